import { create } from 'zustand';

interface Touches {
  /** How often a person has changed what the next run does. A link, a point or a model that brings settings is none. */
  readonly count: number;
}

/** Apart from the controls themselves: going back to an earlier page brings those back, and touches nothing. */
export const useTouches = create<Touches>()(() => ({ count: 0 }));

export function touch(): void {
  useTouches.setState(({ count }) => ({ count: count + 1 }));
}
