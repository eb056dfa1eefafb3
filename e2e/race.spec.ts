import { expect, test, type Page } from '@playwright/test';
import type { Pass } from '../src/engine/trace/trace.ts';
import { objectionsTo } from './support/axe.ts';
import { EASY, playgroundOn, type Playground } from './support/playground.ts';
import {
  endOf,
  heardRuns,
  RacePanel,
  type Side,
  SIDES,
  speedOf,
  whileTimed,
  writtenBy,
} from './support/races.ts';
import { beforeWorker, NO_WEBGPU } from './support/worker.ts';

/** Tokens in a forward after the prefill, as the law takes them: their mean, at most a full chunk of the widest. */
function meanWidth(passes: readonly Pass[]): number {
  const widths = passes.flatMap((pass) => {
    switch (pass.kind) {
      case 'prefill':
        return [];
      case 'denoise':
        // And the chunk's frontier, computed once more.
        return [1 + pass.size];
      case 'commit':
        return [pass.tokens.length + pass.rejected + (pass.ahead ?? 0)];
      case 'decode':
        return [1];
    }
  });
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  return Math.min(64, Math.round(mean));
}

async function openRace(page: Page): Promise<[Playground, RacePanel]> {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  await playground.ask(EASY.instruction, EASY.signature);
  return [playground, new RacePanel(page)];
}

test.describe('with less motion', () => {
  test.use({ reducedMotion: 'reduce' });

  test('a race is run, and its replay takes as long as was recorded', async ({ page }) => {
    const [playground, race] = await openRace(page);
    await expect(race.panel).toContainText(/The twin, .+, is [\d.]+ MB to download/);
    await expect(race.start).toHaveText(/^Download [\d.]+ MB and race$/);
    await race.start.click();
    await expect(race.said).toHaveText('The race has begun: five runs each, in turn.');
    await expect(playground.run).toBeDisabled();
    await race.expectEnded();

    const result = await race.exported();
    const { diffusion, twin, forwardCost } = result;
    expect(twin.trace.settings.policy.kind).toBe('ar');
    expect(twin.trace.passes.every(({ kind }) => kind === 'prefill' || kind === 'decode')).toBe(
      true,
    );

    // What is replayed is what the worker told: of five timed runs each, made in turn, the median.
    const runs = await heardRuns(page);
    const timed = runs.slice(2, 12);
    expect(timed).toContainEqual(diffusion.trace.passes);
    expect(timed).toContainEqual(twin.trace.passes);
    expect(result.pairs.map(({ first }) => first)).toEqual([
      ...['diffusion', 'twin', 'diffusion', 'twin', 'diffusion'],
    ]);
    const speeds = (side: Side): number[] =>
      result.pairs.map((pair) => pair[side].tokensPerSecond).sort((a, b) => a - b);
    const [its, twins] = [speeds('diffusion'), speeds('twin')];
    expect(speedOf(diffusion)).toBeCloseTo(its[2]!, 6);
    expect(speedOf(twin)).toBeCloseTo(twins[2]!, 6);

    const ratio = speedOf(diffusion) / speedOf(twin);
    expect(result.ratio).toBeCloseTo(ratio, 9);
    await expect(race.ratio).toHaveText(ratio.toFixed(2));
    const level = ratio <= 1.02 && ratio >= 1 / 1.02;
    const said =
      !level && its[0]! > twins[4]!
        ? 'On this device the diffusion model is faster'
        : !level && twins[0]! > its[4]!
          ? 'On this device the twin is faster'
          : 'Too close to call on this device';
    await expect(race.verdict).toContainText(said);
    await expect(race.said).toContainText(`Race finished. ${said}`);

    // The law, done over with the numbers of the file.
    const timeOf = (tokens: number): number =>
      forwardCost.find((point) => point.tokens === tokens)?.ms ?? Number.NaN;
    const width = meanWidth(runs[0] ?? []);
    const yielded = writtenBy(diffusion) / diffusion.trace.passes.length;
    const predicted = (yielded * timeOf(1)) / timeOf(width);
    await expect(page.getByTestId('race-predicted')).toHaveText(predicted.toFixed(2));

    await expectDurations(page, race, {
      diffusion: endOf(diffusion),
      twin: endOf(twin),
    });

    // The page still holds the diffusion model, which runs at once.
    await expect(page.locator('#run-note')).toContainText('Ready:');
    await playground.finish();
  });
});

