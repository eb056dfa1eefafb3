import { fault, FaultError } from '../fault.ts';

/** How long a failed pass waits for the news that its device is gone, milliseconds. */
const LOSS_REPORT_MS = 200;

/** Tells a device that was lost from one that was given back, and ends what waits for it. */
export class DeviceLoss {
  #fault: FaultError | null = null;
  /**
   * Who waits for the news. A promise that each pass races would hold on to all that passes ever said: it is settled
   * when the device is lost, and lets nobody go before.
   */
  readonly #waiting = new Set<(lost: FaultError) => void>();
  #isReleased = false;

  constructor(device: Pick<GPUDevice, 'lost'>) {
    void device.lost.then(({ message }) => {
      this.#fault = this.#faultOf(message);
      for (const tell of this.#waiting) tell(this.#fault);
      this.#waiting.clear();
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
    try {
      return await this.#orLoss(work);
    } catch (error) {
      // The loss makes a pass fail with errors of its own, and is reported a moment after them.
      await this.unlessLost(delay(LOSS_REPORT_MS));
      throw this.#fault ?? error;
    }
  }

  /** Waits for work that matters no more once the device is gone. */
  async unlessLost(work: Promise<unknown>): Promise<void> {
    await this.#orLoss(work).catch(() => undefined);
  }

  /** @throws FaultError device-lost; and what the work threw */
  async #orLoss<T>(work: Promise<T>): Promise<T> {
    // A runtime whose device is gone may never answer, or fail long after nobody waits any more.
    work.catch(() => undefined);
    if (this.#fault !== null) throw this.#fault;
    let tell: (lost: FaultError) => void = () => undefined;
    const lost = new Promise<never>((_, reject) => {
      tell = reject;
    });
    this.#waiting.add(tell);
    try {
      return await Promise.race([work, lost]);
    } finally {
      this.#waiting.delete(tell);
    }
  }

  #faultOf(message: string): FaultError {
    if (this.#isReleased) return new FaultError(fault('device-lost', { why: 'released' }));
    const said = message.replace(/\.+$/, '');
    return new FaultError(
      fault('device-lost', said === '' ? { why: 'unsaid' } : { why: 'said', message: said }),
    );
  }
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
