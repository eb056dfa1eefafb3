import { expect, type Page, test } from '@playwright/test';
import { Embedder } from './support/embedder.ts';
import { HOSTILE, HOSTILE_FILES, HOSTILE_LINKS, HOSTILE_MESSAGES } from './support/hostile.ts';
import { StaticHost } from './support/hosting.ts';
import { wake } from './support/playground.ts';
import { buildScriptedPage } from './support/scripted-page.ts';

/**
 * Random walks over whatever page and embed offer, with hostile text in every field, file, link and message:
 * nothing blanks the page, nothing is thrown past it, what was typed is still there, and nothing stays disabled.
 * A scripted model runs, so that runs, races and sweeps take no time. All walks go on in the same two pages.
 */

const WALKS = 300;
/** Controls that a walk takes, one after the other. */
const STEPS = 4;
/** Names the walks: another one makes others. */
const SEED = Number(process.env['WALK_SEED'] ?? 20);

/** The same numbers for the same seed. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What a walk did, and what is wrong after it. */
interface Walked {
  readonly did: readonly string[];
  readonly wrong: string | null;
}

/** Takes some controls, in the page itself, which is what keeps it short. */
function walk(page: Page, draws: readonly number[]): Promise<Walked> {
  return page.evaluate(
    async ({ draws, texts }) => {
      const did: string[] = [];
      const turn = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
      const pick = <T>(items: readonly T[], at: number): T | undefined =>
        items[Math.floor(at * items.length)];
      const isField = (e: Element): e is HTMLInputElement | HTMLTextAreaElement =>
        e instanceof HTMLTextAreaElement ||
        (e instanceof HTMLInputElement && ['text', 'number', 'search', 'range'].includes(e.type));
      const nameOf = (e: Element): string =>
        `${e.localName} ${e.getAttribute('aria-label') ?? e.textContent.trim().slice(0, 40)}`;
      const instruction = (): string | undefined =>
        document.querySelector<HTMLTextAreaElement>('textarea[aria-label^="Instruction"]')?.value;
      /** An example that is a button puts its words in the prompt. */
      const wordsOf = (e: Element): string => e.textContent.trim();
      // These put another prompt in the place of the one that is there, as they say.
      const fills = (e: Element): boolean =>
        // The comparison asks again for what the run on the canvas was asked for.
        /recorded ones back|Run and compare/.test(e.textContent) ||
        ((e instanceof HTMLSelectElement || isField(e)) && e.type !== 'range');
      const controlsNow = (): Element[] =>
        [
          ...(document.querySelector('dialog:modal') ?? document).querySelectorAll(
            'button, input:not([type=file]), textarea, select, summary, [role=button]',
          ),
          // Another language comes with a reload, and a run of the list with its own prompt, late.
        ].filter(
          (e) =>
            !e.matches(':disabled, [readonly], [aria-label="Language"], .history-run') &&
            !/Reload/.test(e.textContent),
        );
      for (let i = 0; i + 2 < draws.length; i += 3) {
        let controls = controlsNow();
        // A dialog whose code is on its way has none yet.
        for (let waits = 0; controls.length === 0 && waits < 100; waits++) {
          await new Promise((resolve) => setTimeout(resolve, 20));
          controls = controlsNow();
        }
        const control = pick(controls, draws[i] ?? 0);
        const text = pick(texts, draws[i + 1] ?? 0) ?? '';
        if (control === undefined) return { did, wrong: 'no control is left' };
        did.push(isField(control) ? `${nameOf(control)}: ${text.slice(0, 30)}` : nameOf(control));
        const before = instruction();
        if (isField(control)) {
          const proto = Object.getPrototypeOf(control) as object;
          Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(control, text);
          const held = control.value;
          control.dispatchEvent(new Event('input', { bubbles: true }));
          await turn();
          if (control.isConnected && control.type !== 'range' && control.value !== held) {
            return { did, wrong: 'the text was lost' };
          }
          control.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
        } else if (control instanceof HTMLSelectElement) {
          control.selectedIndex = Math.floor((draws[i + 2] ?? 0) * control.options.length);
          control.dispatchEvent(new Event('change', { bubbles: true }));
        } else if (control instanceof HTMLElement) control.click();
        else control.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        await turn();
        const now = instruction();
        // The guide begins with an example where nothing is asked for.
        const isBlank = before?.trim() === '';
        if (!fills(control) && !isBlank && ![before, wordsOf(control)].includes(now)) {
          return { did, wrong: `the prompt was lost: ${String(before).slice(0, 80)}` };
        }
      }
      const broken = document.querySelector('[data-testid="broken"], [data-testid="not-loaded"]');
      if (broken !== null) return { did, wrong: `a part broke: ${broken.textContent}` };
      const blank = document.querySelector('[data-testid="sheet"]') === null;
      return { did, wrong: blank ? 'the page is blank' : null };
    },
    { draws, texts: HOSTILE },
  );
}

