import * as v from 'valibot';
import type { Told } from './fault/data.ts';

export type { Mismatch, RefusedRuntime } from './fault/data.ts';

/**
 * Errors are data: a code, and the facts of the case. They travel between worker, page and command line unchanged;
 * the words are made where a person reads them, see `src/words/en/faults.ts`.
 */

export type FaultCode = Told['code'];

/** What a code tells beside itself. */
export type FaultData = { readonly [T in Told as T['code']]: Readonly<T['data']> };

/** The faults of some codes. */
export type FaultOf<C extends FaultCode> = {
  [K in C]: {
    readonly code: K;
    readonly data: FaultData[K];
    /** Whether the same request may succeed if it is made again. */
    readonly retryable: boolean;
  };
}[C];

export type Fault = FaultOf<FaultCode>;

const RETRYABLE: Readonly<Record<FaultCode, boolean>> = {
  'empty-prompt': false,
  'no-code': false,
  'bad-signature': false,
  'prompt-too-long': false,
  'bad-settings': false,
  'bad-fork': false,
  'bad-pin': false,
  'model-missing': true,
  'model-invalid': true,
  'source-refused': true,
  'model-unsupported': false,
  network: true,
  'no-webgpu': false,
  'no-worker': false,
  'no-wasm': false,
  'self-check-failed': false,
  'device-lost': true,
  'clock-unsteady': true,
  disposed: false,
  cancelled: true,
  busy: true,
  internal: true,
};

/** The fault of a code, with the facts of this case. */
export function fault<C extends FaultCode>(code: C, data: FaultData[C]): FaultOf<C> {
  return { code, data, retryable: RETRYABLE[code] };
}

/** A fault on its way up through code that throws. Its message is for whoever looks at a stack; no person reads it. */
export class FaultError extends Error {
  override readonly name = 'FaultError';
  readonly fault: Fault;

  constructor(fault: Fault, options?: ErrorOptions) {
    super(faultText(fault), options);
    this.fault = fault;
  }
}

/** A fault for developers: `network {"why":"stalled","file":"a/b"}`. */
export function faultText({ code, data }: Pick<Fault, 'code' | 'data'>): string {
  return `${code} ${JSON.stringify(data)}`;
}

/** What was thrown, in its own words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The fault of anything that was thrown. */
export function faultOf(error: unknown): Fault {
  if (error instanceof FaultError) return error.fault;
  return fault('internal', { why: 'unforeseen', message: messageOf(error) });
}

/**
 * A fault as a worker told it. Page and worker are built together, so only its code is looked at: a worker of another
 * build, as after a half-finished deployment, may tell one that the page has no words for.
 */
export function heardFault(told: Fault): Fault {
  const { code } = told;
  if (Object.hasOwn(RETRYABLE, code)) return told;
  return fault('internal', { why: 'answer', at: 'code', expected: null, received: code });
}

/** Where a value from outside does not fit its schema, as data. */
export interface Misfit {
  readonly at: string;
  readonly expected: string | null;
  readonly received: string;
}

/** What a schema says of a value, in the terms of a fault. */
export function misfitOf(issue: v.BaseIssue<unknown>, whole = 'root'): Misfit {
  const { expected, received } = issue;
  return { at: v.getDotPath(issue) ?? whole, expected, received };
}
