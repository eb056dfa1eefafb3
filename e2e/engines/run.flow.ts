import { EASY } from '../support/playground.ts';
import { expect, test } from './fixtures.ts';
import { button, CODE_FIELD, INSTRUCTION, part, SCRUBBER } from './person.ts';

const RULES = ['steps', 'threshold', 'entropy', 'factor', 'verify'];

test('a first visit plays a recorded run, and every rule writes one of its own', async ({
  person,
  site,
}) => {
  await person.open(site.url);
  await person.overhear();
  await person.sees({ css: part('run'), says: 'MB to download' });
  await expect.poll(() => person.text(part('readout')), { timeout: 60_000 }).toContain('tokens in');
  await person.ask(EASY.instruction, EASY.signature);
  expect(await person.value(INSTRUCTION)).toBe(EASY.instruction);
  // Else a rule that is picked begins a run of its own, and Run is Stop.
  await person.press('[aria-describedby="live-note"]');
  for (const rule of RULES) {
    await person.press(`input[name="policy"][value="${rule}"]`);
    await person.run();
    expect(await person.code(), rule).toContain('function sumNumbers(nums)');
    expect((await person.lastRun()).tokens.length).toBeGreaterThan(10);
  }
  await person.expectAttribute(part('device'), 'data-backend', /^wasm$/);
  expect(await person.overflow()).toBeLessThanOrEqual(0);

  // All of a long instruction is in view.
  await person.fill(INSTRUCTION, 'the sum of all numbers in a list of lists '.repeat(4));
  const [height, content] = await person.tab.call((css) => {
    const area = document.querySelector(css);
    return [area?.clientHeight ?? 0, area?.scrollHeight ?? 0] as const;
  }, INSTRUCTION);
  expect(height).toBeGreaterThan(50);
  expect(height).toBeGreaterThanOrEqual(content);
});

test('a run is stepped, stopped and looked over from the keyboard', async ({ person, site }) => {
  await person.open(`${site.url}#v=1`);
  await person.ask(EASY.instruction, EASY.signature);
  await person.press(button('^Step$'));
  await person.expectRun('held');
  const first = await person.text(part('passes'));
  await person.press(button('^Step$'));
  await expect.poll(() => person.text(part('passes'))).not.toBe(first);
  await person.press(button('^Stop$'));
  await person.sees({ css: part('readout'), says: '[Ss]topped|[Cc]ut' });
  await person.press(part('run'));
  await person.expectRun('done');

  await person.focus(SCRUBBER);
  await person.keys('Home');
  await person.expectAttribute(SCRUBBER, 'aria-valuetext', / pass 0 of /);
  await person.keys('ArrowRight');
  await person.keys('ArrowRight');
  await person.expectAttribute(SCRUBBER, 'aria-valuetext', / pass 2 of /);
  await person.keys('End');
  await person.expectAttribute(SCRUBBER, 'aria-valuetext', / pass (\d+) of \1$/);
  await person.press(button('^Previous pass'));
  await person.press(button('^Play'));
  await person.expectAttribute(SCRUBBER, 'aria-valuetext', / pass (\d+) of \1$/);
});

test('a function is filled in, and another repaired', async ({ person, site }) => {
  await person.open(`${site.url}#v=1`);
  await person.choose('select[aria-label="What to do"]', 'infill');
  await person.press(CODE_FIELD);
  const code = 'function factorial(n) { if (n <= 1) return 1; return n * factorial(n - 1); }';
  await person.tab.type(code);
  // Backwards over the end, as a person selects.
  for (let i = 0; i < 3; i++) await person.keys('ArrowLeft');
  for (let i = 0; i < 'factorial(n - 1)'.length; i++) await person.keys('Shift', 'ArrowLeft');
  await person.press(button('^Mask the selection'));
  expect(await person.value(CODE_FIELD)).toBe(code.replace('factorial(n - 1)', '[MASK]'));
  await person.run();

  await person.choose('select[aria-label="What to do"]', 'repair');
  await person.fill(INSTRUCTION, 'returns the sum of the even numbers in a list');
  await person.fill(
    CODE_FIELD,
    'function sumEven(nums) { let t = 0; for (const n of nums) { if (n % 2 === 1) t += n; } return t; }',
  );
  await person.press(part('run'));
  await person.expectRun('done');
  expect(await person.code()).toContain('function sumEven(nums)');
});
