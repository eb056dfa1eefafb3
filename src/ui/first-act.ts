/** What a reader does with a page; what a recording scrolls by itself is nothing yet. */
const ACTS = [
  ...(['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll', 'focusin'] as const),
  'hashchange',
] as const;

let act: Promise<void> | null = null;

/**
 * Resolves at the first thing that the reader does: what a glance at the page does not need is fetched after it. The
 * first to ask is the page's entry, so that nothing is missed.
 */
export function firstAct(): Promise<void> {
  return (act ??= new Promise((resolve) => {
    const heard = new AbortController();
    for (const name of ACTS) {
      // Not while they are captured: of those that scroll, the page alone is meant.
      const options = { passive: true, signal: heard.signal };
      window.addEventListener(
        name,
        () => {
          heard.abort();
          resolve();
        },
        options,
      );
    }
  }));
}
