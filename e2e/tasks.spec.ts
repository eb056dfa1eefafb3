import { expect, test, type Locator, type Page } from '@playwright/test';
import * as v from 'valibot';
import { structurallyEqual } from '../src/tasks/equal.ts';
import { objectionsTo } from './support/axe.ts';
import { callInSandbox } from './support/node.ts';
import { playgroundOn, type Playground } from './support/playground.ts';

const TASK = 'returns the sum of the even numbers in a list';
const SIGNATURE = 'sumEven(nums)';
const ARGS = v.array(v.unknown());

/** The panel as a person uses it. */
function panelOf(
  page: Page,
): Record<'panel' | 'task' | 'run' | 'rows' | 'summary' | 'said', Locator> {
  const panel = page.getByTestId('tests');
  return {
    panel,
    task: page.getByTestId('task'),
    run: page.getByTestId('run-tests'),
    rows: page.getByTestId('test-row'),
    summary: page.getByTestId('tests-summary'),
    said: page.getByTestId('tests-announcement'),
  };
}

/** Counts the frames that are ever made: generated code runs nowhere else. */
function countFrames(page: Page): () => number {
  let frames = 0;
  page.on('frameattached', () => frames++);
  return () => frames;
}

/** What a test gives in Node; words where it throws. */
function inNode(code: string, args: readonly unknown[]): unknown {
  try {
    return callInSandbox(code, 'sumEven', args);
  } catch (error) {
    return String(error);
  }
}

/** Each row of the table agrees with the same call in Node. */
async function expectRowsAsInNode(playground: Playground, rows: Locator): Promise<void> {
  const code = await playground.text();
  for (const row of await rows.all()) {
    const [call = '', expected = ''] = await row.locator('code').allTextContents();
    const args = v.parse(ARGS, JSON.parse(`[${call.slice('sumEven('.length, -1)}]`));
    const passes = structurallyEqual(inNode(code, args), JSON.parse(expected));
    await expect(row, call).toHaveAttribute('data-passed', String(passes));
    await expect(row).toContainText(passes ? 'Pass' : /Wrong|Threw/);
  }
}

async function expectAccessible(page: Page): Promise<void> {
  expect(await objectionsTo(page, { within: '[data-testid="tests"]' })).toEqual([]);
}

test('a task is picked, written and tested, and nothing runs before it is asked to', async ({
  page,
}) => {
  const frames = countFrames(page);
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  const { task, run, rows, summary, said } = panelOf(page);
  await playground.ask('says hello');
  await expect(summary).toContainText('This prompt has none');
  await expect(run).toBeDisabled();

  await task.selectOption({ label: TASK });
  await expect(playground.instruction).toHaveValue(TASK);
  await expect(playground.signature).toHaveValue(SIGNATURE);
  await expect(rows).toHaveCount(5);

  await playground.finish();
  await expect(run).toBeEnabled();
  await expect(rows.filter({ hasText: 'Not run' })).toHaveCount(5);
  expect(frames()).toBe(0);

  await run.click();
  await expect(said).toContainText(/^\d of 5 tests pass\./);
  await expectRowsAsInNode(playground, rows);
  await expect(page.getByTestId('code-verdict')).toContainText(/\d of 5 tests pass\./);
  expect(frames()).toBe(1);
  await expect(page.locator('iframe')).toHaveCount(0);

  // Tests that can never pass are shown as failed, and take nothing from the others.
  await page.getByRole('button', { name: 'Add tests' }).click();
  const field = page.getByLabel('Your tests, one a line');
  await field.fill('sumEven([2]) => "never"\nsumEven([4]) = 4\n[[6]] => 6');
  await expect(summary).toHaveText('7 tests, not run yet.');
  await field.blur();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('Line 2: has no => between')).toBeVisible();
  await run.click();
  await expect(said).toContainText(/^\d of 5 given tests pass, [01] of 2 of yours\./);
  await expect(rows.nth(5)).toHaveAttribute('data-passed', 'false');
  await expectRowsAsInNode(playground, rows);
  await expectAccessible(page);

  // The code answers the old prompt: it is not held against the new one's tests.
  await task.selectOption({ label: 'counts the vowels in a string' });
  await expect(summary).toContainText('another prompt');
  await expect(run).toBeDisabled();
  await expect(page.getByTestId('code-verdict')).toHaveCount(0);
});

