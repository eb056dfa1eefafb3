import type { Fault, FaultData } from '../../engine/fault.ts';
import { gigabytes } from '../format.ts';

type Refused = FaultData['source-refused'];
type Unsupported = FaultData['model-unsupported'];
type Invalid = FaultData['model-invalid'];

/** Why a published model cannot be had or run, and what to do about it: a sentence each. */
export const sourceFaults = { what, hint };

function what({ code, data }: Fault): string | null {
  switch (code) {
    case 'source-refused':
      return ofRefusal(data);
    case 'model-invalid':
      return ofGraph(data);
    case 'model-unsupported':
      return ofUnsupported(data);
    case 'model-missing':
      return data.why === 'elsewhere' ? ofElsewhere(data.model) : null;
    default:
      return null;
  }
}

/** Of a link, or of the visit before. @param model `owner/name@revision`; a folder has no owner */
function ofElsewhere(model: string): string {
  return `This run is one of ${nameOf(model)}, which is not here any more.`;
}

function nameOf(model: string): string {
  return model.replace(/@.*$/, '');
}

const FEATURES = {
  'sliding-window': 'attention in sliding windows',
  'layer-type': 'layers of another kind',
  rope: 'a scaling of positions',
  experts: 'a mixture of experts',
  activation: 'an activation',
  bias: 'a bias',
  quantisation: 'a quantisation',
} as const;

const ASKED = {
  attention: 'how it attends',
  block: 'how many tokens a block has',
  logits: 'which row predicts a token',
  mask: 'which token is the mask',
} as const;

/** What a model has that does not run here, or does not say. */
function ofUnsupported(data: Unsupported): string {
  switch (data.why) {
    case 'feature':
      return `The model has ${FEATURES[data.feature]} that does not run here (${data.at}: ${data.received}).`;
    case 'unsaid':
      return `The model's files do not say ${ASKED[data.asks]}.`;
    case 'vocabulary':
      return `The tokenizer has ${data.tokenizer} tokens, the model only ${data.model}.`;
  }
}

/** What is wrong with a model that runs from a graph, or with its numbers. */
function ofGraph(data: Invalid): string | null {
  switch (data.why) {
    case 'lacks':
      return `The model lacks ${data.files.join(' and ')}.`;
    case 'not-masked':
      return (
        `The model is of type ${data.type}, which is no masked language model: only one that fills masks in a ` +
        'text can be run.'
      );
    case 'no-mask':
      return 'Nothing in the model says which token stands for a mask: name it as mask_token in tokenizer_config.json.';
    case 'no-logits':
      return 'The ONNX graph gives out no logits: export the model with its language model head (task fill-mask).';
    case 'logits-shape':
      return (
        `The ONNX graph gives out logits of [${data.dims.join(', ')}] for ${data.rows} tokens, not a row for each: ` +
        'export the model with its language model head (task fill-mask).'
      );
    case 'onnx-input':
      return data.has
        ? `The ONNX graph wants the input ${data.input}, which is not known here.`
        : `The ONNX graph has no input ${data.input}.`;
    case 'graph':
      return `${data.file} is no ONNX graph, or is damaged: ${data.message}`;
    case 'not-finite':
      return 'Its logits are not numbers: some of its weights are not, or became none.';
    default:
      return null;
  }
}

function ofRefusal(data: Refused): string {
  switch (data.why) {
    case 'name':
      return `"${data.named}" names no model.`;
    case 'scheme':
      return `"${data.named}" is not an https address.`;
    case 'credentials':
      return `The address at ${data.named} has a user name or a password in it.`;
    case 'no-repository':
      return `${data.host} has no ${data.repository}, or shows it to its members alone.`;
    case 'no-revision':
      return `${data.repository} on ${data.host} has no revision ${data.revision}.`;
    case 'gated':
      return `${data.repository} is gated: ${data.host} answers ${data.status} to whoever is not let in.`;
    case 'unreadable':
      return `${data.host} did not answer in a way that a page may read.`;
    case 'leads-elsewhere':
      return `${data.host} leads on to another host, which you have not chosen.`;
    case 'no-config':
      return `There is no config.json in ${data.folder}.`;
    case 'pickle':
      return `Its weights are only there as ${data.file}, which would run code of its own when read.`;
    case 'no-weights':
      return `There are no weights in ${data.folder}.`;
    case 'no-tokenizer':
      return `It has no ${data.file}, so text cannot become tokens.`;
    case 'no-onnx':
      return `It runs from ONNX files, and lacks ${data.lacks.join(', ')}.`;
    case 'architecture':
      return `Its architecture ${data.type} is none that runs here.`;
    case 'mixture':
      return `It is a mixture of ${data.experts} experts (${data.type}), which does not run here.`;
    case 'no-shard':
      return `Its index names ${data.shard}, which is not there.`;
    case 'truncated':
      return `${data.file} has ${data.bytes} bytes; its header lists tensors up to byte ${data.needed}.`;
    case 'changed':
      return `${data.file} changed while it was downloaded.`;
    case 'buffer':
      return `One of its matrices takes ${gigabytes(data.bytes)}; a buffer of this graphics device holds ${gigabytes(data.limit)}.`;
    case 'storage':
      return `It takes ${gigabytes(data.bytes)} of storage; there is room for ${gigabytes(data.free)}.`;
    case 'memory':
      return `It takes about ${gigabytes(data.bytes)} of memory; this device has ${gigabytes(data.has)}.`;
  }
}

