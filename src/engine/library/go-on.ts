import { fault, FaultError } from '../fault.ts';
import type { Asked } from '../prompt/asked.ts';
import { forkAt } from '../trace/fork.ts';
import type { Recording } from '../trace/recording.ts';
import type { Trace } from '../trace/trace.ts';
import type { LoadedModel } from '../worker/protocol.ts';
import type { Request } from './prompt.ts';

/** What is done to a slot of a text. */
export interface SlotChange {
  /** From 1. */
  readonly slot: number;
  /** A token's id, or null to mask the slot again. */
  readonly id: number | null;
}

/** A run to go on from, in place of a request: what is asked for and the settings are those of the run. */
export interface GoOn {
  /** What `Writing.recording` came to, of the same model. */
  readonly from: Recording;
  /** After so many of its passes; left out, after all. */
  readonly pass?: number;
  /** What is done to the text there, in ascending order of slots. */
  readonly slots?: readonly SlotChange[];
}

/** A run as it stands where another goes on from it. */
export interface Begun {
  readonly trace: Trace;
  /** Tokens in the cache after each of its passes. */
  readonly cachedTokens: readonly number[];
}

export function isGoOn(request: string | Request | GoOn): request is GoOn {
  return typeof request === 'object' && 'from' in request;
}

/** @throws FaultError bad-fork of a run of another model, or of another vocabulary, as those of links are, or of a token */
export function begunAt({ from, pass, slots = [] }: GoOn, loaded: LoadedModel): Begun {
  const { trace, pieces, cachedTokens } = from;
  const { id, revision } = trace.model;
  const isOurs = id === loaded.model.id && revision === loaded.model.revision;
  const isKnown = slots.every((slot) => slot.id === null || slot.id in loaded.pieces);
  if (!isOurs || !isKnown || pieces.length !== loaded.pieces.length) {
    throw new FaultError(fault('bad-fork', { why: 'other-model', id, revision }));
  }
  const shared = pass ?? trace.passes.length;
  const changed = slots.map(({ slot, id }) => ({ position: slot - 1, id }));
  return { trace: forkAt(trace, shared, changed), cachedTokens: cachedTokens.slice(0, shared) };
}

/** What a run was asked for. */
export function askedIn({ prompt }: Trace): Asked {
  const { kind, instruction, signature, called, code, pins, system, language } = prompt;
  return {
    ...{ kind, instruction, signature },
    ...(called !== undefined && { called }),
    ...(code !== undefined && { code }),
    ...(pins !== undefined && { pins }),
    ...(system !== undefined && { system }),
    ...(language !== undefined && { language }),
  };
}
