import { describe, expect, it } from 'vitest';
import { batch, calmFrames } from './batch.ts';

/** Frames that come by hand, on a clock by hand. */
class Screen {
  time = 0;
  #waiting: (() => void)[] = [];

  readonly frame = (callback: () => void): void => {
    this.#waiting.push(callback);
  };

  readonly now = (): number => this.time;

  /** The next frame, so many milliseconds later. */
  next(after: number): void {
    this.time += after;
    const due = this.#waiting;
    this.#waiting = [];
    for (const callback of due) callback();
  }
}

/** When what comes all the time is drawn, with frames that take so long. */
function drawings(frameTook: (drew: boolean) => number, frames: number): number[] {
  const screen = new Screen();
  const drawn: number[] = [];
  const waiting = batch<number>(
    () => drawn.push(screen.time),
    calmFrames(screen.frame, screen.now),
  );
  for (let i = 0; i < frames; i++) {
    waiting.add(i);
    screen.next(frameTook(drawn.at(-1) === screen.time));
  }
  return drawn;
}

describe('calmFrames', () => {
  it('draws in every frame where frames are in time', () => {
    expect(drawings(() => 16, 30).length).toBeGreaterThan(28);
  });

  it('leaves half of the time where a drawing is late', () => {
    const drawn = drawings((drew) => (drew ? 80 : 16), 60);
    for (const [i, time] of drawn.slice(1).entries())
      expect(time - (drawn[i] ?? 0)).toBeGreaterThanOrEqual(160);
    expect(drawn.length).toBeGreaterThan(5);
  });
});

it('hands over at once what is waiting when it is told to', () => {
  const got: number[][] = [];
  const waiting = batch<number>((items) => got.push([...items]), new Screen().frame);
  waiting.add(1);
  waiting.add(2);
  waiting.flush();
  expect(got).toEqual([[1, 2]]);
});
