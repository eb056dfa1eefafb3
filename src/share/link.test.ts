import { type Asked, kindOf } from '../engine/prompt/asked.ts';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfTokens, textPiece } from '../engine/trace/pieces.ts';
import { DEFAULT_SETTINGS, type Settings } from '../engine/sampling/policies/settings.ts';
import type { CommitPass, DenoisePass, PrefillPass } from '../engine/trace/trace.ts';
import type { Change } from './fields.ts';
import { askedArb, recorded, settingsArb } from './fake-recordings.ts';
import { uncheckedLink } from './hostile-links.ts';
import { type LinkContent, parseLink, type ParsedLink } from './link.ts';
import { atPass, formatReplayLink, formatSettingsLink, formatTreeLink } from './link-writer.ts';
import type { Recording } from '../engine/trace/recording.ts';
import { type RunTree, treeOf } from '../engine/trace/run-tree.ts';
import { fitsForm } from './run-writer.ts';
import { grown, treeArb } from './fake-trees.ts';
import { upgrade, UPGRADES, VERSION } from './versions.ts';

const GOLDEN = new URL('golden/', import.meta.url);

interface Golden {
  readonly name: string;
  readonly link: string;
  readonly means: unknown;
}

function aheadOf({ ahead, opened }: PrefillPass | CommitPass): string {
  if (ahead === undefined) return '';
  const drafted = opened?.drafted === undefined ? '' : `, ${opened.drafted.length} given`;
  return `, ${ahead} slots ahead, ${opened?.revealed.length ?? 'none'} of them revealed${drafted}`;
}

function againOf({ remasked }: DenoisePass | CommitPass): string {
  if (remasked === undefined) return '';
  const masks = remasked.tail.filter((id) => id === null).length;
  return `, ${masks} of ${remasked.tail.length} masked again: ${remasked.why}`;
}

/** What is asked for; its kind only where it does not follow from the code. */
function wordsOf({ kind, ...words }: Asked): Partial<Asked> {
  return kind === kindOf(words.code) ? words : { ...words, kind };
}

/** A change as the golden links have it: they are older than its codes. */
function inWords({ why, ...change }: Change): Change {
  if (why === 'first-model') return { ...change, used: 'the model that the page starts with' };
  return why === undefined ? change : { ...change, why };
}

/** What a link means, in a form that a person can check. */
function meaning(link: ParsedLink): unknown {
  if (link.kind === 'none' || link.kind === 'refused') return link;
  const { kind, model, settings } = link;
  const prompt = link.prompt === null ? null : wordsOf(link.prompt);
  const changes = link.changes.map(inWords);
  if (kind === 'settings') return { kind, model, settings, prompt, changes };
  const { runs, shown } = link.tree;
  const run = { ...told(link.recording), ...leavings(link.tree) };
  expect(runs[shown]?.recording).toBe(link.recording);
  return { kind, model, settings, prompt, changes, run };
}

/** The other runs of a link, and where they leave which. */
function leavings({ runs, shown }: RunTree): object {
  if (runs.length === 1) return {};
  const others = runs.map(({ recording, parent, pass }) => ({
    ...(parent !== null && { leaves: parent, after: pass }),
    ...told(recording),
  }));
  return { shown, all: others };
}

function told({ trace, pieces, cachedTokens }: Recording) {
  const { given } = trace.prompt;
  const last = trace.passes.at(-1);
  const textOf = (id: number | null): string => (id === null ? '' : textOfTokens([id], { pieces }));
  return {
    stage: trace.model.stage,
    ...(trace.changes !== undefined && {
      changed: trace.changes.map(({ pass, slots }) => [
        pass,
        ...slots.map(({ position, id }) => `${position}=${textOf(id)}`),
      ]),
    }),
    device: trace.device,
    ...(trace.prompt.holes !== undefined && {
      between: trace.prompt.holes.parts.map((part) => textOfTokens(part, { pieces })),
    }),
    ...(given !== undefined && {
      given: given.map(({ start, tokens }) => [start, textOfTokens(tokens, { pieces })]),
    }),
    code: textOfTokens(trace.tokens, { pieces }),
    passes: trace.passes.map((pass) => {
      switch (pass.kind) {
        case 'denoise':
          return `${pass.revealed.length} revealed, ${pass.edited.length} edited at ${pass.start}${againOf(pass)}`;
        case 'commit':
          return `${pass.tokens.length} committed, ${pass.rejected} refused${aheadOf(pass)}${againOf(pass)}`;
        case 'prefill':
          return `prefill${aheadOf(pass)}`;
        default:
          return pass.kind;
      }
    }),
    cached: cachedTokens,
    milliseconds: last === undefined ? 0 : Number((last.at + last.took).toFixed(2)),
    end: trace.end,
  };
}

