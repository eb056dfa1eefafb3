/**
 * Does something when a signal is aborted, now if it is already.
 * @returns stops listening
 */
export function onceAborted(signal: AbortSignal | null | undefined, work: () => void): () => void {
  if (signal === null || signal === undefined) return () => undefined;
  // In its own time: whoever calls may not be done setting up.
  if (signal.aborted) queueMicrotask(work);
  signal.addEventListener('abort', work, { once: true });
  return () => signal.removeEventListener('abort', work);
}
