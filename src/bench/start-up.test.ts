import { expect, it } from 'vitest';
import { inProcess } from '../engine/library/in-process.ts';
import { FakeModels } from '../engine/testing/fake-models.ts';
import { START_PHASES, timeStart } from './start-up.ts';

const PROMPT = { kind: 'write', instruction: 'sum', signature: null } as const;
const REQUEST = { model: 'a', base: 'https://host.test/models/', backend: 'wasm' } as const;

it('times every phase up to the first token, of a model that is opened afresh each time', async () => {
  const models = new FakeModels();
  let clock = 0;
  models.onFetch = () => {
    clock += 30;
  };
  models.onForward = () => {
    clock += 2;
  };
  // What is counted beyond 60 of the 100 bytes is the runtime.
  const startable = { open: () => inProcess(models), request: REQUEST, weightBytes: 60 };
  const { phases, total } = await timeStart(startable, PROMPT, 3, () => clock);
  expect(phases.runtime).toEqual({ median: 30, least: 30, most: 30, count: 3 });
  expect(phases.weights.median).toBe(0);
  expect(phases['self-check'].median).toBeGreaterThan(0);
  expect(phases.prefill.median).toBe(2);
  expect(phases.token.median).toBe(2);
  const sum = START_PHASES.reduce((all, phase) => all + phases[phase].median, 0);
  expect(total.median).toBe(sum);
  // One start more, which may fetch, is dropped; each frees what it has taken.
  const times = (what: string): number => models.log.filter((line) => line === what).length;
  expect([times('start wasm'), times('dispose')]).toEqual([4, 4]);
});

it('fails as the load does', async () => {
  const startable = {
    ...{ open: () => inProcess(new FakeModels()), weightBytes: 0 },
    request: { ...REQUEST, model: 'absent' },
  };
  await expect(timeStart(startable, PROMPT, 1, () => 0)).rejects.toMatchObject({
    fault: { code: 'model-missing' },
  });
});
