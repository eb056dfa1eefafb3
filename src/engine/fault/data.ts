import * as v from 'valibot';

/**
 * What each code tells: facts, and no sentence; `src/words/en/faults.ts` says them. Where a code stands for several
 * things, `why` tells them apart. Schemas, because faults cross from the worker to the page.
 */

const text = v.string();
const count = v.number();

/** A code with what it tells. */
function told<const C extends string, const S extends v.GenericSchema>(
  code: C,
  data: S,
): v.ObjectSchema<{ readonly code: v.LiteralSchema<C, undefined>; readonly data: S }, undefined> {
  return v.object({ code: v.literal(code), data });
}

/** One of several things that a code stands for. */
function why<const W extends string, const E extends v.ObjectEntries>(
  name: W,
  entries: E,
): v.ObjectSchema<{ readonly why: v.LiteralSchema<W, undefined> } & E, undefined> {
  return v.object({ why: v.literal(name), ...entries });
}

const NOTHING = v.object({});

/** Where a value from outside does not fit, by its schema. */
const MISFIT = {
  /** Path to the value, with dots; "root" for the whole. */
  at: text,
  /** What belongs there, as code: `"relu2"`, `>=1`; null where a rule says more than a value can. */
  expected: v.nullable(text),
  received: text,
};

const NO_CODE = v.variant('why', [
  why('nothing-to-repair', {}),
  why('nothing-to-fill', {}),
  why('no-hole', {}),
  /** Two with nothing between them. */
  why('holes-touch', {}),
]);

/** What keeps the head of a function from being read, see `prompt/signature.ts`. */
const BAD_SIGNATURE = v.variant('why', [
  /** Nothing but blanks. */
  why('empty', {}),
  /** Of more than so many characters. */
  why('too-long', { most: count }),
  /** Parameters, and no name before them. */
  why('no-name', {}),
  /** A name, and no parameters behind it. */
  why('no-parameters', { name: text }),
  /** A name that JavaScript keeps for itself. */
  why('reserved', { word: text }),
  why('repeated-parameter', { parameter: text }),
  /** What it returns is never the value itself. */
  why('not-plain', { word: v.picklist(['async', 'function*']) }),
  /** A parameter that cannot be read, or a bracket that is not closed. */
  why('parameter', {
    problem: v.variant('kind', [
      v.object({ kind: v.literal('types') }),
      /** One that takes the rest, and is not the last. */
      v.object({ kind: v.literal('rest'), parameter: text }),
      /** Brackets within brackets. */
      v.object({ kind: v.literal('deep') }),
      v.object({ kind: v.literal('default') }),
      v.object({ kind: v.literal('open'), close: text }),
      v.object({ kind: v.literal('early') }),
      v.object({ kind: v.literal('from'), rest: text }),
    ]),
  }),
  /** More than the head. */
  why('trailing', { head: text }),
]);

const MODEL_MISSING = v.variant('why', [
  why('file', { file: text }),
  /** The list of models. */
  why('list-answered', { status: count }),
  why('no-list', {}),
  why('none-listed', {}),
  /** What was to be loaded is no address. */
  why('no-address', { address: text }),
  /** There is no model among the files of a folder. */
  why('no-config', { folder: text }),
  /** What a link names, or a visit had, and nobody has chosen since. */
  why('elsewhere', { model: text }),
]);

