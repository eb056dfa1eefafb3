import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import * as v from 'valibot';
import type { Pass } from '../../src/engine/trace/trace.ts';
import type { FromWorker } from '../../src/engine/worker/protocol.ts';

/** What the tests read of an exported race. */
const PASS = v.looseObject({ kind: v.string(), at: v.number(), took: v.number() });
const SIDE = v.object({
  title: v.string(),
  trace: v.object({
    model: v.object({ id: v.string(), stage: v.string() }),
    prompt: v.object({ given: v.array(v.object({ tokens: v.array(v.number()) })) }),
    settings: v.object({
      chunk: v.number(),
      policy: v.object({ kind: v.string(), ahead: v.optional(v.number()) }),
    }),
    passes: v.array(PASS),
    tokens: v.array(v.number()),
    end: v.string(),
  }),
});
const RUN = v.object({ tokens: v.number(), seconds: v.number(), tokensPerSecond: v.number() });
const RACE = v.object({
  format: v.literal('unmask-race'),
  version: v.literal(2),
  ratio: v.number(),
  faster: v.nullable(v.picklist(['diffusion', 'twin'])),
  pairs: v.array(v.object({ first: v.picklist(['diffusion', 'twin']), diffusion: RUN, twin: RUN })),
  diffusion: SIDE,
  twin: SIDE,
  forwardCost: v.array(
    v.object({ tokens: v.number(), ms: v.number(), samples: v.array(v.number()) }),
  ),
});

export type ExportedRace = v.InferOutput<typeof RACE>;

export const SIDES = ['diffusion', 'twin'] as const;
export type Side = (typeof SIDES)[number];

/** The panel of the race as a person uses it. */
export class RacePanel {
  readonly page: Page;
  readonly panel: Locator;
  readonly start: Locator;
  readonly status: Locator;
  readonly said: Locator;
  readonly doing: Locator;
  readonly verdict: Locator;
  readonly ratio: Locator;
  readonly slider: Locator;
  readonly play: Locator;
  readonly slowed: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByTestId('race');
    this.start = page.getByTestId('race-start');
    this.status = page.getByTestId('race-status');
    this.said = page.getByTestId('race-said');
    this.doing = page.getByTestId('race-doing');
    this.verdict = page.getByTestId('race-verdict');
    this.ratio = page.getByTestId('race-ratio');
    this.slider = page.getByRole('slider', { name: 'Time in the race' });
    this.play = this.panel.getByRole('button', { name: /^(Play|Pause) the race/ });
    this.slowed = page.getByRole('combobox', { name: 'Race slowed by' });
  }

  lane(side: Side): Locator {
    return this.page.getByTestId(`lane-${side}`);
  }

  async expectEnded(timeout = 200_000): Promise<void> {
    await expect(this.status).toHaveAttribute('data-state', 'ended', { timeout });
  }

  async exported(): Promise<ExportedRace> {
    const coming = this.page.waitForEvent('download');
    await this.panel.getByRole('button', { name: 'Download JSON' }).click();
    const file = await readFile(await (await coming).path(), 'utf8');
    return v.parse(RACE, JSON.parse(file));
  }
}

/** When the last pass of a run ended, milliseconds. */
export function endOf({ trace }: ExportedRace[Side]): number {
  const last = trace.passes.at(-1);
  return last === undefined ? 0 : last.at + last.took;
}

/** Tokens that the model wrote, from the definition: [EOS] is one, what was given is none. */
export function writtenBy({ trace }: ExportedRace[Side]): number {
  const { tokens, prompt, end } = trace;
  const given = prompt.given.flatMap((span) => span.tokens).length;
  return tokens.length - given + (end === 'eos' ? 1 : 0);
}

/** Tokens a second. */
export function speedOf(side: ExportedRace[Side]): number {
  return writtenBy(side) / (endOf(side) / 1000);
}

/** The passes of every run that the worker told the page of, in order; see `overhear`. */
export async function heardRuns(page: Page): Promise<Pass[][]> {
  const heard: FromWorker[] = await page.evaluate(() => window.heard ?? []);
  const runs: Pass[][] = [];
  for (const message of heard) {
    if (message.kind !== 'event' || message.of !== 'run') continue;
    if (message.value.kind === 'start') runs.push([]);
    if (message.value.kind === 'pass') runs.at(-1)?.push({ ...message.value.pass });
  }
  return runs;
}

/** Does something in the page as soon as the panel says that a model writes on the clock. */
export async function whileTimed(page: Page, act: 'hide' | 'set-clock' | 'cancel'): Promise<void> {
  await page.evaluate((what) => {
    const observer = new MutationObserver(() => {
      const doing = document.querySelector('[data-testid="race-doing"]')?.textContent ?? '';
      if (!doing.includes('writes on the clock')) return;
      observer.disconnect();
      if (what === 'cancel') {
        document.querySelector<HTMLElement>('[data-testid="race-start"]')?.click();
      } else if (what === 'hide') {
        Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
        document.dispatchEvent(new Event('visibilitychange'));
      } else {
        const { now } = Date;
        Date.now = () => now() + 3_600_000;
      }
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  }, act);
}
