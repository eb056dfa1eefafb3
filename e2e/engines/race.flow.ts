import { EASY } from '../support/playground.ts';
import { expect, test } from './fixtures.ts';
import { button, part } from './person.ts';

test('a race against the twin is timed, replayed and exported', async ({ person, site }) => {
  await person.open(`${site.url}#v=1`);
  await person.catchDownloads();
  await person.ask(EASY.instruction, EASY.signature);
  await person.press(part('race-start'));
  await person.expectAttribute(part('race-status'), 'data-state', /^ended$/, 200_000);
  expect(await person.text(part('race-said'))).toMatch(/^Race finished\. On this device/);
  expect(Number(await person.text(part('race-ratio')))).toBeGreaterThan(0);
  await person.focus('input[aria-label="Time in the race"]');
  await person.keys('Home');
  await person.press(button('^Play the race'));
  await person.sees(button('^Pause the race'));
  await person.press(button('^Pause the race'));
  await person.press({ css: '[data-testid="race"] button', says: 'Download JSON' });
  await expect.poll(async () => (await person.caught())?.begins).toContain('unmask-race');
});
