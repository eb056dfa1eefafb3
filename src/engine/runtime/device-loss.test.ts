import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FaultError } from '../fault.ts';
import { DeviceLoss } from './device-loss.ts';

/** A device that is lost when it is told to be. */
function losable(): { device: Pick<GPUDevice, 'lost'>; lose: (message: string) => void } {
  let lose: (message: string) => void = () => undefined;
  const lost = new Promise<GPUDeviceLostInfo>((resolve) => {
    lose = (message) => resolve({ __brand: 'GPUDeviceLostInfo', reason: 'unknown', message });
  });
  return { device: { lost }, lose: (message) => lose(message) };
}

const never = new Promise<never>(() => undefined);
const broken = new Error('mapAsync: the device is gone');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('work on a device that is lost', () => {
  it('ends with the loss, though the runtime never answers', async () => {
    const { device, lose } = losable();
    const work = new DeviceLoss(device).guard(never);
    lose('A driver was reset.');
    await expect(work).rejects.toMatchObject({
      fault: { code: 'device-lost', data: { why: 'said', message: 'A driver was reset' } },
    });
  });

  it('ends with the loss, whose news come after the errors that it makes', async () => {
    const { device, lose } = losable();
    const work = new DeviceLoss(device).guard(Promise.reject(broken));
    setTimeout(() => lose(''), 50);
    const ended = expect(work).rejects.toMatchObject({
      fault: { code: 'device-lost', data: { why: 'unsaid' } },
    });
    await vi.advanceTimersByTimeAsync(50);
    await ended;
  });

  it('ends at once where the device was lost before it', async () => {
    const { device, lose } = losable();
    const loss = new DeviceLoss(device);
    lose('');
    await expect(loss.guard(never)).rejects.toThrow(FaultError);
    await loss.unlessLost(never);
    await loss.unlessLost(Promise.reject(broken));
  });

  it('says so where its owner gave the device back', async () => {
    const { device, lose } = losable();
    const loss = new DeviceLoss(device);
    loss.release();
    lose('destroyed');
    await expect(loss.guard(never)).rejects.toMatchObject({
      fault: { code: 'device-lost', data: { why: 'released' } },
    });
  });
});

describe('work on a device that stays', () => {
  it('has its result', async () => {
    const { device } = losable();
    expect(await new DeviceLoss(device).guard(Promise.resolve(5))).toBe(5);
  });

  it('is not remembered by what waits for the loss', async () => {
    vi.useRealTimers();
    setFlagsFromString('--expose-gc');
    const collect: unknown = runInNewContext('gc');
    if (typeof collect !== 'function') throw new Error('no way to collect');
    const { device, lose } = losable();
    const loss = new DeviceLoss(device);
    const said: WeakRef<Float32Array>[] = [];
    for (let pass = 0; pass < 50; pass++) {
      said.push(new WeakRef(await loss.guard(Promise.resolve(new Float32Array(64)))));
    }
    // What a task has looked at stays until it ends.
    await new Promise((resolve) => setTimeout(resolve));
    Reflect.apply(collect, undefined, []);
    // The last may still lie on the stack.
    expect(said.filter((each) => each.deref() !== undefined).length).toBeLessThan(5);
    lose('');
    await expect(loss.guard(never)).rejects.toThrow(FaultError);
  });

  it('fails with its own error, after the time that news of a loss would take', async () => {
    const { device } = losable();
    const loss = new DeviceLoss(device);
    const failed = expect(loss.guard(Promise.reject(broken))).rejects.toBe(broken);
    await vi.advanceTimersByTimeAsync(1000);
    await failed;
    await loss.unlessLost(Promise.reject(broken));
  });
});
