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

  it('fails with its own error, after the time that news of a loss would take', async () => {
    const { device } = losable();
    const loss = new DeviceLoss(device);
    const failed = expect(loss.guard(Promise.reject(broken))).rejects.toBe(broken);
    await vi.advanceTimersByTimeAsync(1000);
    await failed;
    await loss.unlessLost(Promise.reject(broken));
  });
});
