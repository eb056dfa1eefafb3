import { fault, FaultError, messageOf, type Fault } from '../fault.ts';

/** The faults that the library itself finds. */

export function disposed(): FaultError {
  return new FaultError(fault('disposed', {}));
}

export function loadCancelled(): FaultError {
  return new FaultError(fault('cancelled', { what: 'load' }));
}

export function runCancelled(): FaultError {
  return new FaultError(fault('cancelled', { what: 'run' }));
}

export function noWasm(cause: unknown): FaultError {
  return new FaultError(fault('no-wasm', { message: saidBy(cause) }), { cause });
}

/** The longest address that a fault repeats, characters. */
const MOST_SAID = 200;

export function noAddress(from: string): FaultError {
  const address = from.slice(0, MOST_SAID);
  return new FaultError(fault('model-missing', { why: 'no-address', address }));
}

/** Whatever was thrown, as an error. */
export function asError(error: unknown): Error {
  if (error instanceof Error) return error;
  return new FaultError(fault('internal', { why: 'unforeseen', message: String(error) }));
}

/** In its own words, without the full stop at their end. */
export function saidBy(error: unknown): string {
  return messageOf(error).replace(/\.$/, '');
}

/** Whether an error is a fault, also where two copies of the library are at work: by what it is, not by its class. */
export function isFault(error: unknown): error is Error & { readonly fault: Fault } {
  return (
    error instanceof Error &&
    error.name === 'FaultError' &&
    'fault' in error &&
    typeof error.fault === 'object' &&
    error.fault !== null &&
    'code' in error.fault
  );
}
