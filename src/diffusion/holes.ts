import { MOST_LIMITED } from './denoiser.ts';
import type { Choice, Flaw } from './flaw.ts';
import { givenAt, type Given } from './given.ts';

/** A stretch of a finished text that is masked again, and what it may become. */
export interface Hole {
  readonly why: Flaw['why'];
  /** Positions in the text as it was. */
  readonly start: number;
  readonly end: number;
  /** Holes of one name become one name. */
  readonly name: string;
  /** At least one. */
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
  return flaws.flatMap((flaw, i): Hole[] => {
    const { why, start, end, name } = flaw;
    if (isGiven(given, start, end)) return [];
    const fitting = flaw.choices.filter(
      ({ tokens }) => !isAnchored || tokens.length === end - start,
    );
    if (fitting.length === 0) return [];
    const hole = { why, start, end, name, choices: fitting.slice(0, MOST_LIMITED), behind: null };
    const next = flaws[i + 1]?.start ?? whole.length - 1;
    const isFree = end < next && !isGiven(given, end, end + 1);
    return [isFree ? told(hole, whole[end]) : hole];
  });
}

function isGiven(given: Given, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (givenAt(given, at) !== undefined) return true;
  return false;
}

/** Where a choice begins as a longer one does, the token behind the hole tells them apart. */
function told(hole: Hole, behind: number | undefined): Hole {
  const { choices, end } = hole;
  const isBegun = choices.some((a) => choices.some((b) => a !== b && begins(a.tokens, b.tokens)));
  if (!isBegun || behind === undefined) return hole;
  const longer = choices.map(({ name, tokens }) => ({ name, tokens: [...tokens, behind] }));
  return { ...hole, end: end + 1, choices: longer, behind };
}

function begins(a: readonly number[], b: readonly number[]): boolean {
  return a.length <= b.length && a.every((id, i) => b[i] === id);
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
    if (hole.name !== drawn.name) return hole;
    const alike = hole.choices.filter(({ name }) => names.has(name));
    // Elsewhere none of them may be declared.
    return alike.length === 0 ? hole : { ...hole, choices: alike };
  });
}

/** What choices begin with alike, and the tokens that they go on with; none where there is one choice. */
function branching(choices: readonly Choice[]): {
  readonly known: readonly number[];
  readonly next: readonly number[];
} {
  const [first] = choices;
  if (first === undefined) throw new Error('A hole that nothing fits.');
  const differs = first.tokens.findIndex((id, i) => choices.some(({ tokens }) => tokens[i] !== id));
  if (differs < 0 && choices.every(({ tokens }) => tokens.length === first.tokens.length)) {
    return { known: first.tokens, next: [] };
  }
  const depth = differs < 0 ? first.tokens.length : differs;
  const longer = choices.filter(({ tokens }) => tokens.length > depth);
  // A choice that others begin with cannot be told from them: they take it with them.
  if (longer.length < choices.length) return branching(longer);
  const next = new Set(longer.map(({ tokens }) => tokens[depth]!));
  return { known: first.tokens.slice(0, depth), next: [...next] };
}
