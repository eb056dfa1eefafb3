import { expect, type Locator, type Page, test } from '@playwright/test';
import { compare } from '../src/words/de/compare.ts';
import { history } from '../src/words/de/history.ts';
import { slot } from '../src/words/de/slot.ts';
import { takeAway } from '../src/words/de/take-away.ts';
import { de } from '../src/words/de.on-demand.ts';
import { type Objection, objectionsTo } from './support/axe.ts';
import { EASY, playgroundOn, wake } from './support/playground.ts';

/*
 * What can be done with a slot, with forks and with two runs, for who reads German, has no pointer or chose the colours:
 * all of it from the keyboard, and axe objects to nothing on the way.
 */

test.use({ reducedMotion: 'reduce' });

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };

/** What is wrong, in both themes and in forced colours. */
async function objectionsInAll(page: Page): Promise<readonly Objection[]> {
  const found: Objection[] = [];
  for (const media of [
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const) {
    await page.emulateMedia(media);
    found.push(...(await objectionsTo(page)));
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return found;
}

/** Presses a key until what a person looks for has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let i = 0; i < 150; i++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keys do not come to ${String(wanted)}.`);
}

for (const [name, viewport] of [
  ['desktop', DESKTOP],
  ['phone', PHONE],
] as const) {
  test(`in German, by keys alone, axe objecting to nothing: ${name}`, async ({ page }) => {
    test.slow();
    const playground = await playgroundOn(page);
    await playground.open('wasm');
    await playground.set({ chunk: 16, steps: 4 });
    await playground.ask(EASY.instruction, EASY.signature);
    await playground.finish();
    await expect.poll(() => new URL(page.url()).hash).toContain('&run=');
    const { hash } = new URL(page.url());
    await page.goto('about:blank');
    await page.setViewportSize(viewport);
    await page.goto(`./?lang=de${hash}`);
    await wake(page);

    // A slot: its model is loaded from there.
    const canvas = page.getByTestId('canvas');
    await canvas.focus();
    await page.keyboard.press('Home');
    for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const panel = page.getByTestId('slot-panel');
    await expect(panel).toBeVisible();
    await tabTo(page, page.getByTestId('slot-load'));
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('slot-likely').getByRole('radio')).toHaveCount(8, {
      timeout: 150_000,
    });
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Delete');
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(slot.title(21, null));
    expect(await objectionsInAll(page)).toEqual([]);
    await tabTo(page, page.getByRole('button', { name: slot.goOn }));
    await page.keyboard.press('Enter');
    await playground.expectState('done');
    await expect(panel).toBeHidden();
    await expect(canvas).toBeFocused();

    // The fork beside the run that it left.
    await page.locator('.history summary').focus();
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: /mit dem Lauf vergleichen/ }));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: compare.heading });
    await expect(dialog.getByTestId('compare-order')).toBeVisible();
    await dialog.getByText(compare.asTable).focus();
    await page.keyboard.press('Enter');
    expect(await objectionsInAll(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();

    // Its parent, with its branch, in one link.
    await page.locator('.history-row[data-depth="0"] .history-run').first().focus();
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: de.share.button, exact: true }));
    await page.keyboard.press('Enter');
    const field = page.getByTestId('share-link');
    const branches = page.getByRole('checkbox', { name: takeAway.withBranches(2) });
    await tabTo(page, branches);
    await page.keyboard.press('Space');
    await expect(branches).toBeChecked();
    expect(await objectionsInAll(page)).toEqual([]);
    const link = await field.inputValue();

    await page.goto('about:blank');
    // The language is the reader's own wish: the link does not carry it.
    const there = new URL(link);
    there.searchParams.set('lang', 'de');
    await page.goto(there.href);
    await wake(page);
    const rows = page.getByRole('navigation', { name: history.linked });
    await expect(rows.getByRole('link')).toHaveCount(2);
    await tabTo(page, rows.getByRole('link').nth(1));
    await page.keyboard.press('Enter');
    await expect(rows.locator('[aria-current="true"]')).toContainText(history.linkedRun(2));
    expect(await objectionsInAll(page)).toEqual([]);
  });
}
