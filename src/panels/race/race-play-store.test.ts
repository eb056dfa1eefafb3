import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { SLOWED } from '../../core/run/play-store.ts';
import { useRacePlay } from './race-play-store.ts';

const play = () => useRacePlay.getState();
const slowed = fc.constantFrom(...SLOWED);

beforeEach(() => play().open(0));

describe('the replay of a race', () => {
  it('opens on the result', () => {
    play().open(1234);
    expect(play()).toMatchObject({ position: 1234, playing: null });
  });

  it('takes as long as was recorded, however unevenly frames are drawn', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e5, noNaN: true }),
        slowed,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
        fc.integer({ min: 0, max: 1e6 }),
        (duration, factor, frames, began) => {
          play().open(duration);
          play().setSlowed(factor, began);
          play().play(duration, began);
          const wait = duration * factor;
          for (const share of [...frames].sort((a, b) => a - b)) {
            play().tick(duration, began + share * wait * 0.999);
            expect(play().playing).not.toBeNull();
            expect(play().position).toBeCloseTo(share * duration * 0.999, 4);
          }
          play().tick(duration, began + wait * 1.001 + 0.1);
          expect(play()).toMatchObject({ position: duration, playing: null });
        },
      ),
    );
  });

  it('does not jump when its speed is changed', () => {
    fc.assert(
      fc.property(slowed, slowed, fc.integer({ min: 1, max: 900 }), (before, after, ms) => {
        play().open(1000);
        play().setSlowed(before, 0);
        play().play(1000, 0);
        play().tick(1000, ms);
        const { position } = play();
        play().setSlowed(after, ms);
        play().tick(1000, ms);
        expect(play().position).toBe(position);
        play().tick(1000, ms + after);
        expect(play().position).toBeCloseTo(position + 1, 6);
      }),
    );
  });

  it('plays on from where it was stopped, and from the start at the end', () => {
    play().open(500);
    play().play(500, 0);
    expect(play().position).toBe(0);
    play().tick(500, 100 * play().slowed);
    play().pause();
    expect(play()).toMatchObject({ position: 100, playing: null });
    play().play(500, 9999);
    play().tick(500, 9999);
    expect(play().position).toBe(100);
    play().seek(300);
    expect(play()).toMatchObject({ position: 300, playing: null });
  });
});
