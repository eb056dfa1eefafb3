import { openSandboxSite, STRICT } from '../support/sandbox.ts';
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

test('many executions in quick succession, what does not parse among them, and none without workers', async ({
  person,
}) => {
  const site = await openSandboxSite();
  await person.open(site.address(STRICT));
  const results = await person.tab.call(() =>
    Promise.all(
      Array.from({ length: 30 }, async (_, i) => {
        const code = i % 3 === 0 ? 'function f( {' : `function f(x) { return x + ${i}; }`;
        return await window.sandbox?.runInFrame({
          code,
          entry: 'f',
          cases: [[1]],
          timeLimit: 5000,
        });
      }),
    ),
  );
  expect(results).toEqual(
    results.map((_, i) =>
      i % 3 === 0
        ? { ok: false, failure: { reason: 'syntax', message: expect.stringMatching(/^Synt/) } }
        : { ok: true, calls: [{ kind: 'returned', value: 1 + i }] },
    ),
  );

  await person.open(site.address(STRICT.replace('blob: data:', '')));
  const refusal = await person.tab.call(() =>
    window.sandbox
      ?.runInFrame({ code: 'function f() {}', entry: 'f', cases: [[]], timeLimit: 5000 })
      .then(
        () => 'It ran.',
        (error: unknown) => String(error),
      ),
  );
  expect(refusal).toContain('could not start a worker');
  await site.close();
});
