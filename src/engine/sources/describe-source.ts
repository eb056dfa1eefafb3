import type { Answers } from '../architectures/known.ts';
import { KNOWN_MODELS } from '../architectures/known-models.ts';
import type { Registry } from '../architectures/registry.ts';
import type { Blueprint } from '../architectures/architecture.ts';
import { fault, FaultError, type Fault } from '../fault.ts';
import type { FileStore } from '../models/file-store.ts';
import { MANIFEST_FILE } from '../models/given-files.ts';
import { parseJson } from '../models/json.ts';
import { parseManifest } from '../models/manifest.ts';
import { hasOnnx } from '../models/onnx-files.ts';
import { throwIfCancelled, type Network } from '../models/request.ts';
import { checkVocabulary } from '../models/tokenizer-size.ts';
import {
  type DeviceLimits,
  KEPT_BITS,
  type KeptBits,
  type KeptForm,
  NO_LIMITS,
  type SourceDescription,
  type SourceFile,
} from './description.ts';
import { lackOf } from './device-limits.ts';
import { keptConfig } from './kept-config.ts';
import { isKept } from './kept-models.ts';
import { maskedFiles } from './masked-files.ts';
import { objectOf, openBlueprint, typeOf } from './open-blueprint.ts';
import { openSource } from './open-source.ts';
import type { OpenedSource } from './opened-source.ts';
import { smallFiles } from './small-files.ts';
import type { SourceRef } from './source-ref.ts';
import {
  checkShapes,
  keepIn,
  planFiles,
  readHead,
  weightFiles,
  type WeightFile,
} from './weights.ts';

/** What a description needs of the world. */
export interface Describing {
  readonly network: Network;
  readonly limits?: DeviceLimits;
  readonly registry?: Registry;
  /** Of somebody who was asked what no file says. */
  readonly answers?: Answers;
  /** Where models may be kept already. */
  readonly store?: FileStore;
}

/**
 * Finds out what a source is, before any of its weights are fetched: a list of files, its configuration, the headers
 * of its weights. Why it cannot be had or run stands in the description where there is one.
 * @throws FaultError source-refused, model-missing, network, cancelled, where nothing can be said of it
 */
export async function describeSource(
  ref: SourceRef,
  describing: Describing,
): Promise<SourceDescription> {
  const source = await openSource(ref, describing.network);
  return describeOpened(source, describing);
}

/** As `describeSource`, of a source that is open already. */
export async function describeOpened(
  source: OpenedSource,
  describing: Describing,
): Promise<SourceDescription> {
  const { ref, id, renamedFrom, revision, host, origins, licence } = source;
  const about = { ref, id, renamedFrom, revision, host, origins, licence };
  const files = [...source.files.values()];
  const found: Found = {
    runtime: 'decoder',
    architecture: '',
    config: null,
    parameters: null,
    fetchBytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    isConverted: false,
    forms: [],
    files,
    refusal: null,
  };
  if (source.gated !== null) {
    const why = { why: 'gated', repository: id, host, status: source.gated } as const;
    return { ...about, ...found, refusal: fault('source-refused', why) };
  }
  try {
    await describeContent(source, found, describing);
  } catch (error) {
    if (!(error instanceof FaultError) || !isRefusal(error.fault)) throw error;
    found.refusal = error.fault;
  }
  return { ...about, ...found };
}

/** What is found out beyond who a source is, bit by bit. */
type Found = {
  -readonly [K in Exclude<keyof SourceDescription, About>]: SourceDescription[K];
};

/** What an opened source tells of itself. */
type About = 'ref' | 'id' | 'renamedFrom' | 'revision' | 'host' | 'origins' | 'licence';

function isRefusal({ code }: Fault): boolean {
  return (
    code === 'source-refused' ||
    code === 'model-invalid' ||
    code === 'model-missing' ||
    code === 'model-unsupported'
  );
}

/** What stands for the configuration of a graph that has none. */
const NO_CONFIG = new TextEncoder().encode('{}');

