import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Answers } from '../../architectures/known.ts';
import { KNOWN_MODELS } from '../../architectures/known-models.ts';
import type { Model } from '../../architectures/architecture.ts';
import { fileOf, readCheckpoint, type ModelFiles } from '../../models/checkpoint.ts';
import { parseJson } from '../../models/json.ts';

/**
 * Test support: small random checkpoints in the form of published diffusion models, with what the reference code of
 * each makes of them (`golden.json`).
 */
export const HUB_MODELS = [
  'qwen2-mdlm',
  'qwen3-bd3lm',
  'llama-mdlm',
  'sdar',
  'open-dcoder',
  'fast-dllm-v2',
] as const;

export type HubModel = (typeof HUB_MODELS)[number];

/** The files of a checkpoint's folder. */
export function hubFiles(name: HubModel): ModelFiles {
  const folder = new URL(`../hub/${name}/`, import.meta.url);
  return new Map(readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder))]));
}

/**
 * A checkpoint in memory. All of them were cast to bfloat16 as a whole, which those say that come with logits; the
 * other is told here.
 */
export function hubModel(name: HubModel, answers: Answers = {}): Model {
  const told: Answers = hubGolden(name).logits.length > 0 ? {} : { frequencies: 'bfloat16' };
  return readCheckpoint(hubFiles(name), KNOWN_MODELS, { name, answers: { ...told, ...answers } });
}

const ids = v.array(v.number());

const GOLDEN = v.looseObject({
  prompt_ids: ids,
  mask_id: v.number(),
  eos_id: v.number(),
  /** Tokens of a block in the passes below. */
  logits_block: v.optional(v.number()),
  /** Full passes over `ids`, and the logits of some of their rows. */
  logits: v.optional(
    v.array(v.object({ ids, rows: ids, logits: v.array(v.array(v.number())) })),
    [],
  ),
  runs: v.array(v.looseObject({ sampler: v.string() })),
});

export type HubGolden = v.InferOutput<typeof GOLDEN>;

/** What the reference code makes of a checkpoint. */
export function hubGolden(name: HubModel): HubGolden {
  const file = new URL(`../hub/${name}/golden.json`, import.meta.url);
  const files = new Map([['golden.json', readFileSync(file)]]);
  return v.parse(GOLDEN, parseJson('golden.json', fileOf(files, 'golden.json')));
}
