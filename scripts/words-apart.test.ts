import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { looksSaid, wordsApart } from './words-apart.js';

/** What the rule finds in a text of TypeScript with elements. */
function found(code: string): string[] {
  const linter = new Linter({ cwd: '/repo' });
  return linter
    .verify(
      code,
      [
        {
          files: ['**/*.tsx'],
          languageOptions: {
            parser: tseslint.parser,
            parserOptions: { ecmaFeatures: { jsx: true } },
          },
          plugins: { unmask: { rules: { words: wordsApart } } },
          rules: { 'unmask/words': 'error' },
        },
      ],
      '/repo/src/panels/a.tsx',
    )
    .map(({ messageId, message }) =>
      messageId === 'said' ? message.replace(/^[^:]*: /, '') : message,
    );
}

describe('what looks said', () => {
  it.each([
    'Nothing has run yet.',
    'least sure',
    ' edited to ',
    ' and ',
    'Copied',
    'Loading…',
    'pass \uFFFC',
    '\uFFFC ms',
    '\uFFFC of \uFFFC',
    'at most 4',
    '(see below)',
    'the “twin” wins',
  ])('%j does', (text) => expect(looksSaid(text)).toBe(true));

  it.each([
    '',
    'done',
    'first-visit',
    'text/plain',
    'ArrowRight',
    'WebGPU',
    ' selected',
    'cubic-bezier(0.3, 0.1, 0.1, 1)',
    '(prefers-color-scheme: dark)',
    'M4 2.5h3.6v13H4z',
    '0 0 18 18',
    'M\uFFFC \uFFFCv4',
    '[data-position="\uFFFC"]',
    '.slots .cell',
    'var(--ink2)',
    'translate(\uFFFC \uFFFC)',
    '\uFFFC×',
  ])('%j does not', (text) => expect(looksSaid(text)).toBe(false));
});

describe('words apart', () => {
  it.each([
    ['<p>masked</p>', '"masked"'],
    ['<p>{n} slots</p>', '"slots"'],
    ["<p>{busy ? 'stop' : 'go'}</p>", '"stop"', '"go"'],
    ["<p>{busy && 'wait'}</p>", '"wait"'],
    ["<p>{name ?? 'none'}</p>", '"none"'],
    ['<p>{`${n}ms`}</p>', '"…ms"'],
    ['<button aria-label="close" />', '"close"'],
    ["<button title={busy ? 'stop' : say.go} />", '"stop"'],
    ['<Guarded name="The canvas" />', '"The canvas"'],
    ["const ramp = { title: 'order' };", '"order"'],
    ["setSaid('Copied');", '"Copied"'],
    ['<button onClick={() => setSaid(`at ${n}`)} />', '"at …"'],
    ["const text = 'chunk ' + number;", '"chunk …"'],
    ["const text = busy ? 'still writing' : '';", '"still writing"'],
    ["if (reason.startsWith('This browser')) return;", '"This browser"'],
    ["const all = names.join(' and ');", '"and"'],
    ["throw fault('network', 'The list is not there.');", '"The list is not there."'],
  ])('finds the words of %s', (code, ...texts) => {
    expect(found(code)).toEqual(texts);
  });

  it.each([
    '<p>{say.masked} – {n}</p>',
    '<p className="cell old drafted" id="the canvas" data-part="The canvas" />',
    "<p className={`cell ${busy ? 'not yet' : 'done now'}`} />",
    "<p style={{ transition: 'opacity linear' }} key={`line ${n}`} />",
    '<path d={`M${x} ${y}v4`} />',
    '<Icon name="close" />',
    "if (event.key === 'Enter') go();",
    "switch (key) { case 'Escape': go(); }",
    "const has = 'Notification' in window;",
    "element.querySelector('input, button label');",
    "const words = new Set('async await break'.split(' '));",
    "const one = table['Home of'];",
    "const table = { 'Content of': 1 };",
    "throw new Error('No session: render inside its context.');",
    "console.warn('Not kept:', error);",
    "import a from 'Some path'; export * from 'Some path';",
    "export { b } from 'Some path'; void import('Some path');",
    "let a: 'two words' = say.two;",
    "'use strict here';",
  ])('leaves %s alone', (code) => {
    expect(found(code)).toEqual([]);
  });
});
