import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const document = readFileSync(new URL('docs/architecture.md', ROOT), 'utf8');

/** Stops of a newcomer's walk from the text box to the shader and back. */
const MOST_STOPS = 50;

const stops = [...document.matchAll(/^(\d+)\. `([^`]+)` `([^`]+)`/gm)].map(
  ([, number = '', file = '', name = '']) => ({ number: Number(number), file, name }),
);

describe('the way of a prompt', () => {
  it('is short, and misses no number', () => {
    expect(stops.map(({ number }) => number)).toEqual(stops.map((_, i) => i + 1));
    expect(stops.length).toBeGreaterThan(30);
    expect(stops.length).toBeLessThanOrEqual(MOST_STOPS);
  });

  it.each(stops)('$number: $file has $name', ({ file, name }) => {
    const source = readFileSync(new URL(file, ROOT), 'utf8');
    // A name that is declared there, not one that is only called.
    const plain = name.replace('#', '#?');
    expect(source).toMatch(
      new RegExp(
        `(?:function\\*?|const|class) ${plain}\\b|^ +(?:static |async |readonly )*${plain}(?:<[^(]*>)?[(:]`,
        'm',
      ),
    );
  });
});

it('names only folders and files that there are', () => {
  const paths = [...document.matchAll(/`((?:src|scripts)\/[\w./-]+)`/g)].map(
    ([, path = '']) => path,
  );
  expect(paths.filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([]);
});
