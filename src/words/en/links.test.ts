import { expect, it } from 'vitest';
import { links } from './links.ts';

it('calls a field that it does not know by its own name, whatever that is', () => {
  for (const field of ['constructor', '__proto__', 'toString', 'later']) {
    expect(links.changed({ field, asked: '', used: 'left out' })).toBe(`${field}: left out.`);
  }
});

it('says what is used in the place of what was asked for, and why', () => {
  const chunk = { field: 'chunk', asked: '4096', used: '64' };
  expect(links.changed(chunk)).toBe('Chunk size: 64 instead of 4096.');
  const revision = { field: 'rev', asked: '../a', used: '' };
  expect(links.changed(revision)).toBe('Revision of the model: none instead of ../a.');
  const temperature = { field: 'temperature', asked: '1', used: '0', why: 'greedy' } as const;
  expect(links.changed(temperature)).toBe(
    'Temperature: 0, since the policy is greedy, instead of 1.',
  );
  const run = { field: 'run', asked: '', used: '', why: 'damaged-or-changed' } as const;
  expect(links.changed(run)).toBe('Recorded run: none, since the link is damaged or was changed.');
});
