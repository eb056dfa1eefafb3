/** Who is about to load the page anew has to know of what is kept, without the code that keeps it. */
let last: Promise<void> = Promise.resolve();

/** Notes that a run that has just ended is being written. */
export function isBeingKept(run: Promise<void>): void {
  last = run;
}

/** Waits until the run that ended last is written where a reload finds it, or cannot be. */
export function runsAreKept(): Promise<void> {
  return last;
}
