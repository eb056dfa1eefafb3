import { plural } from '../intl.ts';

/** What a sweep writes. */

export const tasks = (n: number): string => plural(n, { one: '# Aufgabe', other: '# Aufgaben' });
export const builtin = (n: number): string =>
  plural(n, { one: '# eingebaute Aufgabe', other: '# eingebaute Aufgaben' });
export const suite = (n: number, name: string): string => `${tasks(n)} der Suite ${name}`;
export const own = (n: number, name: string): string => `${tasks(n)} aus ${name}`;
export const seeds = (n: number): string => plural(n, { one: '# Seed', other: '# Seeds' });
export const repeats = (n: number): string => plural(n, { one: 'einmal', other: 'je #-mal' });

/** How an English page puts it into its files, and what that is. */
const ENGLISH: readonly (readonly [form: RegExp, say: (n: number, name: string) => string])[] = [
  [/^([\d,]+) built-in tasks?$/, builtin],
  [/^([\d,]+) tasks? of the suite (.+)$/, suite],
  [/^([\d,]+) tasks? of (.+)$/, own],
  [/^([\d,]+) seeds?$/, seeds],
  [/^run ([\d,]+) times$/, repeats],
];

/** The work of a measurement that was made in English: "60 tasks of the suite heldout"; any other as it is. */
export function workText(work: string): string {
  return work
    .split(', ')
    .map((part) => {
      for (const [form, say] of ENGLISH) {
        const [, n, name = ''] = form.exec(part) ?? [];
        if (n !== undefined) return say(Number(n.replaceAll(',', '')), name);
      }
      return part;
    })
    .join(', ');
}
