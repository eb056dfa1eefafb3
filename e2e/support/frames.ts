import { expect, type Page } from '@playwright/test';

/** What the canvas shows at one moment of a run. */
export interface Frame {
  /** Finished text, as written. */
  readonly code: string;
  /** Each slot of the open chunk: its state, and its token as a cell shows it. */
  readonly slots: readonly string[];
  /** Slots of chunks that are not open yet. */
  readonly ahead: number;
  readonly readout: string;
}

/** Every frame of the run on the canvas, from before its first pass to after its last. */
export async function framesOf(page: Page): Promise<Frame[]> {
  const scrubber = page.getByRole('slider', { name: 'Time in the run' });
  await expect(scrubber).toBeEnabled();
  // A pointer on the canvas inspects the slot under it.
  await page.mouse.move(0, 0);
  await scrubber.focus();
  await page.keyboard.press('Home');
  const frames: Frame[] = [];
  for (;;) {
    await expect(scrubber).toHaveAttribute(
      'aria-valuetext',
      new RegExp(` pass ${frames.length} of `),
    );
    frames.push(await frameOf(page));
    const place = (await scrubber.getAttribute('aria-valuetext')) ?? '';
    if (/ pass (\d+) of \1$/.test(place)) return frames;
    await page.keyboard.press('ArrowRight');
  }
}

function frameOf(page: Page): Promise<Frame> {
  return page.evaluate(() => {
    const canvas = document.querySelector('[data-testid="canvas"]');
    const all = (selector: string): Element[] => [...(canvas?.querySelectorAll(selector) ?? [])];
    return {
      code: all('.source')
        .map((line) => line.textContent)
        .join('\n'),
      slots: all('.slots .cell').map((cell) => {
        const newlines = cell.querySelectorAll('.newline').length;
        return `${cell.className} ${'↵'.repeat(newlines)}${cell.textContent}`;
      }),
      ahead: all('.tiles i').length,
      readout: document.querySelector('[data-testid="readout"]')?.textContent ?? '',
    };
  });
}
