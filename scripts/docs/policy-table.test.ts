import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withPolicyTable } from './policy-table.ts';

it('is what the documentation shows: npm run docs writes it', () => {
  const path = new URL('../../docs/command-line.md', import.meta.url);
  const document = readFileSync(path, 'utf8');
  expect(withPolicyTable(document)).toBe(document);
});