describe('golden links', () => {
  const files = readdirSync(GOLDEN).toSorted();

  it('there are some of every version', () => {
    expect(files).toEqual(Array.from({ length: VERSION }, (_, i) => `v${i + 1}.json`));
  });

  for (const file of files) {
    const links = JSON.parse(readFileSync(new URL(file, GOLDEN), 'utf8')) as Golden[];
    it.each(links)(`${file}: $name`, async ({ link, means }) => {
      expect(meaning(await parseLink(`#${link}`))).toEqual(means);
    });
  }
});

describe('upgrade', () => {
  it('takes a link through every version from its own on', () => {
    const add = (mark: string) => (link: Parameters<typeof upgrade>[0]) => ({
      ...link,
      fields: new Map([...link.fields, [mark, '']]),
    });
    const steps = [add('1 to 2'), add('2 to 3'), add('3 to 4')];
    const marks = (version: number): string[] => [
      ...upgrade({ fields: new Map(), prompt: null, run: null }, version, steps).fields.keys(),
    ];
    expect(marks(1)).toEqual(['1 to 2', '2 to 3', '3 to 4']);
    expect(marks(3)).toEqual(['3 to 4']);
    expect(marks(4)).toEqual([]);
    expect(UPGRADES).toHaveLength(VERSION - 1);
  });
});

const name = fc.stringMatching(/^[\w.-]{1,20}$/).filter((text) => !/^\.\.?$/.test(text));
const instruction = fc.string({ unit: 'grapheme', maxLength: 300 });
const pins = fc.uniqueArray(
  fc.record({ position: fc.nat(400), text: fc.string({ unit: 'grapheme', minLength: 1 }) }),
  { selector: ({ position }) => position, minLength: 1, maxLength: 5 },
);
const contentArb: fc.Arbitrary<LinkContent> = fc.record({
  model: fc.option(fc.record({ id: name, revision: name })),
  settings: fc.option(settingsArb),
  prompt: fc.option(
    fc.oneof(
      fc.record(
        {
          kind: fc.constant('write' as const),
          instruction,
          signature: fc.option(fc.string({ maxLength: 40 })),
          pins,
        },
        { requiredKeys: ['kind', 'instruction', 'signature'] },
      ),
      fc.record({
        kind: fc.constant('repair' as const),
        instruction,
        signature: fc.constant(null),
        code: fc.string({ unit: 'grapheme', maxLength: 600 }),
      }),
    ),
  ),
});

describe('a settings link', () => {
  it('is read back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(contentArb, async (content) => {
        const link = (await formatSettingsLink(content)) ?? '';
        expect(link).toMatch(/^v=6[\w&=:./-]*$/);
        expect(await parseLink(link)).toEqual({ kind: 'settings', ...content, changes: [] });
      }),
    );
  });

  it('keeps its settings readable, the version first', async () => {
    const link = await formatSettingsLink({
      model: { id: 'xs-s1', revision: '6fd676076786' },
      settings: {
        policy: { kind: 'threshold', threshold: 0.9 },
        chunk: 32,
        nearness: 0.4,
        temperature: 0.2,
        seed: 42,
        cache: 'exact',
        edits: true,
        remask: 0,
      },
      prompt: null,
    });
    expect(link).toBe(
      'v=6&model=xs-s1&rev=6fd676076786&policy=threshold:0.9&chunk=32&nearness=0.4&temperature=0.2&seed=42&cache=exact&edits=on',
    );
  });
});

