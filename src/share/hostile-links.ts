import { checksum, pack, toBase64Url } from './packet.ts';
import { type Piece, textPiece } from '../engine/trace/pieces.ts';
import type { Pass, Trace } from '../engine/trace/trace.ts';
import type { Asked } from '../engine/prompt/asked.ts';
import { ByteWriter } from './bytes.ts';
import { besideRun } from './link.ts';
import { formatSettingsLink } from './link-writer.ts';
import { writePrompt } from './prompt.ts';
import type { Recording } from '../engine/trace/recording.ts';
import { type RunTree, treeOf } from '../engine/trace/run-tree.ts';
import { writeRuns } from './run-writer.ts';

/** For tests: links whose header and checksum are right, and whose fields are hostile. */

/** Numbers from 0 on, the same for a seed. */
export type Dice = (below: number) => number;

/** Mulberry32. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function pick<T>(roll: Dice, ...options: readonly [T, ...T[]]): T {
  return options[roll(options.length)] ?? options[0];
}

const HUGE = [0, 1, 63, 64, 65, 255, 4096, 65_536, 2 ** 31, 2 ** 53 - 1] as const;

const TEXTS = [
  '',
  'a',
  'a'.repeat(1024),
  '\n'.repeat(1024),
  ' '.repeat(1024),
  '/[a]'.repeat(200),
  '"\\'.repeat(300),
  '\u202E\u0000\u001B[31m',
  '</script><img src=x onerror=alert(1)>',
  '__proto__',
] as const;

function hostilePiece(roll: Dice): Piece {
  switch (roll(4)) {
    case 0:
      return { name: pick(roll, ...TEXTS) };
    case 1:
      return { bytes: Uint8Array.from({ length: 1 + roll(4) }, () => roll(256)) };
    default:
      return textPiece(pick(roll, ...TEXTS));
  }
}

/** One change to a recording, of the kind that its form can tell. */
function mutate(recording: Recording, roll: Dice): Recording {
  const { trace, pieces } = recording;
  const passes = [...trace.passes];
  const at = roll(Math.max(1, passes.length));
  const pass = passes[at];
  const changed = (next: readonly Pass[]): Recording => withPasses(recording, next, roll);
  if (pass === undefined) return recording;
  switch (roll(8)) {
    case 0:
      return {
        ...recording,
        pieces: pieces.map((piece) => (roll(3) > 0 ? piece : hostilePiece(roll))),
      };
    case 1: {
      const piece = hostilePiece(roll);
      return { ...recording, pieces: pieces.map(() => piece) };
    }
    case 2:
      return changed(passes.toSpliced(at, roll(3)));
    case 3:
      return changed(passes.toSpliced(at, 0, pass, pass));
    case 4:
      return changed([...passes, ...Array.from({ length: 40 }, () => pass)]);
    case 5:
      return {
        ...recording,
        trace: { ...trace, end: pick<Trace['end']>(roll, null, 'eos', 'length', 'cancelled') },
      };
    case 6: {
      const label = pick(roll, ...TEXTS);
      return {
        ...recording,
        trace: { ...trace, device: label },
        device: { ...recording.device, adapter: label },
      };
    }
    default:
      return changed(passes.with(at, moved(pass, roll)));
  }
}

function withPasses(recording: Recording, passes: readonly Pass[], roll: Dice): Recording {
  const cachedTokens = passes.map((_, i) => recording.cachedTokens[i] ?? roll(65_536));
  return { ...recording, trace: { ...recording.trace, passes }, cachedTokens };
}

/** A pass that works elsewhere, or commits something else. */
function moved(pass: Pass, roll: Dice): Pass {
  const number = pick(roll, ...HUGE);
  switch (pass.kind) {
    case 'prefill':
      return { ...pass, tokens: number };
    case 'denoise':
      return roll(2) > 0 ? { ...pass, chunk: number } : { ...pass, start: number };
    case 'decode':
      return { ...pass, start: number };
    case 'commit': {
      if (roll(3) === 0) return { ...pass, start: number };
      const tokens = Array.from({ length: roll(65) }, () => roll(40));
      return { ...pass, tokens, logProbs: tokens.map(() => -1) };
    }
  }
}

