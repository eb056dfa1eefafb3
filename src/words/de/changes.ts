import { listed, plural } from '../intl.ts';
import type { OnDemandWords } from '../on-demand.ts';

/** More lines than these are counted and not named. */
const MOST_NAMED = 6;

export const changes: OnDemandWords['changes'] = {
  changed(lines) {
    const count = plural(lines.length, { one: '# Zeile geändert', other: '# Zeilen geändert' });
    const named = [...new Set(lines)];
    return named.length > MOST_NAMED ? `${count}.` : `${count}: ${listed(named.map(String))}.`;
  },
  none: 'Keine Zeile geändert: Das ist der Code, der gegeben war.',
  list: 'Der gegebene Code neben dem geschriebenen',
  removed: (line) => `Entfernt, Zeile ${line}: `,
  added: (line) => `Neu, Zeile ${line}: `,
  same: (line) => `Zeile ${line}: `,
  skipped: (n) => plural(n, { one: '# Zeile wie zuvor', other: '# Zeilen wie zuvor' }),
};
