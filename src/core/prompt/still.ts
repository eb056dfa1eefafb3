/** Whether at least half of an instruction's words are in what became of it. */
export function isStill(before: string, now: string): boolean {
  const words = wordsOf(before);
  const kept = new Set(wordsOf(now));
  return 2 * words.filter((word) => kept.has(word)).length >= words.length;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
