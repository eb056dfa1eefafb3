import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import * as v from 'valibot';
import { replay } from '../src/engine/trace/replay.ts';
import { readTrace } from '../src/engine/worker/read-trace.on-demand.ts';
import { framesOf } from './support/frames.ts';

/* A run as files: each is made by the page, fetched as a visitor's, and read by something else than what wrote it. */

test.use({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });

/** The page with its recorded run, the playhead after some passes; all of them where none are named. */
async function recorded(page: Page, pass?: number): Promise<void> {
  await page.goto('./');
  await expect(page.getByTestId('readout')).toContainText('finished');
  if (pass === undefined) return;
  const scrubber = page.getByRole('slider', { name: 'Time in the run' });
  await scrubber.press('Home');
  for (let i = 0; i < pass; i++) await scrubber.press('ArrowRight');
  await expect(scrubber).toHaveAttribute('aria-valuetext', new RegExp(` pass ${pass} of `));
}

async function dialogOf(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await expect(dialog.getByTestId('take-away')).toBeVisible();
  return dialog;
}

/** What a button of the dialog gives. */
async function fileOf(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const dialog = await dialogOf(page);
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    dialog.getByRole('button', { name: button }).click(),
  ]);
  await expect(dialog.getByTestId('take-said')).toContainText('Saved');
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** How many passes the run has. */
async function passCount(page: Page): Promise<number> {
  const scrubber = page.getByRole('slider', { name: 'Time in the run' });
  const text = (await scrubber.getAttribute('aria-valuetext')) ?? '';
  return Number(/ of (\d+)$/.exec(text)?.[1]);
}

interface Announced {
  readonly frames: number;
  readonly ms: number;
}

/** What the dialog says that GIF and WebM will be. */
async function announced(page: Page): Promise<Announced> {
  const text = await page.locator('#take-why').innerText();
  const [, frames = '', number = '', unit = ''] =
    /(\d+) frames? in ([\d.,]+) (m?s)\./.exec(text) ?? [];
  const ms = Number(number.replaceAll(',', '')) * (unit === 's' ? 1000 : 1);
  return { frames: Number(frames), ms };
}

const texts = (svg: Locator | Page, role: string): Promise<string> =>
  svg.locator(`text.${role}`).evaluateAll((all) => all.map((each) => each.textContent).join(''));

for (const pass of [3, undefined]) {
  test(`the SVG has the texts of the canvas, pass ${pass ?? 'last'}`, async ({ page }) => {
    await recorded(page, pass);
    const shown = await page.getByTestId('canvas').evaluate((canvas) => {
      const all = (selector: string): string =>
        [...canvas.querySelectorAll(selector)].map((each) => each.textContent).join('');
      return { code: all('.source'), cells: all('.cell-text') };
    });
    const label = await page
      .getByRole('slider', { name: 'Time in the run' })
      .getAttribute('aria-valuetext');
    const { name, bytes } = await fileOf(page, 'Download SVG of this pass');
    expect(name).toMatch(/^unmask-[a-z0-9-]+-pass-\d+\.svg$/);
    const other = await page.context().newPage();
    await other.setContent(`<body>${bytes.toString('utf8').replace(/^<\?xml.*?\?>/, '')}`);
    expect(await texts(other, 'code')).toBe(shown.code);
    expect(await texts(other, 'cell')).toBe(shown.cells);
    expect(shown.code + shown.cells).not.toBe('');
    const [, ms, at] = /^(.*), (pass \d+ of \d+)$/.exec(label ?? '') ?? [];
    expect((await texts(other, 'caption')).toLowerCase()).toContain(
      `${at}, after ${ms}`.toLowerCase(),
    );
    // By itself, it is well formed.
    const problem = await other.evaluate(
      (text) =>
        new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')
          ?.textContent ?? null,
      bytes.toString('utf8'),
    );
    expect(problem).toBeNull();
  });
}

test('what a model writes is text in the SVG, and nothing else', async ({ page }) => {
  await recorded(page);
  const { bytes } = await fileOf(page, 'Download SVG of this pass');
  const svg = bytes.toString('utf8');
  // The recorded code compares numbers.
  const code = (await page.getByTestId('code').textContent()) ?? '';
  const signs = [...code].filter((sign) => sign === '<').length;
  expect(svg.split('&lt;').length - 1).toBe(signs);
});

