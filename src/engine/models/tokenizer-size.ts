import * as v from 'valibot';
import type { ModelConfig } from '../architectures/architecture.ts';
import { fault, FaultError } from '../fault.ts';

const ID = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where a `tokenizer.json` lists tokens: by text with their ids, or in the order of their ids. */
const FILE = v.looseObject({
  added_tokens: v.optional(v.array(v.looseObject({ id: ID })), []),
  model: v.optional(
    v.looseObject({ vocab: v.optional(v.union([v.record(v.string(), ID), v.array(v.unknown())])) }),
  ),
});

/**
 * One more than the highest id of a tokenizer.
 * @param json what `tokenizer.json` holds
 * @returns 0 of one that lists no tokens in a known form
 */
export function tokenizerSize(json: unknown): number {
  const file = v.safeParse(FILE, json);
  if (!file.success) return 0;
  const { added_tokens: added, model } = file.output;
  const vocab = model?.vocab ?? [];
  const listed = Array.isArray(vocab) ? [vocab.length - 1] : Object.values(vocab);
  return [...listed, ...added.map(({ id }) => id)].reduce((most, id) => Math.max(most, id), -1) + 1;
}

/**
 * Holds a tokenizer against the vocabulary of its model. One that is larger is padded, as most are; one that is smaller
 * lacks rows for tokens that a prompt may have.
 * @param json what `tokenizer.json` holds
 * @throws FaultError model-unsupported
 */
export function checkVocabulary(
  json: unknown,
  { vocabulary: model }: Pick<ModelConfig, 'vocabulary'>,
): void {
  const tokenizer = tokenizerSize(json);
  if (tokenizer <= model) return;
  throw new FaultError(fault('model-unsupported', { why: 'vocabulary', tokenizer, model }));
}
