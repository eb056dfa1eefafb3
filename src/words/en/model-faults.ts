import type { FaultData, Misfit } from '../../engine/fault.ts';

/** What keeps the files of a model, or of the page, from being had or used. */

export function modelMissing(data: FaultData['model-missing']): string {
  switch (data.why) {
    case 'file':
      return `There is no ${data.file} on the server.`;
    case 'list-answered':
      return `The list of models answered ${data.status}.`;
    case 'no-list':
      return 'The list of models is not there.';
    case 'none-listed':
      return 'No model has been found on this site.';
    case 'no-address':
      return `"${data.address}" is no address of a model.`;
    case 'elsewhere':
      return `${data.model} is not here.`;
    case 'no-config':
      return `There is no model in ${data.folder}.`;
  }
}

export function network(data: FaultData['network']): string {
  switch (data.why) {
    case 'answered':
      return `${data.file}: the server answered ${data.status}.`;
    case 'stalled':
      return `${data.file}: the connection has stalled.`;
    case 'broken':
      return `${data.file} could not be downloaded.`;
    case 'code':
      return `A part of the runtime could not be loaded: ${data.message}`;
    case 'list':
      return 'The list of models could not be fetched.';
    case 'scope':
      return 'The list could not be fetched.';
    case 'scope-answered':
      return `The list answered ${data.status}.`;
  }
}

export function modelInvalid(data: FaultData['model-invalid']): string {
  switch (data.why) {
    case 'not-json':
      return `The model's ${data.file} is not JSON.`;
    case 'no-object':
      return `The model's ${data.file} is not an object.`;
    case 'no-file':
      return `The model has no ${data.file}.`;
    case 'misfit':
      return `${data.file} is not usable: ${misfit(data)}.`;
    case 'no-runtime':
      return `The model attends ${data.attention} with ${data.logits} logits, which no runtime here computes.`;
    case 'tokenizer':
      return "The model's tokenizer.json is not usable.";
    case 'chat-template':
      return `The model's chat template is not usable: ${data.message}`;
    case 'no-special':
      return `The model's tokenizer has no ${data.special}.`;
    // These are said where published models are chosen and run, see source-faults.ts.
    case 'lacks':
    case 'not-masked':
    case 'no-mask':
    case 'no-logits':
    case 'logits-shape':
    case 'onnx-input':
    case 'graph':
    case 'not-finite':
      return 'The published model cannot be had or run as asked.';
    case 'weights':
      return damaged(data.problem);
    case 'golden':
      return `The model's logits are off by ${data.off} from those of its golden.json.`;
    case 'too-long':
      return `${data.file} is longer than ${data.bytes} bytes.`;
    case 'ended-early':
      return `${data.file} ended after ${data.at} of ${data.bytes} bytes.`;
    case 'checksum':
      return `${data.file} does not have its checksum.`;
    case 'not-listed':
      return `${data.file} is not what the manifest says.`;
    case 'list':
      return 'The list of models is not in the form expected.';
  }
}

type Damage = Extract<FaultData['model-invalid'], { readonly why: 'weights' }>['problem'];

function damaged(problem: Damage): string {
  switch (problem.kind) {
    case 'no-length':
      return "The model's weights are damaged: the file is shorter than its length field.";
    case 'header-length':
      return `The model's weights are damaged: a header of ${problem.header} bytes does not fit ${problem.file} bytes.`;
    case 'header-not-json':
      return "The model's weights are damaged: the header is not JSON.";
    case 'header-no-object':
      return "The model's weights are damaged: the header is not an object.";
    case 'no-description':
      return `The model's weights are damaged: ${problem.tensor}: no description.`;
    case 'unknown-type':
      return `The model's weights are damaged: ${problem.tensor}: unknown type ${problem.type}.`;
    case 'bad-shape':
      return `The model's weights are damaged: ${problem.tensor}: malformed shape.`;
    case 'bad-offsets':
      return `The model's weights are damaged: ${problem.tensor}: malformed offsets.`;
    case 'outside':
      return `The model's weights are damaged: ${problem.tensor}: bytes ${problem.begin} to ${problem.end} lie outside ${problem.length}.`;
    case 'wrong-length':
      return `The model's weights are damaged: ${problem.tensor}: ${problem.length} bytes where its shape takes ${problem.expected}.`;
    case 'no-floats':
      return `The model's weights are damaged: ${problem.tensor}: ${problem.type} where floating-point numbers belong.`;
    case 'blocks':
      return `The model's weights are damaged: ${problem.tensor}: blocks of ${problem.block} with ${problem.bits} bits are not supported.`;
    case 'missing':
      return `The model's weights are damaged: ${problem.tensor} is missing.`;
    case 'wrong-dims':
      return `The model's weights are damaged: ${problem.tensor} is [${problem.dims.join()}], not [${problem.expected.join()}].`;
  }
}

/** Where a value does not fit: `layers: expected >=1 but received 0`. */
export function misfit({ at, expected, received }: Misfit): string {
  return expected === null
    ? `${at}: received ${received}`
    : `${at}: expected ${expected} but received ${received}`;
}
