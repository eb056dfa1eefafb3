import { FaultError } from '../../fault.ts';

/**
 * How a pass chooses the slots that it reveals, of slots in the order that `Settings.nearness` puts them in.
 * Sources: reference of each policy in `policies.ts`.
 */
export type Policy =
  /** At most `steps` passes a chunk; each reveals an equal share of the slots. */
  | { readonly kind: 'steps'; readonly steps: number }
  /** The first slots whose probability is at least `threshold`, and at least one. */
  | { readonly kind: 'threshold'; readonly threshold: number }
  /** The first slots while their entropies, less the largest, sum to at most `bound` nats. */
  | { readonly kind: 'entropy'; readonly bound: number }
  /** The first n slots, n the largest with (n + 1)(1 - their least confidence) < `factor`. */
  | { readonly kind: 'factor'; readonly factor: number }
  /**
   * Draft by diffusion, check with the causal commit pass; the text equals greedy AR decoding. The forward
   * that checks a draft makes up to `ahead` drafts of what may come after it.
   */
  | { readonly kind: 'verify'; readonly ahead: number }
  /** One token a pass, left to right, by the causal pass alone: the autoregressive twin's way. */
  | { readonly kind: 'ar' };

export type PolicyKind = Policy['kind'];

/**
 * exact: finished text is recomputed causally at commit. stale: the keys and values of the chunk's last
 * denoise pass are kept, as Seed Diffusion does. none: everything is recomputed at every pass.
 */
export type CacheMode = 'exact' | 'stale' | 'none';

/** All that decides a run, beside the model and the prompt. */
export interface Settings {
  readonly policy: Policy;
  /** Slots in a chunk, 1 to 64. */
  readonly chunk: number;
  /**
   * What each slot further from finished text counts against a reveal, in nats. At 0 the surest slots come
   * first wherever they stand; the higher, the more a run keeps to the left. Of no effect under `verify` and
   * `ar`.
   */
  readonly nearness: number;
  /** 0 is greedy. */
  readonly temperature: number;
  /** Unsigned 32 bits. */
  readonly seed: number;
  readonly cache: CacheMode;
  /**
   * Whether a revealed token may be replaced while its chunk is open, and the canvas of a repair begins as its
   * code. S2 is the stage that learns it; S1 does well enough. Of no effect under `verify` and `ar`.
   */
  readonly edits: boolean;
  /**
   * Rounds in which a finished text may be denoised again where it is surely wrong, see `remask.ts`; 0: it stays
   * as it is. Of no effect under `ar`.
   */
  readonly remask: number;
}

export const CHUNK_SIZES = [4, 8, 16, 32, 64] as const;

/**
 * Draft and verify as it is meant where no number is named. Four drafts ahead hold the next one in most
 * forwards, and more cost a processor dearly.
 */
export const VERIFY = { kind: 'verify', ahead: 4 } as const satisfies Policy;

/**
 * Draft and verify, while the diffusion figures lag behind the causal pass's: it writes what greedy AR
 * decoding of the same weights writes, in fewer passes.
 */
export const DEFAULT_SETTINGS: Settings = {
  policy: VERIFY,
  chunk: 16,
  nearness: 0.5,
  temperature: 0,
  seed: 1,
  cache: 'exact',
  edits: false,
  remask: 0,
};

/** Rounds where it is asked for and no number is named: one until a text parses, one for its names. */
export const REMASK_ROUNDS = 2;

/**
 * Whether a policy reveals the slots of a chunk in an order, which `Settings.nearness` then decides, and may edit
 * what it has revealed.
 */
export function ordersSlots({ kind }: Policy): boolean {
  return kind !== 'verify' && kind !== 'ar';
}

/** Inclusive ranges, for controls as well as for the check. */
export const LIMITS = {
  chunk: { min: 1, max: 64 },
  steps: { min: 1, max: 64 },
  ahead: { min: 0, max: 8 },
  nearness: { min: 0, max: 2 },
  temperature: { min: 0, max: 2 },
  seed: { min: 0, max: 0xffff_ffff },
  remask: { min: 0, max: 8 },
} as const;

/**
 * Checks settings that came from outside: a link, a command line, a message.
 * @throws FaultError `bad-settings`, naming the field, its value and its range
 */
