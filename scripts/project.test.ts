import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

it('asks nothing of npm that npm does not know', () => {
  const { stderr, status } = spawnSync('npm', ['config', 'get', 'ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(status).toBe(0);
  expect(stderr).not.toMatch(/unknown/i);
});

it('publishes nothing that has not passed the tests', () => {
  const jobs = jobsOf(readFileSync(`${ROOT}/.github/workflows/pages.yml`, 'utf8'));
  const before = (name: string): string[] => {
    const needs = /^ {4}needs: (.*)$/m.exec(jobs.get(name) ?? '')?.[1];
    return needs === undefined ? [] : [needs, ...before(needs)];
  };
  const tested = before('deploy').filter((name) => /run: npm test$/m.test(jobs.get(name) ?? ''));
  expect(tested).not.toEqual([]);
});

/** The text of each job of a workflow, by name. */
function jobsOf(workflow: string): Map<string, string> {
  const [, jobs = ''] = workflow.split(/^jobs:\n/m);
  const parts = jobs.split(/^ {2}(\w+):\n/m).slice(1);
  return new Map(parts.flatMap((name, i) => (i % 2 === 0 ? [[name, parts[i + 1] ?? '']] : [])));
}
