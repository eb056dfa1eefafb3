/**
 * Tokens in their places after a text was laid anew: those that it had before, as far as they stand in the same order,
 * by the longest common subsequence; and new ones.
 * @param tail null where a mask is
 * @param laid makes a token that was not there before
 */
export function carried<T extends { readonly id: number }>(
  before: readonly T[],
  tail: readonly (number | null)[],
  laid: (id: number) => T,
): (T | null)[] {
  // common[i][j]: how many tokens the rests from i and j on have in common.
  const common = Array.from({ length: before.length + 1 }, () => new Uint16Array(tail.length + 1));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = tail.length - 1; j >= 0; j--) {
      common[i]![j] =
        before[i]!.id === tail[j]
          ? common[i + 1]![j + 1]! + 1
          : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
    }
  }
  const stands: (T | null)[] = [];
  let at = 0;
  while (stands.length < tail.length) {
    const j = stands.length;
    const id = tail[j] ?? null;
    const old = before[at];
    if (old !== undefined && old.id === id) {
      stands.push(old);
      at++;
    } else if (old !== undefined && common[at + 1]![j]! >= common[at]![j + 1]!) at++;
    else stands.push(id === null ? null : laid(id));
  }
  return stands;
}
