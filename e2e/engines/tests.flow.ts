import { expect, test } from './fixtures.ts';
import { button, part } from './person.ts';

test('a task is written and tested, hidden and below the fold, and own tests count', async ({
  person,
  site,
}) => {
  await person.open(`${site.url}#v=1`);
  await person.sees(part('task'));
  const task = await person.tab.call(() => {
    const options = [
      ...document.querySelectorAll<HTMLOptionElement>('[data-testid="task"] option'),
    ];
    return options.find(({ text }) => text.includes('sum of the even numbers in a list'))?.value;
  });
  await person.choose(part('task'), task ?? '');
  await person.run();
  await person.press(part('run-tests'));
  await expect.poll(() => person.text(part('tests-announcement'))).toMatch(/^\d of 5 tests pass/);
  expect(await person.count('iframe')).toBe(0);
  await person.press(button('^Add tests'));
  await person.press('.tests textarea, [data-testid="tests"] textarea');
  await person.tab.type('sumEven([2, 4]) => 6');
  await person.press(part('run-tests'));
  await expect
    .poll(() => person.text(part('tests-announcement')))
    .toMatch(/^\d of 5 given tests pass, 1 of 1 of yours/);
});
