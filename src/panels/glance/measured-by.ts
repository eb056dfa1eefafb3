import { known } from '../../engine/sampling/policies/policies.ts';
import type { Settings } from '../../engine/sampling/policies/settings.ts';

/**
 * Whether a mark was measured with what settings come to. Drafts ahead change how soon a text is there, and not what it
 * says; a rule that does not reveal slot by slot has no use for the settings of those that do.
 */
export function isMeasuredBy(now: Settings, mark: Settings): boolean {
  if (now.policy.kind !== mark.policy.kind) return false;
  const { writes } = known(now.policy.kind);
  if (writes === 'ar') return true;
  if (now.chunk !== mark.chunk || now.remask !== mark.remask) return false;
  if (writes === 'verify') return true;
  const isAlike = (key: 'nearness' | 'temperature' | 'edits'): boolean => now[key] === mark[key];
  return (
    JSON.stringify(now.policy) === JSON.stringify(mark.policy) &&
    isAlike('nearness') &&
    isAlike('temperature') &&
    isAlike('edits')
  );
}
