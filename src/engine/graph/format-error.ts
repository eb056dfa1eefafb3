/** What is wrong with a file of tensors, as data: this folder knows no faults, and whoever reads a model makes one of it. */
export type FormatProblem =
  /** Shorter than the field that says how long the header is. */
  | { readonly kind: 'no-length' }
  /** Bytes of a header that do not fit those of the file. */
  | { readonly kind: 'header-length'; readonly header: number; readonly file: number }
  | { readonly kind: 'header-not-json' }
  | { readonly kind: 'header-no-object' }
  | { readonly kind: 'no-description'; readonly tensor: string }
  | { readonly kind: 'unknown-type'; readonly tensor: string; readonly type: string }
  | { readonly kind: 'bad-shape'; readonly tensor: string }
  | { readonly kind: 'bad-offsets'; readonly tensor: string }
  /** Offsets that lie outside of the file's data, bytes. */
  | {
      readonly kind: 'outside';
      readonly tensor: string;
      readonly begin: number;
      readonly end: number;
      readonly length: number;
    }
  /** Other than its shape takes, bytes. */
  | {
      readonly kind: 'wrong-length';
      readonly tensor: string;
      readonly length: number;
      readonly expected: number;
    }
  | { readonly kind: 'no-floats'; readonly tensor: string; readonly type: string }
  /** A quantisation that is not supported. */
  | {
      readonly kind: 'blocks';
      readonly tensor: string;
      readonly block: number;
      readonly bits: number;
    }
  | { readonly kind: 'missing'; readonly tensor: string }
  | {
      readonly kind: 'wrong-dims';
      readonly tensor: string;
      readonly dims: readonly number[];
      readonly expected: readonly number[];
    };

/** A file that does not hold to the format. Its message is for developers. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly problem: FormatProblem;

  constructor(problem: FormatProblem, options?: ErrorOptions) {
    super(JSON.stringify(problem), options);
    this.problem = problem;
  }
}