/** Plays each run on a clock that the test moves: 2 % before its recorded end it runs, 2 % after it is done. */
async function expectDurations(
  page: Page,
  race: RacePanel,
  ends: Readonly<Record<'diffusion' | 'twin', number>>,
): Promise<void> {
  const duration = Math.max(ends.diffusion, ends.twin);
  const shortest = Math.min(ends.diffusion, ends.twin);
  // So slow that 2 % of the shorter run are several frames.
  const slowed = [1, 10, 40, 100].find((factor) => 0.02 * shortest * factor > 60) ?? 100;
  for (const side of SIDES) await expect(race.lane(side)).toHaveAttribute('data-finished', 'true');
  await race.slowed.selectOption(String(slowed));
  await page.clock.install({ time: Date.now() });
  await page.clock.pauseAt(Date.now() + 60_000);
  for (const side of SIDES) {
    const lane = race.lane(side);
    await race.slider.press('Home');
    await expect(lane).toHaveAttribute('data-finished', 'false');
    await race.play.click();
    await page.clock.runFor(Math.floor(ends[side] * slowed * 0.98));
    await expect(lane).toHaveAttribute('data-finished', 'false');
    await page.clock.runFor(Math.ceil(ends[side] * slowed * 0.04));
    await expect(lane).toHaveAttribute('data-finished', 'true');
  }
  await race.slider.press('Home');
  await race.play.click();
  await page.clock.runFor(Math.floor(duration * slowed * 0.98));
  await expect(race.play).toHaveAccessibleName('Pause the race');
  await page.clock.runFor(Math.ceil(duration * slowed * 0.04));
  await expect(race.play).toHaveAccessibleName('Play the race again');
  await page.clock.resume();
}

test('the replay plays by itself, and everything of it works from the keyboard', async ({
  page,
}) => {
  const [, race] = await openRace(page);
  await race.start.focus();
  await page.keyboard.press('Enter');
  await expect(race.play).toHaveAccessibleName('Pause the race', { timeout: 200_000 });
  await race.play.press('Enter');
  await expect(race.play).not.toHaveAccessibleName('Pause the race');
  await race.expectEnded();

  await race.slider.press('Home');
  await expect(race.slider).toHaveAttribute(
    'aria-valuetext',
    /^0 ms: diffusion 0 of .+, twin 0 of/,
  );
  await race.slider.press('ArrowRight');
  await expect(race.slider).not.toHaveAttribute('aria-valuetext', /^0 ms/);
  await race.slider.press('ArrowLeft');
  await expect(race.slider).toHaveAttribute('aria-valuetext', /^0 ms/);
  await race.slider.press('End');
  await expect(race.slider).toHaveAttribute('aria-valuetext', /diffusion done, twin done$/);

  const table = race.panel.getByRole('button', { name: 'Show as a table' });
  // Six widths, and the run's own where it is none of them.
  const marks = await race.panel.getByTestId('cost-mark').count();
  expect([6, 7]).toContain(marks);
  await table.press('Enter');
  const rows = race.panel.getByTestId('cost-table').getByRole('row');
  await expect(rows).toHaveCount(marks + 1);
  await expect(rows.nth(1)).toContainText('1.00');

  for (const theme of ['Light theme', 'Dark theme']) {
    await page.getByRole('combobox', { name: 'Theme' }).selectOption({ label: theme });
    expect(await objectionsTo(page, { within: '[data-testid="race"]' })).toEqual([]);
  }
  for (const width of [1440, 1024, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    // The charts follow the width one frame later.
    await expect.poll(overflow).toBeLessThanOrEqual(0);
  }
});

test('a race on a fresh page uses the settings of the device that it comes to run on', async ({
  page,
}) => {
  // The page sees a graphics card; the worker, which is what counts, gets none.
  await beforeWorker(page, NO_WEBGPU);
  const playground = await playgroundOn(page);
  await playground.open('auto');
  await playground.set({ chunk: 16, steps: null });
  await playground.ask(EASY.instruction, EASY.signature);
  const race = new RacePanel(page);
  await race.start.click();
  await race.expectEnded();
  const { diffusion } = await race.exported();
  expect(diffusion.trace.settings.policy).toEqual({ kind: 'verify', ahead: 0 });
  await expect(race.panel).toContainText('Chunk 16, draft and verify, WASM');
});

test('a race is cancelled while it is timed, and the model is free again', async ({ page }) => {
  const [playground, race] = await openRace(page);
  await whileTimed(page, 'cancel');
  await race.start.click();
  await race.expectEnded();
  await expect(race.said).toHaveText('Race cancelled. Nothing of it is kept.');
  await expect(race.verdict).toHaveCount(0);
  await playground.finish();
});

test('a tab that is hidden while a run is timed spoils the race, and the page says so', async ({
  page,
}) => {
  const [, race] = await openRace(page);
  await whileTimed(page, 'hide');
  await race.start.click();
  await race.expectEnded();
  await expect(race.said).toContainText('Race discarded: this tab went to the background');
  await expect(race.verdict).toHaveCount(0);
});

test('a clock that is set while a run is timed spoils the race, and the page says so', async ({
  page,
}) => {
  const [, race] = await openRace(page);
  await whileTimed(page, 'set-clock');
  await race.start.click();
  await race.expectEnded();
  await expect(race.said).toContainText("Race discarded: The device's clock was set");
  await expect(race.verdict).toHaveCount(0);
});

test('what forwards cost can be measured without a race', async ({ page }) => {
  const [playground, race] = await openRace(page);
  await page.getByTestId('cost-start').click();
  await race.expectEnded();
  await expect(race.said).toHaveText('The forwards are timed.');
  await expect(race.panel.getByTestId('cost-mark')).toHaveCount(6);
  await expect(race.verdict).toHaveCount(0);
  await expect(page.locator('#run-note')).toContainText('Ready:');
  await playground.finish();
});
