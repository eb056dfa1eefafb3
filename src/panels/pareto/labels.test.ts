import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlap, placeLabels, type Box, type LabelWish, type PlacedLabel } from './labels.ts';

const FRAME: Box = { left: 0, top: 0, right: 400, bottom: 300 };
const wishes = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      width: fc.integer({ min: 20, max: 120 }),
    }),
    { maxLength: 20 },
  )
  .map((all) => all.map((at, i): LabelWish => ({ ...at, key: String(i), text: 'text' })));

function boxOf({ x, y, anchor }: PlacedLabel, width: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 11.5, bottom: y + 2.5 };
}

it('no label covers another, a mark, or leaves the plot', () => {
  fc.assert(
    fc.property(wishes, (all) => {
      const marks = all.map(({ x, y }) => ({
        left: x - 6,
        right: x + 6,
        top: y - 6,
        bottom: y + 6,
      }));
      const placed = placeLabels(all, marks, FRAME);
      const boxes = placed.map((label) => boxOf(label, all[Number(label.key)]!.width));
      for (const [i, box] of boxes.entries()) {
        for (const other of [...boxes.slice(i + 1), ...marks])
          expect(overlap(box, other)).toBe(false);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(400);
      }
    }),
  );
});

it('a lone mark gets its label', () => {
  const wish = { key: 'a', text: 'one', width: 40, x: 100, y: 100 };
  expect(placeLabels([wish], [], FRAME)).toMatchObject([{ key: 'a', anchor: 'start' }]);
  expect(placeLabels([{ ...wish, x: 390 }], [], FRAME)).toMatchObject([{ anchor: 'end' }]);
});
