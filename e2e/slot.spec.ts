import { type Browser, expect, type Page, test } from '@playwright/test';
import { inProcess } from '../src/engine/library/in-process.ts';
import type { Place } from '../src/engine/library/place.ts';
import { NodeModels } from '../src/engine/node/node-models.ts';
import { readFolder } from '../src/engine/node/folder.ts';
import type { Inspected } from '../src/engine/sampling/inspect.on-demand.ts';
import { glimpseOf } from '../src/engine/trace/pieces.ts';
import { inVocabulary } from '../src/engine/trace/in-vocabulary.ts';
import type { Trace } from '../src/engine/trace/trace.ts';
import type { LoadedModel } from '../src/engine/worker/protocol.ts';
import { parseLink } from '../src/share/link.ts';
import { objectionsTo } from './support/axe.ts';
import { testModel, twinModel } from './support/models.ts';
import { EASY, type Playground, playgroundOn, wake } from './support/playground.ts';
import { SlotPanel } from './support/slot-panel.ts';

/** Looking into a slot, and going on from there. */

test.use({ reducedMotion: 'reduce' });

/** How far a figure of the page may be from that of the native runtime: three places, rounded. */
const APART = 1e-3;

/** A model in this process. */
interface InNode {
  readonly place: Place;
  readonly model: LoadedModel;
}

/** The model of the page. */
let ours: InNode;

test.beforeAll(async () => {
  ours = await inNode(testModel().folder);
});

test.afterAll(() => ours.place.end());

async function inNode(folder: string): Promise<InNode> {
  const place = inProcess(new NodeModels(1));
  const { name, files } = await readFolder(folder);
  const request = { model: name, files, backend: 'auto' } as const;
  const { signal } = new AbortController();
  return { place, model: await place.client.load(request, () => undefined, signal) };
}

/** The run that the address holds, in the ids of the model. */
async function traceOf(page: Page, { model } = ours): Promise<Trace> {
  await expect.poll(() => new URL(page.url()).hash).toContain('&run=');
  const link = await parseLink(new URL(page.url()).hash);
  if (link.kind !== 'replay') throw new Error('The address holds no run.');
  const { trace, pieces, eosId } = link.recording;
  const own = inVocabulary(trace, { pieces, eosId }, model);
  if (own === null) throw new Error('The model lacks a token of the run.');
  return own;
}

/** A page of a fresh profile that no model reaches. */
async function withoutModels(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  await context.route('**/models/*/**', (route) => route.abort());
  return context.newPage();
}

/** What the native runtime says of a slot. */
function inspectInNode(
  { place }: InNode,
  trace: Trace,
  pass: number,
  position: number,
): Promise<Inspected | null> {
  const { settings, passes, changes } = trace;
  const { kind, instruction, signature, called } = trace.prompt;
  const asked = { kind, instruction, signature, ...(called && { called }) };
  const request = { ...asked, settings, pass, position };
  const from = { passes, ...(changes && { changes }) };
  return place.client.inspect({ ...request, from }, new AbortController().signal);
}

/** Compares what the panel shows with what the native runtime says of the same pass. */
async function compare(
  panel: SlotPanel,
  trace: Trace,
  position: number,
  node = ours,
): Promise<void> {
  const pass = await panel.pass();
  const shown = await panel.figures();
  const told = await inspectInNode(node, trace, pass, position);
  if (told === null) throw new Error('The pass says nothing there.');
  const { likely, entropy } = told;
  for (const [rank, { token, share }] of shown.entries()) {
    const expected = likely[rank]!.probability;
    if (share.startsWith('<')) expect(expected).toBeLessThan(APART);
    else expect(Math.abs(Number(share) - expected)).toBeLessThan(APART);
    // Tokens so unlikely may change places between two runtimes.
    if (expected < 0.01) continue;
    const { text } = glimpseOf(likely[rank]!.id, node.model);
    expect(token).toBe(text.replaceAll('\n', '↵').replaceAll(' ', '·'));
  }
  if (entropy === null) return;
  const said = (await panel.root.getByTestId('slot-entropy').textContent()) ?? '';
  expect(Math.abs(Number(/[\d.]+/.exec(said)?.[0]) - entropy)).toBeLessThan(0.006);
}

async function opened(page: Page): Promise<Playground> {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  await playground.set({ chunk: 16, steps: 4 });
  await playground.ask(EASY.instruction);
  await playground.finish();
  return playground;
}

