import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anchorOf, anchorsOf, htmlOf } from './reading-page.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const TEXT = read('docs/explained.md');
const GERMAN = read('docs/explained.de.md');

describe('htmlOf', () => {
  it('gives headings the anchors that the page links to', () => {
    const html = htmlOf(TEXT, undefined);
    const anchors = [...read('src/ui/reading.ts').matchAll(/#([\w-]+)/g)];
    expect(anchors.length).toBeGreaterThan(0);
    for (const [, anchor] of anchors) expect(html).toContain(` id="${anchor}"`);
  });

  it('gives a translation the anchors of the English text, heading by heading', () => {
    const depthsOf = (text: string): string[] => text.match(/^#+(?= )/gm) ?? [];
    expect(depthsOf(GERMAN)).toEqual(depthsOf(TEXT));
    const html = htmlOf(GERMAN, undefined, anchorsOf(TEXT));
    expect(html).toContain('<h3 id="chunk-size">Chunkgröße</h3>');
    expect([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual(anchorsOf(TEXT));
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
