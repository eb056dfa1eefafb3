import { expect, type Locator, type Page } from '@playwright/test';
import { serveOtherModels, testModel } from './models.ts';
import { overhear } from './worker.ts';

/** An instruction that even the smallest model gets right, and what its function must give. */
export const EASY = {
  instruction: 'the sum of all numbers in a list',
  signature: 'sumNumbers(nums)',
  cases: [
    { args: [[]], expected: 0 },
    { args: [[5]], expected: 5 },
    { args: [[1, 2, 3, -10]], expected: -4 },
    { args: [[0.5, 0.25]], expected: 0.75 },
  ],
} as const;

/** How a run reveals. */
export interface Sampler {
  readonly chunk: 4 | 8 | 16 | 32 | 64;
  /** Fixed steps per chunk; null: draft and verify. */
  readonly steps: number | null;
}

/** The page as a person uses it. */
export class Playground {
  readonly page: Page;
  readonly sheet: Locator;
  readonly instruction: Locator;
  readonly signature: Locator;
  readonly run: Locator;
  readonly step: Locator;
  readonly stop: Locator;
  readonly code: Locator;
  readonly fault: Locator;
  readonly device: Locator;
  readonly refused: Locator;
  readonly cache: Locator;

  constructor(page: Page) {
    this.page = page;
    this.sheet = page.getByTestId('sheet');
    this.instruction = page.getByRole('textbox', { name: 'Instruction' });
    this.signature = page.getByRole('textbox', { name: 'Signature' });
    this.run = page.getByTestId('run');
    this.step = page.getByRole('button', { name: 'Step', exact: true });
    this.stop = page.getByRole('button', { name: 'Stop', exact: true });
    this.code = page.getByTestId('code');
    this.fault = page.getByTestId('fault');
    this.device = page.getByTestId('device');
    this.refused = page.getByTestId('refused');
    this.cache = page.getByTestId('kv-cache');
  }

  /**
   * Opens the page with the first diffusion model picked. The link that says nothing keeps the recorded run
   * away that the page would begin with.
   */
  async open(backend: 'auto' | 'webgpu' | 'wasm', address = './#v=1'): Promise<void> {
    await overhear(this.page);
    await this.page.goto(address);
    const stage = this.page.locator(`input[name="stage"][value="${testModel().id}"]`);
    // The radio button itself is drawn by its label.
    await this.page.locator('label', { has: stage }).click();
    await expect(stage).toBeChecked();
    await openAdvanced(this.page);
    await this.page.getByLabel('Backend').selectOption(backend);
  }

  /** Sets chunk size and policy. */
  async set({ chunk, steps }: Sampler): Promise<void> {
    const sizes = [4, 8, 16, 32, 64];
    const policy = steps === null ? 'Draft and verify' : 'Fixed steps';
    await this.page.getByRole('radio', { name: policy }).check();
    await this.page.getByRole('slider', { name: 'Chunk size' }).fill(String(sizes.indexOf(chunk)));
    if (steps === null) return;
    await this.page.getByRole('slider', { name: 'Steps per chunk' }).fill(String(steps));
  }

  async ask(instruction: string, signature = ''): Promise<void> {
    await this.instruction.fill(instruction);
    await this.signature.fill(signature);
  }

  /** Runs to the end, loading the model where that is due. */
  async finish(timeout = 60_000): Promise<void> {
    await this.run.click();
    await this.expectState('done', timeout);
  }

  async expectState(state: string, timeout = 60_000): Promise<void> {
    await expect(this.sheet).toHaveAttribute('data-state', state, { timeout });
  }

  /** The finished text, as written. */
  async text(): Promise<string> {
    return (await this.code.textContent()) ?? '';
  }
}

/** Does something on the page that changes nothing: what is fetched at the reader's first act is fetched then. */
export async function wake(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
}

/** Unfolds the settings that few people change. */
export async function openAdvanced(page: Page): Promise<void> {
  await page.locator('summary').getByText('Advanced', { exact: true }).click();
}

/** Prepares a page for a test: the models that the tests are to use, if not those of the build. */
export async function playgroundOn(page: Page): Promise<Playground> {
  await serveOtherModels(page);
  return new Playground(page);
}
