import { beforeEach, expect, it } from 'vitest';
import { fault, FaultError } from '../../engine/fault.ts';
import { SUITES, useSuites } from './suites-store.ts';

beforeEach(() => useSuites.setState(useSuites.getInitialState(), true));

const TASK = JSON.stringify({
  ...{ id: 'a', kind: 'write', instruction: 'a', signature: 'f(x)' },
  tests: [{ args: [1], expected: 1 }],
});
const stateOf = (name: string) => useSuites.getState().suites.get(name);

it('offers every suite of the repository', () => {
  expect(SUITES).toEqual(['heldout', 'infill', 'intact', 'names', 'newcomer', 'outside', 'repair']);
});

it('fetches a suite once, and again after a failure', async () => {
  const { fetch } = useSuites.getState();
  let asked = 0;
  const failing = (): Promise<string> => {
    asked++;
    return Promise.reject(new FaultError(fault('network', { why: 'broken', file: 'names' })));
  };
  await fetch('names', failing);
  expect(stateOf('names')).toMatchObject({ at: 'fault', fault: { code: 'network' } });
  const working = (): Promise<string> => {
    asked++;
    return Promise.resolve(TASK);
  };
  const [one, other] = [fetch('names', working), fetch('names', working)];
  expect(stateOf('names')).toEqual({ at: 'loading' });
  await Promise.all([one, other]);
  expect(stateOf('names')).toMatchObject({ at: 'ready', tasks: [{ id: 'a' }] });
  expect(asked).toBe(2);
  await fetch('unknown', working);
  expect(stateOf('unknown')).toBeUndefined();
});
