import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Overlap } from '../corpus/overlap.ts';
import type { CorpusTask } from '../corpus/task.ts';
import type { TaskKind } from '../src/tasks/format.ts';
import { readTaskFile } from './task-file.ts';

/** Where all evaluation suites lie: what training has to keep away from. */
export const SUITES_FOLDER = fileURLToPath(new URL('../corpus/suites/', import.meta.url));

/** File of the held-out suite of each kind. */
const SUITE_FILES: Readonly<Record<TaskKind, string>> = {
  write: 'heldout.jsonl',
  repair: 'repair.jsonl',
  infill: 'infill.jsonl',
};

/**
 * The instructions of every suite of a folder.
 * @throws FaultError bad-settings when a suite is malformed
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

export async function writeSuites(
  suites: Readonly<Record<TaskKind, readonly CorpusTask[]>>,
  folder: string,
): Promise<void> {
  const kinds: readonly TaskKind[] = ['write', 'repair', 'infill'];
  for (const kind of kinds) {
    const lines = suites[kind].map((task) => `${JSON.stringify(task)}\n`);
    await writeFile(path.join(folder, SUITE_FILES[kind]), lines.join(''));
  }
}