test('the PNG is the SVG at twice its size', async ({ page }) => {
  await recorded(page, 4);
  const { bytes: svg } = await fileOf(page, 'Download SVG of this pass');
  await page.keyboard.press('Escape');
  const { bytes: png } = await fileOf(page, 'Download PNG of this pass');
  const [, width, height] =
    /<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(svg.toString('utf8')) ?? [];
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
    2 * Number(width),
    2 * Number(height),
  ]);
  // It is a picture of something: dark letters on the sheet.
  const share = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    let dark = 0;
    for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 100) dark += 1;
    return dark / (image.width * image.height);
  }, png.toString('base64'));
  expect(share).toBeGreaterThan(0.003);
  expect(share).toBeLessThan(0.5);
});

test('the GIF has a frame for every pass, on one clock with the run', async ({ page }) => {
  await recorded(page);
  const passes = await passCount(page);
  const { name, bytes } = await fileOf(page, 'Download GIF of the run');
  const said = await announced(page);
  expect(name).toMatch(/\.gif$/);
  expect(said.frames).toBe(passes + 1);
  const read = await page.evaluate(async (base64) => {
    const data = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const decoder = new ImageDecoder({ type: 'image/gif', data });
    await decoder.tracks.ready;
    await decoder.completed;
    const track = decoder.tracks.selectedTrack;
    const frames: { ms: number; width: number; height: number; sum: number }[] = [];
    for (let frameIndex = 0; frameIndex < (track?.frameCount ?? 0); frameIndex++) {
      const { image } = await decoder.decode({ frameIndex });
      const { displayWidth: width, displayHeight: height, duration } = image;
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, width, height).data ?? [];
      let sum = 0;
      for (let i = 0; i < pixels.length; i += 4) sum += 255 - (pixels[i] ?? 0);
      frames.push({ ms: (duration ?? 0) / 1000, width, height, sum });
      image.close();
    }
    return { frames, repeats: track?.repetitionCount };
  }, bytes.toString('base64'));
  expect(read.frames.length).toBe(said.frames);
  expect(read.repeats).toBe(Infinity);
  expect(new Set(read.frames.map(({ width, height }) => `${width}x${height}`)).size).toBe(1);
  // The dialog rounds what is longer than ten seconds.
  const total = read.frames.reduce((sum, { ms }) => sum + ms, 0);
  expect(Math.abs(total - said.ms)).toBeLessThanOrEqual(said.ms < 10_000 ? 1 : 50);
  expect(read.frames.at(-1)?.ms).toBe(2000);
  // Every frame is another picture than the one before.
  for (const [i, { sum }] of read.frames.entries()) expect(sum).not.toBe(read.frames[i - 1]?.sum);
});

test('the WebM has the frames of the GIF, and lasts as long', async ({ page }) => {
  await recorded(page);
  const dialog = await dialogOf(page);
  const button = dialog.getByRole('button', { name: 'Download WebM of the run' });
  const encodes = await page.evaluate(() => 'VideoEncoder' in window);
  if (!encodes) {
    await expect(button).toBeDisabled();
    await expect(dialog.locator('#take-why')).toContainText('encodes no video');
    return;
  }
  const said = await announced(page);
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    button.click(),
  ]);
  const bytes = await readFile(await file.path());
  const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (track === null) throw new Error('There is no video in it.');
  const starts: number[] = [];
  for await (const packet of new EncodedPacketSink(track).packets()) starts.push(packet.timestamp);
  // The last one is there twice: the form does not say how long it stands.
  expect(starts.length).toBe(said.frames + 1);
  expect(starts[0]).toBe(0);
  expect([...starts].sort((a, b) => a - b)).toEqual(starts);
  const seconds = await track.computeDuration();
  expect(Math.abs(1000 * seconds - said.ms)).toBeLessThanOrEqual(said.ms < 10_000 ? 25 : 75);
  // The page itself plays no media.
  const other = await page.context().newPage();
  const shown = await other.evaluate(async (base64) => {
    const video = document.createElement('video');
    video.src = `data:video/webm;base64,${base64}`;
    await new Promise((resolve, reject) => {
      video.onloadeddata = resolve;
      video.onerror = () => reject(new Error(video.error?.message));
    });
    return { width: video.videoWidth, height: video.videoHeight, seconds: video.duration };
  }, bytes.toString('base64'));
  expect(shown.width).toBe(await track.getDisplayWidth());
  expect(shown.height).toBe(await track.getDisplayHeight());
  expect(shown.width).toBe(1760);
  expect(Math.abs(shown.seconds - seconds)).toBeLessThan(0.1);
});

