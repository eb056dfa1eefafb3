import {
  CACHES,
  type CacheMode,
  LIMITS,
  type Settings,
} from '../engine/sampling/policies/settings.ts';
import {
  formatPolicy,
  type KnownPolicy,
  type Policy,
  policyNamed,
} from '../engine/sampling/policies/policies.ts';
import { type Change, changeOf, type Fields, type Range, readNumber } from './fields.ts';

/**
 * Settings as fields of a link, named and written as on the command line: `steps=8` or
 * `policy=threshold:0.9`, `chunk=32`, `nearness=0.5`, `temperature=0.2`, `seed=42`, `cache=exact`, `edits=off`,
 * `remask=2`.
 */

/**
 * What a link of version 1 means where it says nothing. Frozen: the page's own defaults may change, and
 * old links must not change with them.
 */
const UNSAID: Settings = {
  // Such links are older than drafts ahead.
  policy: { kind: 'verify', ahead: 0 },
  chunk: 16,
  // And older than nearness.
  nearness: 0,
  temperature: 0,
  seed: 1,
  cache: 'exact',
  edits: false,
  // And older than remasking.
  remask: 0,
};

const RANGES = {
  chunk: { ...LIMITS.chunk, whole: true },
  length: { ...LIMITS.length, whole: true },
  nearness: LIMITS.nearness,
  temperature: LIMITS.temperature,
  seed: { ...LIMITS.seed, whole: true },
  remask: { ...LIMITS.remask, whole: true },
} as const satisfies Record<string, Range>;

/** Of a model with an exact cache, and of one that may be stale: a link with a length is about one of those. */
const EXACT: readonly CacheMode[] = ['exact', 'none'];

/** Fields in the order of a link; a nearness or remask of 0, which a link need not say, is left out. */
export function formatSettings(settings: Settings): [name: string, value: string][] {
  const { policy, chunk, nearness, temperature, seed, cache, edits, remask, length } = settings;
  const sized: [string, string][] = length === undefined ? [] : [['length', String(length)]];
  const nearer: [string, string][] =
    nearness === UNSAID.nearness ? [] : [['nearness', String(nearness)]];
  const remasked: [string, string][] = remask === UNSAID.remask ? [] : [['remask', String(remask)]];
  return [
    policy.kind === 'steps' ? ['steps', String(policy.steps)] : ['policy', formatPolicy(policy)],
    ['chunk', String(chunk)],
    ...sized,
    ...nearer,
    ['temperature', String(temperature)],
    ['seed', String(seed)],
    ['cache', cache],
    ['edits', edits ? 'on' : 'off'],
    ...remasked,
  ];
}

const NAMES = [
  ...['steps', 'policy', 'chunk', 'length', 'nearness', 'temperature', 'seed', 'cache', 'edits'],
  'remask',
];

/**
 * Whatever the fields say, settings that the sampler takes, and what had to be changed for that.
 * @returns null settings where no field names one: the page keeps its own
 */
export function readSettings(fields: Fields): {
  readonly settings: Settings | null;
  readonly changes: readonly Change[];
} {
  if (!NAMES.some((name) => fields.has(name))) return { settings: null, changes: [] };
  const changes: Change[] = [];
  const changed = (field: string, asked: string, used: string): void => {
    changes.push(changeOf(field, asked, used));
  };
  type NumberField = 'chunk' | 'nearness' | 'temperature' | 'seed' | 'remask';
  const number = (field: NumberField, range: Range = RANGES[field]): number => {
    const text = fields.get(field);
    if (text === undefined) return UNSAID[field];
    const read = readNumber(text, range);
    const value = read?.value ?? UNSAID[field];
    if (read?.exact !== true) changed(field, text, String(value));
    return value;
  };
  const choice = <T extends string>(field: string, options: readonly T[], unsaid: T): T => {
    const text = fields.get(field);
    if (text === undefined) return unsaid;
    const chosen = options.find((option) => option === text) ?? unsaid;
    if (chosen !== text) changed(field, text, chosen);
    return chosen;
  };

  const length = readLength(fields, changed);
  // Windows of a whole canvas may be wider than any chunk of ours.
  const chunks = length === undefined ? RANGES.chunk : { ...LIMITS.window, whole: true };
  const policy = readPolicy(fields, changed);
  const asked = number('temperature');
  const temperature = policy.kind === 'verify' ? 0 : asked;
  if (temperature !== asked) changes.push(changeOf('temperature', String(asked), '0', 'greedy'));
  const settings: Settings = {
    policy,
    chunk: number('chunk', chunks),
    nearness: number('nearness'),
    temperature,
    seed: number('seed'),
    cache: choice('cache', length === undefined ? EXACT : CACHES, UNSAID.cache),
    edits: choice('edits', ['on', 'off'], 'off') === 'on',
    remask: number('remask'),
    ...(length !== undefined && { length }),
  };
  return { settings, changes };
}

