import type { Policy } from '../sampling/policies/policies.ts';
import {
  decodingAs,
  DEFAULT_SETTINGS,
  type Decoding,
  type Settings,
} from '../sampling/policies/settings.ts';
import type { TraceModel } from '../trace/trace.ts';

/** What draws at a temperature where no policy is named: draft and verify is greedy. */
const DRAWING: Policy = { kind: 'steps', steps: 8 };

/**
 * Whole settings from those that somebody names. Where no policy is named: as a published model's own code has it;
 * left to right for an autoregressive model, which has never seen a mask; fixed steps above temperature 0; draft and
 * verify otherwise.
 * @param decoding of a published model's own code; absent of ours
 */
export function settingsFor(
  { stage, decoding }: Pick<TraceModel, 'stage'> & { readonly decoding?: Decoding | undefined },
  asked: Partial<Settings> = {},
): Settings {
  const named = stated(asked);
  if (decoding !== undefined) {
    return { ...DEFAULT_SETTINGS, ...named, ...decodingAs(decoding, named) };
  }
  const settings = { ...DEFAULT_SETTINGS, ...named };
  if (named.policy !== undefined) return settings;
  if (stage === 'AR') return { ...settings, policy: { kind: 'ar' } };
  return settings.temperature > 0 ? { ...settings, policy: DRAWING } : settings;
}

/** What is undefined is named by nobody. */
function stated(settings: Partial<Settings>): Partial<Settings> {
  const copy = { ...settings };
  for (const key of Object.keys(copy)) {
    if (Reflect.get(copy, key) === undefined) Reflect.deleteProperty(copy, key);
  }
  return copy;
}
