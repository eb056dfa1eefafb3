import { denseValues, quantise, type Quantisation } from '../src/engine/graph/matrix.ts';
import type { ModelConfig } from '../src/engine/architectures/architecture.ts';
import { fileOf, readCheckpoint, type ModelFiles } from '../src/engine/models/checkpoint.ts';
import {
  readStoredRecogniser,
  RECOGNISER_FILE,
  writeRecogniser,
} from '../src/engine/models/recogniser-file.ts';
import { parseJson } from '../src/engine/models/json.ts';
import { buildGolden } from '../src/engine/runtime/golden.ts';
import { json, shards } from './shards.ts';

/** What became of the weights. */
export interface ShippedModel {
  readonly files: ModelFiles;
  readonly config: ModelConfig;
  readonly parameters: number;
  /** Root mean square of the change that quantisation made, relative to the weights'. */
  readonly relativeError: number;
}

/**
 * Turns an exported checkpoint into the folder that the page downloads: quantised shards, tokenizer,
 * configuration, golden outputs of the very weights that are shipped.
 * @param matrices how the blocks' matrices are stored; null leaves every weight as it is, to measure what
 *   quantisation costs
 * @param embedding how the embedding and the output projection are stored, the most sensitive
 */
export function shipModel(
  files: ModelFiles,
  matrices: Quantisation | null,
  embedding: Quantisation,
): ShippedModel {
  const model = readCheckpoint(files);
  let squares = 0;
  let errors = 0;
  const shipped = model.mapMatrices((matrix, isEmbedding) => {
    if (matrices === null) return matrix;
    const { rows, columns } = matrix;
    const data = denseValues(matrix);
    const dense = { kind: 'dense', rows, columns, data } as const;
    const quantised = quantise(dense, isEmbedding ? embedding : matrices);
    const back = denseValues(quantised);
    for (let i = 0; i < data.length; i++) {
      squares += data[i]! ** 2;
      errors += (data[i]! - back[i]!) ** 2;
    }
    return quantised;
  });
  const golden = buildGolden(shipped);
  const quantization = matrices && {
    method: 'blockwise-symmetric',
    bits: matrices.bits,
    block: matrices.block,
    embedding_bits: embedding.bits,
    embedding_block: embedding.block,
  };
  const out = new Map<string, Uint8Array>([
    [
      'config.json',
      json({
        ...objectOf(parseJson('config.json', fileOf(files, 'config.json'))),
        ...(quantization && { quantization }),
      }),
    ],
    ['tokenizer.json', fileOf(files, 'tokenizer.json')],
    ['tokenizer_config.json', fileOf(files, 'tokenizer_config.json')],
    ...shards(shipped.store()),
    ['golden.json', new TextEncoder().encode(JSON.stringify(golden))],
  ]);
  const recogniser = readStoredRecogniser(files);
  if (recogniser !== null) {
    out.set(RECOGNISER_FILE, writeRecogniser(recogniser, 4));
  }
  const card = files.get('README.md');
  if (card !== undefined) out.set('README.md', card);
  return {
    files: out,
    config: shipped.config,
    parameters: shipped.parameters,
    relativeError: squares === 0 ? 0 : Math.sqrt(errors / squares),
  };
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
