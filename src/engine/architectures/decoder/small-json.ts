import * as v from 'valibot';
import type { SmallFiles } from '../known.ts';

/** What a file beside the weights holds, where it is there and in this form; null else. Such files give hints. */
export function readHints<T>(
  files: SmallFiles,
  name: string,
  schema: v.GenericSchema<unknown, T>,
): T | null {
  const bytes = files.get(name);
  if (bytes === undefined) return null;
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
  const result = v.safeParse(schema, json);
  return result.success ? result.output : null;
}