describe('a replay link', () => {
  it('is read back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(askedArb, async (asked) => {
        const recording = await recorded(asked);
        // Many looks at blocks of one slot come to more passes than a link holds.
        fc.pre(fitsForm(treeOf(recording)));
        const link = (await formatReplayLink(recording)) ?? '';
        const read = await parseLink(link);
        if (read.kind !== 'replay') throw new Error(`It is ${read.kind}.`);
        expect(read.changes).toEqual([]);
        expect(await formatReplayLink(read.recording)).toBe(link);
        const { settings, prompt, model } = recording.trace;
        expect(read.settings).toEqual(settings);
        expect(read.prompt).toEqual({
          kind: 'write',
          instruction: prompt.instruction,
          signature: prompt.signature,
        });
        expect(read.recording.trace.model).toEqual(model);
      }),
      { numRuns: 60 },
    );
  });

  it('of runs that left it is read back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(treeArb, async (asked) => {
        const tree = await grown(asked);
        fc.pre(fitsForm(tree));
        const link = (await formatTreeLink(tree)) ?? '';
        const read = await parseLink(link);
        if (read.kind !== 'replay') throw new Error(`It is ${read.kind}.`);
        expect(read.recording).toBe(read.tree.runs[tree.shown]?.recording);
        expect(read.tree.runs).toHaveLength(tree.runs.length);
        expect(await formatTreeLink(read.tree)).toBe(link);
        // Each of them is as good alone.
        const alone = await formatReplayLink(read.recording);
        const again = await parseLink(alone ?? '');
        expect(again.kind === 'replay' && told(again.recording)).toEqual(told(read.recording));
      }),
      { numRuns: 40 },
    );
  });

  it('is not shown under other settings than its own', async () => {
    const { link } = replayGolden();
    const read = await parseLink(link.replace('chunk=16', 'chunk=8'));
    expect(read).toMatchObject({ kind: 'settings', settings: { chunk: 8 } });
    expect(read).toHaveProperty('changes', [
      { field: 'run', asked: '', used: '', why: 'damaged-or-changed' },
    ]);
  });

  it('is not shown under a length or rounds of remasking that were added, taken away or changed', async () => {
    const links = goldenOf(5).filter(({ link }) => link.includes('&run='));
    const altered = links.flatMap(({ link }) => [
      ...['&remask=8', '&length=100'].map((more) => link + more),
      ...[link.replace('&remask=2', ''), link.replace('&length=40', '&length=41')],
    ]);
    const read = altered.filter((text) => !links.some(({ link }) => link === text));
    expect(read).toHaveLength(10);
    for (const text of [...read, ...read.map((text) => text.replace('v=5', 'v=4'))]) {
      expect(await parseLink(text), text.slice(0, 160)).toMatchObject({
        ...{ kind: 'settings', changes: [{ field: 'run', why: 'damaged-or-changed' }] },
      });
    }
  });

  it('has the names under which its model was asked, and is not shown under others', async () => {
    const settings = { ...DEFAULT_SETTINGS, policy: { kind: 'steps', steps: 4 } } as const;
    const recording = await recorded({ settings, length: 30, stopAfter: 0 });
    const { trace } = recording;
    const heads = { signature: 'f_1(Q)', called: { head: 'g(a)', passes: 2, took: 12.34 } };
    const prompt = { ...trace.prompt, kind: 'write', ...heads } as const;
    const link = (await formatReplayLink({ ...recording, trace: { ...trace, prompt } })) ?? '';
    const read = await parseLink(link);
    expect(read.kind === 'replay' && read.recording.trace.prompt).toMatchObject(heads);
    const without = link.replace(/&called=[^&]*/, '');
    for (const other of [without, without.replace('&p=', '&called=AAAA&p=')]) {
      expect(await parseLink(other)).toMatchObject({ kind: 'settings' });
    }
    const preset = await formatSettingsLink({ model: null, settings: null, prompt });
    expect(preset).not.toContain('called=');
  });

  it('keeps its run when a stranger adds a field, or a chat escapes a colon', async () => {
    const { link } = replayGolden();
    const altered = `${link.replaceAll(':', '%3A')}&utm_source=x&fbclid=y`;
    expect(meaning(await parseLink(altered))).toEqual(replayGolden().means);
  });

  it('may say after which pass it is to be seen, in its range and under no checksum', async () => {
    const settings = { ...DEFAULT_SETTINGS, policy: { kind: 'steps', steps: 4 } } as const;
    const recording = await recorded({ settings, length: 30, stopAfter: 0 });
    const link = (await formatReplayLink(recording)) ?? '';
    const passOf = async (text: string): Promise<number | null | undefined> => {
      const read = await parseLink(text);
      return read.kind === 'replay' ? read.pass : undefined;
    };
    expect(await passOf(link)).toBeNull();
    expect(await passOf(atPass(link, 3))).toBe(3);
    expect(await passOf(atPass(link, 0))).toBe(0);
    expect(await passOf(`${link}&pass=4000`)).toBe(recording.trace.passes.length);
    expect(await passOf(`${link}&pass=-1`)).toBe(0);
    expect(await passOf(`${link}&pass=last`)).toBeNull();
  });

  it('that was cut off still gives its settings', async () => {
    const { link } = replayGolden();
    const read = await parseLink(link.slice(0, -20));
    expect(read).toMatchObject({ kind: 'settings', changes: [{ field: 'run' }] });
  });
});

