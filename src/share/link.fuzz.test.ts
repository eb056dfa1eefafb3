import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkSettings } from '../engine/sampling/policies/settings.ts';
import { formatPolicy } from '../engine/sampling/policies/policies.ts';
import { asMade } from './arrived.ts';
import { parseLink, type ParsedLink } from './link.ts';

/** Links as chats, mistakes and malice may leave them. */

const LINKS = (
  JSON.parse(readFileSync(new URL('golden/v1.json', import.meta.url), 'utf8')) as {
    readonly link: string;
  }[]
).map(({ link }) => link);

const NAMES = [
  'v',
  'model',
  'rev',
  'steps',
  'policy',
  'chunk',
  'temperature',
  'seed',
  'cache',
  'edits',
  'p',
  'run',
];

const VALUES = [
  ...[
    '',
    '0',
    '-1',
    '1e999',
    '-1e999',
    'NaN',
    'Infinity',
    '0x10',
    '1e-9',
    '4096',
    '16.5',
    '２',
    '٣',
  ],
  ...[
    'verify',
    'verify:2',
    'verify:-1',
    'ar',
    'steps:0',
    'threshold:2',
    'entropy:-3',
    'factor:1e300',
    'threshold:',
    ':',
    'exact',
    'stale',
  ],
  ...[
    '../..',
    '//evil.example/m',
    'javascript:alert(1)',
    'data:,x',
    '__proto__',
    'constructor',
    '%00',
    '%',
  ],
];

const characters = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.string({ unit: 'binary', maxLength: 3 }),
  fc.constantFrom('&', '=', '%', '#', '+', ':', '\0', '%ff', '\ud800'),
);

/** One change to a link. */
const mutationArb: fc.Arbitrary<(link: string) => string> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat(4), characters).map(([at, drop, text]) => (link: string) => {
    const from = at % (link.length + 1);
    return link.slice(0, from) + text + link.slice(from + drop);
  }),
  fc.tuple(fc.constantFrom(...NAMES), fc.oneof(fc.constantFrom(...VALUES), fc.string())).map(
    ([name, value]) =>
      (link: string) =>
        link.replace(
          new RegExp(`(^|&)${name}=[^&]*`),
          (_, start: string) => `${start}${name}=${value}`,
        ),
  ),
  fc.tuple(fc.constantFrom(...NAMES, 'x', 'then', 'toString'), fc.constantFrom(...VALUES)).map(
    ([name, value]) =>
      (link: string) =>
        `${link}&${name}=${value}`,
  ),
  fc.nat().map((at) => (link: string) => link.slice(0, at % (link.length + 1))),
);

const hashArb = fc
  .tuple(fc.constantFrom(...LINKS), fc.array(mutationArb, { minLength: 1, maxLength: 4 }))
  .map(([link, mutations]) => mutations.reduce((text, mutate) => mutate(text), link));

/** Whether a text names the very number that is used. */
function isExactly(text: string, value: number): boolean {
  return text.trim() === text && text !== '' && Number(text) === value;
}

/** Every value that the link asked for is used as it is, or its field is among the changes. */
function checkChanges(hash: string, read: Extract<ParsedLink, { changes: unknown }>): void {
  const fields = new Map(new URLSearchParams(asMade(hash)));
  const said = new Set(read.changes.map(({ field }) => field));
  const { settings } = read;
  if (settings === null) return;
  for (const name of ['chunk', 'temperature', 'seed'] as const) {
    const asked = fields.get(name);
    if (asked !== undefined && !isExactly(asked, settings[name])) expect(said).toContain(name);
  }
  const [kind = '', number] = formatPolicy(settings.policy).split(':');
  const policy = fields.get('policy');
  const steps = fields.get('steps');
  if (policy !== undefined) {
    const [askedKind, ...asked] = policy.split(':');
    const exact =
      askedKind === kind &&
      // Draft and verify need not name a number.
      (number === undefined || (kind === 'verify' && asked.length === 0)
        ? asked.length === 0
        : isExactly(asked.join(':'), Number(number)));
    if (!exact) expect(said).toContain('policy');
  } else if (steps !== undefined && !(kind === 'steps' && isExactly(steps, Number(number)))) {
    expect(said).toContain('steps');
  }
  const cache = fields.get('cache');
  if (cache !== undefined && cache !== settings.cache) expect(said).toContain('cache');
  const edits = fields.get('edits');
  if (edits !== undefined && edits !== (settings.edits ? 'on' : 'off'))
    expect(said).toContain('edits');
  const model = fields.get('model');
  if (model !== undefined && model !== read.model?.id) expect(said).toContain('model');
  if (fields.has('p') && read.prompt === null) expect(said).toContain('p');
  if (fields.has('run') && read.kind !== 'replay') expect(said).toContain('run');
}

beforeEach(() => {
  const never = (): never => {
    throw new Error('A link must not cause this.');
  };
  for (const name of ['fetch', 'Worker', 'XMLHttpRequest', 'WebSocket', 'EventSource']) {
    vi.stubGlobal(name, vi.fn(never));
  }
});

afterEach(() => {
  expect(fetch).not.toHaveBeenCalled();
  expect(Worker).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});

it('10,000 mutated links: nothing is thrown, asked for or run, and every change is said', async () => {
  const kinds = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(hashArb, async (hash) => {
      const read = await parseLink(hash);
      kinds.set(read.kind, (kinds.get(read.kind) ?? 0) + 1);
      if (read.kind === 'none' || read.kind === 'refused') return;
      if (read.settings !== null) expect(checkSettings(read.settings)).toBe(read.settings);
      expect(read.model?.id ?? '').not.toMatch(/[:%\\]|^\//);
      checkChanges(hash, read);
    }),
    { numRuns: 10_000 },
  );
  // The mutations are neither too mild nor too wild to tell anything.
  expect([...kinds.keys()].toSorted()).toEqual(['none', 'refused', 'replay', 'settings']);
});
