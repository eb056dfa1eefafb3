import { fault, FaultError, messageOf } from '../fault.ts';

/**
 * Code that comes when it is first needed. Where it cannot be had, the network is at fault, and another try may
 * have it.
 * @throws FaultError network
 */
export async function lateCode<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const message = messageOf(error);
    throw new FaultError(fault('network', { why: 'code', message }), { cause: error });
  }
}
