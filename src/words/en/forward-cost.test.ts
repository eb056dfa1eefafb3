import { expect, it } from 'vitest';
import { forwardCost } from './forward-cost.ts';

const { law } = forwardCost;

it('says how near the law came', () => {
  expect(law.missed(20, 16)).toContain('is 20 % above what was measured');
  expect(law.missed(-10, 16)).toContain('is 10 % below what was measured');
  expect(law.missed(0, 16)).toContain('is within half a percent of what was measured');
});

it('says where single forwards scatter', () => {
  const wide = { tokens: 16, half: [15, 30] } as const;
  expect(law.scattered([wide])).toContain('(half of them took 15 to 30 ms over 16 tokens)');
  expect(law.scattered([{ tokens: 1, half: [1, 2.045] }, wide])).toContain(
    '1 to 2.04 ms over 1 token, 15 to 30 ms over 16 tokens',
  );
});

it('describes the curve', () => {
  const points = [
    { tokens: 1, times: 1 },
    { tokens: 16, times: 2.5 },
  ];
  expect(forwardCost.described(points)).toBe('1: 1.00; 16: 2.50.');
});
