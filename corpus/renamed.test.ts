import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTasks, type Task } from '../src/tasks/format.ts';
import { catalogue } from './catalogue.ts';
import { wordsOf } from '../src/engine/prompt/usual-names.ts';
import { wordTokens } from './overlap.ts';
import { Random } from './random.ts';
import { renamedTasks } from './renamed.ts';
import { Split } from './split.ts';

const read = (file: string): readonly Task[] =>
  parseTasks(readFileSync(new URL(`suites/${file}`, import.meta.url), 'utf8')).tasks;
const heldOut = read('heldout.jsonl');
const split = new Split(catalogue());

describe('renamed tasks', () => {
  const renamed = renamedTasks(heldOut, split, new Random('x'));

  it('are most of those with a head, otherwise as they were', () => {
    expect(renamed.length).toBeGreaterThan(250);
    for (const task of renamed) {
      const usual = heldOut.find(({ id }) => `names-${id}` === task.id);
      expect(
        usual?.kind === 'write' && { ...task, id: usual.id, signature: usual.signature },
      ).toEqual(usual);
    }
  });

  it('have a head of as many parameters, which the instruction does not name', () => {
    for (const task of renamed) {
      const signature = task.kind === 'write' ? (task.signature ?? '') : '';
      const usual = heldOut.find(({ id }) => `names-${id}` === task.id);
      const before = usual?.kind === 'write' ? (usual.signature ?? '') : '';
      expect(signature).not.toBe(before);
      expect(signature.split(',').length).toBe(before.split(',').length);
      const said = new Set(wordTokens(task.instruction ?? ''));
      expect(wordTokens(before).some((name) => said.has(name))).toBe(false);
    }
  });

  it('are the committed suite, but for what has changed since it was drawn', () => {
    const committed = read('names.jsonl');
    expect(committed.length).toBeGreaterThan(250);
    const ids = new Set(heldOut.map(({ id }) => `names-${id}`));
    expect(committed.every(({ id }) => ids.has(id))).toBe(true);
    // Hardly a word of a name is one that training makes names of.
    const trained = new Set(split.names.train.words);
    const words = committed.flatMap((task) =>
      task.kind === 'write' ? ((task.signature ?? '').match(/\w+/g)?.flatMap(wordsOf) ?? []) : [],
    );
    const long = words.filter((word) => word.length > 4);
    expect(long.filter((word) => trained.has(word)).length / long.length).toBeLessThan(0.35);
  });
});
