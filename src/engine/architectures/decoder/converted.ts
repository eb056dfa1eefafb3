import * as v from 'valibot';
import type { LogitsPlace } from '../../denoiser.ts';
import type { Decoding } from '../../sampling/policies/settings.ts';
import { readConfig } from '../read-config.ts';
import { habitsOfDllm, type Habits } from './way.ts';

const CONFIG = v.object({ mask_token_id: v.nullish(v.number(), null) });

/**
 * What is known of a diffusion model that kept the type of the autoregressive model it was made of. A name says it
 * ("...-mdlm-..."), or a mask token in the configuration does, which no autoregressive model has.
 * @param logits of the models of this type that are published with a mask token; null where there are none
 */
export function habitsOfConverted(
  config: unknown,
  name: string,
  logits: LogitsPlace | null,
): Habits {
  const named = habitsOfDllm(name);
  if (named.attention !== undefined) return named;
  const { mask_token_id: mask } = readConfig(CONFIG, config);
  if (logits === null || mask === null) return {};
  return { attention: 'bidirectional', logits, decoding: dreamDecoding };
}

/** As Dream and Open-dCoder: the whole canvas at once, a step a token, least entropy first. */
export function dreamDecoding(): Decoding {
  return { policy: { kind: 'neg_entropy', steps: 128 }, chunk: 128, length: 128 };
}
