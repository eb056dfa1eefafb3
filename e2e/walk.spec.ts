import { expect, test, type Page } from '@playwright/test';

/**
 * Random walks over whatever the page offers, with hostile text in every field: nothing blanks the page, nothing is
 * thrown past it, and what was typed is still there. The model's files are refused, so that no run takes time.
 */

const WALKS = 300;
const STEPS = 5;
const BUDGET_MS = 90_000;

const HOSTILE = [
  '\u0000\u0001\u001b[31m\u007f',
  '\ud800 lone \udfff',
  '\u202eright to left\u2066',
  'x'.repeat(100_000),
  '<img src=x onerror="throw 1"><script>throw 2</script>',
  'constructor',
  '__proto__',
  'toString',
  '-1',
  '0',
  '1e308',
  '4294967296',
  'NaN',
  '  ',
  '[MASK][EOS]',
  '{"id":"__proto__","kind":"write","instruction":"a","signature":"f(n)","tests":[{"args":[2],"expected":{"__proto__":1}}]}',
  '#v=1&chunk=1e999&policy=constructor:1&seed=-1',
  'f(1) => 2\n=>\nf(',
] as const;

/** The same numbers for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Some steps in the page itself, which is what keeps them short. @returns what is wrong after them */
function walk(page: Page, seed: number): Promise<string | null> {
  const next = random(seed);
  const draws = Array.from({ length: STEPS * 3 }, next);
  return page.evaluate(
    async ({ draws, texts }) => {
      const frame = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
      const pick = <T>(items: readonly T[], at: number): T | undefined =>
        items[Math.floor(at * items.length)];
      const isField = (e: Element): e is HTMLInputElement | HTMLTextAreaElement =>
        e instanceof HTMLTextAreaElement ||
        (e instanceof HTMLInputElement && ['text', 'range'].includes(e.type));
      for (let i = 0; i + 2 < draws.length; i += 3) {
        const controls = [
          ...document.querySelectorAll(
            'button, input:not([type=file]), textarea, select, summary, [role=button]',
          ),
        ].filter(
          (e) =>
            !e.matches(':disabled, [readonly]') &&
            // These leave the page or write files.
            !/Reload|Download|^CSV|^JSON|^SVG|^PNG|Choose a file|Race the twin|Measure|Show a preview/.test(
              e.textContent,
            ) &&
            !/Download/.test(e.getAttribute('aria-label') ?? ''),
        );
        const control = pick(controls, draws[i] ?? 0);
        const text = pick(texts, draws[i + 1] ?? 0) ?? '';
        if (control === undefined) return 'no control is left';
        if (isField(control)) {
          const proto = Object.getPrototypeOf(control) as object;
          Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(control, text);
          const held = control.value;
          control.dispatchEvent(new Event('input', { bubbles: true }));
          await frame();
          if (control.isConnected && control.type !== 'range' && control.value !== held) {
            return `a text was lost: ${control.id || control.className}`;
          }
          control.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
        } else if (control instanceof HTMLSelectElement) {
          control.selectedIndex = Math.floor((draws[i + 2] ?? 0) * control.options.length);
          control.dispatchEvent(new Event('change', { bubbles: true }));
        } else if (control instanceof HTMLElement) control.click();
        else control.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        if ((draws[i + 2] ?? 0) < 0.05) location.hash = text.slice(0, 2000);
        await frame();
      }
      if (document.querySelector('[data-testid="broken"]') !== null) {
        return `a part broke: ${document.querySelector('[data-testid="broken"]')?.textContent}`;
      }
      return document.querySelector('[data-testid="sheet"]') === null ? 'the page is blank' : null;
    },
    { draws, texts: HOSTILE },
  );
}

test(`${WALKS} random walks leave a page that works`, async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('dialog', (dialog) => void dialog.dismiss());
  await page.route('**/models/*/manifest.json', (route) => route.fulfill({ status: 404 }));
  const started = Date.now();
  let walks = 0;
  for (; walks < WALKS && Date.now() - started < BUDGET_MS; walks++) {
    if (walks % 25 === 0) {
      await page.goto('about:blank');
      await page.goto(walks % 50 === 0 ? './' : './#v=1');
      await expect(page.getByTestId('pareto')).toBeVisible();
    }
    expect(await walk(page, walks), `walk ${walks}`).toBeNull();
    expect(errors, `walk ${walks}`).toEqual([]);
  }
  test.info().annotations.push({ type: 'walks', description: String(walks) });
  expect(walks).toBeGreaterThan(50);

  // Nothing stays disabled: a stop, a prompt, and the page is ready to run.
  await page.keyboard.press('Escape');
  const cancel = page.getByRole('button', { name: /^(Cancel|Stop)$/ });
  for (const button of await cancel.all()) if (await button.isEnabled()) await button.click();
  await page.getByRole('textbox', { name: 'Instruction' }).fill('adds two numbers');
  await expect(page.getByTestId('run')).toBeEnabled();
});