test('a file that is being made can be given up', async ({ page }) => {
  await recorded(page);
  const dialog = await dialogOf(page);
  // Pressed as soon as it is there: a fast machine has the file before a pointer could reach the button.
  await dialog.evaluate((root) => {
    new MutationObserver((_, watch) => {
      const cancel = [...root.querySelectorAll('button')].find(
        (each) => each.textContent === 'Cancel',
      );
      if (cancel === undefined) return;
      watch.disconnect();
      cancel.focus();
      cancel.click();
    }).observe(root, { subtree: true, childList: true });
  });
  const gif = dialog.getByRole('button', { name: 'Download GIF of the run' });
  await gif.click();
  await expect(dialog.getByTestId('take-said')).toHaveText('Cancelled.');
  await expect(gif).toBeEnabled();
  await expect(gif).toBeFocused();
});

const FILE = v.object({
  vocabulary: v.object({ eosId: v.number(), texts: v.record(v.string(), v.string()) }),
});

test('the trace gives the canvas of every pass again', async ({ page }) => {
  await recorded(page);
  const { name, bytes } = await fileOf(page, 'Download the trace as JSON');
  expect(name).toMatch(/\.json$/);
  await page.keyboard.press('Escape');
  const frames = await framesOf(page);
  const json: unknown = JSON.parse(bytes.toString('utf8'));
  const trace = readTrace(json);
  const { vocabulary } = v.parse(FILE, json);
  expect(frames.length).toBe(trace.passes.length + 1);
  for (const [pass, { code }] of frames.entries()) {
    const replayed = replay(trace, vocabulary.eosId, pass);
    const text = replayed.written.map(({ id }) => vocabulary.texts[id]).join('');
    expect(text, `pass ${pass}`).toBe(code);
    const masked = replayed.open().slots.filter(({ state }) => state === 'masked').length;
    const drawn = frames[pass]?.slots.filter((slot) => slot.includes(' masked')).length;
    if (pass < trace.passes.length) expect(drawn, `pass ${pass}`).toBe(masked);
  }
});

test('a link to a pass opens there', async ({ page }) => {
  await recorded(page, 4);
  const shown = await page.getByTestId('readout').innerText();
  const dialog = await dialogOf(page);
  const link = dialog.getByTestId('share-link');
  await expect(link).toHaveValue(/&run=/);
  await dialog.getByRole('checkbox', { name: 'The link opens at pass 4' }).check();
  await expect(link).toHaveValue(/&run=[^&]*&pass=4$/);
  const address = await link.inputValue();
  const other = await page.context().newPage();
  await other.goto(address);
  await expect(other.getByTestId('readout')).toHaveText(shown);
  await expect(other.getByRole('slider', { name: 'Time in the run' })).toHaveAttribute(
    'aria-valuetext',
    / pass 4 of /,
  );
  // A reload stays there; what is beyond the end is the end.
  await other.reload();
  await expect(other.getByTestId('readout')).toHaveText(shown);
  await other.goto('about:blank');
  await other.goto(address.replace(/pass=4$/, 'pass=4000'));
  await expect(other.getByTestId('readout')).toContainText('finished');
});

test('on paper there are the canvas, its caption and the code, and nothing to press', async ({
  page,
}) => {
  await recorded(page, 3);
  await page.evaluate(() => {
    // A browser without a window has no dialog of its own.
    window.print = () => undefined;
  });
  const dialog = await dialogOf(page);
  await dialog.getByRole('button', { name: 'Print this pass and the code' }).click();
  await expect(dialog).toBeHidden();
  const sheet = page.locator('[data-printed]');
  await expect(sheet).toBeAttached();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(sheet).toBeVisible();
  expect(await texts(sheet, 'caption')).toContain('Pass 3 of');
  const code = (await page.getByTestId('code').textContent()) ?? '';
  await expect(sheet.locator('pre')).toHaveText(code);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByTestId('sheet')).toBeHidden();
  // Paper is light, whatever the page is.
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
  const ink = await sheet
    .locator('text.prompt tspan')
    .first()
    .evaluate((text) => getComputedStyle(text).fill);
  expect(ink).toBe('rgb(20, 25, 28)');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(sheet).toHaveCount(0);
  await expect(page.getByTestId('sheet')).toBeVisible();
});

test('the page itself prints without what is there to be pressed', async ({ page }) => {
  await recorded(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByTestId('canvas')).toBeVisible();
  await expect(page.getByTestId('readout')).toBeVisible();
  await expect(page.getByTestId('device')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByTestId('pareto')).toBeHidden();
});
