import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, type AnyFamily } from './family.ts';
import { families } from './families/index.ts';
import { LATER, SETTLED } from './families/order.ts';
import { parsePhrasings, phrasingFiles, PHRASINGS_FOLDER } from './phrasings.ts';

const idsOf = (list: readonly AnyFamily[]): readonly string[] => list.map(({ id }) => id);

/** Every topic, `category/topic`, with what its file declares. */
const topics = new Map(
  Object.entries(
    import.meta.glob<Record<string, readonly AnyFamily[]>>(
      ['./families/*/*.ts', '!**/index.ts', '!**/common.ts', '!./families/common/*'],
      { eager: true },
    ),
  ).map(([path, exports]) => [
    path.slice('./families/'.length, -'.ts'.length),
    Object.values(exports).flat(),
  ]),
);

describe('the files of families', () => {
  it('lie in the folder of their category', () => {
    expect(new Set([...topics.keys()].map((topic) => topic.split('/')[0]))).toEqual(
      new Set(CATEGORIES),
    );
    for (const [topic, declared] of topics) {
      expect(declared, topic).not.toEqual([]);
      for (const { id, category } of declared) expect(topic, id).toMatch(`${category}/`);
    }
  });

  it('are all in the catalogue', () => {
    expect([...topics.values()].flatMap(idsOf).sort()).toEqual([...idsOf(families)].sort());
  });

  it('have a file of further phrases each, for the same families in the same order', () => {
    const phrased = new Map(
      phrasingFiles().map((file) => {
        const text = readFileSync(new URL(file, PHRASINGS_FOLDER), 'utf8');
        return [file.replace(/\.json$/, ''), Object.keys(parsePhrasings(file, text))];
      }),
    );
    expect([...phrased.keys()].sort()).toEqual([...topics.keys()].sort());
    for (const [topic, declared] of topics) expect(phrased.get(topic)).toEqual(idsOf(declared));
  });
});

describe('the order of the catalogue', () => {
  it('begins with the families that are listed, each once', () => {
    const listed = [...SETTLED, ...LATER];
    expect(idsOf(families).slice(0, listed.length)).toEqual(listed);
    expect(new Set(listed).size).toBe(listed.length);
  });
});
