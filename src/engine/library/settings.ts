import type { Policy } from '../sampling/policies/policies.ts';
import { DEFAULT_SETTINGS, type Settings } from '../sampling/policies/settings.ts';
import type { TraceModel } from '../trace/trace.ts';

/** What draws at a temperature where no policy is named: draft and verify is greedy. */
const DRAWING: Policy = { kind: 'steps', steps: 8 };

/**
 * Whole settings from those that somebody names. Where no policy is named: left to right for an autoregressive
 * model, which has never seen a mask; fixed steps above temperature 0; draft and verify otherwise.
 */
export function settingsFor(
  { stage }: Pick<TraceModel, 'stage'>,
  named: Partial<Settings> = {},
): Settings {
  const settings = { ...DEFAULT_SETTINGS, ...named };
  if (named.policy !== undefined) return settings;
  if (stage === 'AR') return { ...settings, policy: { kind: 'ar' } };
  return settings.temperature > 0 ? { ...settings, policy: DRAWING } : settings;
}