/** A file of tensors that does not hold to its format, see `graph/format-error.ts`. */
const WEIGHTS = v.variant('kind', [
  v.object({ kind: v.literal('no-length') }),
  v.object({ kind: v.literal('header-length'), header: count, file: count }),
  v.object({ kind: v.literal('header-not-json') }),
  v.object({ kind: v.literal('header-no-object') }),
  v.object({ kind: v.literal('no-description'), tensor: text }),
  v.object({ kind: v.literal('unknown-type'), tensor: text, type: text }),
  v.object({ kind: v.literal('bad-shape'), tensor: text }),
  v.object({ kind: v.literal('bad-offsets'), tensor: text }),
  v.object({ kind: v.literal('outside'), tensor: text, begin: count, end: count, length: count }),
  v.object({ kind: v.literal('wrong-length'), tensor: text, length: count, expected: count }),
  v.object({ kind: v.literal('no-floats'), tensor: text, type: text }),
  v.object({ kind: v.literal('blocks'), tensor: text, block: count, bits: count }),
  v.object({ kind: v.literal('missing'), tensor: text }),
  v.object({
    kind: v.literal('wrong-dims'),
    tensor: text,
    dims: v.pipe(v.array(count), v.readonly()),
    expected: v.pipe(v.array(count), v.readonly()),
  }),
]);

const MODEL_INVALID = v.variant('why', [
  why('not-json', { file: text }),
  why('no-object', { file: text }),
  why('no-file', { file: text }),
  why('misfit', { file: text, ...MISFIT }),
  /** It attends or predicts as no runtime here computes. */
  why('no-runtime', { attention: text, logits: text }),
  why('tokenizer', {}),
  /** What its template of conversations fails with, in its own words. */
  why('chat-template', { message: text }),
  why('no-special', { special: text }),
  /** A folder with an ONNX graph, or what should be one, that lacks files. */
  why('lacks', { files: v.pipe(v.array(text), v.readonly()) }),
  /** No masked language model that transformers.js knows, by its `model_type`. */
  why('not-masked', { type: text }),
  /** Nothing says which token stands for a mask. */
  why('no-mask', {}),
  /** A graph that gives out no logits. */
  why('no-logits', {}),
  /** Logits that are no [1, rows, vocabulary]. */
  why('logits-shape', { dims: v.pipe(v.array(count), v.readonly()), rows: count }),
  /** An input of a graph that it lacks, or that it `has` and nobody here knows. */
  why('onnx-input', { input: text, has: v.boolean() }),
  /** An ONNX file that is none, in the words of whoever read it. */
  why('graph', { file: text, message: text }),
  /** Its logits are no numbers, and so are some of its weights. */
  why('not-finite', {}),
  why('weights', { problem: WEIGHTS }),
  /** It does not reproduce what its own reference makes of it; the largest difference of a logit. */
  why('golden', { off: count }),
  why('too-long', { file: text, bytes: count }),
  why('ended-early', { file: text, at: count, bytes: count }),
  why('checksum', { file: text }),
  /** Not as its manifest says. */
  why('not-listed', { file: text }),
  /** The list of models. */
  why('list', {}),
]);

/** Why a published model cannot be had, or not run here. */
const SOURCE_REFUSED = v.variant('why', [
  /** What was named is no repository and no address. */
  why('name', { named: text }),
  /** An address that is not https. */
  why('scheme', { named: text }),
  /** An address with a user or a password in it. */
  why('credentials', { named: text }),
  /** Neither there nor readable by everybody. */
  why('no-repository', { repository: text, host: text }),
  why('no-revision', { repository: text, host: text, revision: text }),
  /** Its owner lets in only whom they know. */
  why('gated', { repository: text, host: text, status: count }),
  /** The browser got no answer that it may read. */
  why('unreadable', { host: text }),
  /** It leads on to a host that nobody has chosen. */
  why('leads-elsewhere', { host: text }),
  why('no-config', { folder: text }),
  /** Only files that run code when they are read. */
  why('pickle', { file: text }),
  why('no-weights', { folder: text }),
  why('no-tokenizer', { file: text }),
  /** What a masked language model lacks beside its weights. */
  why('no-onnx', { lacks: v.pipe(v.array(text), v.readonly()) }),
  why('architecture', {
    type: text,
    known: v.pipe(v.array(text), v.readonly()),
    /** Kinds that run from an ONNX graph. */
    masked: v.pipe(v.array(text), v.readonly()),
  }),
  why('mixture', { type: text, experts: count }),
  /** The index names a shard that is not there. */
  why('no-shard', { shard: text }),
  /** A file shorter than the tensors that its header lists. */
  why('truncated', { file: text, bytes: count, needed: count }),
  /** It changed while it was downloaded, more than once. */
  why('changed', { file: text }),
  /** One matrix larger than the graphics device has buffers for. */
  why('buffer', { bytes: count, limit: count }),
  why('storage', { bytes: count, free: count }),
  why('memory', { bytes: count, has: count }),
]);

