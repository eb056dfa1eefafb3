import { expect, test } from '@playwright/test';
import { remaskedIn } from '../src/engine/trace/trace.ts';
import { testModel } from './support/models.ts';
import { generateInNode } from './support/node.ts';
import { playgroundOn, type Sampler } from './support/playground.ts';
import { lastRun } from './support/worker.ts';

/** Asks for names that a small model likes to replace by others. */
const PROMPT = {
  instruction:
    'Write a function to shorten a text: if it is longer than maxLength characters, cut it to its first ' +
    'maxLength characters and add "..." after them, otherwise leave it as it is.',
  signature: 'truncate(text, maxLength)',
};
const SAMPLER: Sampler = { chunk: 16, steps: null };

for (const backend of ['webgpu', 'wasm'] as const) {
  test(`masks undeclared names again on ${backend} as in Node`, async ({ page }, info) => {
    test.slow(); // A software adapter, which may have to share its cores.
    const playground = await playgroundOn(page);
    await playground.open(backend);
    await playground.set(SAMPLER);
    await page.getByRole('checkbox', { name: 'Mask again' }).check();
    await playground.ask(PROMPT.instruction, PROMPT.signature);
    await playground.finish(600_000);

    const { passes, result } = await lastRun(page);
    const trace = info.outputPath('node.json');
    const { folder } = testModel();
    const remask = ['--remask', 'on'];
    const expected = await generateInNode(folder, PROMPT, SAMPLER, trace, remask);
    expect(result?.tokens).toEqual(expected.tokens);
    const again = passes.flatMap((pass) => {
      const part = remaskedIn(pass);
      return part === undefined ? [] : [{ why: part.why, tail: part.tail }];
    });
    expect(again).toEqual(expected.passes.flatMap(({ remasked }) => remasked ?? []));
    expect(await playground.text()).toBe(result?.code);
  });
}
