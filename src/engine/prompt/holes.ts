/**
 * Several holes that one run fills: as one, or, where that changes what stands between them, one after the other. Then
 * the prompt is read again for each, which puts the first text away.
 */
export interface Holes {
  /** Index into the prompt's tokens of the one that says "here". */
  readonly at: number;
  /** The code between a hole and the next, in order: given behind each hole that is filled by itself. */
  readonly parts: readonly (readonly number[])[];
  /** What the prompt says behind "here" of each hole by itself; none where no model is asked. */
  readonly behind: readonly (readonly number[])[];
}
