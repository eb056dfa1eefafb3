import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FRAME_DOCUMENT } from './frame-document.ts';
import { FRAME_POLICY, SANDBOX_SCRIPT } from './policy.ts';

it('names the script of the frame, to the letter', () => {
  const script = readFileSync(new URL('frame.js', import.meta.url), 'utf8');
  const hash = createHash('sha256').update(script).digest('base64');
  expect(SANDBOX_SCRIPT).toBe(`'sha256-${hash}'`);
  expect(FRAME_DOCUMENT.endsWith(`<script>${script}</script>`)).toBe(true);
});

it('lets through that script and its workers, and no address at all', () => {
  const [policy = ''] = /(?<=content=")[^"]*/.exec(FRAME_DOCUMENT) ?? [];
  expect(policy).toBe(FRAME_POLICY);
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${SANDBOX_SCRIPT}`,
    'worker-src blob: data:',
  ]);
});
