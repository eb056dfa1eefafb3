import { tiny } from '../format.ts';
import { asText, marked } from '../marks.ts';

/** What computes, and what does not. */
export const device = {
  title: 'Device',
  recordedOn: 'Recorded on',
  thisBrowser: 'This browser',
  notYetChosen: 'chosen when the model loads',
  noWebGpu: 'It has no WebGPU: the processor will compute.',
  /** @param difference from the reference, nats; 0 where there is nothing to check against */
  checked: (adapter: string, difference: number) =>
    difference === 0
      ? `${asText(adapter)}; no reference outputs to check against`
      : `${asText(adapter)}; self-check agrees to <figure>${tiny(difference)}</figure>`,

  triedBefore: 'Tried before this one',
  whyNotWebGpu: 'Why not WebGPU',
  refused: (label: string, reason: string) => `${marked('device', `${label}:`)} ${asText(reason)}`,

  /** Why the processor computes in the place of WebGPU. */
  instead: {
    'no-webgpu': 'The processor computes: this browser has no WebGPU. Slower, and just as right.',
    'no-device':
      'The processor computes: WebGPU found no graphics device here. Slower, and just as right.',
    'wrong-numbers':
      'The processor computes: WebGPU computes wrong numbers here. Slower, and just as right.',
    'no-start': 'The processor computes: WebGPU did not start here. Slower, and just as right.',
  },
};
