import type { ParseArgsConfig } from 'node:util';
import {
  checkSettings,
  decodingAs,
  DEFAULT_SETTINGS,
  REMASK_ROUNDS,
  type CacheMode,
  type Decoding,
  type Settings,
} from '../src/engine/sampling/policies/settings.ts';
import { parsePolicy } from '../src/engine/sampling/policies/parse-policy.ts';
import type { Policy } from '../src/engine/sampling/policies/policies.ts';
import type { SweepRuns } from '../src/measure/sweep.ts';
import { gridOf, parseChunks, parseRules, type ParsedList } from '../src/measure/grid.ts';
import type { AnswerLanguage } from '../src/engine/prompt/prompt.ts';
import { readSignature } from '../src/engine/prompt/signature.ts';
import { words } from '../src/words/words.ts';
import { readChanges, type Changes } from './changes.ts';
import { readHoles, type Stretch } from './holes.ts';
import { MOST_TASKS } from './evaluations.ts';
import type { Opening } from './open-model.ts';
import { ANSWER_OPTIONS, answersIn } from './published-options.ts';
import { bad, choice, count, needed, number, parse, quoted } from './arguments.ts';

/** What every command that runs a model takes. */
export interface ModelOptions {
  /** Name or path of a folder; null: the first model of the index. */
  readonly model: string | null;
  readonly settings: Settings;
  /** Whether the policy was named, by --steps, --policy or --ar. */
  readonly namesPolicy: boolean;
  /** Whether the size of chunks, or of windows, was named. */
  readonly namesChunk: boolean;
  readonly opening: Opening;
  /** Threads of one pass. */
  readonly threads: number;
  /** One JSON object on standard output instead of text for people. */
  readonly json: boolean;
}

export interface GenerateOptions extends ModelOptions {
  readonly instruction: string;
  /** `name(arg, arg)`, or null: the model writes it too. */
  readonly signature: string | null;
  /** A file with the function to repair, or to fill in where it says [MASK]; null: a new one is written. */
  readonly code: string | null;
  /** Of a chat model: its system prompt, and the language of its answer; null: none of ours, JavaScript. */
  readonly system: string | null;
  readonly language: AnswerLanguage | null;
  /** Where the trace is written; null: nowhere. */
  readonly trace: string | null;
  /** A trace whose run is to be gone on with, and after how many of its passes; null: after all. */
  /** Stretches of the file that are to be filled in; null: where it says [MASK]. */
  readonly holes: readonly Stretch[] | null;
  /** What the file says is text, [MASK] too. */
  readonly isLiteral: boolean;
  readonly from: { readonly file: string; readonly pass: number | null } | null;
  readonly changes: Changes;
}

export interface EvaluateOptions extends ModelOptions {
  /** The task file. */
  readonly tasks: string;
  /** At most this many tasks; null: all. */
  readonly limit: number | null;
}

export interface CalibrateOptions extends ModelOptions {
  /** Where answers are kept; null: nowhere. */
  readonly answers: string | null;
  /** Of the draw of what is kept for the test. */
  readonly draw: number;
  /** At most this many of each suite; null: all. */
  readonly limit: number | null;
  /** Whether the model's folder stays as it is. */
  readonly dry: boolean;
  /** Whether the calibration that the model has is held against answers, and none is fitted. */
  readonly check: boolean;
}

export interface SweepOptions extends Pick<
  EvaluateOptions,
  'model' | 'opening' | 'threads' | 'json' | 'tasks' | 'limit'
> {
  /** What is measured, in this order. */
  readonly grid: readonly Settings[];
  /** Of all tasks, so many at even distances; null: those that the limit leaves. */
  readonly sample: number | null;
  /** The autoregressive model that is measured last, over the same tasks; null: none. */
  readonly twin: string | null;
  readonly runs: SweepRuns;
  /** Where the sweep is written as a file that the page opens; null: nowhere. */
  readonly out: string | null;
}

const TASKS = 'name the file of tasks';

/** More threads than any machine makes use of in a pass. */
const MOST_THREADS = 256;
/** Draws of what a calibration is tested on. */
const MOST_DRAWS = 1_000_000;
/** Seeds of one sweep, and repeats of each. */
const MOST_RUNS = 100;
/** Settings of one sweep. */
const MOST_SETTINGS = 1000;

