import { listed } from '../intl.ts';
import { asText, marked } from '../marks.ts';

/** Words of a request that are named at most. */
const MOST = 3;

/** Keeps a figure and its sign on one line. */
const PERCENT = '\u00A0%';

/** A place of a text that is doubted. */
interface Place {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** What is said of a text that is more likely wrong than right. */
export const doubt = {
  /**
   * @param chance that the text is right, 0 to 1
   * @param unknown words of the request that the model has never read
   */
  note: (chance: number, unknown: readonly string[], places: readonly Place[]) =>
    [
      '<lead>This may well be wrong.</lead>',
      `The model is unsure of it: the chance that it is right is ${chanceText(chance)}.`,
      ...(unknown.length === 0 ? [] : [unknownText(unknown)]),
      ...(places.length === 0 ? [] : [placesText(places)]),
    ].join(' '),
};

/** A chance in words: nobody has measured it to a tenth of a percent. */
function chanceText(chance: number): string {
  const percent = Math.round(100 * chance);
  if (percent < 1) return `less than 1${PERCENT}`;
  return percent > 99 ? `more than 99${PERCENT}` : `${percent}${PERCENT}`;
}

/** Why a request may be beyond the model. */
function unknownText(unknown: readonly string[]): string {
  const named = unknown.slice(0, MOST).map((word) => `“${asText(word)}”`);
  const more = unknown.length - named.length;
  return `Its training had no request with ${listed(more > 0 ? [...named, `${more} more`] : named)}.`;
}

function placesText(places: readonly Place[]): string {
  const named = places.map(({ text, line }) => `${marked('place', text)} in line ${line}`);
  return `It doubts ${listed(named)}.`;
}
