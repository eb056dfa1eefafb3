import { bounded } from './bounded.ts';
import { execute } from './execute.ts';
import type { AnyFamily } from './family.ts';
import { Random, type Json } from './random.ts';
import { renderFunction } from './render.ts';
import { drawCases, type ConstantValues } from './verify.ts';

/**
 * Which declarations compute the same function under other words. What one of them holds out, the others
 * must not teach. Found by behaviour: equal results on shared arguments, at equal constants.
 */
export interface Equivalence {
  /** Id of a composition to that of its class: one of those that compute the same. */
  readonly compositions: ReadonlyMap<string, string>;
  /** Compositions that a family computes as well. */
  readonly declared: ReadonlySet<string>;
  /** Id to that of its class, for families and compositions with constants that are not alone in theirs. */
  readonly constants: ReadonlyMap<string, string>;
}

/** Argument lists that each declaration contributes. */
const OWN = 6;
/** Declarations that contribute to what a whole kind is first compared on. */
const CONTRIBUTORS = 12;
const FAILED = 'failed';

/** What a declaration does with some arguments, as a text to compare. */
type Behaviour = (one: AnyFamily, pool: readonly Json[][]) => string;

/** Where in their ranges constants are set for the comparison, see {@link SteadyRandom}. */
const SETTINGS = [3, 7, 20, 50] as const;

export function findEquivalence(
  families: readonly AnyFamily[],
  compositions: readonly AnyFamily[],
): Equivalence {
  const all = [...families, ...compositions];
  const own = new Map(all.map((one) => [one.id, ownCases(one)] as const));
  const kinds = groupBy(all, ({ id }) => shapeOf(own.get(id) ?? []));
  const composed = new Set(compositions.map(({ id }) => id));
  const found = {
    compositions: new Map<string, string>(),
    declared: new Set<string>(),
    constants: new Map<string, string>(),
  };
  // A composition's reference takes any arguments of its kind, and is called as it is; a family's might
  // not end on arguments that are not its own, so that its first body speaks for it.
  const behaviour = (one: AnyFamily, pool: readonly Json[][]): string =>
    atAllSettings(one, (constants) =>
      composed.has(one.id)
        ? referenceResults(one, constants, pool)
        : bodyResults(one, constants, pool),
    );
  for (const [shape, members] of kinds) {
    // Nothing to compare by.
    const classes = shape === '' ? members.map((one) => [one]) : classesOf(members, own, behaviour);
    for (const equals of classes) {
      const ids = equals.map(({ id }) => id);
      const [first = ''] = ids;
      const hasFamily = ids.some((id) => !composed.has(id));
      for (const { id, constants } of equals) {
        if (composed.has(id)) found.compositions.set(id, first);
        if (composed.has(id) && hasFamily) found.declared.add(id);
        if (equals.length > 1 && Object.keys(constants).length > 0) found.constants.set(id, first);
      }
    }
  }
  return found;
}

/** Cuts declarations that take alike arguments into classes that behave alike. */
function classesOf(
  members: readonly AnyFamily[],
  own: ReadonlyMap<string, readonly Json[][]>,
  behaviour: Behaviour,
): AnyFamily[][] {
  const split = (group: readonly AnyFamily[], pool: readonly Json[][]): AnyFamily[][] => [
    ...groupBy(group, (one) => behaviour(one, pool)).values(),
  ];
  const every = Math.max(1, Math.floor(members.length / CONTRIBUTORS));
  const shared = members.filter((_, i) => i % every === 0).flatMap(({ id }) => own.get(id) ?? []);
  const alike = split(members, shared);
  // What looks the same on a few arguments is held against the arguments of each that it looks like.
  return alike.flatMap((group) =>
    group.length === 1
      ? [group]
      : split(
          group,
          group.flatMap(({ id }) => own.get(id) ?? []),
        ),
  );
}

/** Results at every setting of the constants; none twice. */
function atAllSettings(family: AnyFamily, resultsAt: (values: ConstantValues) => string): string {
  const results = new Map<string, string>();
  return SETTINGS.map((at) => {
    const values = constantsAt(family, at);
    const key = JSON.stringify(values);
    const known = results.get(key) ?? resultsAt(values);
    results.set(key, known);
    return known;
  }).join('\n');
}

function referenceResults(
  family: AnyFamily,
  constants: ConstantValues,
  pool: readonly Json[][],
): string {
  return pool
    .map((args) => {
      try {
        return canonical(family.reference(args, constants));
      } catch {
        // Elements of another kind.
        return FAILED;
      }
    })
    .join('\t');
}

function bodyResults(
  family: AnyFamily,
  constants: ConstantValues,
  pool: readonly Json[][],
): string {
  const name = family.names[0] ?? '';
  const params = family.params.map((names) => names[0]);
  const code = renderFunction(family.bodies[0] ?? '', { name, params, rename: {}, constants });
  return execute(bounded(code), name, pool)
    .map((outcome) => (outcome.ok ? canonical(outcome.result) : FAILED))
    .join('\t');
}

/**
 * JSON with keys in order and numbers to 12 digits.
 * @throws RangeError when a number is none of JSON
 */
function canonical(value: Json): string {
  return JSON.stringify(value, (_, inner: Json) => {
    if (typeof inner === 'number') {
      if (!Number.isFinite(inner)) throw new RangeError(String(inner));
      return Number(inner.toPrecision(12));
    }
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/**
 * Some of a family's own arguments. None with large numbers: to another function the same number may be
 * the length of a list.
 */
function ownCases(family: AnyFamily): Json[][] {
  const random = new Random(`own|${family.id}`);
  const count = family.edges.length + OWN;
  return drawCases(family, constantsAt(family, SETTINGS[0]), random, count)
    .filter((args) => !/\d{5}/.test(JSON.stringify(args)))
    .slice(-OWN);
}

/** The types of the arguments, elements included: "array of number, string". */
function shapeOf(cases: readonly Json[][]): string {
  const arity = cases[0]?.length ?? 0;
  return Array.from({ length: arity }, (_, i) => {
    const types = cases.map((args) => typeOf(args[i] ?? null));
    // An empty list says nothing of its elements.
    return types.sort((a, b) => b.length - a.length)[0] ?? '';
  }).join(', ');
}

function typeOf(value: Json): string {
  if (Array.isArray(value)) {
    const types = [...new Set(value.map((item) => (Array.isArray(item) ? 'array' : typeof item)))];
    return value.length === 0 ? 'array' : `array of ${types.sort().join('|')}`;
  }
  return typeof value;
}

function constantsAt(family: AnyFamily, at: number): ConstantValues {
  const random = new SteadyRandom(at);
  return Object.fromEntries(
    Object.entries(family.constants).map(([key, draw]) => [key, draw(random)]),
  );
}

/** A draw that insists on something else gets it after so many. */
const PATIENCE = 20;

/** Draws the same number from all ranges that have it, so that equal functions get equal constants. */
class SteadyRandom extends Random {
  readonly #at: number;
  #draws = 0;

  constructor(at: number) {
    super(`steady|${at}`);
    this.#at = at;
  }

  override int(low: number, high: number): number {
    if (this.#draws++ > PATIENCE) return super.int(low, high);
    return Math.min(Math.max(this.#at, low), high);
  }

  override constant(low: number, _high: number, most: number): number {
    return this.int(low, most);
  }

  override pick<T>(items: readonly T[]): T {
    const item = this.#draws++ > PATIENCE ? undefined : items[this.#at % items.length];
    return item ?? super.pick(items);
  }
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}