/** @param found filled in as far as it comes */
async function describeContent(
  source: OpenedSource,
  found: Found,
  { network, limits = NO_LIMITS, registry = KNOWN_MODELS, answers = {}, store }: Describing,
): Promise<void> {
  const { files } = source;
  const hasConfig = files.has('config.json');
  if (!hasConfig && !hasOnnx(files.keys())) {
    throw new FaultError(fault('source-refused', { why: 'no-config', folder: source.id }));
  }
  const bytes = hasConfig ? await source.read('config.json') : NO_CONFIG;
  const config = objectOf(parseJson('config.json', bytes));
  found.architecture = typeOf(config);
  const masked = maskedFiles(source, bytes, registry);
  if (masked !== null) {
    const storedBytes = sum(masked);
    const needs = {
      storedBytes,
      memoryBytes: 2 * storedBytes,
      matrixBytes: 0,
      isKept: await isKept(store, source, 32),
    };
    const { memoryBytes } = needs;
    const refusal = lackOf(needs, limits, source.ref.kind === 'files' ? 'files' : 'remote');
    Object.assign(found, { runtime: 'masked', files: masked, fetchBytes: storedBytes, refusal });
    found.forms = [{ bits: 32, storedBytes, memoryBytes, refusal }];
    return;
  }
  // What is plainly lacking is said before what nobody says.
  const isManifest = files.has(MANIFEST_FILE);
  const small = isManifest ? [] : smallFiles(source);
  const blueprint = await openBlueprint(source, registry, answers);
  found.config = blueprint.config;
  if (isManifest) {
    Object.assign(found, await describeConverted(source, config, blueprint, limits, store));
    return;
  }
  const weights = await weightFiles(source);
  const tokenizer = parseJson('tokenizer.json', await source.read('tokenizer.json'));
  checkVocabulary(tokenizer, blueprint.config);
  found.files = [...small, ...weights];
  found.fetchBytes = sum(found.files);
  const heads: WeightFile[] = [];
  for (const file of weights) heads.push(await readHead(source, file));
  const smallBytes = sum(small) - bytes.length + keptConfig(bytes, blueprint).length;
  const place = source.ref.kind === 'files' ? 'files' : 'remote';
  const forms: KeptForm[] = [];
  for (const bits of KEPT_BITS) {
    throwIfCancelled(network.signal);
    const planned = planFiles(heads, keepIn(bits, bytes));
    if (bits === 32) checkShapes(planned, blueprint);
    const shards = planned.flatMap((file) => file.shards);
    const parameters = shards
      .flatMap(({ tensors }) => tensors)
      .filter(({ as }) => as !== 'drop')
      .reduce((all, { dims }) => all + dims.reduce((product, size) => product * size, 1), 0);
    found.parameters = parameters;
    const storedBytes = shards.reduce((all, { layout }) => all + layout.bytes, 0) + smallBytes;
    const needs = {
      storedBytes,
      memoryBytes: memoryOf(bits, storedBytes, parameters, blueprint),
      matrixBytes: Math.max(0, ...shards.map(({ layout }) => layout.bytes)),
      isKept: await isKept(store, source, bits),
    };
    const { memoryBytes } = needs;
    forms.push({ bits, storedBytes, memoryBytes, refusal: lackOf(needs, limits, place) });
  }
  found.forms = forms;
  const fits = forms.some(({ refusal }) => refusal === null);
  if (!fits) found.refusal = forms[0]?.refusal ?? null;
}

/** A folder in the form of this engine, which is downloaded as it is. */
async function describeConverted(
  source: OpenedSource,
  config: Readonly<Record<string, unknown>>,
  blueprint: Blueprint,
  limits: DeviceLimits,
  store: FileStore | undefined,
): Promise<Partial<Found>> {
  const manifest = parseManifest(parseJson(MANIFEST_FILE, await source.read(MANIFEST_FILE)));
  const storedBytes = sum(manifest.files);
  const { bits: said } = objectOf(config['quantization']);
  const bits: KeptBits = said === 4 || said === 8 ? said : 32;
  const memoryBytes = 2 * storedBytes + cacheBytes(blueprint);
  const matrixBytes = Math.max(...manifest.files.map((file) => file.bytes));
  const needs = {
    storedBytes,
    memoryBytes,
    matrixBytes,
    isKept: await isKept(store, source, bits),
  };
  const refusal = lackOf(needs, limits, source.ref.kind === 'files' ? 'files' : 'remote');
  return {
    files: manifest.files,
    fetchBytes: storedBytes,
    isConverted: true,
    forms: [{ bits, storedBytes, memoryBytes, refusal }],
    refusal,
  };
}

/** Weights as they are kept, once more where they run, and keys and values. */
function memoryOf(
  bits: KeptBits,
  storedBytes: number,
  parameters: number,
  blueprint: Blueprint,
): number {
  const running = bits === 32 ? 4 * parameters : storedBytes;
  return storedBytes + running + cacheBytes(blueprint);
}

/** Tokens that keys and values are counted for: few texts here are longer. */
const COUNTED_TOKENS = 2048;

function cacheBytes({ config }: Blueprint): number {
  const { layers, keyValueHeads, headSize, context } = config;
  return 2 * 4 * layers * keyValueHeads * headSize * Math.min(context, COUNTED_TOKENS);
}

function sum(files: readonly SourceFile[]): number {
  return files.reduce((all, { bytes }) => all + bytes, 0);
}
