import { isOfCode } from '../../core/tests/subject.ts';
import type { Check } from '../../core/tests/tasks-store.ts';

/** The script that the tests of a code ran; null where that is the code as it stands, or another was tested. */
export function ranOf(check: Check | null, code: string | null): string | null {
  if (check?.at !== 'done' || code === null || !isOfCode(check.key, code)) return null;
  return check.ran === code ? null : (check.ran ?? null);
}
