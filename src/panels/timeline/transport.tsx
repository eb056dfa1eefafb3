import '../../ui/play.css';
import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { words } from '../../words/words.ts';
import { usePasses, useShown } from '../../core/run/run-hooks.ts';
import { usePlay } from '../../core/run/play-store.ts';
import { SlowedSelect } from '../../core/run/slowed-select.tsx';
import { PlaysOwn, ShownNote } from './own-run.tsx';
import { Readout } from './readout.tsx';

const say = words.playback;

interface TransportProps {
  /** Runs of one's own are played back here when they end. */
  readonly own?: boolean;
}

/** Play, pass by pass, how slow, and where we are. */
export function Transport({ own = false }: TransportProps): ReactNode {
  const passes = usePasses();
  const shown = useShown();
  const { playing, toggle, step, slowed, setSlowed } = usePlay();
  const none = passes.length === 0;
  const atEnd = shown === passes.length;
  return (
    <div className="transport" data-own={own}>
      <h2 className="unseen">{say.title}</h2>
      {own && <ShownNote />}
      <button
        className="play"
        type="button"
        disabled={none}
        aria-label={playing ? say.pause : atEnd && !none ? say.playAgain : say.play}
        onClick={() => toggle(passes)}
      >
        <Icon name={playing ? 'pause' : 'play'} />
      </button>
      <div className="pass-steps" data-repeats>
        <button
          className="button bare"
          type="button"
          aria-label={say.previous}
          disabled={shown === 0}
          onClick={() => step(passes, -1)}
        >
          <Icon name="back" />
        </button>
        <button
          className="button bare"
          type="button"
          aria-label={say.next}
          disabled={atEnd}
          onClick={() => step(passes, 1)}
        >
          <Icon name="forward" />
        </button>
      </div>
      <Readout />
      {own && <PlaysOwn />}
      <SlowedSelect label={say.slowedBy} slowed={slowed} onChange={setSlowed} />
    </div>
  );
}
