/**
 * `npm run smoothness`: how smoothly a run is drawn, live and in replay, on a desktop and on an emulated phone. The
 * page is built with a scripted model, whose passes come by the clock, so that no model's work is measured. Prints a
 * table of docs/browsers.md, and the machine's load beside it, since other work on it takes frames away; and what the
 * page's own thread spends on a pass, the phase `drawing` of docs/benchmark.md.
 *
 * `-- CASE...` measures only the cases that are named so; `-- --keep` those of the last build.
 */
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser } from './browser.js';
import { endWithOneLine } from './one-line.js';

endWithOneLine();

/** @typedef {import('@playwright/test').Page} Page */

/**
 * @typedef {object} Case what is written, and how
 * @property {string} name
 * @property {string} query of the scripted model
 * @property {string} settings of the link
 * @property {string} [slowed] how many times slower the replay is
 */

/** @type {Case[]} */
const CASES = [
  { name: 'chunks of 32, 8 steps', query: 'pace=30', settings: 'chunk=32&policy=steps:8' },
  { name: 'short run', query: 'pace=4', settings: 'chunk=16&policy=steps:4', slowed: '40' },
  { name: 'canvas of 512', query: 'pace=40&slots=512', settings: 'chunk=64&policy=steps:8' },
  { name: 'canvas of 1,024', query: 'pace=40&slots=1024', settings: 'chunk=64&policy=steps:8' },
];

const SCREENS = [
  { name: 'desktop, 1440', width: 1440, height: 900, slower: 1 },
  { name: 'phone, 390, processor slowed 4 times', width: 390, height: 844, slower: 4 },
];

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, '.cache', 'smoothness');
if (!process.argv.includes('--keep') || !existsSync(folder)) {
  await build({
    root,
    logLevel: 'error',
    // The scripted model is part of development builds alone; all else is as it is shipped.
    define: { 'import.meta.env.DEV': 'true' },
    build: { outDir: folder, emptyOutDir: true },
  });
}
const server = await preview({
  root,
  logLevel: 'error',
  build: { outDir: folder },
  preview: { port: 0 },
});
const url = server.resolvedUrls?.local[0] ?? '';
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox'],
});

console.log(
  '| what | screen | how | passes | frames/s | longest task | shift | ms a pass: script, style, layout, all | load |',
);
console.log('|---|---|---|---|---|---|---|---|---|');
for (const screen of SCREENS) {
  for (const each of CASES) {
    if (asked.length > 0 && !asked.some((word) => each.name.includes(word))) continue;
    const context = await browser.newContext({ viewport: screen, hasTouch: screen.slower > 1 });
    const page = await context.newPage();
    await page.addInitScript(watch);
    await page.goto(`${url}?client=scripted&load=40&${each.query}#v=2&${each.settings}`);
    await page.getByRole('textbox', { name: 'Instruction' }).fill('splits a list into chunks');
    // Filled in by a reader: the panels below come with that.
    await page.getByTestId('pareto').waitFor();
    const measured = await meter(page, screen.slower);
    // The first run loads the model and warms the code up.
    await run(page);
    row(each, screen, 'live', await measured(() => run(page)));
    await page.getByLabel('Replay slowed by').selectOption(each.slowed ?? '1');
    const replayed = await measured(() => press(page, '.transport .play', '.scrubber'));
    const how = each.slowed === undefined ? 'replay' : `replay, ${each.slowed} times slower`;
    row(each, screen, how, replayed);
    await context.close();
  }
}
await browser.close();
await server.close();

/** @param {Page} page */
function run(page) {
  return press(page, '[data-testid="run"]', '[data-testid="sheet"]');
}

/**
 * Presses a button and waits for the run, or its replay, to come to its end. Nothing looks at the page meanwhile but
 * an observer in it: what asks it again and again would be measured too.
 *
 * @param {Page} page
 * @param {string} button
 * @param {string} place whose attributes tell the end
 */
