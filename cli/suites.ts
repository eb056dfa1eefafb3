import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Overlap } from '../corpus/overlap.ts';
import type { Suites } from '../corpus/heldout.ts';
import { readTaskFile } from './task-file.ts';

/** Where all evaluation suites lie: what training has to keep away from. */
export const SUITES_FOLDER = fileURLToPath(new URL('../corpus/suites/', import.meta.url));

/** File of each suite that is drawn. */
const SUITE_FILES: Readonly<Record<keyof Suites, string>> = {
  write: 'heldout.jsonl',
  repair: 'repair.jsonl',
  infill: 'infill.jsonl',
  intact: 'intact.jsonl',
};

/**
 * The instructions of every suite of a folder.
 * @throws CommandError when a suite is malformed
 */
export async function readEvaluationPrompts(folder = SUITES_FOLDER): Promise<Overlap> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.jsonl')).sort();
  const prompts = new Overlap();
  for (const file of files) {
    for (const { instruction } of await readTaskFile(path.join(folder, file))) {
      if (instruction !== null) prompts.add(instruction);
    }
  }
  return prompts;
}

export async function writeSuites(suites: Suites, folder: string): Promise<void> {
  const names: readonly (keyof Suites)[] = ['write', 'repair', 'infill', 'intact'];
  for (const name of names) {
    const lines = suites[name].map((task) => `${JSON.stringify(task)}\n`);
    await writeFile(path.join(folder, SUITE_FILES[name]), lines.join(''));
  }
}
