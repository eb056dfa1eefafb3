/** Where every token, tile and strip stood, in the window's coordinates. */
export interface Places {
  readonly tokens: ReadonlyMap<string, DOMRect>;
  readonly tiles: ReadonlyMap<string, DOMRect>;
  readonly strips: ReadonlyMap<string, number>;
}

const EASING = 'cubic-bezier(0.3, 0.1, 0.1, 1)';

/** More tokens than these do not travel: they would be in each other's way, and no two could be told apart. */
const MOST = 80;

/** Share of the whole that one token starts after the one before: 5 ms at 300. */
const STAGGER = 1 / 60;

function positionOf(element: Element): string {
  return element.getAttribute('data-position') ?? '';
}

/** Reads the places before a drawing. */
export function placesOf(root: Element): Places {
  const tokens = new Map<string, DOMRect>();
  const tiles = new Map<string, DOMRect>();
  const strips = new Map<string, number>();
  for (const cell of root.querySelectorAll('.slots .cell')) {
    const text = cell.querySelector('.cell-text');
    if (text !== null) tokens.set(positionOf(cell), text.getBoundingClientRect());
  }
  for (const tile of root.querySelectorAll('.tiles i'))
    tiles.set(positionOf(tile), tile.getBoundingClientRect());
  for (const strip of root.querySelectorAll('.tiles'))
    strips.set(strip.getAttribute('data-strip') ?? '', strip.getBoundingClientRect().top);
  return { tokens, tiles, strips };
}

/** One element on its way. */
interface Travel {
  readonly element: Element;
  readonly frames: Keyframe[];
  readonly timing: KeyframeAnimationOptions;
}

/**
 * Lets what has just been drawn travel from where it stood: tokens from their cells, the next chunk's
 * cells from its strip, later strips upward. Transforms only.
 */
export function settle(root: Element, from: Places, duration: number): void {
  if (from.tokens.size > MOST) return;
  // All places are read before the first is changed: the layout is computed once, not once an element.
  const travels = [
    ...tokenTravels(root, from, duration),
    ...cellTravels(root, from, duration),
    ...stripTravels(root, from, duration),
  ];
  for (const { element, frames, timing } of travels) element.animate(frames, timing);
}

function tokenTravels(root: Element, from: Places, duration: number): Travel[] {
  const travels: Travel[] = [];
  const begun = new Set<string>();
  for (const token of root.querySelectorAll('.token')) {
    const position = positionOf(token);
    const old = from.tokens.get(position);
    // A token that holds a line break has several pieces; only its first stood in the cell.
    if (old === undefined || begun.has(position)) continue;
    begun.add(position);
    const now = token.getBoundingClientRect();
    const dx = old.left - now.left - blank(token, now);
    const dy = old.top - now.top - (now.height - old.height) / 2;
    travels.push({
      element: token,
      frames: [{ transform: `translate(${dx}px, ${dy}px)` }, { transform: 'none' }],
      timing: {
        duration,
        delay: travels.length * duration * STAGGER,
        easing: EASING,
        fill: 'backwards',
      },
    });
  }
  return travels;
}

function cellTravels(root: Element, from: Places, duration: number): Travel[] {
  const travels: Travel[] = [];
  for (const cell of root.querySelectorAll('.slots .cell')) {
    const old = from.tiles.get(positionOf(cell));
    if (old === undefined) continue;
    const now = cell.getBoundingClientRect();
    // Out of sight, nothing travels.
    if (now.width === 0 || now.height === 0) continue;
    const move = `translate(${old.left - now.left}px, ${old.top - now.top}px)`;
    const scale = `scale(${old.width / now.width}, ${old.height / now.height})`;
    travels.push({
      element: cell,
      frames: [
        { transformOrigin: '0 0', transform: `${move} ${scale}`, opacity: 0.6 },
        { transformOrigin: '0 0', transform: 'none', opacity: 1 },
      ],
      timing: { duration, easing: EASING },
    });
  }
  return travels;
}

function stripTravels(root: Element, from: Places, duration: number): Travel[] {
  const travels: Travel[] = [];
  for (const strip of root.querySelectorAll('.tiles')) {
    const top = from.strips.get(strip.getAttribute('data-strip') ?? '');
    if (top === undefined || strip.parentElement === null) continue;
    const dy = top - strip.getBoundingClientRect().top;
    travels.push({
      element: strip.parentElement,
      frames: [{ transform: `translateY(${dy}px)` }, { transform: 'none' }],
      timing: { duration, easing: EASING },
    });
  }
  return travels;
}

/** Width of the blanks that a token begins with: its cell did not show them. */
function blank(token: Element, box: DOMRect): number {
  const text = token.textContent;
  if (text.length === 0) return 0;
  return (box.width / text.length) * (text.length - text.trimStart().length);
}
