import { Embedder } from '../support/embedder.ts';
import { StaticHost } from '../support/hosting.ts';
import { EASY } from '../support/playground.ts';
import { expect, test } from './fixtures.ts';
import { INSTRUCTION, part, SCRUBBER, type Person } from './person.ts';

const LINK = part('share-link');
/** A frame that has no origin. */
const OPAQUE = 'sandbox="allow-scripts"';

async function linkOf(person: Person, carried: 'run' | 'settings'): Promise<string> {
  await person.press({ css: 'button', says: '^Share' });
  await person.press(`input[name="carried"][value="${carried}"]`);
  await expect
    .poll(() => person.value(LINK))
    .toMatch(carried === 'run' ? /&run=/ : /#v=\d+(?!.*&run=)/);
  const link = await person.value(LINK);
  // The button says so for two seconds, which a slow engine can spend between two looks.
  await expect(async () => {
    await person.press({ css: 'dialog button', says: '^Copy link' });
    await person.sees({ css: 'dialog button', says: 'Copied|Selected' }, 2000);
  }).toPass();
  await person.keys('Escape');
  await person.seesNo('dialog');
  return link ?? '';
}

test('links carry a run and settings, and an embed of another site plays it', async ({
  person,
  engine,
}) => {
  const site = await StaticHost.start({ cors: true });
  const embedder = await Embedder.start();
  await person.open(`${site.url}#v=1`);
  await person.ask(EASY.instruction, EASY.signature);
  await person.press('input[name="policy"][value="steps"]');
  await person.run();
  const code = await person.code();
  const replay = await linkOf(person, 'run');
  const settings = await linkOf(person, 'settings');

  await person.open(replay);
  await person.sees({ css: '#run-note', says: 'You are watching a recorded run' });
  await person.focus(SCRUBBER);
  await person.keys('End');
  await expect.poll(() => person.code()).toBe(code);

  await person.open(settings);
  await expect.poll(() => person.value(INSTRUCTION)).toBe(EASY.instruction);
  expect(await person.attribute('input[value="steps"]', 'checked')).not.toBeNull();

  const { hash } = new URL(replay);
  const address = `${site.url}?embed=1${hash}`.replaceAll('&', '&amp;');
  for (const sandbox of ['', 'sandbox="allow-scripts allow-same-origin"', OPAQUE]) {
    embedder.body = `<iframe src="${address}" width="720" height="560" ${sandbox}></iframe>`;
    await person.open(`${embedder.origin}/`);
    await person.tab.into('iframe');
    if (sandbox === OPAQUE && engine.name === 'webkit') {
      // WebKit lets a frame without an origin load nothing from 'self': there is a way out.
      await person.sees({ css: '#out a', says: 'in a window of its own' });
      continue;
    }
    await expect
      .poll(() => person.text(part('readout')), { message: sandbox })
      .toContain('finished');
    await expect.poll(() => person.text(`${part('canvas')} .source`)).toContain('function sumN');
    await person.tab.into(null);
    const heights = await person.tab.call(() =>
      (window.heardFromEmbeds ?? []).filter(({ data }) => data.type === 'height'),
    );
    expect(heights.length).toBeGreaterThan(0);
  }
  await Promise.all([site.stop(), embedder.stop()]);
});
