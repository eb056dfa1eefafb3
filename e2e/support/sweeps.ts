import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import * as v from 'valibot';

/** What the tests read of an exported file of points. */
const POINTS = v.object({
  format: v.literal('unmask-points'),
  version: v.literal(2),
  work: v.string(),
  accuracyUnderParallelism: v.nullable(v.number()),
  points: v.array(
    v.object({
      settings: v.object({
        chunk: v.number(),
        policy: v.object({
          kind: v.string(),
          steps: v.optional(v.number()),
          ahead: v.optional(v.number()),
        }),
      }),
      model: v.object({ id: v.string(), revision: v.string() }),
      device: v.string(),
      n: v.number(),
      passed: v.number(),
      passAt1: v.number(),
      ci95: v.tuple([v.number(), v.number()]),
      tokensPerSecond: v.number(),
      tokensPerForward: v.number(),
      passes: v.number(),
      when: v.string(),
    }),
  ),
});

export type Exported = v.InferOutput<typeof POINTS>;
export type ExportedPoint = Exported['points'][number];

/** Opens no sweep but those of the test: the recording that comes with the page stays away. */
export async function withoutRecording(page: Page): Promise<void> {
  await page.route('**/recorded-sweep*.json', (route) => route.abort());
}

/** The panel of speed and quality as a person uses it. */
export class SweepPanel {
  readonly page: Page;
  readonly panel: Locator;
  readonly chart: Locator;
  readonly form: Locator;
  readonly start: Locator;
  readonly status: Locator;
  readonly said: Locator;
  readonly progress: Locator;
  readonly marks: Locator;
  readonly table: Locator;

  constructor(page: Page) {
    this.page = page;
    // The chart, and the form that fills it.
    this.panel = page.locator('[data-testid="pareto"], [data-testid="sweeping"]');
    this.chart = page.getByTestId('pareto');
    this.form = page.getByTestId('sweeping');
    this.start = page.getByTestId('sweep-start');
    this.status = page.getByTestId('sweep');
    this.said = page.getByTestId('sweep-said');
    this.progress = page.getByTestId('sweep-progress');
    this.marks = page.getByTestId('mark');
    this.table = page.getByTestId('point-table').getByRole('table');
  }

  /** Fills in the form: chunk sizes, rules, number of tasks; the twin stays out. */
  async ask(chunks: readonly number[], rules: string, tasks: number): Promise<void> {
    const sizes = this.panel.getByRole('group', { name: 'Chunk sizes' });
    for (const size of [4, 8, 16, 32, 64]) {
      await sizes
        .getByRole('checkbox', { name: String(size), exact: true })
        .setChecked(chunks.includes(size));
    }
    await this.panel.getByRole('textbox', { name: 'Steps a chunk, or rules' }).fill(rules);
    await this.panel.getByRole('spinbutton', { name: 'Tasks' }).fill(String(tasks));
    await this.panel.getByRole('checkbox', { name: 'The AR twin too' }).uncheck();
  }

  /**
   * Waits until the panel says something, looking at every frame: on a fast device nothing stands for long.
   * @param part test id of what says it
   */
  async says(part: 'sweep-progress' | 'sweep-said', words: RegExp): Promise<void> {
    await this.page.waitForFunction(
      ([id, source]) => {
        const text = document.querySelector(`[data-testid="${id}"]`)?.textContent ?? '';
        return new RegExp(source).test(text);
      },
      [part, words.source] as const,
      { timeout: 200_000 },
    );
  }

  async expectEnded(timeout = 280_000): Promise<void> {
    await expect(this.status).toHaveAttribute('data-state', 'ended', { timeout });
  }

  /** The bytes of a file that a button hands out. */
  async download(kind: 'CSV' | 'JSON' | 'SVG' | 'PNG'): Promise<Buffer> {
    const coming = this.page.waitForEvent('download');
    await this.panel.getByRole('button', { name: `Download ${kind}` }).click();
    return readFile(await (await coming).path());
  }

  async exported(): Promise<Exported> {
    return v.parse(POINTS, JSON.parse((await this.download('JSON')).toString('utf8')));
  }

  /** The settings that the table says are on the frontier. */
  async frontierInTable(): Promise<string[]> {
    await this.panel.getByRole('button', { name: 'Show as a table' }).click();
    const rows = this.table.getByRole('row').filter({ hasText: 'Frontier' });
    const names = await rows.getByRole('rowheader').allTextContents();
    await this.panel.getByRole('button', { name: 'Show as a chart' }).click();
    return names;
  }
}

/** How the page writes the settings of a point. */
export function titleOf({ settings: { chunk, policy } }: ExportedPoint): string {
  const { kind, steps = 0, ahead = 0 } = policy;
  const drafts = ahead === 0 ? 'draft and verify' : `draft and verify, ${ahead} ahead`;
  const rule =
    kind === 'steps'
      ? `${steps} ${steps === 1 ? 'step' : 'steps'}`
      : kind === 'verify'
        ? drafts
        : kind;
  return `Chunk ${chunk}, ${rule}`;
}

/** The Pareto frontier from its definition: every point is held against every other. */
export function frontierFromDefinition(points: readonly ExportedPoint[]): ExportedPoint[] {
  const beats = (a: ExportedPoint, b: ExportedPoint): boolean =>
    a.tokensPerSecond >= b.tokensPerSecond &&
    a.passAt1 >= b.passAt1 &&
    (a.tokensPerSecond > b.tokensPerSecond || a.passAt1 > b.passAt1);
  return points.filter((point) => !points.some((other) => beats(other, point)));
}
