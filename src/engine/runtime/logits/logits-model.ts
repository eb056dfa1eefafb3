/** A network that somebody else built: ids go in, logits come out, and nothing is kept between two passes. */
export interface LogitsModel {
  /**
   * One pass over a whole sequence.
   * @param ids at least one
   * @throws what the runtime throws
   */
  forward(ids: readonly number[]): Promise<Logits>;
  /** Frees the session. */
  dispose(): Promise<void>;
}

/** A row for each id. */
export interface Logits {
  /** [ids, vocabulary] */
  readonly values: Float32Array;
  readonly vocabulary: number;
}
