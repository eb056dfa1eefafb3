import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Evaluation } from '../src/measure/evaluation.ts';
import { SUITES_FOLDER } from './suites.ts';

/** Of each task of a suite, whether the function that stands in it was left as it is. */
export function keptFunctions(suite: string, { tasks }: Evaluation): boolean[] {
  const given = readFileSync(path.join(SUITES_FOLDER, `${suite}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { code: string }).code);
  return tasks.map(({ code }, i) => code.trim() === given[i]?.trim());
}
