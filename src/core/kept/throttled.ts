/** Something that is done soon after it was asked for, however often that is. */
export interface Throttled {
  readonly soon: () => void;
  /** At once, if it was asked for. */
  readonly flush: () => void;
}

/** @param pace least time between twice, in milliseconds */
export function throttled(pace: number, act: () => unknown): Throttled {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = (): void => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    act();
  };
  return { soon: () => void (timer ??= setTimeout(flush, pace)), flush };
}
