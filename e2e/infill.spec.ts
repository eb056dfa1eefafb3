import { expect, test } from '@playwright/test';
import { objectionsTo } from './support/axe.ts';
import { playgroundOn } from './support/playground.ts';

test.use({ reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] });

const WHOLE = `function factorial(n) {
  if (n <= 1) return 1;
  return n * factorial(n - 1);
}`;
const MISSING = 'n * factorial(n - 1)';
const [BEFORE = '', AFTER = ''] = WHOLE.split(MISSING);

test('what a person masks is filled in, with the code around it in its place', async ({ page }) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  await page.getByLabel('What to do').selectOption({ label: 'Fill in a JavaScript function that' });
  await expect(playground.signature).toBeHidden();
  const code = page.getByRole('textbox', { name: 'The function to fill in' });
  const mask = page.getByRole('button', { name: 'Mask the selection' });
  await expect(mask).toBeDisabled();
  await playground.run.click();
  await expect(playground.fault).toContainText('There is no function to fill in yet');

  await code.fill(WHOLE);
  await playground.run.click();
  await expect(playground.fault).toContainText('Put [MASK] where something is missing');
  await code.evaluate(
    (field: HTMLTextAreaElement, [from, to]) => field.setSelectionRange(from!, to!),
    [BEFORE.length, BEFORE.length + MISSING.length],
  );
  // By the keyboard: the selection outlives the focus.
  await mask.focus();
  await page.keyboard.press('Enter');
  await expect(code).toHaveValue(`${BEFORE}[MASK]${AFTER}`);
  await expect(code).toBeFocused();
  // More may be masked.
  await expect(mask).toBeEnabled();
  expect(await objectionsTo(page, { within: 'form.ask' })).toEqual([]);

  // A hole says enough: no instruction is needed.
  await playground.finish();
  await page.getByRole('button', { name: 'Copy code' }).click();
  const program = await page.evaluate(() => navigator.clipboard.readText());
  expect(program.startsWith(BEFORE) && program.endsWith(AFTER)).toBe(true);
  expect(program.length).toBeGreaterThan(BEFORE.length + AFTER.length);
  const lines = page.getByTestId('canvas').locator('.source');
  await expect(lines).toHaveText(program.split('\n'));
  const given = page.getByTestId('canvas').locator('.given');
  expect((await given.allTextContents()).join('')).toBe((BEFORE + AFTER).replaceAll('\n', ''));
});

test('a built-in task with a hole has its tests, and its program passes them', async ({ page }) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  const task = page.locator('optgroup[label="Infill"] option', {
    hasText: 'the nth fibonacci number',
  });
  await page.getByTestId('task').selectOption((await task.getAttribute('value')) ?? '');
  await expect(page.getByLabel('What to do')).toHaveValue('infill');
  await playground.finish();
  await page.getByTestId('run-tests').click();
  await expect(page.getByTestId('tests-announcement')).toContainText('4 of 4 tests pass');
  await expect(page.getByTestId('test-row').first()).toContainText('fibonacci(');
});

test('below a long beginning the open chunk is in view, and behind it what follows', async ({
  page,
}) => {
  // The whole page is in view, so only the canvas can hide a part of itself.
  await page.setViewportSize({ width: 1280, height: 2400 });
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  await page.getByLabel('What to do').selectOption('infill');
  await page
    .getByRole('textbox', { name: 'The function to fill in' })
    .fill(`${BEFORE.replace('\n', '\n'.repeat(25))}[MASK]${AFTER}`);
  await playground.step.click();
  await playground.expectState('held');
  const given = page.getByTestId('canvas').locator('.given');
  await expect(given.first()).toHaveText(BEFORE.split('\n')[0] ?? '');
  await expect(given.last()).toHaveText('}');
  await expect(page.getByTestId('canvas').locator('.slots')).toBeInViewport();
});

test('several selections are filled in one run, and code may say [MASK] itself', async ({
  page,
  browser,
}) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  await page.getByLabel('What to do').selectOption({ label: 'Fill in a JavaScript function that' });
  const code = page.getByRole('textbox', { name: 'The function to fill in' });
  const mask = page.getByRole('button', { name: 'Mask the selection' });
  const whole = 'function double(list) {\n  // not a \\[MASK]\n  return list.map((n) => n * 2);\n}';
  await code.fill(whole);
  for (const text of ['list.map', 'n * 2']) {
    const from = (await code.inputValue()).indexOf(text);
    await code.evaluate(
      (field: HTMLTextAreaElement, [start, end]) => field.setSelectionRange(start!, end!),
      [from, from + text.length],
    );
    await mask.click();
  }
  const asked = 'function double(list) {\n  // not a \\[MASK]\n  return [MASK]((n) => [MASK]);\n}';
  await expect(code).toHaveValue(asked);
  await playground.finish();
  await page.getByRole('button', { name: 'Copy code' }).click();
  const program = await page.evaluate(() => navigator.clipboard.readText());
  expect(program).toMatch(
    /^function double\(list\) \{\n {2}\/\/ not a \[MASK\]\n {2}return .*\(\(n\) => .*\);\n\}$/s,
  );
  await page.getByRole('button', { name: 'Share' }).click();
  const field = page.getByRole('dialog').getByTestId('share-link');
  await expect(field).toHaveValue(/&run=/);
  const context = await browser.newContext();
  const elsewhere = await context.newPage();
  await elsewhere.goto(await field.inputValue());
  const lines = elsewhere.getByTestId('canvas').locator('.source');
  await expect(lines).toHaveText(program.split('\n'));
  await expect(elsewhere.getByRole('textbox', { name: 'The function to fill in' })).toHaveValue(
    asked,
  );
  await context.close();
  await page.keyboard.press('Escape');

  await code.fill('f([MASK][MASK])');
  await playground.run.click();
  await expect(playground.fault).toContainText('Two [MASK] stand side by side');
  await page.getByLabel('What to do').selectOption({ label: 'Repair a JavaScript function that' });
  await page.getByRole('textbox', { name: 'The function to repair' }).fill("f = () => '[MASK]'");
  await playground.run.click();
  await expect(playground.fault).toContainText('There is no instruction yet');
});
