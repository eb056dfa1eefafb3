import * as v from 'valibot';
import type { SmallFiles } from '../known.ts';
import { readHints } from './small-json.ts';

/** Null where no file names one. */
export interface SpecialIds {
  readonly mask: number | null;
  readonly eos: number | null;
  readonly pad: number | null;
}

/** A special by its text, or with more that is said of it. */
const SPECIAL = v.nullish(v.union([v.string(), v.looseObject({ content: v.string() })]), null);

const CONFIG = v.looseObject({
  mask_token: SPECIAL,
  eos_token: SPECIAL,
  pad_token: SPECIAL,
  /** transformers 4 lists here what was added, by id. */
  added_tokens_decoder: v.optional(
    v.record(v.string(), v.looseObject({ content: v.string() })),
    {},
  ),
});

const TOKENIZER = v.looseObject({
  added_tokens: v.optional(v.array(v.looseObject({ id: v.number(), content: v.string() })), []),
});

const ADDED = v.record(v.string(), v.number());

/** How masks are written where no file says which token is it: `<|mask|>`, `|<MASK>|`, `[MASK]`. */
const MASK = /^(<\|?|\|<|\[)mask(\|?>|>\||\])$/i;

/**
 * Ids of the specials as the tokenizer's files name them: `tokenizer_config.json`, and of those that are there
 * `special_tokens_map.json`, `added_tokens.json`, `tokenizer.json`.
 */
export function specialIds(files: SmallFiles): SpecialIds {
  const named = [readHints(files, 'tokenizer_config.json', CONFIG)];
  named.push(readHints(files, 'special_tokens_map.json', CONFIG));
  const ids = new Map<string, number>();
  for (const config of named) {
    for (const [id, { content }] of Object.entries(config?.added_tokens_decoder ?? {})) {
      ids.set(content, Number(id));
    }
  }
  for (const [content, id] of Object.entries(readHints(files, 'added_tokens.json', ADDED) ?? {})) {
    ids.set(content, id);
  }
  const idOf = (key: 'mask_token' | 'eos_token' | 'pad_token'): number | null => {
    for (const config of named) {
      const special = config?.[key] ?? null;
      const text = typeof special === 'string' ? special : special?.content;
      const id = text === undefined ? undefined : ids.get(text);
      if (id !== undefined) return id;
    }
    return null;
  };
  const mask = (): number | null => idOf('mask_token') ?? onlyMask(ids);
  // Of megabytes, so only where the small files are not enough.
  if (mask() === null || idOf('eos_token') === null) {
    for (const { id, content } of readHints(files, 'tokenizer.json', TOKENIZER)?.added_tokens ??
      []) {
      ids.set(content, id);
    }
  }
  return { mask: mask(), eos: idOf('eos_token'), pad: idOf('pad_token') };
}

/** The one that is written as masks are; null where several are, or none. */
function onlyMask(ids: ReadonlyMap<string, number>): number | null {
  const masks = [...ids].filter(([content]) => MASK.test(content));
  return masks.length === 1 ? masks[0]![1] : null;
}