async function press(page, button, place) {
  await page.locator(button).scrollIntoViewIfNeeded();
  const box = await page.locator(button).boundingBox();
  if (box === null) throw new Error(`There is no ${button}.`);
  await page.evaluate((selector) => {
    const element = document.querySelector(selector);
    Object.assign(window, {
      ended: new Promise((resolve) => {
        let begun = false;
        const look = () => {
          const state = element?.getAttribute('data-state');
          const said = element?.getAttribute('aria-valuetext') ?? '';
          const done = state === null ? / pass (\d+) of \1$/.test(said) : state === 'done';
          if (begun && done) resolve(undefined);
          begun ||= !done;
        };
        if (element !== null) new MutationObserver(look).observe(element, { attributes: true });
      }),
    });
  }, place);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.evaluate(() => /** @type {any} */ (window).ended);
}

/**
 * In the page: counts its frames, its long tasks and what shifts.
 */
function watch() {
  // Nobody watches the run a second time: it would be measured with the next.
  localStorage.setItem('unmask-own-runs', 'off');
  const seen = { frames: 0, gap: 0, task: 0, shift: 0 };
  Object.assign(window, { seen });
  let last = performance.now();
  requestAnimationFrame(function frame(now) {
    seen.frames += 1;
    seen.gap = Math.max(seen.gap, now - last);
    last = now;
    requestAnimationFrame(frame);
  });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift = /** @type {{ value: number, hadRecentInput: boolean }} */ (
        /** @type {unknown} */ (entry)
      );
      if (!shift.hadRecentInput) seen.shift += shift.value;
    }
  }).observe({ type: 'layout-shift' });
}

/**
 * @typedef {object} Figures
 * @property {number} frames a second
 * @property {number} gap longest time between two frames, ms
 * @property {number} task longest task, ms; those under 50 are not told
 * @property {number} shift
 * @property {number[]} spent milliseconds of the page's thread that went to script, style, layout, and to all it did
 * @property {string} passes
 */

/**
 * @param {Page} page
 * @param {number} slower
 */
async function meter(page, slower) {
  const client = await page.context().newCDPSession(page);
  // The thread's own time, which other work on the machine does not lengthen.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (slower > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const spent = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration', 'TaskDuration'].map(
      (name) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0),
    );
  };
  /**
   * @param {() => Promise<void>} work
   * @returns {Promise<Figures>}
   */
  return async (work) => {
    await page.waitForTimeout(500);
    const before = await spent();
    const began = await page.evaluate(() => {
      const { seen } = /** @type {any} */ (window);
      Object.assign(seen, { frames: 0, gap: 0, task: 0, shift: 0 });
      return performance.now();
    });
    await work();
    const { now, seen } = await page.evaluate(() => ({
      now: performance.now(),
      seen: { .../** @type {any} */ (window).seen },
    }));
    const seconds = (now - began) / 1000;
    const after = await spent();
    return {
      frames: seen.frames / seconds,
      gap: seen.gap,
      task: seen.task,
      shift: seen.shift,
      spent: after.map((value, i) => value - (before[i] ?? 0)),
      passes: (await page.getByTestId('passes').textContent()) ?? '',
    };
  };
}

/**
 * @param {Case} what
 * @param {{ name: string }} screen
 * @param {string} how
 * @param {Figures} figures
 */
function row(what, screen, how, { frames, gap, task, shift, spent, passes }) {
  const cells = [
    ...[what.name, screen.name, how, passes],
    `${frames.toFixed(0)} (gap ${gap.toFixed(0)} ms)`,
    task === 0 ? 'under 50 ms' : `${task.toFixed(0)} ms`,
    shift.toFixed(3),
    spent.map((ms) => (ms / Number.parseInt(passes, 10)).toFixed(1)).join(', '),
    (loadavg()[0] ?? 0).toFixed(1),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