/** What keeps a model from running here whose files are whole. */
const MODEL_UNSUPPORTED = v.variant('why', [
  /** Its configuration says so at a key. */
  why('feature', {
    feature: v.picklist([
      'sliding-window',
      'layer-type',
      'rope',
      'experts',
      'activation',
      'bias',
      'quantisation',
    ]),
    at: text,
    received: text,
  }),
  /** None of its files says it; whoever knows may. */
  why('unsaid', { asks: v.picklist(['attention', 'block', 'logits', 'mask']) }),
  /** Its tokenizer has tokens that it knows none of; both count. */
  why('vocabulary', { tokenizer: count, model: count }),
]);

const NETWORK = v.variant('why', [
  why('answered', { file: text, status: count }),
  why('stalled', { file: text }),
  why('broken', { file: text }),
  /** Code that comes when it is first needed; what the browser says of it. */
  why('code', { message: text }),
  /** The list of models. */
  why('list', {}),
  /** The list of what models were taught. */
  why('scope', {}),
  why('scope-answered', { status: count }),
]);

const DEVICE_LOST = v.variant('why', [
  why('released', {}),
  why('unsaid', {}),
  /** In the words of the browser. */
  why('said', { message: text }),
]);

/** A worker that cannot be started, with what the browser says of it. */
const NO_WORKER = v.variant('why', [why('refused', { message: text }), why('script', {})]);

const INTERNAL = v.variant('why', [
  /** An error that nobody foresaw, in its own words. */
  why('unforeseen', { message: text }),
  why('no-model', {}),
  why('disposed', {}),
  why('no-backend', {}),
  why('no-binary', { runtime: text }),
  why('no-floats', {}),
  /** A runtime whose logits are off by so much from those that are known. */
  why('logits-off', { off: count }),
  why('result-elsewhere', {}),
  /** A message to the worker that does not hold to the protocol. */
  why('message', MISFIT),
  /** A message from the worker that does not. */
  why('answer', MISFIT),
  /** The worker stopped, with what the browser says of it. */
  why('worker', { message: text }),
  why('worker-script', {}),
  why('worker-unread', {}),
  /** The list of what models were taught is not in its form. */
  why('scope', {}),
]);

const VALUE = { field: text, value: text };
const RANGE = { min: count, max: count };

/** Values stand as they are written, since some are no numbers. */
const BAD_SETTINGS = v.variant('why', [
  why('range', { ...VALUE, ...RANGE, unit: v.nullable(v.literal('nats')) }),
  why('whole', { ...VALUE, ...RANGE }),
  /** Above the one, and at most the other. */
  why('above', { ...VALUE, above: count, max: count }),
  /** A temperature, under a policy that takes none. */
  why('greedy', { value: text }),
  /** A policy that takes a causal pass, of a model that has none. */
  why('attention', { policy: text, attention: v.picklist(['block-causal', 'bidirectional']) }),
  /** A cache mode that keeps what is stale, of a model that has an exact one. */
  why('stale', {}),
  /** A policy that is written as none may be: `forms` may. */
  why('no-policy', { written: text, forms: v.pipe(v.array(text), v.readonly()) }),
  why('no-chunk-size', { written: text, ...RANGE }),
  why('none-named', { of: v.picklist(['chunk-sizes', 'policies']) }),
]);

