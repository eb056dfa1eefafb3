import { expect, test, type Locator, type Page } from '@playwright/test';
import { objectionsTo } from './support/axe.ts';
import { VERIFY } from '../src/engine/sampling/policies/settings.ts';
import type { Policy } from '../src/engine/sampling/policies/policies.ts';
import { madePoint } from '../src/measure/made-points.ts';
import type { Point } from '../src/measure/point.ts';
import { testModel } from './support/models.ts';
import { EASY, playgroundOn, wake } from './support/playground.ts';
import { SweepPanel, withoutRecording } from './support/sweeps.ts';

// What a service worker keeps, no route of a test holds back.
test.use({ serviceWorkers: 'block' });
test.beforeEach(({ page }) => withoutRecording(page));

const steps = (n: number): Policy => ({ kind: 'steps', steps: n });

/** A sweep as an earlier visit kept it; these figures were made up for the test. */
const POINTS: readonly Point[] = [
  madePoint({ chunk: 8, policy: steps(4), speed: 80, pace: 1.4, n: 12, passed: 9 }),
  madePoint({ chunk: 8, policy: steps(2), speed: 130, pace: 2.2, n: 12, passed: 6 }),
  madePoint({ chunk: 16, policy: steps(4), speed: 150, pace: 2.7, n: 12, passed: 5 }),
  madePoint({ chunk: 16, policy: steps(2), speed: 240, pace: 4.1, n: 12, passed: 3 }),
  madePoint({ chunk: 16, policy: VERIFY, speed: 190, pace: 3.2, n: 12, passed: 8 }),
  madePoint({
    chunk: 32,
    policy: { kind: 'threshold', threshold: 0.8 },
    speed: 95,
    n: 12,
    passed: 4,
  }),
  madePoint({ stage: 'AR', policy: { kind: 'ar' }, speed: 70, pace: 1, n: 12, passed: 10 }),
];

/** The twin, which passes most, is on it too. */
const FRONTIER = [
  'Chunk 16, 2 steps',
  'Chunk 16, draft and verify, 4 ahead',
  'Chunk 8, 4 steps',
  'One token a pass',
];

/** Opens the page with two sweeps kept: the one above, and an older one of a single setting. */
async function openWithSweeps(
  page: Page,
  { work = '12 built-in tasks', device = 'WASM, f32' } = {},
): Promise<SweepPanel> {
  await playgroundOn(page);
  await page.goto('./');
  await wake(page);
  const model = { id: testModel().id, revision: 'abc', stage: 'S1' };
  const points = POINTS.map((point) => ({
    ...point,
    device,
    ...(point.model.stage !== 'AR' && { model }),
  }));
  const set = {
    ...{ id: 'kept', kind: 'sweep', work, model },
    ...{ device, adapter: 'CPU', started: '2026-01-02T03:04:05.000Z', points },
  };
  const older = { ...set, id: 'older', started: '2025-12-02T03:04:05.000Z', points: [points[1]] };
  const panel = new SweepPanel(page);
  await expect(panel.chart).toContainText('Every finished run adds a point.');
  // To open the store before the page has would make it without what the page puts into it.
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toContain('unmask-sweeps');
  await page.evaluate(
    (sets) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('unmask-sweeps', 1);
        request.onerror = () => reject(new Error('no database'));
        request.onsuccess = () => {
          const transaction = request.result.transaction('sweeps', 'readwrite');
          for (const each of sets) transaction.objectStore('sweeps').put(each);
          transaction.oncomplete = () => resolve();
        };
      }),
    [set, older],
  );
  await page.reload();
  await wake(page);
  await expect(panel.marks).toHaveCount(POINTS.length + 1);
  return panel;
}

test('the chart is read and used from the keyboard alone', async ({ page }) => {
  const panel = await openWithSweeps(page);
  const { keyboard } = page;
  const focused = panel.panel.locator('[data-testid="mark"]:focus');
  const chart = page.getByTestId('chart');

  // One tab stop, between the controls before it and what follows.
  await expect(chart.locator('[tabindex="0"]')).toHaveCount(1);
  await panel.panel.getByRole('combobox', { name: 'In front' }).focus();
  await keyboard.press('Tab');
  await expect(focused).toHaveCount(1);
  await keyboard.press('Tab');
  await expect(focused).toHaveCount(0);
  await keyboard.press('Shift+Tab');
  await expect(focused).toHaveCount(1);

  // Home is the slowest, End the fastest, and the arrows lead from one to the other.
  await keyboard.press('Home');
  await expect(focused).toHaveAttribute('aria-label', /^One token a pass: 70/);
  await expect(panel.panel.getByTestId('point-detail')).toContainText('Autoregressive twin');
  await keyboard.press('ArrowLeft');
  await expect(focused).toHaveAttribute('aria-label', /^One token a pass/);
  await keyboard.press('ArrowRight');
  await expect(focused).toHaveAttribute('aria-label', /^Chunk 8, 4 steps: 80/);
  await keyboard.press('End');
  await expect(focused).toHaveAttribute('aria-label', /^Chunk 16, 2 steps: 240/);
  await keyboard.press('ArrowUp');
  await expect(focused).toHaveAttribute('aria-label', /^Chunk 16, draft and verify, 4 ahead: 190/);
  await keyboard.press('ArrowDown');
  await expect(focused).toHaveAttribute('aria-label', /^Chunk 16, (4|2) steps/);
  await expect(chart.locator('[tabindex="0"]')).toHaveCount(1);

  // Enter loads the settings into the rail.
  await keyboard.press('Home');
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await expect(panel.panel.getByTestId('pareto-said')).toHaveText(
    'Chunk 8, 4 steps: loaded into the settings.',
  );
  await expect(page.getByRole('radio', { name: 'Fixed steps' })).toBeChecked();
  await expect(page.getByRole('slider', { name: 'Steps per chunk' })).toHaveValue('4');
  await expect(page.getByRole('slider', { name: 'Chunk size' })).toHaveAttribute(
    'aria-valuetext',
    '8 slots',
  );
  await expect(focused).toHaveAttribute('aria-label', /^Chunk 8, 4 steps/);
});

