/** Gathers events and hands them over together, at most once a frame. */
export interface Batch<T> {
  add(item: T): void;
  /** Hands over at once what is waiting. */
  flush(): void;
}

/**
 * @param deliver receives what came since the last time, never an empty list
 * @param later calls back once, soon
 */
export function batch<T>(
  deliver: (items: readonly T[]) => void,
  later: (f: () => void) => void,
): Batch<T> {
  let waiting: T[] = [];
  let due = false;
  const flush = (): void => {
    due = false;
    if (waiting.length === 0) return;
    const items = waiting;
    waiting = [];
    deliver(items);
  };
  return {
    add(item) {
      waiting.push(item);
      if (due) return;
      due = true;
      later(flush);
    },
    flush,
  };
}

/** The next frame, or a moment later where no frames are drawn: a tab in the background runs on. */
export function nextFrame(callback: () => void): void {
  if (document.hidden) setTimeout(callback, 100);
  else {
    let called = false;
    const once = (): void => {
      if (called) return;
      called = true;
      clearTimeout(timer);
      callback();
    };
    requestAnimationFrame(once);
    // The tab may be hidden before the frame comes.
    const timer = setTimeout(once, 250);
  }
}

/** A frame that takes longer than this is late, in milliseconds. */
const LATE = 25;

/**
 * Frames for a page that may be slow to draw: after one that was late, as much time passes as it took before the
 * next is drawn, so that half of the time is left for the reader's own doings.
 */
export function calmFrames(
  frame: (callback: () => void) => void = nextFrame,
  now: () => number = () => performance.now(),
): (callback: () => void) => void {
  let rested = 0;
  return (callback) => {
    const draw = (): void => {
      const began = now();
      if (began < rested) {
        frame(draw);
        return;
      }
      callback();
      frame(() => {
        const took = now() - began;
        rested = took > LATE ? now() + took : 0;
      });
    };
    frame(draw);
  };
}