const LANGUAGES: Readonly<Record<AnswerLanguage, AnswerLanguage>> = {
  javascript: 'javascript',
  typescript: 'typescript',
  python: 'python',
  any: 'any',
};

const MODEL_OPTIONS = {
  model: { type: 'string' },
  chunk: { type: 'string' },
  length: { type: 'string' },
  steps: { type: 'string' },
  policy: { type: 'string' },
  ar: { type: 'boolean' },
  temperature: { type: 'string' },
  seed: { type: 'string' },
  nearness: { type: 'string' },
  edits: { type: 'string' },
  remask: { type: 'string' },
  cache: { type: 'string' },
  template: { type: 'string' },
  ...ANSWER_OPTIONS,
  threads: { type: 'string' },
  json: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

/** What a trace says, so that no option does beside it. */
const OF_THE_TRACE = [
  'signature',
  'code',
  'holes',
  'literal',
  'system',
  'language',
  'steps',
  'policy',
  'ar',
  'chunk',
  'length',
  'temperature',
  'seed',
  'nearness',
  'edits',
  'remask',
  'cache',
] as const;

function passOf(text: string): number {
  const pass = number('--pass', text);
  if (Number.isSafeInteger(pass) && pass >= 0) return pass;
  throw bad(`--pass is ${text}; it must be a whole number from 0 on.`);
}

/**
 * @param args the command line behind the command
 * @throws CommandError that names the option; FaultError bad-settings
 */
export function readGenerateOptions(args: readonly string[]): GenerateOptions {
  const { values, positionals } = parse({
    args: [...args],
    allowPositionals: true,
    options: {
      ...MODEL_OPTIONS,
      prompt: { type: 'string' },
      signature: { type: 'string' },
      code: { type: 'string' },
      holes: { type: 'string' },
      literal: { type: 'boolean' },
      system: { type: 'string' },
      language: { type: 'string' },
      trace: { type: 'string' },
      from: { type: 'string' },
      pass: { type: 'string' },
      pin: { type: 'string', multiple: true, default: [] },
      mask: { type: 'string', multiple: true, default: [] },
    },
  });
  const asked = [...positionals, ...(values.prompt === undefined ? [] : [values.prompt])];
  if (asked.length > 1) {
    throw bad(`The instruction is ${asked.length} arguments; put it in quotes.`);
  }
  const instruction = (asked[0] ?? '').trim();
  const code = values.code ?? null;
  const shared = { ...modelOptions(values), trace: values.trace ?? null };
  const changes = readChanges(values.pin, values.mask);
  const holes = values.holes === undefined ? null : readHoles(values.holes);
  const inCode = { holes, isLiteral: values.literal === true };
  if (values.from !== undefined) {
    const own = OF_THE_TRACE.filter((name) => values[name] !== undefined);
    if (asked.length > 0 || own.length > 0) {
      const named = asked.length > 0 ? 'An instruction' : `--${own[0] ?? ''}`;
      throw bad(`${named} and --from exclude each other: the trace says what was asked, and how.`);
    }
    const pass = values.pass === undefined ? null : passOf(values.pass);
    const nothing = { signature: null, system: null, language: null };
    const from = { file: values.from, pass };
    return { ...shared, instruction, code, ...nothing, ...inCode, from, changes };
  }
  if (code === null && (values.holes !== undefined || inCode.isLiteral)) {
    throw bad(`--${values.holes === undefined ? 'literal' : 'holes'} needs --code, the file.`);
  }
  if (values.pass !== undefined) throw bad('--pass needs --from, the trace that it is a pass of.');
  if (changes.masks.length > 0) {
    throw bad('--mask needs --from, the trace of the text that is to be masked there.');
  }
  if (instruction === '' && code === null) {
    throw bad('Say in quotes what the function should do.');
  }
  const signature = values.signature === undefined ? null : signatureOf(values.signature);
  if (signature !== null && code !== null) {
    throw bad('--signature and --code exclude each other: the function in the file has its own.');
  }
  return {
    ...shared,
    ...{ instruction, signature, code, ...inCode, from: null, changes },
    system: values.system ?? null,
    language:
      values.language === undefined ? null : choice('--language', values.language, LANGUAGES),
  };
}

/**
 * @param args the command line behind the command
 * @throws CommandError that names the option; FaultError bad-settings
 */
export function readEvaluateOptions(args: readonly string[]): EvaluateOptions {
  const { values } = parse({
    args: [...args],
    options: { ...MODEL_OPTIONS, tasks: { type: 'string' }, limit: { type: 'string' } },
  });
  return {
    ...modelOptions(values),
    tasks: needed('--tasks', values.tasks, TASKS),
    ...limitOf(values),
  };
}

/**
 * @param args the command line behind the command
 * @throws CommandError that names the option; FaultError bad-settings
 */
export function readCalibrateOptions(args: readonly string[]): CalibrateOptions {
  const { values } = parse({
    args: [...args],
    options: {
      ...MODEL_OPTIONS,
      answers: { type: 'string' },
      draw: { type: 'string', default: '1' },
      limit: { type: 'string' },
      dry: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
  });
  const { answers = null, draw, dry, check } = values;
  return {
    ...modelOptions(values),
    ...limitOf(values),
    answers,
    draw: count('--draw', draw, MOST_DRAWS),
    dry,
    check,
  };
}

/**
 * @param args the command line behind the command
 * @throws CommandError that names the option; FaultError bad-settings
 */
export function readSweepOptions(args: readonly string[]): SweepOptions {
  const { chunk: _chunk, policy: _policy, ar: _ar, ...shared } = MODEL_OPTIONS;
  const { values } = parse({
    args: [...args],
    options: {
      ...shared,
      chunks: { type: 'string' },
      policies: { type: 'string' },
      tasks: { type: 'string' },
      limit: { type: 'string' },
      sample: { type: 'string' },
      twin: { type: 'string' },
      seeds: { type: 'string', default: '1' },
      repeats: { type: 'string', default: '1' },
      out: { type: 'string' },
    },
  });
  const { limit, steps, policies, sample, seeds, repeats, ...others } = values;
  const { twin = null, out = null } = values;
  const tasks = needed('--tasks', values.tasks, TASKS);
  const chunks = needed('--chunks', values.chunks, 'name the chunk sizes, as in 8,16,32');
  if (steps === undefined && policies === undefined) {
    throw bad('--steps is missing: name the steps a chunk, as in 1,2,4,8.');
  }
  if (steps !== undefined && !/^[\d, ]*$/.test(steps)) {
    throw bad(`--steps is ${quoted(steps)}; it must be whole numbers with commas between them.`);
  }
  const rules = [
    ...(steps === undefined ? [] : listOf('--steps', parseRules(steps))),
    ...(policies === undefined ? [] : listOf('--policies', parseRules(policies))),
  ];
  const { model, settings, opening, threads, json } = modelOptions(others);
  const grid = gridOf(listOf('--chunks', parseChunks(chunks)), rules, settings);
  if (grid.length > MOST_SETTINGS) {
    throw bad(`That makes ${grid.length} settings, of at most ${MOST_SETTINGS}.`);
  }
  const { seed } = settings;
  return {
    ...{ model, opening, threads, json, tasks, grid, twin, out },
    ...limitOf({ limit }),
    sample: sample === undefined ? null : count('--sample', sample, MOST_TASKS),
    runs: {
      seeds: Array.from({ length: count('--seeds', seeds, MOST_RUNS) }, (_, i) => seed + i),
      repeats: count('--repeats', repeats, MOST_RUNS),
    },
  };
}

function limitOf({ limit }: { readonly limit?: string | undefined }): { limit: number | null } {
  return { limit: limit === undefined ? null : count('--limit', limit, MOST_TASKS) };
}

/**
 * The settings to run a model with, and what to say of it when they are not what was asked for. What nobody names of
 * a published model is as its own code has it.
 */
export function settingsFor(
  {
    settings,
    namesPolicy,
    namesChunk,
  }: Pick<ModelOptions, 'settings' | 'namesPolicy' | 'namesChunk'>,
  model: { readonly id: string; readonly stage: string },
  decoding?: Decoding,
): { readonly settings: Settings; readonly note: string | null } {
  if (decoding !== undefined) {
    const { policy, chunk, length } = settings;
    const named = {
      ...(namesPolicy && { policy }),
      ...(namesChunk && { chunk }),
      ...(length !== undefined && { length }),
    };
    return { settings: { ...settings, ...decodingAs(decoding, named) }, note: null };
  }
  // The twin has never seen a mask: its denoise passes would be noise.
  if (model.stage !== 'AR' || namesPolicy) return { settings, note: null };
  return {
    settings: { ...settings, policy: { kind: 'ar' } },
    note: `${model.id} is autoregressive: it is decoded left to right, as with --ar.`,
  };
}

type ModelValues = {
  readonly [Name in keyof typeof MODEL_OPTIONS]?:
    ((typeof MODEL_OPTIONS)[Name]['type'] extends 'boolean' ? boolean : string) | undefined;
};

/** What a temperature above 0 runs with when no policy is named. */
const FALLBACK_POLICY: Policy = { kind: 'steps', steps: 8 };

const CACHES = {
  exact: 'exact',
  stale: 'stale',
  'stale-prefix': 'stale-prefix',
  none: 'none',
} as const;

function modelOptions(values: ModelValues): ModelOptions {
  const named = policyOf(values);
  const { chunk, length, nearness, temperature, seed, edits, remask, cache, threads } = values;
  const { template } = values;
  // Only of a model that sees its whole canvas: which one it is, the sampler asks.
  const isWhole = length !== undefined || cache?.startsWith('stale') === true;
  const settings: Settings = {
    // Draft and verify is greedy; who asks for a temperature wants another policy.
    policy: named ?? (Number(temperature ?? 0) > 0 ? FALLBACK_POLICY : DEFAULT_SETTINGS.policy),
    chunk: chunk === undefined ? DEFAULT_SETTINGS.chunk : number('--chunk', chunk),
    nearness: nearness === undefined ? DEFAULT_SETTINGS.nearness : number('--nearness', nearness),
    temperature:
      temperature === undefined
        ? DEFAULT_SETTINGS.temperature
        : number('--temperature', temperature),
    seed: seed === undefined ? DEFAULT_SETTINGS.seed : number('--seed', seed),
    cache:
      cache === undefined ? DEFAULT_SETTINGS.cache : choice<CacheMode>('--cache', cache, CACHES),
    edits:
      edits === undefined
        ? DEFAULT_SETTINGS.edits
        : choice('--edits', edits, { on: true, off: false }),
    remask: remask === undefined ? DEFAULT_SETTINGS.remask : roundsOf(remask),
    ...(length !== undefined && { length: number('--length', length) }),
  };
  const isCausal = !isWhole || named?.kind === 'verify' || named?.kind === 'ar';
  if (isCausal) checkSettings(settings, { kind: 'token-causal' });
  else checkSettings({ ...settings, policy: named ?? FALLBACK_POLICY }, { kind: 'bidirectional' });
  return {
    model: values.model ?? null,
    settings,
    namesPolicy: named !== null,
    namesChunk: chunk !== undefined,
    opening: {
      isChat: template === undefined || choice('--template', template, { on: true, off: false }),
      answers: answersIn(values),
    },
    threads: threads === undefined ? 1 : count('--threads', threads, MOST_THREADS),
    json: values.json ?? false,
  };
}

/** Rounds, by their number or as a switch. */
function roundsOf(remask: string): number {
  if (remask === 'on') return REMASK_ROUNDS;
  return remask === 'off' ? 0 : number('--remask', remask);
}

function signatureOf(text: string): string {
  const reading = readSignature(text);
  if (reading.ok) return reading.signature.text;
  throw bad(`--signature is ${quoted(text)}: ${words.faults.signature(reading.problem)}`);
}

function policyOf({ steps, policy, ar }: ModelValues): Policy | null {
  const named = Object.entries({ steps, policy, ar: ar === true ? '' : undefined })
    .filter(([, value]) => value !== undefined)
    .map(([name]) => `--${name}`);
  if (named.length > 1) throw bad(`${named.join(' and ')} exclude each other.`);
  if (ar === true) return { kind: 'ar' };
  if (steps !== undefined) return { kind: 'steps', steps: number('--steps', steps) };
  if (policy === undefined) return null;
  const parsed = parsePolicy(policy);
  if (!parsed.ok) throw bad(`--policy: ${words.faults.settings(parsed.problem)}`);
  return parsed.policy;
}

function listOf<T>(option: string, list: ParsedList<T>): readonly T[] {
  if (!list.ok) throw bad(`${option}: ${words.faults.settings(list.problem)}`);
  return list.values;
}
