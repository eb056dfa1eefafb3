import { EASY } from '../support/playground.ts';
import { expect, test } from './fixtures.ts';
import { part } from './person.ts';

test('after one visit the page reloads and runs without a network, and Back brings it back', async ({
  person,
  site,
}) => {
  await person.open(`${site.url}#v=1`);
  await person.ask(EASY.instruction, EASY.signature);
  await person.run();
  const code = await person.code();
  await expect
    .poll(
      () =>
        person.tab.call(async () => {
          const requests = await (await caches.open('unmask-assets')).keys();
          const kept = requests.some(({ url }) => /\/worker-[^/]*\.js$/.test(url));
          return kept && navigator.serviceWorker.controller !== null;
        }),
      { timeout: 60_000 },
    )
    .toBe(true);

  // To another page and Back: what stood there stands there still, and still runs.
  await person.tab.go(`${site.url}oembed.json`);
  await person.tab.back();
  await person.sees(part('run'));
  await person.ask(EASY.instruction, EASY.signature);
  await person.run();
  expect(await person.code()).toBe(code);

  await site.stop();
  await person.tab.reload();
  await person.ask(EASY.instruction, EASY.signature);
  await person.run();
  expect(await person.code()).toBe(code);
});
