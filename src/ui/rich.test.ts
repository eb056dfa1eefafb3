import { describe, expect, it } from 'vitest';
import { partsOf } from './rich.tsx';

describe('partsOf', () => {
  it('cuts a sentence at its marks', () => {
    expect(partsOf('Stopped at <token>[EOS]</token>; <b>2 slots</b>')).toEqual([
      { mark: null, text: 'Stopped at ' },
      { mark: 'token', text: '[EOS]' },
      { mark: null, text: '; ' },
      { mark: 'b', text: '2 slots' },
    ]);
  });

  it('leaves what is no mark alone', () => {
    expect(partsOf('a < b and b > c')).toEqual([{ mark: null, text: 'a < b and b > c' }]);
    expect(partsOf('')).toEqual([]);
  });
});
