import { memory, whole } from '../format.ts';
import type { Words } from '../words.ts';
import { tokens } from './nouns.ts';

export const figures: Words['figures'] = {
  title: 'Messwerte',

  speed: 'Tokens pro Sekunde',
  speedIs: 'ganzer Lauf, ohne Aufwärmen',
  slept: 'nicht gemessen: Tab oder Gerät schlief während des Laufs',

  passes: 'Durchläufe',
  passesShown: (shown, all) => `${shown}<all> von ${all}</all>`,
  kinds: 'Prefill, Denoise, Commit',
  kindsOf: ({ counts, naming, recomputes }) =>
    [
      ...(naming > 0 ? [`${naming} Benennung`] : []),
      `${counts.prefill} Prefill`,
      ...(counts.decode > 0
        ? [`${counts.decode} Decode`]
        : [`${counts.denoise} Denoise`, `${counts.commit} Commit`]),
      ...(recomputes > 0 ? [`${recomputes} neu berechnet`] : []),
    ].join(', '),

  perForward: 'Tokens pro Durchlauf',
  perForwardIs: (given) =>
    given > 0
      ? `Token für Token wäre es 1; ${given} vorgegebene zählen nicht`
      : 'Token für Token wäre es 1',

  cache: 'KV-Cache',
  cacheIs: 'Keys und Values von fertigem Text, einmal berechnet',
  cacheSize: (bytes) => {
    const { value, unit } = memory(bytes);
    return `${value}<unit> ${unit}</unit>`;
  },
  cachedOnGpu: (cached, each) => `${tokens(cached)} zu ${bytesOf(each)}, in der GPU`,
  cachedInMemory: (cached, each) => `${tokens(cached)} zu ${bytesOf(each)}, im Hauptspeicher`,
  promptBlock: 'Prompt',
};

/** Bytes in the unit that says them whole. */
function bytesOf(bytes: number): string {
  const { value, unit } = memory(bytes);
  return bytes % 1024 === 0 || bytes < 1024 ? `${value} ${unit}` : `${whole(bytes)} B`;
}
