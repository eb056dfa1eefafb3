import type { Page } from '@playwright/test';
import type { Pass } from '../../src/engine/trace/trace.ts';
import type { FromWorker, RunResult } from '../../src/engine/worker/protocol.ts';

/**
 * The worker as seen from outside: what it tells the page is overheard, and its script can be given a
 * prelude that breaks its surroundings as a bad driver would. Neither needs a hook in the application.
 */

declare global {
  interface Window {
    /** All that workers said to the page, see `overhear`. */
    heard?: FromWorker[];
  }
}

/** Keeps what the worker sends. Call it before the page is opened. */
export async function overhear(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: FromWorker[] = (window.heard = []);
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener('message', (event: MessageEvent<FromWorker>) => {
          heard.push(event.data);
        });
      }
    };
  });
}

export interface OverheardRun {
  readonly passes: readonly Pass[];
  readonly result: RunResult | null;
}

/** The newest run. */
export async function lastRun(page: Page): Promise<OverheardRun> {
  const heard = await page.evaluate(() => window.heard ?? []);
  let passes: Pass[] = [];
  let result: RunResult | null = null;
  for (const message of heard) {
    if (message.kind === 'fault' || message.of !== 'run') continue;
    if (message.kind === 'reply') result = message.value;
    else if (message.value.kind === 'start') [passes, result] = [[], null];
    else if (message.value.kind === 'pass') passes.push(message.value.pass);
  }
  return { passes, result };
}

/** Runs a script in the worker before the worker's own. */
export async function beforeWorker(page: Page, prelude: string): Promise<void> {
  await page.route('**/assets/worker-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${prelude}\n${await response.text()}` });
  });
}

/** A browser without WebGPU. */
export const NO_WEBGPU = 'delete WorkerNavigator.prototype.gpu;';

/** A driver that computes wrong numbers: whatever is read back from the device is off. */
export const WRONG_NUMBERS = `{
  const { getMappedRange } = GPUBuffer.prototype;
  GPUBuffer.prototype.getMappedRange = function (...range) {
    const bytes = getMappedRange.apply(this, range);
    if (this.usage & GPUBufferUsage.MAP_READ) {
      new Float32Array(bytes).forEach((value, i, all) => (all[i] = value * 1.01));
    }
    return bytes;
  };
}`;

/** A device that is lost when \`loseDevice\` says so. */
export const LOSABLE_DEVICE = `{
  const devices = [];
  const { requestDevice } = GPUAdapter.prototype;
  GPUAdapter.prototype.requestDevice = async function (...args) {
    const device = await requestDevice.apply(this, args);
    devices.push(device);
    return device;
  };
  new BroadcastChannel('lose-device').onmessage = () => devices.forEach((device) => device.destroy());
}`;

export async function loseDevice(page: Page): Promise<void> {
  await page.evaluate(() => new BroadcastChannel('lose-device').postMessage(null));
}
