import { type ReactNode, useState } from 'react';
import { measure } from '../../engine/trace/measures.ts';
import { forwardWidth } from '../../measure/forward-cost.ts';
import type { RaceResult } from '../../measure/race-result.ts';
import { late } from '../../words/late.ts';
import { settingsToSuit } from '../../core/settings/suit-device.ts';
import { useTurn } from '../../core/run/turn-store.ts';
import { words } from '../../words/words.ts';
import { CostChart } from './cost-chart.tsx';
import { CostTable } from './cost-table.tsx';
import { askedPrompt, type RaceOffer } from './hooks.ts';
import { Law } from './law.tsx';
import { useRacer } from './racer-context.ts';
import { type RaceRecord, useRace } from './race-store.ts';

const say = late.forwardCost;

interface CostSectionProps {
  readonly offer: RaceOffer;
  /** The last race and its result; null before any. */
  readonly record: RaceRecord | null;
  readonly result: RaceResult | null;
}

/** What a forward costs on this device by its width: why the diffusion model wins, or does not. */
export function CostSection({ offer, record, result }: CostSectionProps): ReactNode {
  const cost = useRace((race) => race.cost);
  const [asTable, setAsTable] = useState(false);
  return (
    <div className="race-cost" data-testid="race-cost">
      <div className="race-cost-head">
        <h3>{say.head}</h3>
        {cost !== null && (
          <button
            className="button bare"
            type="button"
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? say.asChart : say.asTable}
          </button>
        )}
        <CostButton offer={offer} again={cost !== null} />
      </div>
      <p className="small">{cost === null ? say.why : say.how(cost.title, cost.device)}</p>
      {cost !== null && (
        <div className="race-cost-grid">
          {asTable ? (
            <CostTable points={cost.points} />
          ) : (
            <CostChart points={cost.points} race={cost === record?.cost ? racedOf(record) : null} />
          )}
          {record !== null && result !== null && <Law record={record} result={result} />}
        </div>
      )}
    </div>
  );
}

function racedOf({ diffusion: { trace } }: RaceRecord): {
  readonly width: number;
  readonly tokensPerForward: number;
} {
  return {
    width: forwardWidth(trace.passes),
    tokensPerForward: measure(trace).tokensPerForward,
  };
}

interface CostButtonProps {
  readonly offer: RaceOffer;
  readonly again: boolean;
}

/** Measures the curve alone; the same button cancels it. */
function CostButton({ offer: { entry, problem, bytes }, again }: CostButtonProps): ReactNode {
  const racer = useRacer();
  const holder = useTurn((turn) => turn.holder);
  const measuring = useRace(({ state }) => state.at === 'running' && state.task === 'cost');
  const why =
    measuring || (holder === null && entry !== null)
      ? null
      : holder === null
        ? problem
        : words.turns[holder];
  return (
    <>
      {why !== null && (
        <span className="small" id="cost-why">
          {why}
        </span>
      )}
      <button
        className="button"
        type="button"
        data-testid="cost-start"
        aria-describedby={why === null ? undefined : 'cost-why'}
        disabled={why !== null}
        onClick={() => {
          if (measuring) racer.cancel();
          else if (entry !== null) {
            const { diffusion } = entry;
            const prompt = askedPrompt();
            void racer.measureCost({ diffusion, settings: settingsToSuit(), prompt });
          }
        }}
      >
        {measuring
          ? say.cancel
          : bytes.diffusion > 0
            ? say.downloadAndMeasure(bytes.diffusion)
            : again
              ? say.again
              : say.measure}
      </button>
    </>
  );
}
