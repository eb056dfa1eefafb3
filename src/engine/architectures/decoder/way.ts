import * as v from 'valibot';
import type { Attention, LogitsPlace } from '../../denoiser.ts';
import type { Decoding } from '../../sampling/policies/settings.ts';
import type { Answers, Known } from '../known.ts';
import { badConfig, checkIds, readConfig, size, tokenId } from '../read-config.ts';
import { unsaid } from '../unsupported.ts';
import { specialIds } from './special-ids.ts';

/** How a model attends, predicts and what its special tokens are. */
export interface Way {
  readonly attention: Attention;
  readonly logits: LogitsPlace;
  readonly maskId: number;
  readonly eosId: number;
  readonly padId: number;
  /** Absent where no code of the model's own is known. */
  readonly decoding?: Decoding;
}

/** What is known of a family of published models; each may leave it open, and then somebody has to say. */
export interface Habits {
  readonly attention?: 'block-causal' | 'bidirectional';
  /** Tokens of a block where nothing says otherwise. */
  readonly block?: number;
  /** Key of its configuration that says how many tokens a block has. */
  readonly blockKey?: string;
  readonly origin?: 'start' | 'prompt-end';
  readonly logits?: LogitsPlace;
  /** How their own code decodes, by how they attend. */
  readonly decoding?: (attention: Attention) => Decoding;
}

const CONFIG = v.object({
  vocab_size: size,
  mask_token_id: v.nullish(tokenId, null),
  eos_token_id: v.nullish(v.union([tokenId, v.array(tokenId)]), null),
  pad_token_id: v.nullish(v.number(), null),
});

/**
 * Answers first, then the configuration, then what is known of the family.
 * @param answers all that there are
 * @param habits of the model
 * @throws FaultError model-invalid; model-unsupported where nobody says
 */
export function readWay(json: unknown, known: Known, answers: Answers, habits: Habits): Way {
  const keys = readConfig(CONFIG, json);
  const kind = answers.attention ?? habits.attention;
  if (kind === undefined) throw unsaid('attention');
  const logits = answers.logits ?? habits.logits;
  if (logits === undefined) throw unsaid('logits');
  const specials = specialIds(known.files ?? new Map());
  const maskId = answers.maskId ?? keys.mask_token_id ?? specials.mask;
  if (maskId === null) throw unsaid('mask');
  const eosId = endOf(keys.eos_token_id, specials.eos);
  // Nothing is padded here; what ends a text may stand for it.
  const named = keys.pad_token_id ?? specials.pad ?? eosId;
  const padId = named >= 0 && named < keys.vocab_size ? named : eosId;
  checkIds({ mask_token_id: maskId, eos_token_id: eosId }, keys.vocab_size);
  const attention: Attention = kind === 'bidirectional' ? { kind } : blocks(json, answers, habits);
  const decoding = habits.decoding?.(attention);
  return { attention, logits, maskId, eosId, padId, ...(decoding && { decoding }) };
}

function blocks(json: unknown, answers: Answers, habits: Habits): Attention {
  const { blockKey } = habits;
  const own =
    blockKey === undefined
      ? null
      : readConfig(v.object({ [blockKey]: v.nullish(size, null) }), json)[blockKey]!;
  const block = answers.block ?? own ?? habits.block;
  if (block === undefined) throw unsaid('block');
  return { kind: 'block-causal', block, origin: answers.origin ?? habits.origin ?? 'start' };
}

/** Chat models list several; the one that their tokenizer names ends an answer. */
function endOf(listed: number | number[] | null, named: number | null): number {
  const ids = typeof listed === 'number' ? [listed] : (listed ?? []);
  const id = named !== null && (ids.length === 0 || ids.includes(named)) ? named : ids[0];
  if (id !== undefined) return id;
  throw badConfig({ at: 'eos_token_id', expected: 'a token', received: 'null' });
}

/** What dllm's models are called by: the configurations of both kinds are alike. */
export function habitsOfDllm(name: string): Habits {
  // `bd3lm` pads prompts to whole blocks on the left, so blocks end with the prompt.
  if (/bd3lm/i.test(name)) {
    return {
      ...{ attention: 'block-causal', block: 32, origin: 'prompt-end', logits: 'own' },
      decoding: dllmDecoding,
    };
  }
  if (!/mdlm/i.test(name)) return { decoding: dllmDecoding };
  return { attention: 'bidirectional', logits: 'own', decoding: dllmDecoding };
}

/** Its samplers' own: 128 tokens, in blocks of 32 with a step a token. */
function dllmDecoding(attention: Attention): Decoding {
  const chunk = attention.kind === 'block-causal' ? attention.block : 32;
  return { policy: { kind: 'low_confidence', steps: chunk }, chunk, length: 128 };
}
