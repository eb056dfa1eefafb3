import { expect, test, type Page } from '@playwright/test';
import { openAdvanced, wake } from './support/playground.ts';

/** What the page does when a part of it fails, and how its fields and keys behave. No model is run. */

async function open(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await wake(page);
  await expect(page.getByTestId('pareto')).toBeVisible();
}

const instruction = (page: Page) => page.getByRole('textbox', { name: 'Instruction' });

test('tasks are named as their author likes', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Your own tasks' }).click();
  const ids = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
  const lines = ids.map((id) =>
    JSON.stringify({
      ...{ id, kind: 'write', instruction: `does ${id}`, signature: 'f(n)' },
      tests: [{ args: [2], expected: 4 }],
    }),
  );
  await page.getByLabel('Your own tasks').fill(lines.join('\n'));
  await page.getByRole('button', { name: 'Read these tasks' }).click();
  await page.getByRole('button', { name: 'Add tests' }).click();
  for (const id of ids) {
    await page.getByTestId('task').selectOption({ label: `does ${id}` });
    await expect(instruction(page)).toHaveValue(`does ${id}`);
    await expect(page.getByLabel('Your tests, one a line')).toHaveValue('');
  }
  await expect(page.getByTestId('broken')).toHaveCount(0);
});

test('a part that cannot be drawn fails alone, says so, and comes back', async ({ page }) => {
  await open(page);
  await instruction(page).fill('adds two numbers');
  // Only the chart turns a list around.
  await page.evaluate(() => {
    const { toReversed } = Array.prototype;
    Array.prototype.toReversed = () => {
      throw new Error('sabotage');
    };
    window.addEventListener('mend', () => (Array.prototype.toReversed = toReversed));
  });
  // The part is gone with the click, so nothing is there to be checked.
  await page.getByTestId('pareto').getByRole('radio').last().dispatchEvent('click');
  const broken = page.getByTestId('broken');
  await expect(broken).toContainText('could not be drawn');
  await expect(broken).toContainText('sabotage');
  await expect(instruction(page)).toHaveValue('adds two numbers');
  await expect(page.getByTestId('canvas')).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('mend')));
  await broken.getByRole('button', { name: 'Try again' }).click();
  await expect(broken).toHaveCount(0);
  await expect(page.getByTestId('pareto')).toBeVisible();
});

const LATE = [
  { part: 'The share dialog', address: './', file: '**/share-dialog.on-demand-*' },
  { part: 'The race and the chart', address: './', file: '**/measuring-panels-*' },
  { part: 'The embed', address: './?embed=1', file: '**/embed-page.*' },
] as const;

for (const { part, address, file } of LATE) {
  test(`${part} that cannot be had is asked for again`, async ({ page }) => {
    await page.route(file, (route) => route.abort('internetdisconnected'));
    await page.goto(address);
    await wake(page);
    if (part === 'The share dialog') {
      await instruction(page).fill('adds two numbers');
      await page.getByRole('button', { name: 'Share' }).click();
    }
    const notice = page.getByTestId('not-loaded');
    await expect(notice).toContainText(`${part} could not be loaded.`);
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(notice).toBeVisible();
    await page.unroute(file);
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(notice).toHaveCount(0);
    if (part === 'The share dialog') {
      await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(instruction(page)).toHaveValue('adds two numbers');
    } else if (part === 'The embed') await expect(page.getByTestId('canvas')).toBeVisible();
    else await expect(page.getByTestId('race')).toBeVisible();
  });
}

test('what the page writes into a field is taken back by an undo', async ({ page }) => {
  await open(page, './#v=1');
  await page.getByLabel('What to do').selectOption('infill');
  const code = page.getByRole('textbox', { name: 'The function to fill in' });
  const text = 'function f(n) {\n  return n;\n}';
  await code.click();
  await page.keyboard.insertText(text);
  await code.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(25, 26));
  await page.getByRole('button', { name: 'Mask the selection' }).click();
  await expect(code).toHaveValue(text.replace('return n', 'return [MASK]'));
  await page.keyboard.press('Control+z');
  await expect(code).toHaveValue(text);

  // An example in the place of one's own words.
  await page.getByLabel('What to do').selectOption('write');
  await instruction(page).click();
  await page.keyboard.insertText('my own words');
  await page.getByTestId('task').selectOption({ index: 1 });
  await expect(instruction(page)).not.toHaveValue('my own words');
  await instruction(page).focus();
  for (let i = 0; i < 4 && (await instruction(page).inputValue()) !== 'my own words'; i++) {
    await page.keyboard.press('Control+z');
  }
  await expect(instruction(page)).toHaveValue('my own words');
});

