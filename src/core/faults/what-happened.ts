/** Where an error came from, as far as it is known. */
export interface Happened {
  /** The part of the page: "The canvas". */
  readonly part: string;
  readonly error: unknown;
  /** React's own account of where it was drawing. */
  readonly componentStack?: string | null;
}

/** The most of a stack that is copied, characters. */
const MOST_STACK = 4000;

/** What happened, as text that a person may send to somebody: no prompt, no code, no address. */
export function whatHappened({ part, error, componentStack }: Happened, browser: string): string {
  const lines = [`${part}: ${nameOf(error)}`];
  if (error instanceof Error && error.stack !== undefined) lines.push(error.stack);
  if (componentStack) lines.push(componentStack.trim());
  return [lines.join('\n\n').slice(0, MOST_STACK), browser].join('\n\n');
}

/** Whatever was thrown, in a line. */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message === '' ? error.name : `${error.name}: ${error.message}`;
}
