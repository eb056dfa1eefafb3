import { type ReactNode, useRef, useState } from 'react';
import { timeAgain } from '../../core/run/tuner.on-demand.ts';
import { useTurn } from '../../core/run/turn-store.ts';
import { useControls } from '../../core/settings/controls-store.ts';
import { touch } from '../../core/settings/touches.ts';
import { useTunings, verifyNumbers } from '../../core/settings/tuned.ts';
import { Rich } from '../../ui/rich.tsx';
import { onDemand } from '../../words/on-demand.ts';

const say = onDemand.tuned;

/** Which numbers of draft and verify are fastest on this device, and whether they are taken. */
export function TunedNote(): ReactNode {
  const controls = useControls();
  const tunings = useTunings();
  const holder = useTurn((turn) => turn.holder);
  const [isMeasuring, setMeasuring] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isBusy = isMeasuring || holder !== null;
  const best = tunings[0];
  if (best === undefined) return null;
  const taken = verifyNumbers(controls, tunings);
  const isOf = ({ chunk, ahead }: typeof taken): boolean =>
    chunk === taken.chunk && ahead === taken.ahead;
  const text = !isOf(best)
    ? say.other(best, tunings.find(isOf) ?? null)
    : best.ratio > 1
      ? say.wins(best)
      : say.loses(best);
  const again = async (): Promise<void> => {
    setMeasuring(true);
    await timeAgain();
    setMeasuring(false);
  };
  return (
    <p className="rail-note" role="status" data-testid="tuned">
      <Rich
        text={text}
        marks={{
          take: (words) => (
            <button
              className="text-button"
              type="button"
              onClick={() => {
                // The button is about to go.
                button.current?.focus();
                take();
              }}
            >
              {words}
            </button>
          ),
        }}
      />{' '}
      <button
        className="text-button"
        type="button"
        ref={button}
        // Not disabled: the focus would be lost.
        aria-disabled={isBusy}
        onClick={isBusy ? undefined : () => void again()}
      >
        {isMeasuring ? say.measuring : say.again}
      </button>
    </p>
  );
}

/** As if nobody had named any. */
function take(): void {
  useControls.setState({ chunkIsNamed: false, aheadIsNamed: false });
  touch();
}