test('a slot is looked into by keyboard, and shows what the model says in Node', async ({
  page,
}) => {
  await opened(page);
  const trace = await traceOf(page);
  const panel = new SlotPanel(page);
  for (const [passes, position] of [
    [1, 0],
    [2, 9],
    [3, 15],
    [trace.passes.length, 20],
  ] as const) {
    await panel.goTo(passes);
    await panel.open(position);
    await compare(panel, trace, position);
  }
  expect(await objectionsTo(page, { within: '[data-testid=slot-panel]' })).toEqual([]);

  // What happened to it: revealed in the pass that is named, and committed.
  await expect(panel.root.getByTestId('slot-story').getByRole('listitem').last()).toContainText(
    'Committed',
  );

  await panel.root.getByRole('button', { name: /^Show all \d+ passes$/ }).click();
  const rows = panel.root.getByTestId('slot-over').getByRole('row');
  await expect(panel.root.getByRole('button', { name: /^(Show all|Stop)/ })).toBeHidden();
  expect(await rows.count()).toBeGreaterThan(3);

  await page.keyboard.press('Escape');
  await expect(panel.root).toBeHidden();
  await expect(panel.canvas).toBeFocused();
});

test('a slot of the twin is looked into, changed, and gone on from', async ({ page }) => {
  const twin = twinModel();
  const node = await inNode(twin.folder);
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  const stage = page.locator(`input[name="stage"][value="${twin.id}"]`);
  await page.locator('label', { has: stage }).click();
  await playground.ask(EASY.instruction, EASY.signature);
  await playground.finish();
  const trace = await traceOf(page, node);
  const panel = new SlotPanel(page);
  const last = trace.tokens.length - 4;
  await panel.goTo(trace.passes.length - 2);
  await panel.open(last);
  await compare(panel, trace, last, node);
  await expect(panel.root.getByTestId('slot-story')).toContainText('The causal pass wrote');

  // Before it was written, nothing stands there: the next token is what a person puts there.
  const pass = trace.passes.findIndex((each) => each.kind === 'decode' && each.start === last);
  await panel.goTo(pass);
  const field = panel.root.getByRole('textbox', { name: 'Or write text here' });
  await field.fill(' 42');
  await field.press('Enter');
  const before = page.url();
  await panel.root.getByRole('button', { name: 'Go on from here' }).press('Enter');
  await playground.expectState('done');
  await expect.poll(() => page.url()).not.toBe(before);
  await expect(playground.code).toContainText(' 42');
  const fork = await traceOf(page, node);
  expect(fork.tokens.slice(0, last)).toEqual(trace.tokens.slice(0, last));
  expect(fork.changes?.[0]?.pass).toBe(pass);
  await node.place.end();
});

test('a run without its model is offered it, with its bytes', async ({ page, browser }) => {
  const playground = await opened(page);
  const trace = await traceOf(page);
  const text = await playground.text();
  const context = await browser.newContext();
  const elsewhere = await context.newPage();
  const other = await playgroundOn(elsewhere);
  await elsewhere.goto(page.url());
  await expect(other.code).toHaveText(text);
  const panel = new SlotPanel(elsewhere);
  await panel.goTo(2);
  await panel.open(3);
  const load = panel.root.getByTestId('slot-load');
  await expect(load).toHaveText(/^Load .+, \d+(\.\d+)? MB$/);
  await load.click();
  await compare(panel, trace, 3);
  // The run is still the one that was opened.
  await expect(other.code).toHaveText(text);
  await context.close();
});

/** A run with one slot of it changed at a pass, to what did not come to stand there, and gone on from there. */
async function forked(panel: SlotPanel, playground: Playground): Promise<number> {
  await panel.goTo(2);
  const masked = panel.canvas.locator('.cell.masked');
  const position = Number(await masked.first().getAttribute('data-position'));
  await panel.page.keyboard.press('End');
  const stood = await panel.canvas.locator(`[data-position="${position}"]`).textContent();
  await panel.goTo(2);
  await panel.open(position);
  const tokens = (await panel.figures()).map(({ token }) => token);
  const other = tokens.findIndex((token, rank) => rank > 0 && token !== stood);
  // From the heading the keys go to the candidates: none stands there yet, so the first is taken, then one after it.
  await panel.page.keyboard.press('Tab');
  await panel.page.keyboard.press('Tab');
  await panel.page.keyboard.press('Space');
  await expect(panel.likely.getByRole('radio').first()).toBeChecked();
  for (let rank = 0; rank < other; rank++) await panel.page.keyboard.press('ArrowDown');
  await expect(panel.likely.getByRole('radio').nth(other)).toBeChecked();
  await expect(panel.canvas.locator(`[data-position="${position}"]`)).toHaveClass(/ set/);
  await panel.root.getByRole('button', { name: 'Go on from here' }).click();
  await expect(panel.root).toBeHidden();
  await playground.expectState('done');
  return position;
}

