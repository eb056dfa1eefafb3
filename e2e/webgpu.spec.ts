import { parse } from 'acorn';
import { expect, test } from '@playwright/test';
import { denoisedIn } from '../src/engine/trace/trace.ts';
import { testModel } from './support/models.ts';
import { callInSandbox, generateInNode } from './support/node.ts';
import { EASY, playgroundOn, type Sampler } from './support/playground.ts';
import { lastRun } from './support/worker.ts';

/** The easy one as the page starts out; then other kinds of values, revealed by fixed steps. */
const PROMPTS: readonly { instruction: string; signature: string; sampler: Sampler }[] = [
  { ...EASY, sampler: { chunk: 16, steps: null } },
  {
    instruction: 'counts the vowels in a string',
    signature: 'countVowels(text)',
    sampler: { chunk: 16, steps: 4 },
  },
  {
    instruction: 'checks whether a word is a palindrome',
    signature: 'isPalindrome(word)',
    sampler: { chunk: 32, steps: 4 },
  },
];

test('writes working code on the graphics device, the same as in Node', async ({ page }, info) => {
  test.slow(); // A software adapter, which may have to share its cores.
  const playground = await playgroundOn(page);
  await playground.open('webgpu');
  const { folder } = testModel();

  const written = new Map<string, string>();
  for (const [i, prompt] of PROMPTS.entries()) {
    await playground.set(prompt.sampler);
    await playground.ask(prompt.instruction, prompt.signature);
    await playground.finish(600_000);
    const { passes, result } = await lastRun(page);

    const trace = info.outputPath(`node-${i}.json`);
    const expected = await generateInNode(folder, prompt, prompt.sampler, trace);
    expect(result?.tokens, prompt.instruction).toEqual(expected.tokens);
    expect(passes.map(({ kind }) => kind)).toEqual(expected.passes.map(({ kind }) => kind));
    expect(await playground.text()).toBe(result?.code);

    const revealed = passes.map((pass) => denoisedIn(pass)?.revealed.length ?? 0);
    expect(Math.max(...revealed), 'tokens revealed in one pass').toBeGreaterThan(1);
    written.set(prompt.instruction, await playground.text());
  }

  await expect(playground.device).toHaveAttribute('data-backend', 'webgpu');
  await expect(playground.device).toContainText('WebGPU');
  await expect(playground.cache).toHaveAttribute('data-cache-location', 'gpu-buffer');
  const bytes = Number(await playground.cache.getAttribute('data-bytes'));
  expect(bytes).toBeGreaterThan(0);

  expectSums(written.get(EASY.instruction) ?? '');
});

/** The written text is a program, and its function does what was asked. */
function expectSums(code: string): void {
  expect(() => parse(code, { ecmaVersion: 'latest' }), code).not.toThrow();
  for (const { args, expected } of EASY.cases) {
    expect(callInSandbox(code, 'sumNumbers', args), code).toBe(expected);
  }
}