/**
 * What to do about whatever keeps a published model from running; null where the fault's usual hint holds.
 * @param isHere whether its files are on this device
 */
function hint({ code, data }: Fault, isHere = false): string | null {
  switch (code) {
    case 'source-refused':
      return isHere ? (ofFolder(data) ?? ofSource(data)) : ofSource(data);
    case 'model-unsupported':
      return ofModel(data);
    case 'model-invalid':
      return (
        ofFiles(data) ??
        (isHere
          ? 'Download or save it again, then drop the folder once more.'
          : 'Load it again; if it stays so, its files are damaged: tell its owner.')
      );
    case 'self-check-failed':
      return 'Its weights may be damaged. If others run here: choose other bits, or tell its owner.';
    case 'model-missing':
      if (data.why !== 'elsewhere') return null;
      return data.model.includes('/')
        ? 'Look it up under “Other models” to run it, or pick one of this page’s.'
        : 'A folder cannot be opened again unasked: drop it again under “Other models” to run it, or pick one of this page’s.';
    default:
      return null;
  }
}

/** What else helps where the files are on this device. */
function ofFolder(data: Refused): string | null {
  switch (data.why) {
    case 'no-shard':
    case 'truncated':
      return 'The folder is not complete: get the file again, and drop the folder once more.';
    case 'no-config':
    case 'no-weights':
      return 'Choose the folder that holds config.json, tokenizer.json and the .safetensors.';
    default:
      return null;
  }
}

function ofModel(data: Unsupported): string {
  switch (data.why) {
    case 'feature':
      return 'Choose a model without it; docs/models.md says what runs.';
    case 'unsaid':
      return (
        `Say it when you choose the model (on the command line by ${OPTIONS[data.asks]}), ` +
        `or write ${KEYS[data.asks]} into its config.json, under "unmask".`
      );
    case 'vocabulary':
      return 'Take the tokenizer that was saved with these weights.';
  }
}

const OPTIONS = {
  attention: '--attention',
  block: '--block-size',
  logits: '--logits',
  mask: '--mask-id',
} as const;

const KEYS = {
  attention: '"attention"',
  block: '"block_size"',
  logits: '"logits"',
  mask: '"mask_token_id"',
} as const;

function ofFiles(data: Invalid): string | null {
  switch (data.why) {
    case 'weights':
      return data.problem.kind === 'missing' || data.problem.kind === 'wrong-dims'
        ? 'Its weights are not of the model that config.json describes: take both from one revision.'
        : 'Download it again; if it stays so, name another revision, or tell its owner.';
    case 'lacks':
      return data.files.every((file) => !file.endsWith('.onnx'))
        ? 'Save the fast tokenizer beside the rest, as save_pretrained does.'
        : 'Masked language models run from an export to ONNX: make one with optimum-cli export onnx --task fill-mask, or choose a repository that has one.';
    case 'graph':
      return 'Export it again, with its weights beside it where they are in files of their own.';
    case 'not-finite':
      return 'Take another revision, or save it again from weights that work; as published it may run where rounded it does not.';
    case 'misfit':
    case 'not-json':
      return 'Take the file from the repository that the weights are of.';
    case 'golden':
      return 'Its golden.json is not of these weights: take both from one revision, or leave it out.';
    default:
      return null;
  }
}

function ofSource(data: Refused): string {
  switch (data.why) {
    case 'name':
      return 'Name it as owner/name, owner/name@revision, or by the https address of its folder.';
    case 'scheme':
      return 'Host the folder over https; plain http is read from this machine alone.';
    case 'credentials':
      return 'Leave them out: they would be shown in links.';
    case 'no-repository':
      return 'Check the spelling, and whether its page opens without signing in.';
    case 'no-revision':
      return 'Leave the revision out, or name one that its page lists.';
    case 'gated':
      return 'Download it with your account, then drop its folder here.';
    case 'unreadable':
      return (
        'Check the connection. If it is there, the host does not allow other sites to read it ' +
        '(Access-Control-Allow-Origin): download the folder and drop it here.'
      );
    case 'leads-elsewhere':
      return 'Name the address that it leads to, or download the folder and drop it here.';
    case 'no-config':
    case 'no-weights':
      return 'Name the folder that holds config.json, tokenizer.json and the .safetensors.';
    case 'pickle':
      return 'Save it as safetensors, as save_pretrained does, and name that folder.';
    case 'no-tokenizer':
      return 'Save the fast tokenizer beside the weights, as save_pretrained does.';
    case 'no-onnx':
      return 'Export it with Optimum, or choose a repository that has an onnx folder.';
    case 'architecture':
      return `Known are ${data.known.join(', ')}, and from an ONNX graph ${data.masked.join(', ')}; docs/models.md says how to add one.`;
    case 'mixture':
      return 'Choose a dense model.';
    case 'no-shard':
    case 'truncated':
      return 'Its upload is not complete: name another revision, or tell its owner.';
    case 'changed':
      return 'Name a commit, which cannot change, and load it again.';
    case 'buffer':
      return 'Choose fewer bits, the processor, or a smaller model.';
    case 'storage':
      return 'Choose fewer bits, or delete what is stored here.';
    case 'memory':
      return 'Choose fewer bits or a smaller model, or close other programs.';
  }
}
