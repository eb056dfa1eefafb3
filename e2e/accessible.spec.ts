import { expect, type Page, test } from '@playwright/test';
import { deLate } from '../src/words/de-late.on-demand.ts';
import { de } from '../src/words/de.on-demand.ts';
import type { LanguageTag } from '../src/words/languages.ts';
import { late } from '../src/words/late.ts';
import { words } from '../src/words/words.ts';
import { objectionsTo } from './support/axe.ts';
import { wake } from './support/playground.ts';

/*
 * The page by rule: what axe objects to in every state that needs no model (those with one are looked at where they are
 * tested), in every language; and what a reader of forced colours or with a thumb needs.
 */

const SAID = { en: { words, late }, de: { words: de, late: deLate } };
type Said = (typeof SAID)[LanguageTag];

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };

interface State {
  readonly name: string;
  /** What follows the language in the address. */
  readonly address?: string;
  readonly dark?: boolean;
  readonly phone?: boolean;
  readonly reach?: (page: Page, said: Said) => Promise<unknown>;
}

const STATES: readonly State[] = [
  { name: 'the recording' },
  { name: 'the recording, dark', dark: true },
  { name: 'the recording, phone', phone: true },
  { name: 'nothing has run', address: '#v=1' },
  { name: 'a link that cannot be used', address: '#v=99&p=x' },
  {
    name: 'an empty prompt that was sent',
    address: '#v=1',
    reach: (page) => page.locator('form.ask textarea').press('Enter'),
  },
  {
    name: 'a function to repair',
    address: '#v=1',
    reach: (page) => page.locator('.ask-kind').selectOption('repair'),
  },
  {
    name: 'a function to fill in',
    address: '#v=1',
    reach: (page) => page.locator('.ask-kind').selectOption('infill'),
  },
  {
    name: 'a slot of the canvas',
    reach: async (page) => {
      await page.getByTestId('canvas').press('ArrowRight');
      await page.keyboard.press('Enter');
      await expect(page.getByTestId('slot-panel')).toBeVisible();
    },
  },
  {
    name: 'a slot of the canvas, phone, dark',
    ...{ phone: true, dark: true },
    reach: async (page) => {
      await page.getByTestId('canvas').press('ArrowRight');
      await page.keyboard.press('Enter');
      await expect(page.getByTestId('slot-panel')).toBeVisible();
    },
  },
  {
    name: 'more settings',
    reach: (page, { words: { settings } }) =>
      page.getByText(settings.more, { exact: true }).click(),
  },
  {
    name: 'what is stored',
    reach: (page) => page.getByTestId('storage').locator('summary').click(),
  },
  {
    name: 'what it knows',
    reach: (page, { words: { scope } }) => page.getByRole('button', { name: scope.title }).click(),
  },
  {
    name: 'sharing',
    reach: (page, { words: { share } }) => page.getByRole('button', { name: share.button }).click(),
  },
  {
    name: 'sharing, phone',
    phone: true,
    reach: (page, { words: { share } }) => page.getByRole('button', { name: share.button }).click(),
  },
  {
    name: 'tests of one’s own',
    reach: (page, { words: { tests } }) => page.getByRole('button', { name: tests.add }).click(),
  },
  {
    name: 'a task and its tests',
    reach: (page) => page.getByTestId('task').selectOption({ index: 3 }),
  },
  {
    name: 'other models',
    reach: (page) => page.getByTestId('others').click(),
  },
  {
    name: 'the chart as a table',
    reach: (page, { late: { points } }) =>
      page.getByTestId('pareto').getByRole('button', { name: points.asTable }).click(),
  },
  {
    name: 'what it does not know',
    reach: async (page, { words: { scope } }) => {
      await page.getByRole('button', { name: scope.title }).click();
      await page.getByRole('searchbox', { name: scope.searchLabel }).fill('zzzz');
      await expect(page.getByText(scope.nothingFound)).toBeVisible();
    },
  },
  {
    name: 'a signature that cannot be read',
    address: '#v=1',
    reach: async (page, { words: { prompt } }) => {
      await page.locator('form.ask textarea').fill('adds one');
      await page.getByRole('textbox', { name: prompt.signature }).fill('f(a, a)');
      await page.locator('form.ask textarea').press('Enter');
      await expect(page.getByTestId('fault')).toBeVisible();
    },
  },
  {
    name: 'colour by confidence',
    reach: (page, { words: { canvas } }) =>
      page.getByRole('radio', { name: canvas.inks.confidence }).click(),
  },
  {
    name: 'sharing the settings alone',
    reach: async (page, { words: { share } }) => {
      await page.getByRole('button', { name: share.button }).click();
      await page.getByText(share.settings).click();
    },
  },
  {
    name: 'a look at the embed',
    reach: async (page, { words: { share, embedding } }) => {
      await page.getByRole('button', { name: share.button }).click();
      await page.getByRole('button', { name: embedding.showPreview }).click();
      await expect(page.frameLocator('.share-preview').getByTestId('sheet')).toBeVisible();
    },
  },
  {
    name: 'a test of one’s own with a mistake',
    reach: async (page, { words: { tests, ownTests } }) => {
      await page.getByRole('button', { name: tests.add }).click();
      await page.getByRole('textbox', { name: ownTests.label }).fill('f(1) 2');
      await page.keyboard.press('Tab');
      await expect(page.getByText(ownTests.line(1))).toBeVisible();
    },
  },
  {
    name: 'tasks of one’s own, one with a mistake',
    reach: async (page, { words: { tasks } }) => {
      await page.getByRole('button', { name: tasks.ownTasks }).click();
      await page.getByRole('textbox', { name: tasks.ownTasks }).fill(`${tasks.example}\n{}`);
      await page.getByRole('button', { name: tasks.read }).click();
      await expect(page.getByTestId('task-file-report')).toContainText('2');
    },
  },
  {
    name: 'a fault report',
    reach: async (page, { words: { broken } }) => {
      await page.getByRole('button', { name: broken.copyReport }).click();
      await expect(page.getByRole('textbox', { name: broken.report })).toBeVisible();
    },
  },
  {
    name: 'a point of the chart',
    reach: async (page) => {
      await page.getByTestId('mark').first().focus();
      await page.keyboard.press('ArrowRight');
    },
  },
  {
    name: 'a sweep with a rule that is none',
    reach: async (page, { late: { sweep } }) => {
      await page.getByRole('textbox', { name: sweep.form.rules }).fill('some');
      await page.keyboard.press('Tab');
    },
  },
  {
    name: 'the page in forced colours, dark',
    dark: true,
    phone: true,
    reach: (page) => page.emulateMedia({ forcedColors: 'active' }),
  },
  { name: 'an embed', address: '&embed=1' },
  { name: 'an embed, dark', address: '&embed=1', dark: true },
  { name: 'an embed, phone', address: '&embed=1', phone: true },
  { name: 'an embed of nothing', address: '&embed=1#v=1' },
];

