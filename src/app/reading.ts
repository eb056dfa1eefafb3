/** Where `docs/explained.md`, as the build has it, says more. */
export const READING = {
  all: './explained.html',
  private: './explained.html#is-my-text-sent-anywhere',
} as const;