/** Undefined where the link names no length that can be read. */
function readLength(fields: Fields, changed: Changed): number | undefined {
  const text = fields.get('length');
  if (text === undefined) return undefined;
  const read = readNumber(text, RANGES.length);
  if (read?.exact !== true) changed('length', text, read === null ? '' : String(read.value));
  return read?.value;
}

type Changed = (field: string, asked: string, used: string) => void;

function readPolicy(fields: Fields, changed: Changed): Policy {
  const steps = fields.get('steps');
  const text = fields.get('policy');
  if (text === undefined) {
    if (steps === undefined) return UNSAID.policy;
    return readPolicyNumber('steps', steps, (used) => {
      changed('steps', steps, used.replace('steps:', ''));
    });
  }
  const [kind, number] = splitOnce(text);
  const policy = readPolicyNumber(kind, number, (used) => changed('policy', text, used));
  if (steps !== undefined && `steps:${steps}` !== formatPolicy(policy)) {
    changed('steps', steps, formatPolicy(policy));
  }
  return policy;
}

function splitOnce(text: string): [kind: string, number: string | null] {
  const at = text.indexOf(':');
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}

function readPolicyNumber(
  kind: string,
  text: string | null,
  changed: (used: string) => void,
): Policy {
  const policy = policyOf(kind, text);
  if (policy === null) changed(formatPolicy(UNSAID.policy));
  else if (!policy.exact) changed(formatPolicy(policy.policy));
  return policy?.policy ?? UNSAID.policy;
}

function policyOf(
  kind: string,
  text: string | null,
): { readonly policy: Policy; readonly exact: boolean } | null {
  const policy = policyNamed(kind);
  if (policy === undefined) return null;
  const { parameter, second, of } = policy;
  if (parameter === null) return { policy: of(0), exact: text === null };
  if (second !== undefined) return withSecond(policy, text);
  // What links meant by `verify` before there were drafts ahead.
  if (kind === UNSAID.policy.kind && text === null) return { policy: UNSAID.policy, exact: true };
  const { linked, isWhole = false } = parameter;
  const read = text === null ? null : readNumber(text, { ...linked, whole: isWhole });
  return read === null ? null : { policy: of(read.value), exact: read.exact };
}

/** A policy of two numbers; a second that cannot be read is what it is where nobody names one. */
function withSecond(
  { parameter, second, of }: KnownPolicy,
  text: string | null,
): { readonly policy: Policy; readonly exact: boolean } | null {
  if (parameter === null || second === undefined || text === null) return null;
  const [first = '', other] = text.split('/');
  const read = readNumber(first, { ...parameter.linked, whole: parameter.isWhole === true });
  if (read === null) return null;
  const beside =
    other === undefined
      ? { value: second.initial, exact: true }
      : (readNumber(other, { ...second.linked, whole: second.isWhole === true }) ?? {
          value: second.initial,
          exact: false,
        });
  return { policy: of(read.value, beside.value), exact: read.exact && beside.exact };
}
