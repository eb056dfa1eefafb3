/** Text as mistakes and malice may leave it, for fields, files, links and messages. */

export const HOSTILE: readonly string[] = [
  '\u0000\u0001\u001b[31m\u007f',
  '\ud800 lone \udfff',
  '\u202eright to left\u2066',
  'x'.repeat(100_000),
  '<img src=x onerror="throw 1"><script>throw 2</script>',
  'constructor',
  '__proto__',
  'toString',
  '-1',
  '0',
  '1e308',
  '4294967296',
  '9007199254740993',
  'NaN',
  '  ',
  '[MASK][EOS]',
  'doubles a number',
  'f(1) => 2\n=>\nf(',
  'function f(n) {\n  return n [MASK] 2;\n}',
];

const task = (id: string, more: object = {}): string =>
  JSON.stringify({
    ...{ id, kind: 'write', instruction: `does ${id}`, signature: 'f(n)' },
    ...{ tests: [{ args: [2], expected: 4 }], ...more },
  });

/** What a file of tasks may hold. */
export const HOSTILE_FILES: readonly string[] = [
  ...HOSTILE,
  ['constructor', '__proto__', 'toString', '\u202e\ud800', 'x'.repeat(5000)]
    .map((id) => task(id))
    .join('\n'),
  task('deep', { tests: [{ args: [2], expected: { ['__proto__']: 1 } }] }),
  task('huge', { tests: [{ args: [1e308, -1e308], expected: 4294967296 }] }),
  `{"id":"__proto__","kind":"write","instruction":"<b>a","signature":"f(n)","tests":[{"args":[2],"expected":{"__proto__":1}}]}`,
  'no task\n'.repeat(12_000),
  '\ufeff\r\n',
];

/** Half a pair cannot be escaped. */
const escaped = (text: string): string =>
  encodeURIComponent(text.slice(0, 2000).replace(/\p{Surrogate}/gu, '\ufffd'));

/** What may stand behind "#" in an address. */
export const HOSTILE_LINKS: readonly string[] = [
  ...HOSTILE.map((text) => text.slice(0, 2000)),
  ...HOSTILE.map((text) => `v=1&prompt=${escaped(text)}`),
  'v=1&chunk=1e999&policy=constructor:1&seed=-1',
  'v=1&seed=4294967296&steps=0&chunk=64',
  'v=1&model=__proto__&run=AAAA',
  'v=99&run=A',
  '%76%3D%31',
  '%E0%A4%A',
];

/** What a page may send to the embed in it; each can cross between windows. */
export const HOSTILE_MESSAGES: readonly unknown[] = [
  ...HOSTILE,
  ...['play', 'pause', 'state', 'run', 'load', 'constructor'].map((name) => ({ id: 1, do: name })),
  ...[-1, 1e9, 0.5, null, '3'].map((pass) => ({ id: 2, do: 'seek', pass })),
  ...HOSTILE_LINKS.map((link) => ({ id: 3, do: 'open', link })),
  ...HOSTILE.map((theme) => ({ id: 4, do: 'theme', theme })),
  ...[1, 2, '__proto__'].map((v) => ({ to: 'unmask', v, type: 'hello', access: 'control' })),
  { to: 'unmask', v: 1, type: 'hello', access: 'read' },
  { id: { toString: 1 }, do: [] },
  null,
];