function goldenOf(version: number): readonly Golden[] {
  return JSON.parse(readFileSync(new URL(`v${version}.json`, GOLDEN), 'utf8')) as Golden[];
}

function replayGolden(): Golden {
  return goldenOf(1).find((golden) => golden.link.includes('&run='))!;
}

describe('a link that arrives', () => {
  const { link, means } = replayGolden();
  const settings = 'v=1&steps=8&chunk=32&seed=42';
  const twice = (text: string): string => encodeURIComponent(encodeURIComponent(text));

  it.each<[string, (link: string) => string]>([
    ['with its ampersands as HTML writes them', (text) => text.replaceAll('&', '&amp;')],
    ['with its ampersands as HTML may write them', (text) => text.replaceAll('&', '&#38;')],
    ['with that twice', (text) => text.replaceAll('&', '&amp;amp;')],
    ['escaped as a whole', encodeURIComponent],
    ['escaped twice', twice],
    ['escaped behind HTML', (text) => encodeURIComponent(text.replaceAll('&', '&amp;'))],
    ['with its equals signs escaped', (text) => text.replaceAll('=', '%3d')],
    ['with another number sign', (text) => `#${text}`],
    ['with the number sign escaped', (text) => `%23${text}`],
    ['with a blank before it', (text) => `%20${text}`],
    ['with an invisible blank before it', (text) => `\u200B${text}`],
    ['with an escaped invisible blank before it', (text) => `%E2%80%8B${text}`],
    ['in brackets', (text) => `${text})`],
    ['before a full stop', (text) => `${text}.`],
    ['at the end of a quoted sentence', (text) => `${text}."`],
    ['in typographic quotes', (text) => `${text}”`],
    ['in quotes that the browser escapes', (text) => `${text}%22%3E`],
    ['in German quotes that the browser escapes', (text) => `${text}%E2%80%9C`],
    ['in a list', (text) => `${text},`],
    ['in a Markdown link', (text) => `${text})**`],
    ['with a blank behind it', (text) => `${text}%20`],
    ['with a break behind it', (text) => `${text}\r\n`],
    ['with an invisible blank behind it', (text) => `${text}%E2%80%8B`],
  ])('%s is read', async (_, change) => {
    expect(meaning(await parseLink(`#${change(link)}`))).toEqual(means);
    const plain = await parseLink(settings);
    expect(await parseLink(change(settings))).toEqual(plain);
  });

  it('wrapped to lines is read', async () => {
    const start = link.indexOf('&run=') + 40;
    const broken = [' ', '%20', '\n', '%0A'].map(
      (blank) => link.slice(0, start) + blank + link.slice(start),
    );
    for (const one of broken) expect(meaning(await parseLink(one))).toEqual(means);
  });

  it.each(['%20', '\n', '\r\n', '%0D%0A', '\u200B'])(
    'with a line broken by %j is read, wherever it is broken',
    async (blank) => {
      const plain = await parseLink(settings);
      for (const at of settings.split('').keys()) {
        const broken = settings.slice(0, at) + blank + settings.slice(at);
        expect(await parseLink(broken), broken).toEqual(plain);
      }
      const wrapped = link.replaceAll(/.{70}/g, `$&${blank}`);
      expect(meaning(await parseLink(wrapped))).toEqual(means);
    },
  );

  it('without its beginning is said to be damaged', async () => {
    for (const cut of [link.slice(4), link.slice(12), link.slice(link.indexOf('chunk='))]) {
      expect(await parseLink(cut)).toMatchObject({ kind: 'refused' });
    }
  });

  it('under a name that ends in a full stop keeps it', async () => {
    const model = { id: 'm.', revision: 'r.' };
    const made = await formatSettingsLink({ model, settings: null, prompt: null });
    expect(await parseLink(made ?? '')).toMatchObject({ model });
  });
});

