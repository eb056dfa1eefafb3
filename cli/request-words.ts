import { catalogue } from '../corpus/catalogue.ts';
import { Split } from '../corpus/split.ts';
import { trainingInstructions } from '../corpus/train-set.ts';
import { plainWords } from '../src/engine/doubt/words.ts';

/** Requests that are drawn, and in how many of them a word has to be met to be one that training knows. */
const REQUESTS = 40_000;
const OFTEN = 3;

/** The words that requests of the training have: seconds. The same on every machine. */
export function requestWords(): ReadonlySet<string> {
  const all = catalogue();
  const counts = new Map<string, number>();
  let left = REQUESTS;
  for (const request of trainingInstructions(all, new Split(all), 1)) {
    if (left-- <= 0) break;
    for (const word of new Set(plainWords(request))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, times]) => times >= OFTEN).map(([word]) => word));
}
