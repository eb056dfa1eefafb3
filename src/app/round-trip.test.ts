import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordRun } from '../engine/trace/recorder.ts';
import { sample } from '../engine/sampling/sampler.ts';
import { ScriptedDenoiser, writes } from '../engine/testing/scripted.ts';
import type { Settings } from '../engine/sampling/policies/settings.ts';
import type { Policy } from '../engine/sampling/policies/policies.ts';
import { sharesOf } from '../engine/trace/pieces.ts';
import { canvasState } from '../core/run/canvas-state.ts';
import { codeLines } from '../core/canvas/code-lines.ts';
import { recordOf } from '../core/links/recordings.ts';
import { readBlueprint } from '../engine/models/checkpoint.ts';
import { readTokenizer } from '../engine/models/tokenizer.ts';
import { denoiserShape } from '../engine/runtime/denoiser-shape.ts';
import { parseLink } from '../share/link.ts';
import { formatReplayLink } from '../share/link-writer.ts';
import type { Recording } from '../engine/trace/recording.ts';
import { askedFor } from '../engine/prompt/asked.ts';
import { programOf, type Prompt } from '../engine/prompt/prompt.ts';

/** Texts all the way: tokens, a run, its link, the record that a page makes of it, and the canvas. */

const FOLDER = new URL('../../public/models/xs-s1/', import.meta.url);
const files = new Map(
  ['config.json', 'tokenizer.json', 'tokenizer_config.json'].map((name) => [
    name,
    readFileSync(new URL(name, FOLDER)),
  ]),
);
const blueprint = readBlueprint(files);
const tokenizer = await readTokenizer(files, blueprint);
const pieces = tokenizer.pieces();
const SHAPE = {
  ...denoiserShape(blueprint.config),
  vocabSize: pieces.length,
  contextLength: 512,
};
const { eosId, sepId } = SHAPE;

const policyArb = fc.constantFrom<Policy>(
  { kind: 'threshold', threshold: 0.9 },
  { kind: 'steps', steps: 8 },
  { kind: 'verify', ahead: 4 },
  { kind: 'ar' },
);

const settingsArb: fc.Arbitrary<Settings> = fc.record({
  policy: policyArb,
  chunk: fc.integer({ min: 1, max: 64 }),
  nearness: fc.constant(0.5),
  temperature: fc.constant(0),
  seed: fc.integer({ min: 0, max: 1000 }),
  cache: fc.constant('exact' as const),
  edits: fc.boolean(),
  remask: fc.constantFrom(0, 2),
});

const SPELT = ['[MASK]', '[SEP]', '[EOS]', '[PAD]', '[INS]', '[DEL]'];
const SCRAPS = [
  '€',
  '€n',
  '😀',
  '👩‍🚀',
  '\u202E',
  '\uFEFF',
  '\0',
  '\r\n',
  '\n  ',
  'return ',
  '";',
  ...SPELT,
];

const textArb = fc
  .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom(...SCRAPS)), {
    maxLength: 14,
  })
  .map((parts) => parts.join(''));

const promptArb: fc.Arbitrary<Prompt> = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    instruction: textArb,
    signature: fc.constant(null),
  }),
  fc.record({
    kind: fc.constant('infill' as const),
    instruction: fc.constant('fills'),
    // "[MASK]" in a person's code is the hole.
    prefix: textArb.map((text) => text.replaceAll('[MASK]', '').replaceAll('\r', '')),
    suffix: textArb.map((text) => text.replaceAll('[MASK]', '').replaceAll('\r', '')),
  }),
);

async function run(text: string, prompt: Prompt, settings: Settings): Promise<Recording> {
  const script = writes(tokenizer.encode(text), SHAPE);
  const denoiser = new ScriptedDenoiser({ shape: SHAPE, script, seed: 1, errors: 0.3 });
  const asked = { ...askedFor(prompt), tokens: [7, sepId] };
  const passes = sample(denoiser, asked, settings, { now: () => 0 });
  const cachedTokens: number[] = [];
  const model = { id: 'xs-s1', revision: 'r', stage: 'S1' };
  const trace = await recordRun({ model, device: 'CPU', prompt: asked, settings }, passes, () => {
    cachedTokens.push(denoiser.cached.length);
  });
  const device = { backend: 'cpu', adapter: 'CPU', cacheLocation: 'cpu', selfCheck: 0 } as const;
  return { trace, pieces, eosId, device, cacheBytesPerToken: 1, cachedTokens };
}

/** What stands on the canvas once a run has ended. */
function drawn({ trace, pieces: own, eosId: end }: Recording): string {
  const { written } = canvasState(trace, trace.passes.length, end);
  const shares = sharesOf(
    written.map(({ id }) => id),
    { pieces: own },
  );
  return codeLines(shares)
    .map(({ segments }) => segments.map((segment) => segment.text).join(''))
    .join('\n');
}

it('gives back any text, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(textArb, promptArb, settingsArb, async (text, prompt, settings) => {
      const recording = await run(text, prompt, settings);
      const code = tokenizer.decode(recording.trace.tokens);
      // The scripted model errs, and what it writes may be no text at all: then it comes back as it was, too.
      if (settings.policy.kind === 'verify') expect(code).toBe(text);
      expect(drawn(recording)).toBe(code);
      const read = await parseLink((await formatReplayLink(recording)) ?? '');
      if (read.kind !== 'replay') throw new Error(`The link is ${read.kind}.`);
      expect(drawn(read.recording)).toBe(code);
      expect(recordOf(read.recording, 'link').code).toBe(programOf(prompt, code));
    }),
    { numRuns: 60 },
  );
});

it('carries a character that lies in two tokens, under a threshold with edits', async () => {
  const text = 'function price(n) {\n  return "€" + n;\n}';
  const settings: Settings = {
    policy: { kind: 'threshold', threshold: 0.9 },
    ...{
      chunk: 16,
      nearness: 0.5,
      temperature: 0,
      seed: 1,
      cache: 'exact',
      edits: true,
      remask: 0,
    },
  };
  const tokens = tokenizer.encode(text);
  expect(tokens.some((id) => tokenizer.decode([id]).includes('\uFFFD'))).toBe(true);
  const prompt = { kind: 'repair', instruction: 'returns a price', code: text } as const;
  const recording = await run(text, prompt, settings);
  const code = tokenizer.decode(recording.trace.tokens);
  const read = await parseLink((await formatReplayLink(recording)) ?? '');
  expect(read.kind === 'replay' && recordOf(read.recording, 'link').code).toBe(code);
});
