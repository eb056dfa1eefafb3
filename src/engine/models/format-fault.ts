import { fault, FaultError } from '../fault.ts';
import { FormatError } from '../graph/format-error.ts';

/** What goes wrong with files of tensors, as a fault. @throws FaultError model-invalid */
export function asFault<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof FormatError)) throw cause;
    const { problem } = cause;
    throw new FaultError(fault('model-invalid', { why: 'weights', problem }), { cause });
  }
}