/** A run that was given more than its text holds, told over and over. */
function givenRecording(recording: Recording, roll: Dice): Recording {
  const { trace } = recording;
  const spans = pick(roll, 1, 2, 256);
  const length = pick(roll, 1, 15, Math.floor(4000 / spans));
  const first = roll(3);
  const given = Array.from({ length: spans }, (_, i) => ({
    start: first + i * length,
    tokens: Array.from({ length }, () => 4 + roll(36)),
  }));
  const passes = trace.passes.map((pass): Pass => {
    return pass.kind === 'decode' && roll(2) > 0 ? { ...pass, start: 1 } : pass;
  });
  const many =
    roll(4) > 0 ? passes : passes.flatMap((pass) => Array.from({ length: 20 }, () => pass));
  const told = withPasses(recording, many.slice(0, 2000), roll);
  return { ...told, trace: { ...told.trace, prompt: { ...trace.prompt, given } } };
}

/** Passes in the right order that tell as many tokens as they can. */
function manyTokens({ settings }: Trace, roll: Dice): Pass[] {
  const id = 4 + roll(36);
  const count = pick(roll, 100, 600, 2000);
  const timing = { at: 0, took: 0 };
  const known = { id, logProb: -1 };
  if (settings.policy.kind === 'ar') {
    return [
      { kind: 'prefill', ...timing, tokens: 4, next: known },
      ...Array.from({ length: count }, (_, i): Pass => ({
        kind: 'decode',
        ...timing,
        start: 1 + i,
        ...known,
      })),
    ];
  }
  const verifies = settings.policy.kind === 'verify';
  const reveals = Array.from({ length: 64 }, (_, slot) => ({ slot, id, confidence: 1 }));
  const chunks = Array.from({ length: count }, (_, chunk): Pass[] => {
    const start = chunk * 64;
    const look = { chunk, start, size: 64, edited: [], confidence: [] };
    const revealed = verifies ? reveals.slice(1) : reveals;
    const row = reveals.map(() => id);
    const logProbs = row.map(() => -1);
    const commit = { chunk, start, tokens: row, logProbs, rejected: 0, corrected: null };
    return [
      { kind: 'denoise', ...timing, ...look, revealed },
      { kind: 'commit', ...timing, ...commit, ...(verifies && { next: known }) },
    ];
  }).flat();
  const opening: Pass = { kind: 'prefill', ...timing, tokens: 4, ...(verifies && { next: known }) };
  return [opening, ...chunks].slice(0, 2000);
}

/** A run that others have left, here and there, with something done to the text that need not be there. */
function leftRuns(recording: Recording, roll: Dice): RunTree {
  const runs: RunTree['runs'][number][] = [...treeOf(recording).runs];
  // Many runs of many passes take long to write.
  const most = recording.trace.passes.length > 100 ? 1 : pick(roll, 2, 2, 2, 30);
  for (let left = 1 + roll(most); left > 0; left--) {
    const parent = roll(runs.length);
    const { trace, cachedTokens } = runs[parent]!.recording;
    const pass = roll(trace.passes.length + 1);
    const slots = Array.from({ length: pick(roll, 0, 1, 3, 60) }, (_, i) => ({
      position: pick(roll, 0, 7) + i * pick(roll, 1, 2),
      id: roll(3) > 0 ? 4 + roll(36) : null,
    })).sort((a, b) => a.position - b.position);
    const before = (trace.changes ?? []).filter((change) => change.pass <= pass);
    const changes = [...before, { pass, slots }];
    const own = roll(2) > 0 ? trace.passes.slice(pass) : [];
    const passes = [...trace.passes.slice(0, pass), ...own];
    const made = { ...recording, trace: { ...trace, passes, changes }, cachedTokens };
    runs.push({ recording: made, parent, pass });
  }
  return { runs, shown: roll(runs.length) };
}

