import { fault, FaultError } from '../fault.ts';

/**
 * Which files of a repository or folder hold a model as an ONNX graph. Exports follow one convention: the graph lies
 * in `onnx/` or beside the configuration, its precision is the end of its name, and weights that do not fit into
 * it lie beside it.
 */

/** How the weights of a graph are written, and how that ends the graph's name; the first that is there is taken. */
const PRECISIONS = {
  fp32: '',
  q8: '_quantized',
  int8: '_int8',
  uint8: '_uint8',
  fp16: '_fp16',
  q4: '_q4',
  bnb4: '_bnb4',
  q4f16: '_q4f16',
} as const;

/** As exports and transformers.js call it. */
export type OnnxPrecision = keyof typeof PRECISIONS;

const FOLDERS = ['onnx/', ''] as const;

/** A graph, and what belongs to it. */
export interface OnnxFiles {
  /** Path of the graph. */
  readonly graph: string;
  readonly precision: OnnxPrecision;
  /** Paths of the weights beside it. */
  readonly weights: readonly string[];
}

/** What is read of such a model beside its graph, where it is there. */
export const BESIDE_ONNX = [
  'config.json',
  'tokenizer.json',
  'tokenizer_config.json',
  'special_tokens_map.json',
  'chat_template.jinja',
] as const;

/** What a model cannot do without. A graph alone need not have a configuration. */
const NEEDED = ['tokenizer.json'] as const;

/** Whether any of the files is a graph. */
export function hasOnnx(paths: Iterable<string>): boolean {
  return [...paths].some(isGraph);
}

function isGraph(path: string): boolean {
  return path.endsWith('.onnx');
}

/**
 * The graph to run: the most exact one, or the one of a precision that is asked for. A single graph may be called
 * anything.
 * @param paths of all files, relative to the folder, with slashes
 * @returns null where there is none, or several and none with a name of the convention
 */
export function findOnnx(
  paths: readonly string[],
  wanted: OnnxPrecision | null = null,
): OnnxFiles | null {
  const names = Object.entries(PRECISIONS) as readonly (readonly [OnnxPrecision, string])[];
  for (const [precision, end] of names) {
    if (wanted !== null && wanted !== precision) continue;
    for (const folder of FOLDERS) {
      const graph = `${folder}model${end}.onnx`;
      if (paths.includes(graph)) return { graph, precision, weights: weightsOf(graph, paths) };
    }
  }
  const [only, ...others] = paths.filter(isGraph);
  if (only === undefined || others.length > 0 || wanted !== null) return null;
  const found = names.find(([, end]) => end !== '' && only.endsWith(`${end}.onnx`));
  return { graph: only, precision: found?.[0] ?? 'fp32', weights: weightsOf(only, paths) };
}

/** `model.onnx_data`, `model.onnx_data_1`, `model.onnx.data`: what begins with the graph's whole name. */
function weightsOf(graph: string, paths: readonly string[]): readonly string[] {
  return paths.filter(
    (path) =>
      path !== graph &&
      /^[._]data(_\d+)?$/.test(path.slice(graph.length)) &&
      path.startsWith(graph),
  );
}

/**
 * All files that have to be fetched to run the model.
 * @param paths of all files that there are
 * @throws FaultError model-invalid that names what is lacking
 */
export function onnxFilesOf(
  paths: readonly string[],
  wanted: OnnxPrecision | null = null,
): readonly string[] {
  const found = findOnnx(paths, wanted);
  const lacks: string[] = NEEDED.filter((name) => !paths.includes(name));
  if (found === null) lacks.push(`onnx/model${PRECISIONS[wanted ?? 'fp32']}.onnx`);
  if (found === null || lacks.length > 0) {
    throw new FaultError(fault('model-invalid', { why: 'lacks', files: lacks }));
  }
  return [...BESIDE_ONNX.filter((name) => paths.includes(name)), found.graph, ...found.weights];
}
