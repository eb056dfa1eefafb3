import { FaultError } from '../fault.ts';

/**
 * What a file of figures beside a model's weights says; null where there is none, or one that this version cannot
 * read: the model writes as well without.
 * @param parse of the file's text; a FaultError says that it cannot be read
 */
export function figuresIn<T>(
  files: ReadonlyMap<string, Uint8Array>,
  name: string,
  parse: (json: string) => T,
): T | null {
  const bytes = files.get(name);
  if (bytes === undefined) return null;
  try {
    return parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof FaultError) return null;
    throw error;
  }
}
