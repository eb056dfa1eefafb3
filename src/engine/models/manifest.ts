import * as v from 'valibot';
import { fault, FaultError, misfitOf } from '../fault.ts';

const bytes = v.pipe(v.number(), v.integer(), v.minValue(0));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const text = v.pipe(v.string(), v.minLength(1));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** A file of a set. */
export const ENTRY = v.object({
  /** A plain file name: the folder is flat, and nothing may lead out of it. */
  path: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)),
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

const INDEX = v.object({
  version: v.literal(1),
  models: v.array(
    v.object({
      /** Folder name. */
      id: text,
      title: text,
      /** "S1" and so on, or "AR". */
      stage: text,
      /** Parameters in words: "5.8M". */
      size: text,
      /** Of all files together: what a first visit downloads. */
      bytes,
      summary: v.string(),
      /** As in the manifest. */
      revision: v.optional(text),
      /** What the model's `calibration.json` says of how well the model knows that it does not know. */
      calibration: v.optional(
        v.object({
          auc: share,
          error: share,
          /** Shares that are marked as unsure, of requests out of scope and of right answers. */
          outside: share,
          right: share,
        }),
      ),
    }),
  ),
});

/** Every file of a checkpoint with its length and checksum: `manifest.json`. */
export type Manifest = v.InferOutput<typeof MANIFEST>;
export type ManifestEntry = v.InferOutput<typeof ENTRY>;

/** The checkpoints that a page offers: `models/index.json`. */
export type ModelIndex = v.InferOutput<typeof INDEX>;
export type ModelListing = ModelIndex['models'][number];

/** @throws FaultError model-invalid */
export function parseManifest(json: unknown): Manifest {
  return parse(MANIFEST, 'manifest.json', json);
}

/** @throws FaultError model-invalid */
export function parseModelIndex(json: unknown): ModelIndex {
  return parse(INDEX, 'index.json', json);
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
