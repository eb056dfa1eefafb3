import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import * as v from 'valibot';
import { type Piece, textPiece } from '../src/engine/trace/pieces.ts';
import type { Pass, Trace } from '../src/engine/trace/trace.ts';
import { uncheckedLink } from '../src/share/hostile-links.ts';
import type { Recording } from '../src/engine/trace/recording.ts';
import { openAdvanced } from './support/playground.ts';

test.use({ reducedMotion: 'reduce' });

const EOS = 0;

const LISTED = v.object({
  models: v.array(
    v.object({ id: v.string(), stage: v.string(), revision: v.optional(v.string()) }),
  ),
});
const twin = offeredTwin();

/** The model of the site that writes one token a pass: nothing is amiss with a link that names it. */
function offeredTwin(): v.InferOutput<typeof LISTED>['models'][number] {
  const index = new URL('../public/models/index.json', import.meta.url);
  const { models } = v.parse(LISTED, JSON.parse(readFileSync(index, 'utf8')));
  const found = models.find(({ stage }) => stage === 'AR');
  if (found === undefined) throw new Error('The site offers no twin.');
  return found;
}

/** A run of one token a pass. */
function run(pieces: readonly Piece[], ids: readonly number[]): Recording {
  const told = [...ids, EOS];
  const passes = told.map((id, start): Pass => {
    const timing = { at: start, took: 1 };
    if (start > 0) return { kind: 'decode', ...timing, start, id, logProb: 0 };
    return { kind: 'prefill', ...timing, tokens: 4, next: { id, logProb: 0 } };
  });
  const trace: Trace = {
    version: 1,
    model: { id: twin.id, revision: twin.revision ?? '', stage: 'AR' },
    device: 'CPU',
    prompt: { kind: 'write', instruction: 'price', signature: null, tokens: [] },
    settings: {
      policy: { kind: 'ar' },
      ...{
        chunk: 16,
        nearness: 0,
        temperature: 0,
        seed: 1,
        cache: 'exact',
        edits: false,
        remask: 0,
      },
    },
    passes,
    tokens: ids,
    end: 'eos',
  };
  const device = { backend: 'cpu', adapter: 'CPU', cacheLocation: 'cpu', selfCheck: 0 } as const;
  return {
    ...{ trace, pieces: [{ name: '[EOS]' }, ...pieces], eosId: EOS, device },
    cacheBytesPerToken: 1,
    cachedTokens: passes.map((_, i) => 4 + i),
  };
}

const follow = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

test('a link of few characters that unfolds to more than any run is refused', async ({ page }) => {
  const ids = Array.from({ length: 1900 }, () => 1);
  for (const text of ['a'.repeat(1024), '\n'.repeat(1024)]) {
    const link = await uncheckedLink(run([textPiece(text)], ids));
    expect(link.length).toBeLessThan(2000);
    for (const address of ['./', './?embed=1']) {
      await page.goto('about:blank');
      await page.goto(`${address}#${link}`);
      await expect(page.getByTestId('link-notice')).toContainText('Recorded run: none');
      await expect(page.locator('.token')).toHaveCount(0);
    }
  }
});

test('a run as long as a link may hold is drawn, and the page goes on', async ({ page }) => {
  const ids = Array.from({ length: 1990 }, (_, i) => 1 + (i % 2));
  const link = await uncheckedLink(run([textPiece('\n'), textPiece('a'.repeat(60))], ids));
  await page.goto(`./#${link}`);
  await expect(page.getByTestId('link-notice')).toBeEmpty();
  await expect(page.locator('.token').last()).toBeVisible();
  await page.getByRole('textbox', { name: 'Instruction' }).fill('another');
});

test('a character that lies in two tokens is drawn once, and is in the code', async ({ page }) => {
  const parts = [[0xe2, 0x82], [0xac], [0xf0, 0x9f], [0x98, 0x80]];
  const pieces = parts.map((bytes) => ({ bytes: Uint8Array.from(bytes) }));
  const link = await uncheckedLink(run([...pieces, textPiece('return ')], [5, 1, 2, 3, 4]));
  await page.goto(`./#${link}`);
  await expect(page.getByTestId('code')).toHaveText('return €😀');
  await expect(page.locator('.code')).toHaveText(/return €😀/);
  const readout = page.getByTestId('readout');
  await page.getByTestId('canvas').focus();
  const seen: string[] = [];
  for (let slot = 0; slot < 5; slot++) {
    await page.keyboard.press('ArrowRight');
    seen.push((await readout.textContent()) ?? '');
  }
  expect(seen.join()).toContain('Slot 2: part E2·82 of a character');
  expect(seen.join()).toContain('Slot 3: €');
  expect(seen.join()).not.toContain('\uFFFD');
});

test('Back from a link brings back what stood there, and Forward the link', async ({ page }) => {
  await page.goto('./');
  const instruction = page.getByRole('textbox', { name: 'Instruction' });
  const signature = page.getByRole('textbox', { name: 'Signature' });
  const seed = page.getByRole('textbox', { name: 'Seed' });
  const code = page.getByTestId('code');
  await openAdvanced(page);
  const recorded = (await code.textContent()) ?? '';
  await instruction.fill('my own words');
  await signature.fill('mine(a)');
  await seed.fill('77');
  await instruction.focus();

  const settings = 'v=1&seed=5&p=ACn8wuQLcmV2ZXJzZXMgw6k';
  await follow(page, settings);
  await expect(instruction).toHaveValue('reverses é');
  await expect(seed).toHaveValue('5');
  await instruction.fill('reverses é twice');
  await follow(page, await uncheckedLink(run([textPiece('price')], [1])));
  await expect(code).toHaveText('price');
  await expect(instruction).toHaveValue('price');

  await page.goBack();
  await expect(instruction).toHaveValue('reverses é twice');
  await expect(code).toHaveText(recorded);
  await page.goBack();
  await expect(instruction).toHaveValue('my own words');
  await expect(signature).toHaveValue('mine(a)');
  await expect(seed).toHaveValue('77');
  await page.goForward();
  await page.goForward();
  await expect(instruction).toHaveValue('price');
  await expect(code).toHaveText('price');
  await page.goBack();
  await expect(instruction).toHaveValue('reverses é twice');
});

test('a link that arrives escaped is read, and what is left of one is said to be damaged', async ({
  page,
}) => {
  const link = await uncheckedLink(run([textPiece('price')], [1]));
  const code = page.getByTestId('code');
  for (const arrived of [
    encodeURIComponent(link),
    link.replaceAll('&', '&amp;'),
    `${link}).`,
    `${link}">`,
  ]) {
    await page.goto('about:blank');
    await page.goto(`./#${arrived}`);
    await expect(code).toHaveText('price');
    await expect(page.getByTestId('link-notice')).toBeEmpty();
  }
  await page.goto('about:blank');
  await page.goto(`./#${link.slice(4)}`);
  await expect(page.getByTestId('link-notice')).toContainText('It is damaged');
});

test('no link is offered for what none can hold', async ({ page }) => {
  await page.goto('./#v=1');
  let state = 1;
  const noise = Array.from({ length: 400_000 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  });
  await page.getByRole('textbox', { name: 'Instruction' }).fill(noise.join(''));
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  const settings = dialog.getByRole('radio', { name: 'Prompt and settings only' });
  await expect(settings).toBeDisabled();
  await expect(dialog).toContainText('This prompt is too long for a link.');
  await expect(dialog.getByTestId('share-link')).toHaveValue('');
  await expect(dialog.getByRole('button', { name: 'Copy link' })).toBeDisabled();
});
