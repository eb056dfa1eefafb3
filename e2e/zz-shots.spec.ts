import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';
const folder = (name: string): string => fileURLToPath(new URL(`../src/engine/testing/hub/${name}/`, import.meta.url));
for (const theme of ['light','dark']) for (const width of [1440, 1024, 390]) test(`shots ${theme} ${width}`, async ({ page }) => {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`./?theme=${theme}#v=1`);
  await page.getByTestId('others').click();
  await page.getByTestId('published').waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: `/tmp/shots/choice-${theme}-${width}.png` });
  await page.getByTestId('folder').setInputFiles(folder(width === 1024 ? 'qwen3-bd3lm' : 'qwen2-mdlm'));
  await page.getByTestId('agree').waitFor();
  await page.screenshot({ path: `/tmp/shots/terms-${theme}-${width}.png` });
  await page.getByTestId('agree').click();
  await page.getByTestId('picked').waitFor();
  await page.waitForTimeout(3000);
  await page.screenshot({ path: `/tmp/shots/rail-${theme}-${width}.png`, fullPage: true });
});
