import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { parsePhrasings, phrasingFiles, PHRASINGS_FOLDER, readPhrasings } from './phrasings.ts';
import { CorpusError } from './verify.ts';
import { phrasesOf } from './wording.ts';

const { families } = catalogue();
const byId = new Map(families.map((family) => [family.id, family]));

const phrasings = readPhrasings();
const entries = [...phrasings].flatMap(([id, { varied, plain }]) => [
  [id, varied] as const,
  [id, plain] as const,
]);

describe('further phrases', () => {
  it('are there for every family, plain ones too, and for nothing else', () => {
    expect([...phrasings.keys()].sort()).toEqual([...byId.keys()].sort());
    for (const [id, phrases] of entries) expect(phrasesOf({ phrases }), id).not.toEqual([]);
  });

  it('are phrases that no family has already', () => {
    const declared = new Set(families.flatMap((family) => phrasesOf(family).map((p) => p.text)));
    const all = entries.flatMap(([, phrases]) => phrasesOf({ phrases }));
    expect(all.filter(({ text }) => declared.has(text))).toEqual([]);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  it('name every constant of their family, and no hole that it does not have', () => {
    for (const [id, phrases] of entries) {
      const { constants, params } = byId.get(id)!;
      const holes = new Set([...Object.keys(constants), ...params.map(([name]) => name)]);
      for (const { text } of phrasesOf({ phrases })) {
        const used = [...text.matchAll(/\{(\w+)\}/g)].map(([, hole]) => hole);
        for (const hole of used) expect(holes, `${id}: ${text}`).toContain(hole);
        for (const name of Object.keys(constants)) expect(used, `${id}: ${text}`).toContain(name);
        expect(text).not.toMatch(/\n| {2}|\.$/);
      }
    }
  });
});

describe('a file of phrases', () => {
  const parse = (text: string) => () => parsePhrasings('numbers/digits.json', text);

  it('has every family once', () => {
    // JSON.parse would take the last of two equal keys without a word.
    for (const file of phrasingFiles()) {
      const text = readFileSync(new URL(file, PHRASINGS_FOLDER), 'utf8');
      const keys = [...text.matchAll(/^ {2}"([^"]+)":/gm)].map(([, key]) => key);
      expect(Object.keys(parsePhrasings(file, text)), file).toEqual(keys);
    }
  });

  it('is read as it stands', () => {
    const one = { varied: { noun: ['the sum of digits'] }, plain: { verb: ['add up digits'] } };
    expect(parse(JSON.stringify({ 'digit-sum': one }))()).toEqual({ 'digit-sum': one });
  });

  it.each([
    ['no JSON', '{', /numbers\/digits\.json: file: /],
    [
      'a shape that there is not',
      '{"a":{"varied":{"nouns":["x"]},"plain":{}}}',
      /a\.varied\.nouns/,
    ],
    ['a text in place of a list', '{"a":{"varied":{},"plain":{"say":"x"}}}', /a\.plain\.say/],
    ['an empty text', '{"a":{"varied":{"verb":["x",""]},"plain":{}}}', /a\.varied\.verb\.1/],
    ['one kind alone', '{"a":{"varied":{}}}', /a\.plain/],
  ])('says where it has %s', (_, text, place) => {
    expect(parse(text)).toThrow(CorpusError);
    expect(parse(text)).toThrow(place);
  });
});
