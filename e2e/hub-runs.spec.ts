import { expect, test, type Page } from '@playwright/test';
import { expectedOf, hubRuns, type HubRun } from '../src/engine/testing/hub-runs.ts';
import { HUB_MODELS, hubFiles, hubGolden, type HubModel } from '../src/engine/testing/node/hub.ts';
import type { HubAnswer, HubRequest } from './support/hub-page.ts';
import { ModulePage } from './support/module-page.ts';

/**
 * Published decoders in a browser: the logits of their reference code, and every canvas that it makes. On WebGPU one of
 * each attention; webgpu.spec.ts has the token-causal one, which is ours alone.
 */
let served: ModulePage;

test.beforeAll(async () => {
  served = await ModulePage.start('hub-page.ts', (asked) => {
    const [folder, ...rest] = asked.split('/');
    const name = HUB_MODELS.find((each) => each === folder);
    return name === undefined ? undefined : hubFiles(name).get(rest.join('/'));
  });
});

test.afterAll(() => served.stop());

/** What a page makes of a checkpoint, whose golden outputs stay here. */
async function askedOf(
  page: Page,
  on: HubRequest['on'],
  name: HubModel,
  runs: readonly HubRun[],
): Promise<HubAnswer> {
  const { mask_id, eos_id, logits, logits_block: block } = hubGolden(name);
  const request: HubRequest = {
    on,
    name,
    files: [...hubFiles(name).keys()]
      .filter((path) => path !== 'golden.json')
      .map((path) => [path, `${name}/${path}`]),
    ends: { mask_id, eos_id },
    answers: {
      frequencies: 'bfloat16',
      ...(block !== undefined && { block, origin: 'start' as const }),
    },
    passes: logits.map(({ ids, rows }) => ({ ids, rows })),
    runs,
  };
  await page.goto(served.url);
  await page.waitForFunction(() => window.hub !== undefined);
  const answer = await page.evaluate((asked) => window.hub?.(asked), request);
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

function expectReference(name: HubModel, runs: readonly HubRun[], answer: HubAnswer): void {
  const golden = hubGolden(name);
  expect(answer.logits.length).toBe(golden.logits.length);
  for (const [i, { rows, logits }] of golden.logits.entries()) {
    for (const [r, row] of rows.entries()) {
      const got = answer.logits[i]?.[r] ?? [];
      expect(got.length).toBe(logits[r]?.length);
      const apart = got.map((value, at) => Math.abs(value - logits[r]![at]!));
      expect(Math.max(...apart), `row ${row} of pass ${i}`).toBeLessThan(1e-3);
    }
  }
  for (const [i, run] of runs.entries()) {
    expect(answer.outcomes[i], run.name).toEqual(expectedOf(run, golden));
  }
}

for (const name of HUB_MODELS) {
  test(`${name} on WASM computes and writes what its reference does`, async ({ page }) => {
    const runs = hubRuns(hubGolden(name));
    const answer = await askedOf(page, 'wasm', name, runs);
    expect(answer.labels).toEqual(['WASM, f32']);
    expectReference(name, runs, answer);
  });
}

for (const name of ['qwen2-mdlm', 'qwen3-bd3lm'] as const) {
  test(`${name} on WebGPU computes and writes what its reference does`, async ({ page }) => {
    const [run] = hubRuns(hubGolden(name));
    const runs = run === undefined ? [] : [run];
    const answer = await askedOf(page, 'webgpu', name, runs);
    expect(answer.labels).toEqual(['WebGPU, f32, fused attention']);
    expect(answer.outcomes.length).toBe(1);
    expectReference(name, runs, answer);
  });
}