const PROMPTS: readonly Asked[] = [
  { kind: 'write', instruction: `function${' '.repeat(200_000)}`, signature: null },
  { kind: 'write', instruction: '\n'.repeat(100_000), signature: 'f(a)' },
  { kind: 'write', instruction: 'x', signature: `f(${'('.repeat(50_000)}` },
  { kind: 'infill', instruction: '', signature: null, code: `${'\n'.repeat(3000)}[MASK]` },
  { kind: 'infill', instruction: 'x', signature: null, code: '[MASK]'.repeat(20_000) },
  { kind: 'repair', instruction: 'x', signature: null, code: `/*${'*'.repeat(60_000)}` },
  { kind: 'write', instruction: '\u202E\u0000', signature: '__proto__(constructor)' },
];

/** Bytes with some of them changed, inserted or left out; the checksum is made afterwards. */
function mangle(bytes: Uint8Array, roll: Dice): Uint8Array<ArrayBuffer> {
  const list = [...bytes];
  for (let left = 1 + roll(3); left > 0; left--) {
    const number = new ByteWriter();
    number.varint(pick(roll, ...HUGE));
    list.splice(roll(list.length + 1), roll(4), ...number.finish());
  }
  return Uint8Array.from(list);
}

/** What hostile links grow from: a recording, the fields beside its run, and the prompts that it may come with. */
export interface Seedling {
  readonly recording: Recording;
  readonly head: string;
  /** As packed, its own first. */
  readonly prompts: readonly string[];
}

export async function seedlingOf(recording: Recording): Promise<Seedling> {
  const { model, settings, prompt } = recording.trace;
  const head = (await formatSettingsLink({ model, settings, prompt: null })) ?? '';
  const prompts = [prompt, ...PROMPTS].map((asked) => pack(writePrompt(asked)));
  return { recording, head, prompts: await Promise.all(prompts) };
}

/**
 * The link of a recording to which something was done.
 * @param seed the same for the same link
 */
export async function hostileLink(seedlings: readonly Seedling[], seed: number): Promise<string> {
  const roll = dice(seed);
  const { recording, head, prompts } = seedlings[roll(seedlings.length)]!;
  let changed = recording;
  for (let left = roll(4); left > 0; left--) changed = mutate(changed, roll);
  if (roll(20) === 0) changed = givenRecording(changed, roll);
  if (roll(60) === 0) changed = withPasses(changed, manyTokens(changed.trace, roll), roll);
  const [own = ''] = prompts;
  const p = await otherPrompt(own, prompts, roll);
  const written = writeRuns(roll(10) > 0 ? treeOf(changed) : leftRuns(changed, roll));
  const bytes = roll(2) > 0 ? written : mangle(written, roll);
  return `${head}&p=${p}&run=${await packed(bytes, besideOf(head, p), roll)}`;
}

/** The link of a recording as it is, whatever it would unfold to. */
export async function uncheckedLink(recording: Recording): Promise<string> {
  const { head, prompts } = await seedlingOf(recording);
  const [p = ''] = prompts;
  return `${head}&p=${p}&run=${await pack(writeRuns(treeOf(recording)), besideOf(head, p))}`;
}

/** What the checksum of a run covers beside its bytes. */
function besideOf(head: string, p: string): string {
  return besideRun(new Map([...new URLSearchParams(head), ['p', p]]));
}

function otherPrompt(
  own: string,
  prompts: readonly string[],
  roll: Dice,
): Promise<string> | string {
  switch (roll(20)) {
    case 0:
      return packed(mangle(writePrompt(PROMPTS[6]!), roll), '', roll);
    case 1:
      return prompts[roll(prompts.length)] ?? own;
    default:
      return own;
  }
}

/** As `pack`, and in most cases without deflating, which takes long. */
async function packed(bytes: Uint8Array<ArrayBuffer>, beside: string, roll: Dice): Promise<string> {
  if (bytes.length > 50_000 || roll(50) === 0) return pack(bytes, beside);
  const packet = new Uint8Array(5 + bytes.length);
  new DataView(packet.buffer).setUint32(1, checksum(bytes, beside));
  packet.set(bytes, 5);
  return toBase64Url(packet);
}
