import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { Focus, type Outcome } from './focus.ts';
import { Random } from './random.ts';

const { families } = catalogue();
const plain = families.filter((family) => Object.keys(family.constants).length === 0).slice(0, 40);
const open = families.filter((family) => Object.keys(family.constants).length > 0).slice(0, 40);

/** Draws from families, all of them tried four times: so many of each that the named ones failed. */
function share(of: typeof families, among: typeof families, failed: typeof families): number {
  const outcomes: Outcome[] = among.flatMap((family) =>
    [1, 2, 3, 4].map((n) => ({ id: `${n}-${family.id}`, passed: !failed.includes(family) })),
  );
  const focus = new Focus(families, outcomes);
  const random = new Random('focus');
  const picks = random.times(8000, () => focus.pick(among, random));
  return picks.filter((family) => of.includes(family)).length / picks.length;
}

describe('focus', () => {
  it('draws all families alike that fared alike', () => {
    expect(share(plain.slice(0, 20), plain, [])).toBeCloseTo(0.5, 1);
  });

  it('draws families that failed about three times as often as others', () => {
    const weak = plain.slice(0, 20);
    expect(share(weak, plain, weak)).toBeGreaterThan(0.68);
    expect(share(weak, plain, weak)).toBeLessThan(0.8);
  });

  it('refuses the outcomes of another evaluation', () => {
    expect(() => new Focus(families, [{ id: 'wording-3-sum', passed: true }])).toThrow(
      /wording-3-sum/,
    );
  });

  it('draws families with constants more often than those without', () => {
    const both = [...plain.slice(0, 20), ...open.slice(0, 20)];
    expect(share(open, both, [])).toBeGreaterThan(0.55);
  });
});
