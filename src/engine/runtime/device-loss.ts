import { fault, FaultError } from '../fault.ts';

/** How long a failed pass waits for the news that its device is gone, milliseconds. */
const LOSS_REPORT_MS = 200;

/** Tells a device that was lost from one that was given back, and ends what waits for it. */
export class DeviceLoss {
  readonly #lost: Promise<FaultError>;
  #isReleased = false;

  constructor(device: Pick<GPUDevice, 'lost'>) {
    this.#lost = device.lost.then(({ message }) => {
      if (this.#isReleased) return new FaultError(fault('device-lost', { why: 'released' }));
      const said = message.replace(/\.+$/, '');
      return new FaultError(
        fault('device-lost', said === '' ? { why: 'unsaid' } : { why: 'said', message: said }),
      );
    });
  }

  /** To be called before the device is destroyed by its owner. */
  release(): void {
    this.#isReleased = true;
  }

  /**
   * Waits for work on the device, but no longer than there is one.
   * @throws FaultError device-lost; and what the work threw, where the device is still there
   */
  async guard<T>(work: Promise<T>): Promise<T> {
    // A runtime whose device is gone may never answer, or fail long after nobody waits any more.
    work.catch(() => undefined);
    try {
      const result = await Promise.race([work, this.#lost]);
      if (!(result instanceof FaultError)) return result;
      throw result;
    } catch (error) {
      // The loss makes a pass fail with errors of its own, and is reported a moment after them.
      throw (await Promise.race([this.#lost, delay(LOSS_REPORT_MS)])) ?? error;
    }
  }

  /** Waits for work that matters no more once the device is gone. */
  async unlessLost(work: Promise<unknown>): Promise<void> {
    await Promise.race([work, this.#lost]).catch(() => undefined);
  }
}

function delay(ms: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms, null);
  });
}
