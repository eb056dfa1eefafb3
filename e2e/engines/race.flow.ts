import { EASY } from '../support/playground.ts';
import { expect, test } from './fixtures.ts';
import { button, part } from './person.ts';

/** What the page says of who was faster, by what it found. */
const SAID: Readonly<Record<string, string>> = {
  diffusion: 'On this device the diffusion model is faster: ',
  twin: 'On this device the twin is faster: ',
  'too-close': 'Too close to call on this device: ',
};

test('a race against the twin is timed, replayed and exported', async ({ person, site }) => {
  await person.open(`${site.url}#v=1`);
  await person.catchDownloads();
  await person.ask(EASY.instruction, EASY.signature);
  await person.press(part('race-start'));
  await person.expectAttribute(part('race-status'), 'data-state', /^ended$/, 200_000);
  const faster = (await person.attribute(part('race-verdict'), 'data-faster')) ?? '';
  expect(Object.keys(SAID)).toContain(faster);
  const said = (await person.text(part('race-said'))) ?? '';
  expect(said.startsWith(`Race finished. ${SAID[faster]}`), said).toBe(true);
  const times = Number(await person.text(part('race-ratio')));
  expect(times).toBeGreaterThan(0);
  if (faster !== 'too-close') expect(faster).toBe(times > 1 ? 'diffusion' : 'twin');
  await person.focus('input[aria-label="Time in the race"]');
  await person.keys('Home');
  await person.press(button('^Play the race'));
  await person.sees(button('^Pause the race'));
  await person.press(button('^Pause the race'));
  await person.press({ css: '[data-testid="race"] button', says: 'Download JSON' });
  await expect.poll(async () => (await person.caught())?.begins).toContain('unmask-race');
});
