import type { Fault, FaultCode } from '../../engine/fault.ts';
import { megabytes } from '../format.ts';
import { plainFault } from './plain-faults.ts';
import { badSignature } from './signature-faults.ts';
import { badSettings } from './settings-faults.ts';
import { refused } from './runtimes.ts';
import { taskProblem } from './task-problems.ts';

const HINTS: Readonly<Record<FaultCode, string>> = {
  'empty-prompt':
    'Type what the function should do, for example "sum of the even numbers in a list".',
  'no-code': 'Paste a function; [MASK] stands where something is to be filled in.',
  'bad-signature': 'A signature looks like sumEven(nums); leave it out, and the model chooses.',
  'prompt-too-long': 'Shorten the instruction or the code, or leave out the signature.',
  'bad-settings': 'Set the value back into its range.',
  'bad-fork': 'Fork the run that these passes are of, with its own settings.',
  'bad-pin': 'Hold another text, or hold it elsewhere.',
  'model-missing':
    'Pick another model, or check that the page was deployed with its models folder.',
  'model-invalid':
    'Reload the page to fetch the model again; if it stays, the hosted files are damaged.',
  'source-refused': 'Choose it again to see what is wrong, or pick another model.',
  'model-unsupported': 'Pick another model, or say what is asked for when you choose it.',
  network: 'Check the connection, then load the model again.',
  'no-webgpu':
    'Choose the processor under Advanced, or open the page in a current Chrome or Edge, which have WebGPU.',
  'no-worker': "Let the content security policy allow the site's own workers.",
  'no-wasm': "Let the content security policy allow 'wasm-unsafe-eval'.",
  'self-check-failed':
    'Update the browser or the graphics driver; no runtime on this device computed right results.',
  'device-lost': 'Run again: the model is loaded afresh on the device, or on the processor.',
  'clock-unsteady': 'Wait until the device has set its clock, then start again.',
  disposed: 'Load the model again.',
  cancelled: 'Run again when you like.',
  busy: 'Wait for the present run to end, or stop it.',
  internal: 'Reload the page; if it happens again, please report it.',
};

/** What happened, and what to do next, by the code of a fault and what it tells: a sentence each. */
export const faults = {
  what: (fault: Fault): string => {
    if (fault.code !== 'self-check-failed') return plainFault(fault);
    const reasons = fault.data.refused.map((each) => `${each.label}: ${refused(each)}`);
    return `No runtime gives right results (${reasons.join('; ')}).`;
  },
  hint: ({ code }: Pick<Fault, 'code'>): string => HINTS[code],
  /** Of a model that cannot be had without a network. */
  neverHere: (title: string, bytes: number) => ({
    what: `${title} was never downloaded to this device, and there is no network.`,
    hint: `Connect once, for ${megabytes(bytes)}; after that it runs without.`,
  }),
  /** Of anything else that is missing. */
  noNetwork: {
    what: 'There is no network, and part of what this needs is not on this device yet.',
    hint: 'Connect, then try again.',
  },
  settings: badSettings,
  signature: badSignature,
  refused,

  /** Why storage keeps nothing. @param message what it says itself; null where it does not answer */
  storage: (message: string | null): string => message ?? 'the browser’s storage does not answer',

  /** What is wrong with a line of a task file. */
  task: taskProblem,
};
