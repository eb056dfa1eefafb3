import { expect, it } from 'vitest';
import { findEquivalence } from './equivalence.ts';
import { family, type AnyFamily } from './family.ts';

function overNumbers(
  id: string,
  reference: (list: readonly number[], k: number) => number,
  body: string,
): AnyFamily {
  return family({
    id,
    category: 'arrays',
    names: ['f', 'g'],
    params: [['list']],
    constants: body.includes('$k') ? { k: (r) => r.int(1, 9) } : {},
    args: (r) => [r.ints(1, 6)],
    reference: ([list], constants: { k?: number }) => reference(list, constants.k ?? 0),
    bodies: [body],
    phrases: {},
  });
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
const product = (list: readonly number[]): number => list.reduce((a, b) => a * b, 1);
const above = (list: readonly number[], k: number): number => list.filter((x) => x > k).length;

it('finds what computes the same, whatever it is called', () => {
  const families = [
    overNumbers('total', sum, 'let s = 0;\nfor (const x of list) s += x;\nreturn s;'),
    overNumbers('longest', (list) => list.length, 'return list.length;'),
    overNumbers('over', above, 'return list.filter((x) => x > $k).length;'),
    overNumbers('under', above, 'return list.filter((x) => x < $k).length;'),
    overNumbers('endless', sum, 'for (;;) list.length;'),
  ];
  const compositions = [
    overNumbers('compose-sum', sum, 'return list.reduce((a, b) => a + b, 0);'),
    overNumbers('compose-product', product, 'return list.reduce((a, b) => a * b, 1);'),
    overNumbers('compose-difference', (list) => -sum(list), 'return 0;'),
    overNumbers('compose-times', product, 'return list.reduce((a, b) => b * a, 1);'),
    overNumbers('compose-above', above, 'return list.filter((x) => x > $k).length;'),
  ];
  const { compositions: classes, declared, constants } = findEquivalence(families, compositions);
  expect([...declared].sort()).toEqual(['compose-above', 'compose-sum']);
  expect(classes.get('compose-product')).toBe(classes.get('compose-times'));
  expect(classes.get('compose-difference')).not.toBe(classes.get('compose-times'));
  expect([...constants.keys()].sort()).toEqual(['compose-above', 'over']);
  expect(constants.get('compose-above')).toBe(constants.get('over'));
});
