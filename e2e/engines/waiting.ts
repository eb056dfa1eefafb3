/** Anything that a browser is told may take this long, milliseconds. */
const PATIENCE_MS = 60_000;

/** Tries until it works. */
export async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  const last = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > last) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