test('a token that is changed at a pass stands to the end, and the passes before stay as they were', async ({
  page,
}) => {
  const playground = await opened(page);
  const parent = await traceOf(page);
  const before = new URL(page.url()).hash;
  const panel = new SlotPanel(page);
  const position = await forked(panel, playground);
  await expect.poll(() => new URL(page.url()).hash).not.toBe(before);
  const fork = await traceOf(page);

  const [change] = fork.changes ?? [];
  expect(change).toEqual({ pass: 2, slots: [{ position, id: change?.slots[0]?.id }] });
  expect(fork.tokens[position]).toBe(change?.slots[0]?.id);
  expect(fork.passes.slice(0, 2).map(doneIn)).toEqual(parent.passes.slice(0, 2).map(doneIn));
  // It is another text, and says what was set and where it left the other.
  expect(fork.tokens).not.toEqual(parent.tokens);
  await expect(panel.canvas.locator(`.set[data-position="${position}"]`)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Key' })).toContainText('Set by you');
  await expect(page.getByTestId('fork-mark')).toHaveCount(1);

  // Both are kept, one below the other, and a reload brings both back.
  const text = await playground.text();
  await page.reload();
  await expect(playground.code).toHaveText(text);
  const rows = page.getByTestId('history').getByRole('listitem');
  await page.getByRole('heading', { name: 'Your runs' }).click();
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0)).toHaveAttribute('data-depth', '0');
  await expect(rows.nth(1)).toHaveAttribute('data-depth', '1');
  await expect(rows.nth(1)).toContainText('from pass 2 of the run above');
  await expect(page.getByTestId('fork-mark')).toHaveCount(1);
  await expect(panel.canvas.locator(`.set[data-position="${position}"]`)).toBeVisible();
  expect((await traceOf(page)).changes).toEqual(fork.changes);

  await rows.nth(0).getByRole('button').first().click();
  await expect(page.getByTestId('fork-mark')).toHaveCount(0);
  expect(await objectionsTo(page, { within: '[data-testid=history]' })).toEqual([]);
});

test('text goes over as many slots as it takes, and under every rule the fork keeps it', async ({
  page,
}) => {
  const playground = await opened(page);
  const panel = new SlotPanel(page);
  for (const rule of ['Draft and verify', 'Threshold']) {
    await page.getByRole('radio', { name: rule }).check();
    await playground.finish();
    await panel.goTo(1);
    const first = await panel.canvas.locator('.cell').first().getAttribute('data-position');
    const position = Number(first) + 4;
    await panel.open(position);
    const field = panel.root.getByRole('textbox', { name: 'Or write text here' });
    // Too much is said, and not cut.
    await field.fill('x'.repeat(401));
    await expect(panel.root.getByTestId('slot-spelt')).toContainText('401 characters, of 400');
    await field.fill(' let total = 42;');
    await field.press('Enter');
    await expect(panel.root.getByTestId('slot-spelt')).toContainText(
      new RegExp(`tokens, in slots ${position + 1} to`),
    );
    const marked = panel.canvas.locator('.set');
    expect(await marked.count()).toBeGreaterThan(2);
    // One row for all of it, one press takes it back; what is typed and not put is meant all the same.
    await panel.root.getByRole('button', { name: /^Take back slots \d+ to \d+$/ }).press('Enter');
    await expect(panel.root.getByRole('button', { name: 'Go on from here' })).toBeFocused();
    await expect(panel.root.locator('.slot-changes li')).toHaveCount(0);
    await field.fill(' let total = 42;');
    await panel.root.getByRole('button', { name: 'Go on from here' }).click();
    await playground.expectState('done');
    await expect(playground.code).toContainText('let total = 42;');
  }
});

test('a slot is masked again by keyboard, and written anew', async ({ page }) => {
  const playground = await opened(page);
  const { passes } = await traceOf(page);
  const before = new URL(page.url()).hash;
  const panel = new SlotPanel(page);
  await panel.goTo(passes.length);
  await panel.open(12);
  const cell = panel.canvas.locator('[data-position="12"]').first();
  const mask = panel.root.getByRole('button', { name: 'Mask it again' });
  await page.keyboard.press('Delete');
  await expect(panel.heading).toHaveText('Slot 13, masked');
  await expect(mask).toHaveAttribute('aria-pressed', 'true');
  await expect(cell).toHaveClass(/ set/);
  await expect(panel.root.getByTestId('slot-go-on')).toContainText('What stands here stays');
  // Back, and once more by its button.
  await panel.root.getByRole('button', { name: 'Take back the mask in slot 13' }).press('Enter');
  await expect(cell).not.toHaveClass(/ set/);
  await mask.press('Space');
  await expect(panel.heading).toHaveText('Slot 13, masked');
  await panel.root.getByRole('button', { name: 'Go on from here' }).press('Enter');
  await expect(panel.root).toBeHidden();
  await playground.expectState('done');
  await expect.poll(() => new URL(page.url()).hash).not.toBe(before);
  const fork = await traceOf(page);
  expect(fork.changes).toEqual([{ pass: passes.length, slots: [{ position: 12, id: null }] }]);
  expect(fork.passes.length).toBeGreaterThan(passes.length);
});

