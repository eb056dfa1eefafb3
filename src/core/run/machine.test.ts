import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fault } from '../../engine/fault.ts';
import { inFlight, type RunAction, type RunState, transition } from './machine.ts';

const walk = (...actions: RunAction[]): RunState =>
  actions.reduce<RunState>(transition, { at: 'idle' });

const progress = { phase: 'download', fraction: 0.5, loadedBytes: 1, totalBytes: 2 } as const;
const lost = fault('device-lost', { why: 'said', message: 'Gone.' });

describe('transition', () => {
  it('walks from nothing to a finished run', () => {
    expect(walk({ do: 'load' })).toEqual({ at: 'loading', progress: null });
    expect(walk({ do: 'load' }, { do: 'progress', progress })).toEqual({ at: 'loading', progress });
    expect(
      walk(
        { do: 'load' },
        { do: 'loaded' },
        { do: 'start', held: false },
        { do: 'end', end: 'eos' },
      ),
    ).toEqual({ at: 'done', end: 'eos' });
  });

  it('steps one pass at a time', () => {
    const loaded: RunAction[] = [{ do: 'load' }, { do: 'loaded' }];
    const held = walk(...loaded, { do: 'start', held: true }, { do: 'hold' });
    expect(held).toEqual({ at: 'held', stepping: false });
    const stepping = transition(held, { do: 'step' });
    expect(stepping).toEqual({ at: 'held', stepping: true });
    expect(transition(stepping, { do: 'step' })).toBe(stepping);
    expect(transition(held, { do: 'resume' })).toEqual({ at: 'running' });
  });

  it('says whether a fault came from the load or the run', () => {
    expect(walk({ do: 'load' }, { do: 'fail', fault: lost })).toMatchObject({ during: 'load' });
    expect(
      walk(
        { do: 'load' },
        { do: 'loaded' },
        { do: 'start', held: false },
        { do: 'fail', fault: lost },
      ),
    ).toMatchObject({ at: 'fault', during: 'run' });
  });

  it('is ready when another panel loaded the model', () => {
    expect(walk({ do: 'loaded' })).toEqual({ at: 'ready' });
    expect(walk({ do: 'loaded' }, { do: 'start', held: false })).toEqual({ at: 'running' });
  });

  it('can load and run again after a fault', () => {
    expect(walk({ do: 'fail', fault: lost }, { do: 'load' }).at).toBe('loading');
  });

  it('rests while a recorded run is shown, and shows none under a run', () => {
    expect(walk({ do: 'show', loaded: false })).toEqual({ at: 'idle' });
    expect(walk({ do: 'fail', fault: lost }, { do: 'show', loaded: true })).toEqual({
      at: 'ready',
    });
    const running: RunState = { at: 'running' };
    expect(transition(running, { do: 'show', loaded: true })).toBe(running);
  });

  it('never starts without a model, and never loads under a run', () => {
    const actions: RunAction[] = [
      { do: 'load' },
      { do: 'loaded' },
      { do: 'unload' },
      { do: 'start', held: false },
      { do: 'start', held: true },
      { do: 'hold' },
      { do: 'step' },
      { do: 'resume' },
      { do: 'end', end: 'eos' },
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...actions)), (list) => {
        let state: RunState = { at: 'idle' };
        for (const action of list) {
          const next = transition(state, action);
          if (inFlight(next) && !inFlight(state)) expect(['ready', 'done']).toContain(state.at);
          if (next.at === 'loading' && state.at !== 'loading') expect(inFlight(state)).toBe(false);
          state = next;
        }
      }),
    );
  });
});