describe('a run that unfolds to more than a model writes', () => {
  const settings: Settings = {
    policy: { kind: 'verify', ahead: 0 },
    ...{ chunk: 16, nearness: 0, temperature: 0, seed: 1, cache: 'exact', edits: false, remask: 0 },
  };
  const withPieces = async (text: string): Promise<Recording> => {
    const recording = await recorded({ settings, length: 140, stopAfter: 0 });
    return { ...recording, pieces: recording.pieces.map(() => textPiece(text)) };
  };

  it.each([
    ['bytes', 'a'.repeat(1024)],
    ['lines', '\n'.repeat(100)],
  ])('in %s is neither read nor offered', async (_, text) => {
    const recording = await withPieces(text);
    expect(await formatReplayLink(recording)).toBeNull();
    const read = await parseLink(await uncheckedLink(recording));
    expect(read).toMatchObject({ kind: 'settings', changes: [{ field: 'run' }] });
  });

  it('is one that none writes: a tenth of that is read', async () => {
    for (const text of ['a'.repeat(100), '\n'.repeat(10)]) {
      expect(await formatReplayLink(await withPieces(text))).not.toBeNull();
    }
  });

  it('in what was asked for is neither read nor offered, and its prompt is', async () => {
    const recording = await withPieces('a');
    for (const code of [`[MASK]${'\n'.repeat(3000)}`, `[MASK]${'a'.repeat(70_000)}`]) {
      const { trace } = recording;
      const long = { ...recording, trace: { ...trace, prompt: { ...trace.prompt, code } } };
      expect(await formatReplayLink(long)).toBeNull();
      const read = await parseLink(await uncheckedLink(long));
      expect(read).toMatchObject({
        kind: 'settings',
        prompt: { code },
        changes: [{ field: 'run' }],
      });
    }
  });
});

describe('a prompt that no link holds', () => {
  it('is offered in none', async () => {
    const noise = Array.from({ length: 120_000 }, (_, i) =>
      String.fromCodePoint(0x100 + ((i * 7919) % 40_000)),
    );
    const prompt = {
      kind: 'repair' as const,
      instruction: 'x',
      signature: null,
      code: noise.join(''),
    };
    expect(await formatSettingsLink({ model: null, settings: null, prompt })).toBeNull();
  });
});

describe('a link with a field that is long', () => {
  const names = [
    'v',
    'model',
    'rev',
    'steps',
    'policy',
    'chunk',
    'nearness',
    'temperature',
    'seed',
  ];
  const values = ['1', '1.', '.1', '1e1', ' ', 'a.', '(', '%20', '-', '=', 'steps:1'];
  it.each(names)('%s is read in time', async (name) => {
    for (const value of values) {
      for (const end of ['', 'x']) {
        const long = `${value.repeat(150_000 / value.length)}${end}`;
        const began = performance.now();
        await parseLink(`v=1&${name}=${long}`);
        await parseLink(`v=1&${name}=threshold:${long}`);
        // Far from a hang, on whatever machine.
        expect(performance.now() - began).toBeLessThan(5000);
      }
    }
  });
});

describe('a name that leads out of a folder', () => {
  it.each(['.', '..', '../..', 'a/..', '../a'])('%s is no model and no revision', async (name) => {
    const change = [{ field: 'model', asked: name }];
    expect(await parseLink(`v=2&model=${name}`)).toMatchObject({ model: null, changes: change });
    const model = { id: 'm', revision: '' };
    expect(await parseLink(`v=2&model=m&rev=${name}`)).toMatchObject({ model });
  });

  it('is not what begins or ends in full stops', async () => {
    for (const name of ['...', '.a', 'a..', '..a/b..']) {
      expect(await parseLink(`v=2&model=${name}`)).toMatchObject({ model: { id: name } });
    }
  });
});

describe('what is no link of ours', () => {
  it.each(['', '#', '#top', '#steps=8', '#=', '#%'])('%s is left alone', async (hash) => {
    expect(await parseLink(hash)).toEqual({ kind: 'none' });
  });

  it.each([
    [`v=${VERSION + 1}`, 'newer-version'],
    ['v=999999', 'newer-version'],
    ['v=0', 'no-version'],
    ['v=', 'no-version'],
    ['v=1.0', 'no-version'],
    [`v=1&p=${'A'.repeat(500_001)}`, 'too-long'],
  ])('%s is refused', async (hash, reason) => {
    const read = await parseLink(hash);
    expect(read).toEqual({ kind: 'refused', reason });
  });
});
