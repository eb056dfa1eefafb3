import type { FaultData, RefusedRuntime } from '../../engine/fault.ts';
import { badSignature } from './signature-faults.ts';
import { badSettings } from './settings-faults.ts';
import { misfit, modelInvalid, modelMissing, network } from './model-faults.ts';

/** What stands in a person's code where the model is to fill something in. */
const HOLE = '[MASK]';

/** A fault that does not tell of others. */
type PlainFault = Extract<RefusedRuntime['reason'], { readonly why: 'fault' }>['fault'];

/** One sentence of what happened. */
export function plainFault(fault: PlainFault): string {
  switch (fault.code) {
    case 'empty-prompt':
      return fault.data.what === 'instruction'
        ? 'There is no instruction yet.'
        : 'The prompt is empty.';
    case 'no-code':
      return noCode(fault.data);
    case 'bad-signature':
      return badSignature(fault.data);
    case 'prompt-too-long': {
      const { tokens, least, context } = fault.data;
      return least
        ? `The prompt has at least ${tokens} tokens; the model's context holds ${context}, the text included.`
        : `The prompt has ${tokens} tokens; the model's context holds ${context}, the text included.`;
    }
    case 'bad-settings':
      return badSettings(fault.data);
    case 'bad-fork':
      return badFork(fault.data);
    case 'bad-pin':
      return badPin(fault.data);
    case 'model-missing':
      return modelMissing(fault.data);
    case 'model-invalid':
      return modelInvalid(fault.data);
    case 'source-refused':
    case 'model-unsupported':
      // What is wrong with it is said where published models are chosen, see source-faults.ts.
      return 'The published model cannot be had or run as asked.';
    case 'network':
      return network(fault.data);
    case 'no-webgpu':
      return fault.data.lacks === 'webgpu'
        ? 'This browser has no WebGPU.'
        : 'WebGPU found no usable graphics device.';
    case 'no-worker':
      return fault.data.why === 'refused'
        ? `The worker could not be started: ${fault.data.message}.`
        : 'The worker could not be started: its script could not be loaded.';
    case 'no-wasm':
      return `This page does not allow WebAssembly: ${fault.data.message}.`;
    case 'device-lost':
      return deviceLost(fault.data);
    case 'clock-unsteady':
      return `The clocks of this device disagreed ${fault.data.times} times in a row.`;
    case 'disposed':
      return 'The model was disposed of.';
    case 'cancelled':
      return CANCELLED[fault.data.what];
    case 'busy':
      return 'A run or a load is under way already.';
    case 'internal':
      return internal(fault.data);
  }
}

const CANCELLED: Readonly<Record<FaultData['cancelled']['what'], string>> = {
  load: 'Loading the model was cancelled.',
  run: 'The run was cancelled.',
  look: 'The look into the slot was called off.',
  text: 'The text was cut off.',
  passes: 'The passes were cut off.',
  worker: 'The worker was ended.',
  sweep: 'The sweep was cancelled.',
  race: 'The race was cancelled.',
};

function noCode(data: FaultData['no-code']): string {
  switch (data.why) {
    case 'nothing-to-repair':
      return 'There is no function to repair yet.';
    case 'nothing-to-fill':
      return 'There is no function to fill in yet.';
    case 'no-hole':
      return `Put ${HOLE} where something is missing in the function.`;
    case 'holes-touch':
      return 'Two [MASK] stand side by side: one is enough.';
  }
}

function deviceLost(data: FaultData['device-lost']): string {
  switch (data.why) {
    case 'released':
      return 'The graphics device stopped working: it was released.';
    case 'unsaid':
      return 'The graphics device stopped working: no reason was given.';
    case 'said':
      return `The graphics device stopped working: ${data.message}.`;
  }
}

function internal(data: FaultData['internal']): string {
  switch (data.why) {
    case 'unforeseen':
      return data.message.trim() === '' ? 'Something failed and did not say why.' : data.message;
    case 'no-model':
      return 'No model is loaded.';
    case 'disposed':
      return 'The model was already disposed of.';
    case 'no-backend':
      return 'There is no backend to start the model on.';
    case 'no-binary':
      return `The runtime ${data.runtime} has no file.`;
    case 'logits-off':
      return `Its logits are off by ${data.off} from those that the model is known to give.`;
    case 'no-floats':
      return 'The model returned something other than 32-bit floats.';
    case 'result-elsewhere':
      return 'The model left its result outside the graphics device.';
    case 'message':
      return `The worker was sent a malformed message (${misfit(data)}).`;
    case 'answer':
      return `The worker sent a malformed message (${misfit(data)}).`;
    case 'worker':
      return `The worker stopped: ${data.message}.`;
    case 'worker-script':
      return 'The worker stopped: its script could not be loaded.';
    case 'worker-unread':
      return 'The worker stopped: a message from it could not be read.';
    case 'scope':
      return 'The list is not in the form expected.';
  }
}

function badFork(data: FaultData['bad-fork']): string {
  switch (data.why) {
    case 'order':
      return `A change before pass ${data.pass + 1} of the run is out of order.`;
    case 'passes':
      return `Pass ${data.pass + 1} of the run is none that these settings make.`;
    case 'beyond':
      return beyond(data);
    case 'holes':
      return 'A run that fills several holes cannot be gone on from in the middle.';
    case 'other-model':
      return `The run is one of ${data.id}, revision ${data.revision}: no other model can go on from it.`;
    case 'no-trace':
      return `This is no trace of a run: ${misfit(data)}.`;
  }
}

function beyond({ position, room }: { readonly position: number; readonly room: number }): string {
  return `Slot ${position + 1} lies beyond the text, which has room for ${room} slots.`;
}

function badPin(data: FaultData['bad-pin']): string {
  // People count from 1.
  const slot = data.position + 1;
  switch (data.why) {
    case 'empty':
      return `There is no text to hold at slot ${slot}.`;
    case 'no-tokens':
      return `The tokens of this model do not spell ${JSON.stringify(data.text)}, which is to be held at slot ${slot}.`;
    case 'beyond':
      return beyond(data);
    case 'holes':
      return 'Text can be held where one hole is filled, not several at once.';
    case 'given':
      return `Slot ${slot} is given already: nothing else can be held there.`;
    case 'twice':
      return `Two texts are to be held at slot ${slot}.`;
  }
}
