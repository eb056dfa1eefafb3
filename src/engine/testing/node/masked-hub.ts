import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { ModelFiles } from '../../models/checkpoint.ts';

/**
 * Small random models of published kinds, and what the reference code makes of them: `golden.json`.
 */
const HUB = fileURLToPath(new URL('../hub/', import.meta.url));

const ids = v.array(v.number());

const GOLDEN = v.object({
  prompt_text: v.optional(v.string()),
  prompt_ids: ids,
  mask_id: v.number(),
  cases: v.array(
    v.object({
      text: v.optional(v.string()),
      ids,
      /** Of which rows the logits are; the first ones where nobody says. */
      rows: v.optional(ids),
      logits: v.array(v.array(v.number())),
    }),
  ),
  runs: v.array(
    v.object({
      sampler: v.string(),
      new_tokens: v.number(),
      block: v.number(),
      steps_total: v.number(),
      /** The canvas before the first pass, and after each. */
      history: v.array(ids),
    }),
  ),
});

export type MaskedGolden = v.InferOutput<typeof GOLDEN>;

/** The files of a model's folder by path, its golden outputs left out. */
export function hubFiles(name: string): ModelFiles {
  const folder = path.join(HUB, name);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name !== 'golden.json')
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [
      path.relative(folder, file).replaceAll(path.sep, '/'),
      readFileSync(file),
    ]),
  );
}

export function hubGolden(name: string): MaskedGolden {
  const text = readFileSync(path.join(HUB, name, 'golden.json'), 'utf8');
  return v.parse(GOLDEN, JSON.parse(text));
}