test('a click loads a setting, and the other axis moves the frontier', async ({ page }) => {
  const panel = await openWithSweeps(page);
  await panel.panel.getByRole('button', { name: /^Chunk 16, draft and verify/ }).click();
  await expect(page.getByRole('radio', { name: 'Draft and verify' })).toBeChecked();
  const frontier = panel.panel.locator('[data-role="frontier"]');
  const names = async (): Promise<string[]> =>
    (
      await frontier.evaluateAll((marks) =>
        marks.map((mark) => mark.getAttribute('aria-label') ?? ''),
      )
    )
      .map((label) => label.split(':')[0] ?? '')
      .sort();
  expect(await names()).toEqual(FRONTIER);
  await panel.panel.getByRole('radio', { name: 'Tokens a forward' }).check();
  expect(await names()).toEqual(FRONTIER);
  await expect(page.getByTestId('chart')).toContainText('tokens per forward');

  // Another sweep in front has another frontier; the points stay.
  await panel.panel.getByRole('combobox', { name: 'In front' }).selectOption('older');
  expect(await names()).toEqual(['Chunk 8, 2 steps']);
  await expect(panel.marks).toHaveCount(POINTS.length + 1);

  // The two qualities never share the axis.
  await panel.panel.getByRole('radio', { name: /Log-probability/ }).check();
  await expect(panel.marks).toHaveCount(0);
});

test('the table has the same data as the chart', async ({ page }) => {
  const panel = await openWithSweeps(page);
  const labels = await panel.marks.evaluateAll((marks) =>
    marks.map((mark) => mark.getAttribute('aria-label') ?? ''),
  );
  await panel.panel.getByRole('button', { name: 'Show as a table' }).click();
  await expect(panel.marks).toHaveCount(0);
  const rows = panel.table.getByRole('row');
  await expect(rows).toHaveCount(labels.length + 1);
  const cells = await rows.evaluateAll((all) =>
    all
      .slice(1)
      .map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())),
  );
  const standing: Record<string, string> = {
    Frontier: 'on the frontier',
    Beaten: 'another point is no slower and no worse',
    'Not in front': 'not of the measurement in front',
  };
  const said = cells.map(
    ([setting, model, speed, pace, quality, interval, , , where, whose]) =>
      `${setting}: ${speed} tokens per second, ${pace} per forward, ${quality} percent, ` +
      `95 percent interval ${interval}; ${model?.includes('AR twin') ? 'autoregressive twin; ' : ''}` +
      `${standing[where ?? ''] ?? 'unknown'}; ${whose?.toLowerCase()}`,
  );
  expect(said.sort()).toEqual(labels.sort());

  await panel.table.getByRole('button', { name: 'Chunk 32, threshold 0.8' }).click();
  await expect(page.getByRole('radio', { name: 'Threshold' })).toBeChecked();
  await expect(page.getByRole('slider', { name: 'Chunk size' })).toHaveAttribute(
    'aria-valuetext',
    '32 slots',
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing to object to, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const panel = await openWithSweeps(page);
    const check = async (): Promise<void> => {
      expect(await objectionsTo(page, { within: '#pareto' })).toEqual([]);
    };
    await check();
    await panel.panel.getByRole('button', { name: 'Show as a table' }).click();
    await check();
    await panel.panel.getByRole('textbox', { name: 'Steps a chunk, or rules' }).fill('none');
    await expect(panel.form).toContainText('"none" is no policy');
    await expect(panel.start).toBeDisabled();
    await check();
  });
}

