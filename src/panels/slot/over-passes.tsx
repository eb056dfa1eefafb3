import { type ReactNode, useEffect, useRef, useState } from 'react';
import { usePlay } from '../../core/run/play-store.ts';
import { useSession } from '../../core/run/session-context.ts';
import { FaultNotice } from '../../core/faults/fault-notice.tsx';
import { look, toldOf } from '../../core/slot/looks.ts';
import type { Fault } from '../../engine/fault.ts';
import type { Inspected } from '../../engine/sampling/inspect.on-demand.ts';
import type { Vocabulary } from '../../engine/trace/pieces.ts';
import { timeOf } from '../../engine/trace/times.ts';
import type { Trace } from '../../engine/trace/trace.ts';
import { onDemand } from '../../words/on-demand.ts';
import { Bar } from './likely-list.tsx';
import { TokenChip } from './token-chip.tsx';

const say = onDemand.slot;

/** Tokens that are told of each pass. */
const TOLD = 3;

interface OverPassesProps {
  readonly trace: Trace;
  readonly position: number;
  /** Passes that predicted it, by index. */
  readonly passes: readonly number[];
  /** Passes that the playhead has behind it. */
  readonly shown: number;
  readonly vocabulary: Vocabulary;
  /** The model may be asked. */
  readonly canAsk: boolean;
}

/** How the likeliest tokens of a slot changed: asked for by hand, computed a pass at a time, and called off at any. */
export function OverPasses(props: OverPassesProps): ReactNode {
  const { trace, position, passes, shown, vocabulary, canAsk } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { done, going, fault, start, stop } = useWalk(trace, position, passes, () => {
    // The button goes when all is told: the focus must not fall to the top of the page.
    if (document.activeElement === button.current) heading.current?.focus();
  });
  const rows = passes.flatMap((pass) => {
    const told = toldOf(trace, pass, position);
    return told == null ? [] : [{ pass, told }];
  });
  const isWhole = !going && done === passes.length;
  return (
    <section aria-labelledby="slot-over">
      <h3 id="slot-over" ref={heading} tabIndex={-1}>
        {say.over}
      </h3>
      {(isWhole || going || rows.length > 1) && (
        <table className="slot-over" data-testid="slot-over">
          <thead className="unseen">
            <tr>
              <th scope="col">{say.overPass}</th>
              <th scope="col" colSpan={TOLD}>
                {say.overTokens}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ pass, told }) => (
              <Row
                key={pass}
                told={told}
                vocabulary={vocabulary}
                pass={pass}
                isShown={pass === shown - 1}
                onGo={() => {
                  usePlay.getState().seek(trace.passes, timeOf(trace.passes, pass + 1));
                }}
              />
            ))}
          </tbody>
        </table>
      )}
      {fault !== null && <FaultNotice fault={fault} onRetry={start} />}
      {!isWhole && (
        <p className="slot-going">
          <button
            className="button"
            type="button"
            ref={button}
            disabled={!canAsk && !going}
            onClick={going ? stop : start}
          >
            {going ? say.overStop : say.overAsk(passes.length)}
          </button>
          <span className="mono" role="status">
            {going && say.overGoing(done, passes.length)}
          </span>
        </p>
      )}
    </section>
  );
}

interface RowProps {
  readonly pass: number;
  readonly told: Inspected;
  readonly vocabulary: Vocabulary;
  /** The playhead is there. */
  readonly isShown: boolean;
  readonly onGo: () => void;
}

function Row({ pass, told, vocabulary, isShown, onGo }: RowProps): ReactNode {
  return (
    <tr aria-current={isShown ? 'step' : undefined}>
      <th scope="row">
        <button
          className="text-button mono"
          type="button"
          aria-label={say.goTo(pass + 1)}
          onClick={onGo}
        >
          {pass + 1}
        </button>
      </th>
      {told.likely.slice(0, TOLD).map(({ id, probability }) => (
        <td key={id}>
          <span className="slot-over-line">
            <TokenChip id={id} vocabulary={vocabulary} />
            <span className="mono slot-share">{say.likelihood(probability)}</span>
          </span>
          <Bar share={probability} />
        </td>
      ))}
    </tr>
  );
}

interface Walk {
  /** Passes that are told. */
  readonly done: number;
  readonly going: boolean;
  readonly fault: Fault | null;
  readonly start: () => void;
  readonly stop: () => void;
}

/** Looks into one pass after the other. @param onWhole all is told, and is about to be drawn so */
function useWalk(
  trace: Trace,
  position: number,
  passes: readonly number[],
  onWhole: () => void,
): Walk {
  const session = useSession();
  const abort = useRef<AbortController | null>(null);
  const [going, setGoing] = useState(false);
  const [, setCount] = useState(0);
  const [fault, setFault] = useState<Fault | null>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const walk = async (signal: AbortSignal): Promise<boolean> => {
    for (const pass of passes) {
      const found = await look(session, trace, pass, position, signal);
      if (signal.aborted) return false;
      if (found.at === 'fault') {
        setFault(found.fault);
        return false;
      }
      setCount((count) => count + 1);
    }
    return true;
  };
  return {
    done: passes.filter((pass) => toldOf(trace, pass, position) !== undefined).length,
    going,
    fault,
    start: () => {
      abort.current?.abort();
      const mine = new AbortController();
      abort.current = mine;
      setFault(null);
      setGoing(true);
      void walk(mine.signal).then((isWhole) => {
        if (abort.current !== mine) return;
        if (isWhole) onWhole();
        setGoing(false);
      });
    },
    stop: () => abort.current?.abort(),
  };
}