let host: StaticHost;
let embedder: Embedder;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  host = await StaticHost.start({ folder: buildScriptedPage(), cors: true });
  embedder = await Embedder.start();
});

test.afterAll(() => Promise.all([host.stop(), embedder.stop()]));

/** A page of another site with an embed in it that it may command. */
async function openEmbed(page: Page): Promise<void> {
  const address = `${host.url}?embed=1&client=scripted&pace=0&load=40&origin=${encodeURIComponent(embedder.origin)}`;
  await embedder.show(page, `<iframe src="${address}" width="720" height="560"></iframe>`);
  await expect(page.frameLocator('iframe').getByTestId('canvas')).toBeVisible();
  await page.evaluate(() => {
    addEventListener('message', ({ ports: [port] }) => {
      if (port !== undefined) Reflect.set(window, 'port', port);
    });
  });
}

/** Sends to the embed's window, and to the port that it gave. */
function send(page: Page, messages: readonly unknown[]): Promise<void> {
  return page.evaluate((all) => {
    const port: unknown = Reflect.get(window, 'port');
    for (const one of all) {
      document.querySelector('iframe')?.contentWindow?.postMessage(one, '*');
      if (port instanceof MessagePort) port.postMessage(one);
    }
  }, messages);
}

test(`${WALKS} random walks leave a page that works`, async ({ page, context }) => {
  test.setTimeout(900_000);
  const errors: string[] = [];
  const embedding = await context.newPage();
  for (const each of [page, embedding]) {
    each.on('pageerror', (error) => errors.push(error.stack ?? error.message));
    each.on('crash', () => errors.push('the page crashed'));
    each.on('dialog', (dialog) => void dialog.dismiss());
  }
  await openEmbed(embedding);
  await page.goto(`${host.url}?client=scripted&pace=0&load=40#v=1`);
  await wake(page);
  await expect(page.getByTestId('pareto')).toBeVisible();
  await expect(page.getByText('scripted model, development only')).toBeVisible();

  let walked = 0;
  const trail: string[] = [];
  for (; walked < WALKS; walked++) {
    const next = random(SEED * 1000 + walked);
    next();
    const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
    const name = `walk ${walked}, WALK_SEED=${SEED}`;
    if (next() < 0.5) await page.keyboard.press('Escape');
    // A chooser of folders takes no single file.
    const files = page.locator('input[type=file]:not([webkitdirectory])');
    if (next() < 0.3 && (await files.count()) > 0) {
      const text = pick(HOSTILE_FILES);
      trail.push(`file ${text.slice(0, 30)}`);
      const file = { name: `${pick(HOSTILE).slice(0, 40)}.jsonl`, mimeType: 'text/plain' };
      await files.first().setInputFiles({ ...file, buffer: Buffer.from(text) });
    }
    if (next() < 0.2) {
      const link = pick(HOSTILE_LINKS);
      trail.push(`link ${link.slice(0, 60)}`);
      await page.evaluate((hash) => (location.hash = hash), link);
    }
    await send(embedding, [pick(HOSTILE_MESSAGES), pick(HOSTILE_MESSAGES)]);
    const { did, wrong } = await walk(page, Array.from({ length: STEPS * 3 }, next));
    trail.push(...did);
    expect(wrong, `${name}, after ${trail.slice(-12).join(' | ')}`).toBeNull();
    expect(errors, `${name}, after ${trail.slice(-12).join(' | ')}`).toEqual([]);
  }
  expect(walked).toBe(300);

  // Nothing stays disabled: all that runs is ended, and the page does what it is there for.
  const embed = embedding.frameLocator('iframe');
  await expect(embed.getByTestId('sheet')).toBeVisible();
  await expect(embed.getByTestId('broken')).toHaveCount(0);
  // The other tab lies over this one, and what is not seen draws no frames to click in.
  await page.bringToFront();
  for (let i = 0; i < 2; i++) await page.keyboard.press('Escape');
  // A button that ends what runs stands there, disabled, where nothing does.
  const ends = page.locator('button:enabled').filter({ hasText: /^(Cancel|Stop)/ });
  await expect(async () => {
    for (const button of await ends.all()) await button.click({ timeout: 1000 });
    await expect(ends).toHaveCount(0, { timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await page.getByLabel('What to do').selectOption('write');
  await page.getByRole('textbox', { name: 'Instruction' }).fill('adds two numbers');
  await page.getByRole('textbox', { name: 'Signature' }).fill('');
  await page.getByTestId('run').click();
  await expect(page.getByTestId('sheet')).toHaveAttribute('data-state', 'done');
  await expect(page.getByTestId('run')).toBeEnabled();
  expect(errors).toEqual([]);
});
