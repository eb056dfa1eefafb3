import { listed, plural } from '../intl.ts';

/** More lines than these are counted and not named. */
const MOST_NAMED = 6;

/** What a repair changed in the code that was given. */
export const changes = {
  /** @param lines their numbers in the code written, a number as often as lines have it */
  changed(lines: readonly number[]): string {
    const count = plural(lines.length, { one: '# line changed', other: '# lines changed' });
    const named = [...new Set(lines)];
    return named.length > MOST_NAMED ? `${count}.` : `${count}: ${listed(named.map(String))}.`;
  },
  none: 'No line changed: this is the code that was given.',
  list: 'The code given against the code written',
  removed: (line: number) => `Removed, line ${line}: `,
  added: (line: number) => `Added, line ${line}: `,
  same: (line: number) => `Line ${line}: `,
  skipped: (n: number) => plural(n, { one: '# line as it was', other: '# lines as they were' }),
};
