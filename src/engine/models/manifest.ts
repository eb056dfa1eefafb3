import * as v from 'valibot';
import { fault, FaultError, misfitOf } from '../fault.ts';

const bytes = v.pipe(v.number(), v.integer(), v.minValue(0));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const text = v.pipe(v.string(), v.minLength(1));

/** A file of a set. */
export const ENTRY = v.object({
  /** Plain names, with a slash between folders: nothing may lead out of the set's own. */
  path: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/)),
  bytes,
  sha256,
});

const MANIFEST = v.object({
  version: v.literal(1),
  id: text,
  /** Changes with any change to the weights or the configuration: hexadecimal. */
  revision: text,
  files: v.pipe(v.array(ENTRY), v.minLength(1)),
});

/** Every file of a checkpoint with its length and checksum: `manifest.json`. */
export type Manifest = v.InferOutput<typeof MANIFEST>;
export type ManifestEntry = v.InferOutput<typeof ENTRY>;

/** @throws FaultError model-invalid */
export function parseManifest(json: unknown): Manifest {
  return parse(MANIFEST, 'manifest.json', json);
}

export function totalBytes({ files }: { readonly files: readonly ManifestEntry[] }): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

function parse<T>(schema: v.GenericSchema<unknown, T>, name: string, json: unknown): T {
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const misfit = misfitOf(result.issues[0]);
  throw new FaultError(fault('model-invalid', { why: 'misfit', file: name, ...misfit }));
}
