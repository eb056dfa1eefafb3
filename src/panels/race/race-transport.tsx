import type { ReactNode } from 'react';
import { milliseconds } from '../../words/format.ts';
import { late } from '../../words/late.ts';
import type { Side } from '../../measure/race.ts';
import { Icon } from '../../ui/icon.tsx';
import { SlowedSelect } from '../../core/run/slowed-select.tsx';
import '../../ui/play.css';
import { neighbouringMoment, type RaceClock } from './clock.ts';
import { hasCome, type Lane, standing, writtenIn } from './lane.ts';
import { useRacePlay } from './race-play-store.ts';

const say = late.raceReplay;

interface RaceTransportProps {
  readonly clock: RaceClock;
  readonly lanes: Readonly<Record<Side, Lane>>;
}

/** Play, the one clock of both runs, and how slow. */
export function RaceTransport({ clock, lanes }: RaceTransportProps): ReactNode {
  const { duration } = clock;
  const { position, playing, slowed, play, pause, setSlowed } = useRacePlay();
  return (
    <div className="race-transport" data-testid="race-transport" data-duration={duration}>
      <div className="race-play">
        <button
          className="play"
          type="button"
          aria-label={playing !== null ? say.pause : position >= duration ? say.again : say.play}
          onClick={() => (playing === null ? play(duration, performance.now()) : pause())}
        >
          <Icon name={playing === null ? 'play' : 'pause'} />
        </button>
        <span className="mono" data-testid="race-position">
          {milliseconds(position)}
        </span>
      </div>
      <div className="race-clock">
        <Slider clock={clock} lanes={lanes} />
        <Flags clock={clock} lanes={lanes} />
      </div>
      <SlowedSelect
        label={say.slowed}
        slowed={slowed}
        onChange={(chosen) => setSlowed(chosen, performance.now())}
      />
    </div>
  );
}

/** A native slider over the race; its arrows go to where a pass of either run ends. */
function Slider({ clock, lanes }: RaceTransportProps): ReactNode {
  const { duration } = clock;
  const position = useRacePlay((play) => play.position);
  const seek = useRacePlay((play) => play.seek);
  const standingOf = (lane: Lane): { written: number; of: number } | null =>
    hasCome(lane.end, position)
      ? null
      : { written: standing(lane, position), of: writtenIn(lane).length };
  const step = (by: 1 | -1): void => seek(neighbouringMoment(clock, position, by));
  return (
    <input
      className="race-slider"
      type="range"
      aria-label={say.time}
      aria-valuetext={say.position(position, standingOf(lanes.diffusion), standingOf(lanes.twin))}
      min={0}
      max={duration}
      step="any"
      value={position}
      style={{ '--v': duration === 0 ? 0 : position / duration }}
      onChange={(event) => seek(event.currentTarget.valueAsNumber)}
      onKeyDown={(event) => {
        switch (event.key) {
          case 'ArrowRight':
          case 'ArrowUp':
            step(1);
            break;
          case 'ArrowLeft':
          case 'ArrowDown':
            step(-1);
            break;
          case 'Home':
            seek(0);
            break;
          case 'End':
            seek(duration);
            break;
          default:
            return;
        }
        event.preventDefault();
      }}
    />
  );
}

/** Where each run ends: words hang to the side with room, the later ones lower where both need the left. */
function Flags({ clock: { duration }, lanes }: RaceTransportProps): ReactNode {
  const flags = (['diffusion', 'twin'] as const)
    .map((side) => {
      const { end } = lanes[side];
      return { side, end, share: duration === 0 ? 1 : end / duration };
    })
    .sort((a, b) => a.end - b.end);
  const crowded = flags.every(({ share }) => share > 0.5);
  return (
    <div className="race-flags" aria-hidden="true">
      {flags.map(({ side, end, share }, i) => (
        <span
          key={side}
          className={share > 0.5 ? 'before' : undefined}
          style={{ '--at': share, '--row': crowded ? i + 1 : 1 }}
        >
          {say.ended[side](end)}
        </span>
      ))}
    </div>
  );
}
