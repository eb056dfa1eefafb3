import { MOST_LIMITED } from '../denoiser.ts';
import type { Choice, Flaw } from '../trace/flaw.ts';
import { givenAt, type Given } from '../trace/given.ts';

/** A stretch of a finished text that is masked again, and what it may become. */
export interface Hole {
  readonly why: Flaw['why'];
  /** Positions in the text as it was. */
  readonly start: number;
  readonly end: number;
  /** Holes of one name become one name. */
  readonly name: string;
  /** At least one; none begins as another does. */
  readonly choices: readonly Choice[];
  /** The token of the text that ends the hole and every choice, where only that tells some of them apart. */
  readonly behind: number | null;
}

/** A mask of a text that is laid out, and the tokens that it may become: at least two. */
export interface OpenSlot {
  readonly position: number;
  /** Index of its hole. */
  readonly hole: number;
  readonly ids: readonly number[];
}

/** A text with holes in it. */
export interface Layout {
  /** Null where a mask is. */
  readonly tokens: readonly (number | null)[];
  /** In ascending order of position. */
  readonly open: readonly OpenSlot[];
}

/**
 * The holes that flaws make of a text: where it is known what may stand there, and nothing is given.
 * @param whole the text, [EOS] last
 */
export function holesOf(
  flaws: readonly Flaw[],
  whole: readonly number[],
  given: Given,
): readonly Hole[] {
  const first = flaws[0]?.start ?? 0;
  // What is given stays in its place: then the text keeps its length.
  const isAnchored = given.some(({ start, tokens }) => start + tokens.length > first);
  const holes = flaws.flatMap((flaw, i): Hole[] => {
    const { why, start, end, name } = flaw;
    if (isGiven(given, start, end)) return [];
    const fitting = flaw.choices.filter(
      ({ tokens }) => !isAnchored || tokens.length === end - start,
    );
    if (fitting.length === 0) return [];
    const hole = { why, start, end, name, choices: fitting.slice(0, MOST_LIMITED), behind: null };
    const next = flaws[i + 1]?.start ?? whole.length - 1;
    const isFree = end < next && !isGiven(given, end, end + 1);
    return [told(hole, isFree ? whole[end] : undefined)];
  });
  return holes.map((hole) => {
    const alike = holes.filter(({ name }) => name === hole.name);
    return fitted(hole, (name) => alike.every((other) => has(other, name)));
  });
}

function has({ choices }: Hole, wanted: string): boolean {
  return choices.some(({ name }) => name === wanted);
}

/** The hole with the choices that fit, if there are any. */
function fitted(hole: Hole, fits: (name: string) => boolean): Hole {
  const choices = hole.choices.filter(({ name }) => fits(name));
  return choices.length === 0 ? hole : { ...hole, choices };
}

function isGiven(given: Given, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (givenAt(given, at) !== undefined) return true;
  return false;
}

/**
 * The hole with choices none of which another begins with: where the text behind the hole tells them apart, with its
 * next token; else a longer one takes the place of those that it begins with.
 * @param behind that token; undefined where it may not be touched
 */
function told(hole: Hole, behind: number | undefined): Hole {
  const { choices, end } = hole;
  if (!choices.some((choice) => isBegun(choice, choices))) return hole;
  const extended = behind === undefined ? hole : { ...hole, end: end + 1, behind };
  const longer =
    behind === undefined
      ? choices
      : choices.map(({ name, tokens }) => ({ name, tokens: [...tokens, behind] }));
  return { ...extended, choices: longer.filter((choice) => !isBegun(choice, longer)) };
}

/** Whether a longer choice begins as this one does. */
function isBegun({ tokens }: Choice, choices: readonly Choice[]): boolean {
  return choices.some(
    (other) =>
      other.tokens.length > tokens.length && tokens.every((id, i) => other.tokens[i] === id),
  );
}

/** The text with a mask in every hole that may still become several things, at the first token where they differ. */
export function layOut(whole: readonly number[], holes: readonly Hole[]): Layout {
  const tokens: (number | null)[] = [];
  const open: OpenSlot[] = [];
  let at = 0;
  for (const [index, hole] of holes.entries()) {
    tokens.push(...whole.slice(at, hole.start));
    const { known, next } = branching(hole.choices);
    tokens.push(...known);
    if (next.length > 0) {
      open.push({ position: tokens.length, hole: index, ids: next });
      tokens.push(null);
      // Part of what is seen, unless it is the question.
      if (hole.behind !== null && !next.includes(hole.behind)) tokens.push(hole.behind);
    }
    at = hole.end;
  }
  tokens.push(...whole.slice(at));
  return { tokens, open };
}

/**
 * The holes after a token was drawn in an open slot.
 * @param id one of the slot's
 */
export function narrowed(
  holes: readonly Hole[],
  { hole: index, ids }: OpenSlot,
  id: number,
): readonly Hole[] {
  const drawn = holes[index]!;
  const { known } = branching(drawn.choices);
  const left = drawn.choices.filter(({ tokens }) => tokens[known.length] === id);
  if (!ids.includes(id) || left.length === 0) throw new Error(`Nothing there begins with ${id}.`);
  const names = new Set(left.map(({ name }) => name));
  return holes.map((hole, i) => {
    if (i === index) return { ...hole, choices: left };
    return hole.name === drawn.name ? fitted(hole, (name) => names.has(name)) : hole;
  });
}

/** What choices begin with alike, and the tokens that they go on with; none where there is one choice. */
function branching(choices: readonly Choice[]): {
  readonly known: readonly number[];
  readonly next: readonly number[];
} {
  const [first] = choices;
  if (first === undefined) throw new Error('A hole that nothing fits.');
  const depth = first.tokens.findIndex((id, i) => choices.some(({ tokens }) => tokens[i] !== id));
  if (depth < 0) return { known: first.tokens, next: [] };
  const next = new Set(choices.map(({ tokens }) => tokens[depth]!));
  return { known: first.tokens.slice(0, depth), next: [...next] };
}