test('a signature that cannot be read is said at its field, before anything runs', async ({
  page,
}) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  const { instruction, signature, run, fault } = playground;
  await instruction.fill('sums the even numbers');
  await signature.fill('sumEven(nums, nums)');
  await run.click();
  await expect(fault).toHaveAttribute('data-code', 'bad-signature');
  await expect(fault).toContainText('The parameter nums stands there twice.');
  // The typist's own slip is nothing to report.
  await expect(fault.getByRole('button')).toHaveCount(0);
  await expect(signature).toBeFocused();
  await expect(signature).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  await signature.fill('function sumEven(nums) {');
  await expect(fault).toHaveCount(0);
  await page.getByRole('button', { name: 'Add tests' }).click();
  await page.getByLabel('Your tests, one a line').fill('other([2]) => 2\n[[4]] => 4');
  const { rows } = panelOf(page);
  await expect(rows.nth(0)).toContainText('other([2])');
  await expect(rows.nth(1)).toContainText('sumEven([4])');
});

test('tasks of one’s own are read line by line', async ({ page }) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  const { task, rows, summary, panel } = panelOf(page);
  await page.getByRole('button', { name: 'Your own tasks' }).click();
  const tests = [{ args: [2], expected: 4 }];
  const double = { id: 'double', kind: 'write', instruction: 'doubles a number', tests };
  const lines = [
    JSON.stringify(double),
    '{"id": "half"',
    JSON.stringify({ ...double, id: 'x', tests: [] }),
  ];
  const report = page.getByTestId('task-file-report');

  await panel.locator('input[type=file]').setInputFiles({
    name: 'mine.jsonl',
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from(lines.join('\n')),
  });
  await expect(report).toContainText('mine.jsonl: 1 task to pick, 2 lines with a problem.');
  await expect(report.locator('li')).toHaveText([
    /^Line 2: not JSON/,
    /^Line 3: "tests" has no test\.$/,
  ]);
  await task.selectOption({ label: 'doubles a number' });
  await expect(playground.instruction).toHaveValue('doubles a number');
  await expect(playground.signature).toHaveValue('');
  await expect(rows).toHaveCount(1);

  await playground.instruction.fill('multiplies a number by two');
  await expect(rows).toHaveCount(0);
  await page.getByRole('button', { name: 'Use the tests of “doubles a number”' }).click();
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Drop them' }).click();
  await expect(rows).toHaveCount(0);

  await panel.getByRole('textbox', { name: 'Your own tasks' }).fill('nothing');
  await page.getByRole('button', { name: 'Read these tasks' }).click();
  await expect(report).toContainText('Pasted: 0 tasks to pick, 1 line with a problem.');
  await expect(summary).toContainText('This prompt has none');
  await expectAccessible(page);
});

test('tests are picked, written and run from the keyboard alone', async ({ page }) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  const { task, run, rows, said } = panelOf(page);
  const { keyboard } = page;
  await task.focus();
  await keyboard.type('returns the sum of');
  await expect(playground.instruction).toHaveValue(TASK);
  await playground.run.focus();
  await keyboard.press('Enter');
  await playground.expectState('done');

  await task.focus();
  await keyboard.press('Shift+Tab');
  await expect(run).toBeFocused();
  await keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Add tests' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByLabel('Your tests, one a line')).toBeFocused();
  await keyboard.type('sumEven([8, 1]) => 8');
  await expect(rows).toHaveCount(6);
  await run.focus();
  await keyboard.press('Space');
  await expect(said).toContainText(/^\d of 5 given tests pass, [01] of 1 of yours\./);
  await expect(run).toBeFocused();
  await expectRowsAsInNode(playground, rows);

  const button = page.getByRole('button', { name: 'Test this code' });
  await button.focus();
  await keyboard.press('Enter');
  await expect(page.getByTestId('code-verdict')).toBeVisible();
  await expect(button).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Tests' })).toBeFocused();
});
