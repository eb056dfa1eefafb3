import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { askedFor } from '../../src/engine/prompt/asked.ts';
import { parseTasks } from '../../src/tasks/format.ts';
import { ROOT } from '../support/hosting.ts';
import { Playground } from '../support/playground.ts';
import { lastRun } from '../support/worker.ts';
import { expect, test } from './fixtures.ts';

/** More of them with `UNMASK_PROMPTS=20`: then the speeds mean something too. */
const PROMPTS = Number(process.env['UNMASK_PROMPTS'] ?? 3);

interface Written {
  readonly tokens: readonly number[];
  readonly milliseconds: number;
}

const prompts = parseTasks(readFileSync(`${ROOT}corpus/suites/heldout.jsonl`, 'utf8'))
  .tasks.filter(({ kind }) => kind === 'write')
  .slice(0, PROMPTS)
  .map(askedFor);

test(`${prompts.length} prompts get the same tokens as in Chromium, on the processor`, async ({
  person,
  site,
  chromiumPath,
  engine,
}) => {
  test.setTimeout(120_000 + 20_000 * prompts.length);
  test.skip(chromiumPath === '', 'There is no Chromium to compare with.');
  const expected = await inChromium(chromiumPath, site.url);

  await person.open(`${site.url}#v=1`);
  await person.overhear();
  const written: Written[] = [];
  for (const { instruction, signature } of prompts) {
    await person.ask(instruction, signature ?? '');
    await person.run();
    written.push(await person.lastRun());
  }
  expect(written.map(({ tokens }) => tokens)).toEqual(expected.map(({ tokens }) => tokens));
  const ratio = speed(written) / speed(expected);
  console.log(
    `${prompts.length} prompts: ${engine.name} ${engine.version} writes ${ratio.toFixed(2)} times as fast as Chromium.`,
  );
});

async function inChromium(executablePath: string, address: string): Promise<Written[]> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const playground = new Playground(page);
    await playground.open('wasm', `${address}#v=1`);
    const written: Written[] = [];
    for (const { instruction, signature } of prompts) {
      await playground.ask(instruction, signature ?? '');
      await playground.finish(120_000);
      const { passes, result } = await lastRun(page);
      const last = passes.at(-1);
      const milliseconds = last === undefined ? 0 : last.at + last.took;
      written.push({ tokens: result?.tokens ?? [], milliseconds });
    }
    return written;
  } finally {
    await browser.close();
  }
}

/** Tokens a millisecond; the first run warms up. */
function speed(all: readonly Written[]): number {
  const warm = all.slice(1);
  const tokens = warm.reduce((sum, each) => sum + each.tokens.length, 0);
  return tokens / warm.reduce((sum, each) => sum + each.milliseconds, 0);
}
