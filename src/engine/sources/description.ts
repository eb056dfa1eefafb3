import type { ModelConfig } from '../architectures/architecture.ts';
import type { Fault } from '../fault.ts';
import type { SourceRef } from './source-ref.ts';

/** How the matrices of a published model are kept: in so many bits, or 32 for as they are published. */
export const KEPT_BITS = [4, 8, 32] as const;
export type KeptBits = (typeof KEPT_BITS)[number];

/** What a published model is, found out before any weight is fetched. Plain data. */
export interface SourceDescription {
  readonly ref: SourceRef;
  /** "owner/name" as the hub calls it now, or the name of the folder. */
  readonly id: string;
  /** The name that was asked for, where the repository has another one by now. */
  readonly renamedFrom: string | null;
  /** The commit; of a folder made of what its host says of the files. */
  readonly revision: string;
  /** "huggingface.co"; empty for files out of hand, which nothing is fetched for. */
  readonly host: string;
  /** Origins that have to be let through, as a content security policy writes them; the first is the host's. */
  readonly origins: readonly string[];
  /** As the hub writes it ("apache-2.0"); null where nobody says. */
  readonly licence: string | null;
  /** `decoder` runs on this engine, `masked` through transformers.js from ONNX files. */
  readonly runtime: 'decoder' | 'masked';
  /** `model_type` of its configuration. */
  readonly architecture: string;
  /** Attention, logits, decoding, context, vocabulary; null of a model that this engine has no architecture for. */
  readonly config: ModelConfig | null;
  /** Weights, counted from the headers of the files; null where they were not read. */
  readonly parameters: number | null;
  /** All that would be downloaded, bytes. */
  readonly fetchBytes: number;
  /** Whether the files are in the form of this engine already: then there is nothing to choose. */
  readonly isConverted: boolean;
  /** What may be kept, the smallest first. One that does not fit says so. */
  readonly forms: readonly KeptForm[];
  readonly files: readonly SourceFile[];
  /** Why it cannot be run in any form; null where it can. */
  readonly refusal: Fault | null;
}

/** One way to keep a model. */
export interface KeptForm {
  readonly bits: KeptBits;
  /** Bytes that stay in the store. */
  readonly storedBytes: number;
  /** Bytes that loading and running takes at most, an estimate: weights twice, and keys and values of the context. */
  readonly memoryBytes: number;
  /** Why this device cannot take it so; null where it can. */
  readonly refusal: Fault | null;
}

/** A file of a source. */
export interface SourceFile {
  /** Path inside the folder. */
  readonly path: string;
  readonly bytes: number;
  /** As the host gives it; null where it gives none. */
  readonly sha256: string | null;
}

/** What a device allows, as far as it says so; null where it does not. */
export interface DeviceLimits {
  /** Largest buffer on the graphics device, bytes. Null without one. */
  readonly maxBufferSize: number | null;
  /** Largest part of a buffer that one shader sees, bytes. */
  readonly maxStorageBufferBindingSize: number | null;
  /** What storage has room for still, bytes. */
  readonly storageBytes: number | null;
  /** Memory of the device, bytes; browsers round it down and say 8 GiB at most. */
  readonly memoryBytes: number | null;
}

export const NO_LIMITS: DeviceLimits = {
  maxBufferSize: null,
  maxStorageBufferBindingSize: null,
  storageBytes: null,
  memoryBytes: null,
};
