import { expect, it } from 'vitest';
import { scattered } from './scatter.ts';

it('finds the widths of a sum whose single forwards scatter', () => {
  const steady = { tokens: 1, ms: 2, samples: [2, 2, 2.1] };
  const rough = { tokens: 16, ms: 20, samples: [10, 20, 40] };
  expect(scattered([steady, rough], 16)).toEqual([{ tokens: 16, half: [15, 30] }]);
  expect(scattered([steady, rough], 8)).toEqual([]);
});
