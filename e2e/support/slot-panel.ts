import { expect, type Locator, type Page } from '@playwright/test';

/** The panel of a slot, as a person uses it. */
export class SlotPanel {
  readonly page: Page;
  readonly root: Locator;
  readonly canvas: Locator;
  readonly scrubber: Locator;
  readonly likely: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByTestId('slot-panel');
    this.canvas = page.getByTestId('canvas');
    this.scrubber = page.getByRole('slider', { name: 'Time in the run' });
    this.likely = page.getByTestId('slot-likely');
  }

  /** Puts the playhead behind so many passes. */
  async goTo(passes: number): Promise<void> {
    await this.scrubber.focus();
    await this.page.keyboard.press('Home');
    for (let i = 0; i < passes; i++) await this.page.keyboard.press('ArrowRight');
    await expect(this.scrubber).toHaveAttribute(
      'aria-valuetext',
      new RegExp(` pass ${passes} of `),
    );
  }

  /** Opens it at a slot, by keyboard; with one open already, too. */
  async open(position: number): Promise<void> {
    await this.canvas.focus();
    await this.page.keyboard.press('Home');
    for (let i = 0; i < position; i++) await this.page.keyboard.press('ArrowRight');
    await this.page.keyboard.press('Enter');
    await expect(this.heading).toBeFocused();
    await expect(this.heading).toContainText(`Slot ${position + 1},`);
  }

  get heading(): Locator {
    return this.root.getByRole('heading', { level: 2 });
  }

  /** Which pass it tells of, by index. */
  async pass(): Promise<number> {
    const text = (await this.root.getByRole('heading', { name: /^What pass/ }).textContent()) ?? '';
    return Number(/pass (\d+)/.exec(text)?.[1]) - 1;
  }

  /** The figures shown. */
  async figures(): Promise<readonly { readonly token: string; readonly share: string }[]> {
    // A model that is loaded for it first takes a minute on a device made of software.
    await expect(this.likely.getByRole('radio')).toHaveCount(8, { timeout: 150_000 });
    return this.likely.locator('label').evaluateAll((rows) =>
      rows.map((row) => ({
        token: row.querySelector('.slot-token')?.textContent ?? '',
        share: row.querySelector('.slot-share')?.textContent ?? '',
      })),
    );
  }
}
