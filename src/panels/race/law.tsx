import type { ReactNode } from 'react';
import { forwardWidth, speedLaw } from '../../measure/forward-cost.ts';
import type { RaceResult } from '../../measure/race-result.ts';
import { Rich } from '../../ui/rich.tsx';
import { late } from '../../words/late.ts';
import type { RaceRecord } from './race-store.ts';
import { scattered } from './scatter.ts';

const say = late.forwardCost.law;

interface LawProps {
  readonly record: RaceRecord;
  readonly result: RaceResult;
}

/** The speed law with this device's numbers in it, and how near it came. */
export function Law({ record, result }: LawProps): ReactNode {
  const { points } = record.cost;
  const width = forwardWidth(record.diffusion.trace.passes);
  const law = speedLaw(points, result.diffusion.tokensPerForward, width);
  const rough = scattered(points, width);
  return (
    <div className="race-law" data-testid="race-law">
      <h4>{say.head}</h4>
      <p className="small">{say.lead(width)}</p>
      {law === null ? (
        <p className="small">{say.noRoom(width)}</p>
      ) : (
        <>
          <p className="race-sum">
            <Rich
              text={say.sum(law.tokensPerForward, law.one, law.wide, law.speedUp)}
              marks={{ result: (text) => <b data-testid="race-predicted">{text}</b> }}
            />
          </p>
          <p className="small">
            <Rich
              text={[
                say.measured(result.ratio),
                say.missed(Math.round(100 * (law.speedUp / result.ratio - 1)), width),
                say.breakEven(law.breakEven),
                ...(rough.length > 0 ? [say.scattered(rough)] : []),
              ].join(' ')}
              marks={{ figure: (text) => <b>{text}</b> }}
            />
          </p>
        </>
      )}
    </div>
  );
}
