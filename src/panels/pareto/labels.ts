/** Where the words beside the marks go, so that none covers another or a mark. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelWish {
  readonly key: string;
  readonly text: string;
  /** Width of the text, pixels. */
  readonly width: number;
  /** Centre of its mark. */
  readonly x: number;
  readonly y: number;
}

export interface PlacedLabel {
  readonly key: string;
  readonly text: string;
  /** Baseline. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const HEIGHT = 14;
/** From the centre of a mark to its label. */
const GAP = 12;
/** The same, straight above and below. */
const FAR = 20;

/**
 * Places what fits, first wishes first: right of the mark, left, above, below; what fits nowhere is left
 * out.
 * @param taken what no label may cover
 * @param frame what no label may leave
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  taken: readonly Box[],
  frame: Box,
): PlacedLabel[] {
  const filled = [...taken];
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const spot = spotsOf(wish).find(
      ({ box }) => within(box, frame) && !filled.some((other) => overlap(box, other)),
    );
    if (spot === undefined) continue;
    filled.push(spot.box);
    placed.push(spot.label);
  }
  return placed;
}

interface Spot {
  readonly box: Box;
  readonly label: PlacedLabel;
}

function spotsOf({ key, text, width, x, y }: LabelWish): Spot[] {
  const spot = (anchor: PlacedLabel['anchor'], left: number, middle: number): Spot => {
    const at = anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2;
    const box = {
      left,
      right: left + width,
      top: middle - HEIGHT / 2,
      bottom: middle + HEIGHT / 2,
    };
    return { box, label: { key, text, anchor, x: at, y: middle + 4.5 } };
  };
  return [
    spot('start', x + GAP, y - GAP),
    spot('start', x + GAP, y),
    spot('end', x - GAP - width, y + GAP),
    spot('end', x - GAP - width, y - GAP),
    spot('start', x + GAP, y + GAP),
    spot('middle', x - width / 2, y - FAR),
    spot('end', x + GAP - width, y - FAR),
    spot('start', x - GAP, y - FAR),
    spot('middle', x - width / 2, y + FAR),
    spot('end', x + GAP - width, y + FAR),
    spot('start', x - GAP, y + FAR),
  ];
}

function within(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom
  );
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
