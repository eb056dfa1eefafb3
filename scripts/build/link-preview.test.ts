import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tagsOf } from './link-preview.ts';

const PAGE = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');

it('says title, description and a picture under a whole address', () => {
  const site = 'https://example.org/unmask/';
  const said = new Map(
    tagsOf(PAGE, site).map(({ attrs }) => [
      attrs?.['property'] ?? attrs?.['name'],
      attrs?.['content'],
    ]),
  );
  expect(said.get('og:title')).toBe('Unmask: watch a diffusion model write code');
  expect(said.get('og:image')).toBe('https://example.org/unmask/preview.png');
  expect(said.get('og:description')).toMatch(/your own device/);
  expect(said.get('twitter:card')).toBe('summary_large_image');
});

it('takes no page for one that does not say what it is', () => {
  expect(() => tagsOf('<title>x</title>', 'https://example.org/')).toThrow('no description');
});
