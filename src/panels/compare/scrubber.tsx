import {
  type Dispatch,
  type KeyboardEvent,
  type ReactNode,
  type SetStateAction,
  useEffect,
  useId,
  useState,
} from 'react';
import { type Slowed, slowedFor } from '../../core/run/play-store.ts';
import { Icon } from '../../ui/icon.tsx';
import '../../ui/play.css';
import { onDemand } from '../../words/on-demand.ts';
import { type Both, type Clock, neighbour, onClock, spanOf } from './clock.ts';

const say = onDemand.compare;

const CLOCKS = ['passes', 'time'] as const;

/** How long a pass stands while both play by passes, and how much of a gap counts; milliseconds. */
const PER_PASS = 450;
const MOST_STALL = 100;

/** A moment in both runs. */
export interface Moment {
  readonly clock: Clock;
  /** Passes, or milliseconds. */
  readonly at: number;
}

interface ScrubberProps {
  readonly both: Both;
  readonly moment: Moment;
  readonly onMove: Dispatch<SetStateAction<Moment>>;
}

/** The one clock of both runs: play, pass by pass, and a slider whose arrows go to where a pass of either ends. */
export function Scrubber({ both, moment, onMove }: ScrubberProps): ReactNode {
  const { clock, at } = moment;
  const span = spanOf(clock, both);
  const slowed = slowedFor(spanOf('time', both));
  const [plays, setPlays] = useState(false);
  const isAtEnd = at >= span;
  usePlaying(plays && !isAtEnd, moment.clock, slowed, span, onMove);
  const move = (to: number): void => {
    setPlays(false);
    onMove({ clock, at: Math.min(span, Math.max(0, to)) });
  };
  const step = (by: 1 | -1): void => move(neighbour(clock, at, both, by));
  const isPlaying = plays && !isAtEnd;
  const said = clock === 'passes' ? say.atPass(Math.floor(at), span) : say.atTime(at, slowed);
  return (
    <div className="compare-clock">
      <button
        className="play"
        type="button"
        aria-label={isPlaying ? say.pause : say.play}
        onClick={() => {
          if (isAtEnd) onMove({ clock, at: 0 });
          setPlays(!isPlaying);
        }}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} />
      </button>
      <div className="compare-steps">
        <button
          className="button bare"
          type="button"
          aria-label={say.previous}
          disabled={at <= 0}
          onClick={() => step(-1)}
        >
          <Icon name="back" />
        </button>
        <button
          className="button bare"
          type="button"
          aria-label={say.next}
          disabled={isAtEnd}
          onClick={() => step(1)}
        >
          <Icon name="forward" />
        </button>
      </div>
      <input
        className="range"
        type="range"
        aria-label={say.moment}
        aria-valuetext={said}
        min={0}
        max={span}
        step="any"
        value={at}
        style={{ '--n': 2, '--v': span === 0 ? 0 : at / span }}
        onChange={({ currentTarget: { valueAsNumber } }) =>
          move(clock === 'passes' ? Math.round(valueAsNumber) : valueAsNumber)
        }
        onKeyDown={(event) => {
          if (!moves(event, step, move, span)) return;
          event.preventDefault();
        }}
      />
      <Choice
        clock={clock}
        onChoose={(to) => {
          if (to !== clock) onMove({ clock: to, at: onClock(to, at, both) });
        }}
      />
      <p className="compare-said" data-testid="compare-moment">
        {said}
      </p>
    </div>
  );
}

interface ChoiceProps {
  readonly clock: Clock;
  readonly onChoose: (clock: Clock) => void;
}

function Choice({ clock, onChoose }: ChoiceProps): ReactNode {
  const name = useId();
  return (
    <fieldset className="compare-by">
      <legend>{say.clock}</legend>
      {CLOCKS.map((each) => (
        <label key={each}>
          <input
            className="radio"
            type="radio"
            name={name}
            checked={clock === each}
            onChange={() => onChoose(each)}
          />
          {say.clocks[each]}
        </label>
      ))}
    </fieldset>
  );
}

/** What a key of the slider does. @returns whether it does something */
function moves(
  { key }: KeyboardEvent,
  step: (by: 1 | -1) => void,
  move: (to: number) => void,
  span: number,
): boolean {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      step(1);
      return true;
    case 'ArrowLeft':
    case 'ArrowDown':
      step(-1);
      return true;
    case 'Home':
      move(0);
      return true;
    case 'End':
      move(span);
      return true;
    default:
      return false;
  }
}

/** Moves both while they play, by passes or by the recorded times. */
function usePlaying(
  plays: boolean,
  clock: Clock,
  slowed: Slowed,
  span: number,
  onMove: Dispatch<SetStateAction<Moment>>,
): void {
  useEffect(() => {
    if (!plays) return;
    let last: number | null = null;
    let frame = requestAnimationFrame(function tick(now) {
      // A long gap is a stall, not time that the runs took.
      const elapsed = last === null ? 0 : Math.min(MOST_STALL, now - last);
      last = now;
      const by = elapsed / (clock === 'passes' ? PER_PASS : slowed);
      onMove(({ at }) => ({ clock, at: Math.min(span, at + by) }));
      frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [plays, clock, slowed, span, onMove]);
}
