/** A text that somebody wants to stand at a place of the canvas. */
export interface Pin {
  /** Position of its first token, from 0. */
  readonly position: number;
  readonly text: string;
}