export function checkSettings(settings: Settings): Settings {
  const { policy, chunk, nearness, temperature, seed, cache, remask } = settings;
  const problem =
    policyProblem(policy) ??
    wholeProblem('chunk', chunk, LIMITS.chunk) ??
    rangeProblem('nearness', nearness, LIMITS.nearness) ??
    temperatureProblem(policy, temperature) ??
    wholeProblem('seed', seed, LIMITS.seed) ??
    wholeProblem('remask', remask, LIMITS.remask);
  if (problem !== null) throw new FaultError('bad-settings', problem);
  if (cache === 'stale') {
    throw new FaultError(
      'bad-settings',
      'The cache mode "stale" is not available: no runtime can keep the keys and values of a denoise pass yet.',
    );
  }
  return settings;
}

/** Of a bound in nats, and of a factor: beyond it everything is revealed at once anyway. */
const MOST_BOUND = 1000;

function policyProblem(policy: Policy): string | null {
  switch (policy.kind) {
    case 'steps':
      return wholeProblem('steps', policy.steps, LIMITS.steps);
    case 'threshold': {
      const { threshold } = policy;
      return threshold > 0 && threshold <= 1
        ? null
        : `threshold is ${threshold}; it must be above 0 and at most 1.`;
    }
    case 'entropy': {
      const { bound } = policy;
      return bound >= 0 && bound <= MOST_BOUND
        ? null
        : `entropy is ${bound}; it must be from 0 to ${MOST_BOUND}, in nats.`;
    }
    case 'factor': {
      const { factor } = policy;
      return factor > 0 && factor <= MOST_BOUND
        ? null
        : `factor is ${factor}; it must be above 0 and at most ${MOST_BOUND}.`;
    }
    case 'verify':
      return wholeProblem('drafts ahead', policy.ahead, LIMITS.ahead);
    case 'ar':
      return null;
  }
}

interface Range {
  readonly min: number;
  readonly max: number;
}

function rangeProblem(field: string, value: number, { min, max }: Range): string | null {
  return value >= min && value <= max
    ? null
    : `${field} is ${value}; it must be from ${min} to ${max}.`;
}

function wholeProblem(field: string, value: number, { min, max }: Range): string | null {
  return Number.isInteger(value) && value >= min && value <= max
    ? null
    : `${field} is ${value}; it must be a whole number from ${min} to ${max}.`;
}

function temperatureProblem(policy: Policy, temperature: number): string | null {
  const problem = rangeProblem('temperature', temperature, LIMITS.temperature);
  if (problem !== null) return problem;
  return policy.kind === 'verify' && temperature > 0
    ? `temperature is ${temperature}; with the policy verify, which is greedy, it must be 0.`
    : null;
}

export type ParsedPolicy =
  { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly message: string };

/** Reads a policy as it stands on the command line: `steps:8`, `threshold:0.9`, `verify`, `verify:2`. */
export function parsePolicy(text: string): ParsedPolicy {
  const [, kind = '', value] =
    /^([a-z]+)(?::((?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?))?$/.exec(text) ?? [];
  const policy = policyOf(kind, value === undefined ? null : Number(value));
  if (policy === null) {
    return {
      ok: false,
      message: `"${text}" is no policy; write steps:N, threshold:P, entropy:NATS, factor:F, verify, verify:N or ar.`,
    };
  }
  const message = policyProblem(policy);
  return message === null ? { ok: true, policy } : { ok: false, message };
}

function policyOf(kind: string, value: number | null): Policy | null {
  if (value === null) return kind === 'verify' ? VERIFY : kind === 'ar' ? { kind } : null;
  switch (kind) {
    case 'steps':
      return { kind, steps: value };
    case 'threshold':
      return { kind, threshold: value };
    case 'entropy':
      return { kind, bound: value };
    case 'factor':
      return { kind, factor: value };
    case 'verify':
      return { kind, ahead: value };
    default:
      return null;
  }
}

/** Writes a policy as `parsePolicy` reads it. */
export function formatPolicy(policy: Policy): string {
  switch (policy.kind) {
    case 'steps':
      return `steps:${policy.steps}`;
    case 'threshold':
      return `threshold:${policy.threshold}`;
    case 'entropy':
      return `entropy:${policy.bound}`;
    case 'factor':
      return `factor:${policy.factor}`;
    case 'verify':
      return `verify:${policy.ahead}`;
    case 'ar':
      return policy.kind;
  }
}
