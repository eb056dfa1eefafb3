/** Which tokens a pass without a cache computes, and what each of them sees. */
export interface ReferencePass {
  readonly tokens: readonly number[];
  readonly positions: readonly number[];
  /** Of each token, how many of them it sees, from the first on. */
  readonly seen: readonly number[];
}

/**
 * A pass where text attends token by token and a noisy chunk behind it to everything. The chunk's anchor, the last
 * clean token, stands twice, at one position.
 * @param clean not empty
 */
export function tokenCausalPass(clean: readonly number[], chunk: readonly number[]): ReferencePass {
  const noisy = chunk.length === 0 ? [] : [...clean.slice(-1), ...chunk];
  const tokens = [...clean, ...noisy];
  return {
    tokens,
    positions: tokens.map((_, t) => (t < clean.length ? t : t - 1)),
    seen: tokens.map((_, t) => (t < clean.length ? t + 1 : tokens.length)),
  };
}
