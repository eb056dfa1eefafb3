import { listed } from '../intl.ts';
import { asText, marked } from '../marks.ts';
import type { Words } from '../words.ts';

/** Words of a request that are named at most. */
const MOST = 3;

/** Keeps a figure and its sign on one line. */
const PERCENT = '\u00A0%';

export const doubt: Words['doubt'] = {
  note: (chance, unknown, places) =>
    [
      '<lead>Das kann gut falsch sein.</lead>',
      `Das Modell ist unsicher: Mit einer Wahrscheinlichkeit von ${chanceText(chance)} ist es richtig.`,
      ...(unknown.length === 0 ? [] : [unknownText(unknown)]),
      ...(places.length === 0
        ? []
        : [
            `Zweifelhaft: ${listed(
              places.map(({ text, line }) => `${marked('place', text)} in Zeile ${line}`),
            )}.`,
          ]),
    ].join(' '),
};

function chanceText(chance: number): string {
  const percent = Math.round(100 * chance);
  if (percent < 1) return `unter 1${PERCENT}`;
  return percent > 99 ? `über 99${PERCENT}` : `${percent}${PERCENT}`;
}

function unknownText(unknown: readonly string[]): string {
  const named = unknown.slice(0, MOST).map((word) => `„${asText(word)}“`);
  const more = unknown.length - named.length;
  const words = listed(more > 0 ? [...named, `${more} weiteren`] : named);
  return `Beim Training kam keine Anfrage mit ${words} vor.`;
}
