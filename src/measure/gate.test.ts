import { expect, it } from 'vitest';
import { SweepGate } from './gate.ts';

const never = new AbortController().signal;

async function passed(waiting: Promise<void>): Promise<boolean> {
  const settled = new Promise<false>((resolve) => setTimeout(() => resolve(false)));
  return Promise.race([waiting.then(() => true), settled]);
}

it('lets through what nothing holds', async () => {
  expect(await passed(new SweepGate().pass(never))).toBe(true);
});

it('holds while paused or hidden, until both are over', async () => {
  const gate = new SweepGate();
  gate.pause();
  gate.hide();
  const waiting = gate.pass(never);
  gate.resume();
  expect(gate.state).toBe('hidden');
  expect(await passed(waiting)).toBe(false);
  gate.pause();
  gate.show();
  expect(gate.state).toBe('paused');
  expect(await passed(waiting)).toBe(false);
  gate.resume();
  expect(await passed(waiting)).toBe(true);
});

it('spoils what was begun before the page was hidden, and not what begins after', () => {
  const gate = new SweepGate();
  const before = gate.visible;
  gate.hide();
  gate.hide();
  expect(before.aborted).toBe(true);
  expect(gate.visible.aborted).toBe(true);
  gate.show();
  expect(gate.visible.aborted).toBe(false);
});

it('does not hold a sweep that was cancelled', async () => {
  const gate = new SweepGate();
  const abort = new AbortController();
  gate.pause();
  const waiting = gate.pass(abort.signal);
  abort.abort();
  expect(await passed(waiting)).toBe(true);
  expect(await passed(gate.pass(abort.signal))).toBe(true);
});
