import { expect, it } from 'vitest';
import { Gate } from './gate.ts';

it('lets passes through one by one, and none while it is held', async () => {
  const gate = new Gate(true, new AbortController().signal);
  let entered = 0;
  const enter = async (): Promise<void> => {
    await gate.enter();
    entered += 1;
  };
  const waits = enter();
  await Promise.resolve();
  expect([gate.isHeld, entered]).toEqual([true, 0]);
  gate.resume('one');
  await waits;
  expect([gate.isHeld, entered]).toEqual([true, 1]);
});

it('is open for good once the run is cancelled, whoever holds it then', async () => {
  const abort = new AbortController();
  const gate = new Gate(true, abort.signal);
  abort.abort();
  gate.pause();
  expect(gate.isHeld).toBe(false);
  await gate.enter();
});
