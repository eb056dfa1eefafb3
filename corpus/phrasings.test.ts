import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { phrasings } from './phrasings/index.ts';
import { plainPhrasings } from './phrasings/plain/index.ts';
import { phrasesOf } from './wording.ts';

const { families } = catalogue();
const byId = new Map(families.map((family) => [family.id, family]));

const entries = [phrasings, plainPhrasings].flatMap((each) => Object.entries(each));

describe('further phrases', () => {
  it('are there for every family, plain ones too, and for nothing else', () => {
    for (const each of [phrasings, plainPhrasings]) {
      expect(Object.keys(each).sort()).toEqual([...byId.keys()].sort());
    }
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
