import { expect, test } from './fixtures.ts';
import { button, part, type Person } from './person.ts';

/** What one has measured here; the page draws a recorded sweep beside it. */
const OWN_MARK = `${part('mark')}[data-source="own"]`;

async function check(person: Person, css: string, checked: boolean): Promise<void> {
  await person.sees(css);
  const is = await person.tab.call(
    (selector) => document.querySelector<HTMLInputElement>(selector)?.checked,
    css,
  );
  if (is !== checked) await person.press(css);
}

test('a sweep of two chunk sizes by three rules over six tasks, its chart by keyboard, its files', async ({
  person,
  site,
}) => {
  await person.open(`${site.url}#v=1`);
  await person.catchDownloads();
  await person.sees(part('sweeping'));
  const sizes = await person.tab.call(() =>
    [...document.querySelectorAll('[data-testid="sweeping"] fieldset label')].map((label, i) => {
      label.querySelector('input')?.setAttribute('data-size', label.textContent.trim());
      return `${i} ${label.textContent}`;
    }),
  );
  expect(sizes.length).toBeGreaterThanOrEqual(5);
  for (const size of ['4', '8', '16', '32', '64']) {
    await check(person, `[data-size="${size}"]`, size === '8' || size === '16');
  }
  await person.press({ css: '[data-testid="sweeping"] label', says: 'Steps a chunk, or rules' });
  await person.keys('Control', 'a');
  await person.tab.type('2, 4, verify');
  const twin = await person.tab.call(() => {
    const label = [...document.querySelectorAll('[data-testid="sweeping"] label')].find((each) =>
      each.textContent.includes('The AR twin too'),
    );
    label?.querySelector('input')?.setAttribute('data-size', 'twin');
    return label !== undefined;
  });
  expect(twin).toBe(true);
  await check(person, '[data-size="twin"]', false);
  await person.press(part('sweep-start'));
  await person.expectAttribute(part('sweep'), 'data-state', /^ended$/, 200_000);
  expect(await person.text(part('sweep-said'))).toBe('Sweep finished: 6 of 6 settings measured.');
  expect(await person.text(part('untested'))).toBeNull();
  expect(await person.count(OWN_MARK)).toBe(6);

  for (const [kind, begins] of [
    ['CSV', 'chunk'],
    ['JSON', '{'],
    ['SVG', '<svg'],
    ['PNG', '\uFFFDPNG'],
  ] as const) {
    await person.press(button(`Download ${kind}`));
    await expect
      .poll(async () => (await person.caught())?.name)
      .toMatch(new RegExp(`\\.${kind.toLowerCase()}$`));
    const file = await person.caught();
    expect(file?.begins.startsWith(begins) || file?.begins.includes(begins), kind).toBe(true);
    expect(file?.bytes).toBeGreaterThan(300);
  }

  const mark = '[data-testid="mark"]:focus';
  await person.focus('[data-testid="chart"] [tabindex="0"]');
  await person.keys('Home');
  const slowest = await person.attribute(mark, 'aria-label');
  await person.keys('End');
  const fastest = await person.attribute(mark, 'aria-label');
  expect(slowest).not.toBeNull();
  expect(fastest).not.toBe(slowest);
  await person.keys('Enter');
  await person.sees({ css: part('pareto-said'), says: 'loaded into the settings' });

  await person.tab.reload();
  await person.keys('Shift');
  await person.sees(OWN_MARK);
  expect(await person.count(OWN_MARK)).toBe(6);
});
