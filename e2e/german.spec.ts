import { expect, test } from '@playwright/test';
import { wake } from './support/playground.ts';

test.describe('a browser set to German', () => {
  test.use({ locale: 'de-DE' });

  test('gets the page in German, and may choose English', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.getByRole('region', { name: 'Leinwand' })).toBeVisible();
    await expect(page).toHaveTitle(/zusehen/);
    // What comes after the page speaks it too.
    await wake(page);
    await expect(page.getByRole('heading', { name: 'Tempo und Qualität' })).toBeVisible();
    await page.getByTestId('language').selectOption('en');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('region', { name: 'Canvas' })).toBeVisible();
    // The choice stays.
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test('keeps the prompt while the language changes, there and back', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const instruction = page.getByRole('textbox', { name: /a JavaScript function that/ });
  await instruction.fill('counts the vowels in a text');
  await page.getByTestId('language').selectOption('de');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(instruction).toHaveValue('counts the vowels in a text');
  await page.getByTestId('language').selectOption('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(instruction).toHaveValue('counts the vowels in a text');
});

test('an English visit fetches no word of German', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('./');
  await expect(page.getByRole('region', { name: 'Canvas' })).toBeVisible();
  await wake(page);
  await expect(page.getByTestId('pareto')).toBeVisible();
  expect(fetched.filter((url) => /\/de(?:-\w+)?\.on-demand/.test(url))).toEqual([]);
  expect(fetched.some((url) => /\/page-[^/]+\.js$/.test(url))).toBe(true);
});

test('a link may name its language, which is not kept', async ({ page }) => {
  await page.goto('./?lang=de');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('an embed speaks the language that it is asked for', async ({ page }) => {
  await page.goto('./?embed=1&lang=de');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('link', { name: 'In Unmask öffnen' })).toHaveAttribute(
    'href',
    /\?lang=de#/,
  );
});

test('a page whose German cannot be fetched is in English', async ({ page }) => {
  await page.route('**/de.on-demand*', (route) => route.abort());
  await page.goto('./?lang=de');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('region', { name: 'Canvas' })).toBeVisible();
});