test('a long code, and a signature that goes with its instruction, come back by an undo', async ({
  page,
}) => {
  await open(page, './#v=1');
  await page.getByLabel('What to do').selectOption('repair');
  const code = page.getByRole('textbox', { name: 'The function to repair' });
  const long = `function f() {\n${'  g();\n'.repeat(400)}}`;
  await code.fill(long);
  await page.getByLabel('Examples').selectOption({ index: 1 });
  await expect(code).not.toHaveValue(long);
  const example = await code.inputValue();
  await code.press('Control+z');
  await expect(code).toHaveValue(long);
  // What is typed behind it is taken back first.
  await page.getByLabel('Examples').selectOption({ index: 1 });
  await expect(code).toHaveValue(example);

  await page.getByLabel('What to do').selectOption('write');
  await page.getByLabel('Examples').selectOption({ index: 1 });
  const signature = page.getByRole('textbox', { name: 'Signature' });
  await expect(signature).not.toHaveValue('');
  const given = await signature.inputValue();
  await instruction(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('something else');
  await expect(signature).toHaveValue('');
  await signature.press('Control+z');
  await expect(signature).toHaveValue(given);
  await expect(instruction(page)).toHaveValue('something else');
  await signature.press('Control+y');
  await expect(signature).toHaveValue('');
  await signature.press('Control+z');
  await signature.press('End');
  await page.keyboard.insertText(';');
  await signature.press('Control+z');
  await expect(signature).toHaveValue(given);
});

test('Enter of an input method, and Enter held down, start nothing', async ({ page }) => {
  await open(page, './#v=1');
  const sheet = page.getByTestId('sheet');
  await expect(sheet).toHaveAttribute('data-state', 'idle');
  // Nothing answers: each run that begins shows as a load.
  await page.route('**/models/*/manifest.json', () => undefined);
  await instruction(page).fill('adds two numbers');
  await instruction(page).evaluate((field) => {
    for (const init of [
      { keyCode: 229 },
      { keyCode: 13, isComposing: true },
      { keyCode: 13, repeat: true },
    ]) {
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init }),
      );
    }
  });
  await expect(sheet).toHaveAttribute('data-state', 'idle');
  await instruction(page).press('Enter');
  await expect(sheet).toHaveAttribute('data-state', 'loading');
});

test('numbers may be anything while they are typed, and are settled afterwards', async ({
  page,
}) => {
  await open(page);
  const panel = page.getByTestId('sweeping');
  const tasks = panel.getByRole('spinbutton', { name: 'Tasks' });
  await tasks.click();
  await tasks.press('Control+a');
  await tasks.press('Delete');
  await expect(tasks).toHaveValue('');
  await page.keyboard.type('12');
  await expect(tasks).toHaveValue('12');
  await tasks.press('Control+a');
  await page.keyboard.type('99999');
  await tasks.blur();
  await expect(panel.getByText(/^at most \d+$/)).toBeVisible();
  const most = Number(await tasks.inputValue());
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThan(99999);

  await openAdvanced(page);
  const seed = page.getByRole('textbox', { name: 'Seed' });
  const before = await seed.inputValue();
  await seed.fill('');
  await expect(seed).toHaveValue('');
  await seed.fill('much');
  await seed.blur();
  await expect(seed).toHaveValue(before);
  await expect(page.getByText('not a number')).toBeVisible();

  // Fewer tasks than an untouched form asks for do not stand in the way of a sweep.
  await page.getByRole('button', { name: 'Your own tasks' }).click();
  await page
    .getByLabel('Your own tasks')
    .fill(
      '{"id": "double", "kind": "write", "instruction": "doubles a number", "signature": "double(n)", "tests": [{"args": [2], "expected": 4}]}',
    );
  await page.getByRole('button', { name: 'Read these tasks' }).click();
  await panel.getByLabel('Which tasks').selectOption('own');
  await expect(tasks).toHaveValue('1');
  await expect(page.getByTestId('sweep-start')).toBeEnabled();
});
