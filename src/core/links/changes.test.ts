import { expect, it } from 'vitest';
import { changeText } from './changes.ts';

it('calls a field that it does not know by its own name, whatever that is', () => {
  for (const field of ['constructor', '__proto__', 'toString', 'later']) {
    expect(changeText({ field, asked: '', used: 'left out' })).toBe(`${field}: left out.`);
  }
  expect(changeText({ field: 'chunk', asked: '4096', used: '64' })).toBe(
    'Chunk size: 64 instead of 4096.',
  );
});
