import * as v from 'valibot';
import { roundedToBfloat16 } from '../../graph/float16.ts';
import {
  linearFrequencies,
  llama3Frequencies,
  plainFrequencies,
  type RotaryFrequencies,
} from '../../graph/rotary-frequencies.ts';
import type { Frequencies } from '../known.ts';
import { positive, readConfig } from '../read-config.ts';
import { unsupported } from '../unsupported.ts';

const PARAMETERS = v.looseObject({
  rope_theta: v.nullish(positive, null),
  rope_type: v.nullish(v.string(), null),
  /** As `rope_type` was called once. */
  type: v.nullish(v.string(), null),
  partial_rotary_factor: v.nullish(v.number(), null),
});

/** transformers 4 writes `rope_theta` and `rope_scaling`, transformers 5 `rope_parameters` with all of it. */
const CONFIG = v.object({
  rope_theta: v.nullish(positive, null),
  rope_scaling: v.nullish(PARAMETERS, null),
  rope_parameters: v.nullish(PARAMETERS, null),
  partial_rotary_factor: v.nullish(v.number(), null),
});

const LINEAR = v.object({ factor: positive });

const LLAMA3 = v.object({
  factor: positive,
  low_freq_factor: positive,
  high_freq_factor: positive,
  original_max_position_embeddings: positive,
});

/** What turns heads where a configuration does not say. */
const USUAL_THETA = 10_000;

/**
 * How heads turn with their position.
 * @param precision how exact the frequencies are
 * @throws FaultError model-invalid that names the key at fault; model-unsupported of a scaling that is not known here
 */
export function readFrequencies(
  json: unknown,
  headSize: number,
  precision: Frequencies,
): RotaryFrequencies {
  const exact = exactFrequencies(json, headSize);
  return precision === 'bfloat16' ? exact.map(roundedToBfloat16) : exact;
}

function exactFrequencies(json: unknown, headSize: number): RotaryFrequencies {
  const keys = readConfig(CONFIG, json);
  const at = keys.rope_parameters === null ? 'rope_scaling' : 'rope_parameters';
  const scaling = keys[at];
  const partial = keys.partial_rotary_factor ?? scaling?.partial_rotary_factor ?? 1;
  if (partial !== 1) throw unsupported('rope', 'partial_rotary_factor', String(partial));
  const plain = plainFrequencies(headSize, scaling?.rope_theta ?? keys.rope_theta ?? USUAL_THETA);
  const kind = scaling?.rope_type ?? scaling?.type ?? 'default';
  switch (kind) {
    case 'default':
      return plain;
    case 'linear': {
      const { [at]: own } = readConfig(v.object({ [at]: LINEAR }), json);
      return linearFrequencies(plain, own!.factor);
    }
    case 'llama3': {
      const { [at]: own } = readConfig(v.object({ [at]: LLAMA3 }), json);
      return llama3Frequencies(plain, {
        factor: own!.factor,
        lowFrequencyFactor: own!.low_freq_factor,
        highFrequencyFactor: own!.high_freq_factor,
        originalContext: own!.original_max_position_embeddings,
      });
    }
    default:
      throw unsupported('rope', `${at}.rope_type`, kind);
  }
}