/** What a pass did, without its time. */
function doneIn({ at: _at, took: _took, ...did }: Trace['passes'][number]): unknown {
  return did;
}

test('a fork is shared with the run that it left, and both play where no model is', async ({
  page,
  browser,
}) => {
  const playground = await opened(page);
  const parent = await playground.text();
  const panel = new SlotPanel(page);
  const position = await forked(panel, playground);
  const text = await playground.text();
  expect(text).not.toBe(parent);
  await page.getByRole('button', { name: 'Share' }).click();
  const field = page.getByTestId('share-link');
  await expect(field).toHaveValue(/&run=/);
  const link = await field.inputValue();
  // Of a function of some 60 tokens, both runs in it.
  expect(link.length).toBeLessThan(2000);

  const elsewhere = await withoutModels(browser);
  const other = await playgroundOn(elsewhere);
  await elsewhere.goto(link);
  await expect(other.code).toHaveText(text);
  const theirs = new SlotPanel(elsewhere);
  await expect(elsewhere.getByTestId('fork-mark')).toHaveCount(1);
  await expect(theirs.canvas.locator(`.set[data-position="${position}"]`)).toBeVisible();
  await theirs.goTo(2);
  await expect(theirs.canvas.locator('.cell.masked').first()).toBeVisible();
  await elsewhere.context().close();
});

/** A function of some 60 tokens. */
const LONG = {
  instruction:
    'Given an object with numbers as values, pick the values that are negative and average them, ' +
    'giving 0 if there are none.',
  signature: 'negativeValuesAverage(obj)',
};

test('a run is shared with held text and all its branches, and each is found where no model is', async ({
  page,
  browser,
}, info) => {
  const playground = await playgroundOn(page);
  await playground.open('wasm');
  await playground.set({ chunk: 32, steps: 4 });
  await playground.ask(LONG.instruction, LONG.signature);
  const held = page.getByRole('group', { name: 'Hold text' });
  await held.getByRole('button', { name: 'Add a text' }).click();
  await held.getByRole('textbox', { name: 'Text 1', exact: true }).fill('reduce');
  await held.getByRole('spinbutton', { name: 'from slot, for text 1' }).fill('45');
  await playground.finish();
  const root = await playground.text();
  const count = page.getByTestId('history').locator('.history-count');
  await expect(count).toHaveText('1');
  const { tokens } = await traceOf(page);
  const panel = new SlotPanel(page);
  await forked(panel, playground);
  await expect(count).toHaveText('2');
  await forked(panel, playground);
  await expect(count).toHaveText('3');
  const text = await playground.text();

  await page.getByRole('button', { name: 'Share' }).click();
  const field = page.getByTestId('share-link');
  await expect(field).toHaveValue(/&run=/);
  const alone = (await field.inputValue()).length;
  await page.getByRole('checkbox', { name: 'With its branches: 3 runs in all' }).check();
  await expect.poll(async () => (await field.inputValue()).length).toBeGreaterThan(alone);
  const link = await field.inputValue();
  expect(link).toContain('&pins=');
  info.annotations.push({
    type: 'measured',
    description: `${tokens.length} tokens, three runs: ${link.length} characters`,
  });
  expect(tokens.length).toBeGreaterThanOrEqual(55);
  expect(link.length).toBeLessThan(2000);

  const elsewhere = await withoutModels(browser);
  const other = await playgroundOn(elsewhere);
  await elsewhere.goto(link);
  await expect(other.code).toHaveText(text);
  await wake(elsewhere);
  const rows = elsewhere.getByRole('navigation', { name: 'Runs of this link' });
  await expect(rows.getByRole('link')).toHaveCount(3);
  await expect(rows.locator('[aria-current="true"]')).toContainText('from pass 2 of run ');
  expect(await objectionsTo(elsewhere, { within: '[data-testid=linked-runs]' })).toEqual([]);
  await rows.getByRole('link', { name: /^Run 1/ }).click();
  await expect(other.code).toHaveText(root);
  await expect(rows.locator('[aria-current="true"]')).toContainText('Run 1');
  await elsewhere.goBack();
  await expect(other.code).toHaveText(text);
  await rows.getByRole('button', { name: 'Compare “Run 2” with the run that it left' }).click();
  const dialog = elsewhere.getByRole('dialog', { name: 'Compare' });
  await expect(dialog.getByTestId('compare-parting')).toContainText('the same up to pass 2.');
  await elsewhere.context().close();
});