test('the picture and the numbers can be taken away', async ({ page }) => {
  const panel = await openWithSweeps(page);
  const json = await panel.exported();
  expect(json.points.length).toBe(POINTS.length);
  expect(json.work).toBe('12 built-in tasks');

  const csv = (await panel.download('CSV')).toString('utf8').trim().split('\r\n');
  expect(csv.length).toBe(POINTS.length + 1);
  expect(csv[0]).toMatch(/^model,revision,stage,device,/);
  expect(csv.filter((line) => line.includes('"WASM, f32"')).length).toBe(POINTS.length);

  const svg = (await panel.download('SVG')).toString('utf8');
  for (const word of [testModel().id, 'revision abc', 'WASM, f32', '12 built-in tasks']) {
    expect(svg).toContain(word);
  }
  const drawn = await page.evaluate((text) => {
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
    const shape = drawing.querySelector('.chart-mark.frontier .chart-shape');
    return {
      sound: drawing.querySelector('parsererror') === null,
      marks: drawing.querySelectorAll('.chart-mark').length,
      // Styled by itself: no style sheet travels with it.
      fill: /fill: rgb/.test(shape?.getAttribute('style') ?? ''),
      data: drawing.querySelector('metadata')?.textContent ?? '',
    };
  }, svg);
  expect(drawn).toMatchObject({ sound: true, marks: POINTS.length + 1, fill: true });
  expect(JSON.parse(drawn.data)).toMatchObject({ points: json.points });

  const png = await panel.download('PNG');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
  const words = png.indexOf('iTXtDescription\0\0\0\0\0');
  expect(words).toBeGreaterThan(0);
  const length = png.readUInt32BE(words - 4);
  const text = png.subarray(words + 4 + 'Description'.length + 5, words + 4 + length);
  expect(JSON.parse(text.toString('utf8'))).toMatchObject({ points: json.points });
});

test('the picture is whole whatever a prompt and a device are called', async ({ page }) => {
  const strange = '\0\u0007"<b>&\u202E\uFFFE\uD800 שלום 😀';
  const work = `${strange} ${'a very long name '.repeat(12)}${'x'.repeat(180)} its end`;
  const panel = await openWithSweeps(page, { work, device: `${strange} WASM` });
  const svg = (await panel.download('SVG')).toString('utf8');
  // Elsewhere: without the page's style sheets and faces.
  const reader = await page.context().newPage();
  const drawn = await reader.evaluate((text) => {
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
    const sound = drawing.querySelector('parsererror') === null;
    document.body.append(document.importNode(drawing.documentElement, true));
    const frame = document.querySelector('svg')?.getBoundingClientRect();
    const lines = [...document.querySelectorAll('svg > text')];
    const right = Math.max(...lines.map((line) => line.getBoundingClientRect().right));
    const below = Math.max(...lines.map((line) => line.getBoundingClientRect().bottom));
    return {
      sound,
      fits: frame !== undefined && right <= frame.right && below <= frame.bottom,
      words: lines.map((line) => line.textContent).join(''),
    };
  }, svg);
  expect(drawn).toMatchObject({ sound: true, fits: true });
  expect(drawn.words).toContain('a very long name a very long name');
  await reader.close();
  expect((await panel.download('PNG')).subarray(1, 4).toString('latin1')).toBe('PNG');
  const json = await panel.exported();
  for (const part of ['\0\u0007"<b>&', 'שלום 😀', 'x its end']) expect(json.work).toContain(part);
  const csv = (await panel.download('CSV')).toString('utf8').trim().split('\r\n');
  expect(csv.length).toBe(POINTS.length + 1);
});

test('published figures stand in a table of their own, with their hardware', async ({ page }) => {
  await playgroundOn(page);
  await page.goto('./');
  await wake(page);
  const table = page.getByRole('region', { name: 'Published figures of other models' });
  await expect(table).toBeVisible();
  const cells = (name: string): Locator =>
    table.getByRole('row').filter({ hasText: name }).getByRole('cell');
  await expect(cells('Seed Diffusion Preview')).toHaveText([
    ...['2,146', 'NVIDIA H20', 'eight code benchmarks'],
    ...['82.8', '79.4', '53.2', '33.7'],
  ]);
  for (const [name, speed, hardware] of [
    ['Gemini Diffusion', '1,489', 'not known'],
    ['Mercury Coder Mini', '1,109', 'NVIDIA H100'],
    ['Mercury Coder Small', '737', 'NVIDIA H100'],
  ] as const) {
    await expect(cells(name).first()).toHaveText(speed);
    await expect(cells(name).nth(1)).toHaveText(hardware);
  }
});

test('a finished run adds a point: its likelihood, and once tested whether it passed', async ({
  page,
}) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  const panel = new SweepPanel(page);
  await playground.ask(EASY.instruction, EASY.signature);
  await playground.finish();
  await expect(panel.panel.getByRole('radio', { name: /Log-probability/ })).toBeChecked();
  await expect(panel.marks).toHaveCount(1);
  await expect(panel.marks).toHaveAttribute('aria-label', /nats a token/);

  await playground.ask('returns the sum of the even numbers in a list', 'sumEven(nums)');
  await playground.finish();
  await page.getByTestId('run-tests').click();
  await panel.panel.getByRole('radio', { name: /Pass@1 \(1\)/ }).check();
  await expect(panel.marks).toHaveCount(1);
  await expect(panel.marks).toHaveAttribute('aria-label', /percent/);
  await expect(panel.panel.getByRole('radio', { name: /Log-probability \(1\)/ })).toBeVisible();
});