/** Why a run cannot go on from a pass of another. */
const BAD_FORK = v.variant('why', [
  /** Changes that are not in the order of passes and slots. */
  why('order', { pass: count }),
  /** A pass that the settings of the run do not make there. */
  why('passes', { pass: count }),
  /** Something done to a slot that the text cannot have. `room`: slots that it may have. */
  why('beyond', { position: count, room: count }),
  /** The run is one of another model, or of another vocabulary. */
  why('other-model', { id: text, revision: text }),
  /** The run fills several holes, one after the other. */
  why('holes', {}),
  /** What is said to be its trace is none. */
  why('no-trace', MISFIT),
]);

/** Why a text cannot be held at a place, by the slot where it is wrong. */
const BAD_PIN = v.variant('why', [
  why('empty', { position: count }),
  /** No tokens of the model spell it. */
  why('no-tokens', { position: count, text }),
  /** `room`: slots that the text may have. */
  why('beyond', { position: count, room: count }),
  /** Two texts for one slot. */
  why('twice', { position: count }),
  /** Something else is given there: the head of the function. */
  why('given', { position: count }),
  /** The text fills several holes. */
  why('holes', { position: count }),
]);

/** What somebody called off. */
const CANCELLED = v.object({
  what: v.picklist(['load', 'run', 'look', 'text', 'passes', 'worker', 'sweep', 'race']),
});

const PLAIN = [
  told('empty-prompt', v.object({ what: v.picklist(['instruction', 'tokens']) })),
  told('no-code', NO_CODE),
  told('bad-signature', BAD_SIGNATURE),
  /** `least`: whether there may be more tokens, since nobody has counted them. */
  told('bad-fork', BAD_FORK),
  told('bad-pin', BAD_PIN),
  told('prompt-too-long', v.object({ tokens: count, least: v.boolean(), context: count })),
  told('bad-settings', BAD_SETTINGS),
  told('model-missing', MODEL_MISSING),
  told('model-invalid', MODEL_INVALID),
  told('source-refused', SOURCE_REFUSED),
  told('model-unsupported', MODEL_UNSUPPORTED),
  told('network', NETWORK),
  told('no-webgpu', v.object({ lacks: v.picklist(['webgpu', 'device']) })),
  told('no-worker', NO_WORKER),
  /** What the browser says of it. */
  told('no-wasm', v.object({ message: text })),
  told('device-lost', DEVICE_LOST),
  told('clock-unsteady', v.object({ times: count })),
  /** Somebody asks something of a model that is no more. */
  told('disposed', NOTHING),
  told('cancelled', CANCELLED),
  told('busy', NOTHING),
  told('internal', INTERNAL),
] as const;

/** Where a runtime departs from what the model's golden session says. */
const MISMATCH = v.object({
  /** The forward, and its clean tokens or, of a chunk, its slots. */
  pass: v.picklist(['prefill', 'chunk', 'commit']),
  tokens: count,
  /** Of a chunk that rode along with a commit: behind so many of its tokens. */
  after: v.nullable(count),
  part: v.picklist(['tokens', 'greedy', 'next', 'entropy', 'present']),
  problem: v.variant('kind', [
    v.object({ kind: v.literal('absent') }),
    v.object({ kind: v.literal('token'), got: v.nullable(count), belongs: count }),
    /** By so many nats; Infinity for a number that is none. */
    v.object({ kind: v.literal('off'), by: count }),
  ]),
});

/** A runtime that was tried and not used, and why. */
const REFUSED = v.object({
  /** "WebGPU, f32, fused attention". */
  label: text,
  reason: v.variant('why', [
    why('numbers', { mismatch: MISMATCH }),
    why('fault', { fault: v.variant('code', PLAIN) }),
    /** What it failed with, in its own words. */
    why('error', { message: text }),
  ]),
});

export type Mismatch = v.InferOutput<typeof MISMATCH>;
export type RefusedRuntime = v.InferOutput<typeof REFUSED>;

export const TOLD = v.variant('code', [
  ...PLAIN,
  told('self-check-failed', v.object({ refused: v.pipe(v.array(REFUSED), v.readonly()) })),
]);

/** A code and what it tells. */
export type Told = v.InferOutput<typeof TOLD>;
