import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anchorOf, htmlOf } from './reading-page.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const TEXT = read('docs/explained.md');

describe('htmlOf', () => {
  it('gives headings the anchors that the page links to', () => {
    const html = htmlOf(TEXT, undefined);
    const anchors = [...read('src/app/reading.ts').matchAll(/explained\.html#([\w-]+)/g)];
    expect(anchors.length).toBeGreaterThan(0);
    for (const [, anchor] of anchors) expect(html).toContain(` id="${anchor}"`);
  });

  it('links documents of the repository where that is known, and else names them', () => {
    const text = '[more](how-it-works.md) and [a paper](https://arxiv.org/abs/2508.02193)';
    const paper = '<a href="https://arxiv.org/abs/2508.02193">a paper</a>';
    expect(htmlOf(text, undefined)).toBe(`<p>more and ${paper}</p>\n`);
    expect(htmlOf(text, 'https://code.example/us/unmask')).toBe(
      `<p><a href="https://code.example/us/unmask/blob/HEAD/docs/how-it-works.md">more</a> and ${paper}</p>\n`,
    );
  });
});

it('makes anchors of words', () => {
  expect(anchorOf('Chunk size')).toBe('chunk-size');
  expect(anchorOf('What is this?')).toBe('what-is-this');
});