for (const tag of ['en', 'de'] as const) {
  for (const state of STATES) {
    test(`axe objects to nothing: ${state.name}, ${tag}`, async ({ page }) => {
      await reach(page, tag, state);
      // Other words have the same colours, and contrast takes the most time.
      expect(await objectionsTo(page, { contrast: tag === 'en' })).toEqual([]);
    });
  }

  test(`axe objects to nothing in what explains, ${tag}`, async ({ page }) => {
    await page.goto(tag === 'en' ? './explained.html' : './explained.de.html');
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    expect(await objectionsTo(page)).toEqual([]);
  });
}

test('every part of the page has a heading', async ({ page }) => {
  await page.goto('./');
  await wake(page);
  await expect(page.getByTestId('pareto')).toBeVisible();
  const parts = ['What this is', 'Prompt', 'Canvas', 'Key', 'Playback', 'Timeline'];
  for (const name of [...parts, 'Measurements', 'Settings', 'Tests', 'Race', 'Speed and quality']) {
    await expect(page.getByRole('heading', { name, level: 2, exact: true })).toHaveCount(1);
  }
});

test('forced colours show what is chosen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto('./');
  await wake(page);
  await expect(page.getByTestId('pareto')).toBeVisible();
  // The focus and its ring stay where they are: what differs is the state.
  const slider = page.getByRole('slider', { name: words.settings.names.chunk });
  await slider.press('Home');
  const least = await slider.screenshot();
  await slider.press('End');
  expect((await slider.screenshot()).equals(least)).toBe(false);

  await page.getByRole('button', { name: words.share.button }).click();
  const box = page.getByRole('checkbox', { name: words.embedding.parts.timeline });
  await box.focus();
  const checked = await box.screenshot();
  await box.press('Space');
  await expect(box).not.toBeChecked();
  expect((await box.screenshot()).equals(checked)).toBe(false);

  const carried = page.getByRole('radio', { name: words.share.settings });
  await page.getByRole('radio', { name: words.share.run }).click();
  const other = await carried.screenshot();
  await page.getByText(words.share.settings).click();
  await expect(carried).toBeChecked();
  await box.focus();
  expect((await carried.screenshot()).equals(other)).toBe(false);
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  for (const tag of ['en', 'de'] as const) {
    test(`nothing is cut off or pushes the page aside at 320 pixels, ${tag}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`./?lang=${tag}`);
      await wake(page);
      await expect(page.getByTestId('pareto')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const cut = await page.locator('button, select, a, label, summary').evaluateAll((all) =>
        all.flatMap((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          const isSeen = width > 1 && element.checkVisibility();
          return isSeen &&
            (right > 320.5 || left < -0.5 || element.scrollWidth > element.clientWidth + 1) &&
            getComputedStyle(element).display !== 'inline'
            ? [element.textContent]
            : [];
        }),
      );
      expect(cut).toEqual([]);
    });
  }

  test('fields of a phone are large enough not to zoom', async ({ page }) => {
    await page.goto('./#v=1');
    await wake(page);
    await expect(page.getByTestId('pareto')).toBeVisible();
    await page.locator('.ask-kind').selectOption('infill');
    await page.getByRole('button', { name: words.tests.add }).click();
    const small = await page.locator('input, textarea, select').evaluateAll((all) =>
      all.flatMap((field) => {
        const isTyped = !/range|radio|checkbox|file/.test(field.getAttribute('type') ?? '');
        const size = Number.parseFloat(getComputedStyle(field).fontSize);
        return isTyped && field.checkVisibility() && size < 16
          ? [`${size} ${field.outerHTML}`]
          : [];
      }),
    );
    expect(small).toEqual([]);
  });
});

async function reach(page: Page, tag: LanguageTag, state: State): Promise<void> {
  const { address = '', dark = false, phone = false } = state;
  await page.setViewportSize(phone ? PHONE : DESKTOP);
  await page.emulateMedia({
    ...{ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce', forcedColors: 'none' },
  });
  await page.goto('about:blank');
  await page.goto(`./?lang=${tag}${address}`);
  await expect(page.locator('html')).toHaveAttribute('lang', tag);
  const isEmbed = address.includes('embed');
  await wake(page);
  await expect(isEmbed ? page.getByRole('main') : page.getByTestId('pareto')).toBeVisible();
  await state.reach?.(page, SAID[tag]);
}
