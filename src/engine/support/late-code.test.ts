import { expect, it, vi } from 'vitest';
import { FaultError } from '../fault.ts';
import { lateCode } from './late-code.ts';

it('code that cannot be had is a fault of the network, and another try may have it', async () => {
  const load = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch'))
    .mockResolvedValue('code');
  const failed: unknown = await lateCode(load).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(FaultError);
  expect(failed).toMatchObject({
    fault: {
      code: 'network',
      data: { why: 'code', message: 'Failed to fetch' },
      retryable: true,
    },
  });
  expect(await lateCode(load)).toBe('code');
});
