import { parse } from 'acorn';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { families } from './families/index.ts';
import { faultSites, type FaultKind } from './fault-sites.ts';
import { failsSome, FaultPlanter } from './faults.ts';
import { Random } from './random.ts';
import { renderFunction } from './render.ts';
import { applyEdit } from './syntax.ts';
import { drawCases, drawConstants, expectedResults } from './verify.ts';

const faultsOf = (code: string, kind: FaultKind): string[] =>
  faultSites(code)
    .filter((site) => site.kind === kind)
    .map((site) => applyEdit(code, site));

describe('faultSites', () => {
  it.each<[FaultKind, string, string]>([
    ['operator', 'return a <= b;', 'return a < b;'],
    ['operator', 'let s = 0; s += a; return s;', 'let s = 0; s -= a; return s;'],
    ['logic', 'return a && b;', 'return a || b;'],
    ['bound', 'return a.slice(2);', 'return a.slice(3);'],
    ['bound', 'return a[b];', 'return a[b - 1];'],
    ['bound', 'return a[a.length - 1];', 'return a[a.length];'],
    ['initial', 'let best = -Infinity; return best;', 'let best = Infinity; return best;'],
    ['order', 'return a - b;', 'return b - a;'],
    ['order', 'return a.replace(b, a);', 'return a.replace(a, b);'],
    ['order', 'return a > 0 ? a : b;', 'return a > 0 ? b : a;'],
    ['negation', 'return !a;', 'return a;'],
    ['negation', 'if (a) return b;', 'if (!a) return b;'],
    ['method', 'a.push(b); return a;', 'a.unshift(b); return a;'],
    ['method', 'return Math.min(a, b);', 'return Math.max(a, b);'],
    ['result', 'return true;', 'return false;'],
    ['variable', 'const c = a; return c + b;', 'const c = a; return c + a;'],
  ])('%s: %s', (kind, right, wrong) => {
    const inside = (body: string): string => `function f(a, b) { ${body} }`;
    expect(faultsOf(inside(right), kind)).toContain(inside(wrong));
  });

  it('leaves names, keys and strings alone', () => {
    const code = "function f(o) { return { 1: o.toString, constructor: 'a + b' }; }";
    expect(faultSites(code)).toEqual([]);
  });

  it('does not swap what would fall apart without parentheses', () => {
    expect(faultsOf('function f(a, b, c) { return a - b - c; }', 'order')).toEqual([
      'function f(a, b, c) { return b - a - c; }',
    ]);
  });
});

describe('a planted fault', () => {
  it('is one edit of a function that then parses and fails a case', () => {
    const planter = new FaultPlanter();
    const kinds = new Set<FaultKind>();
    fc.assert(
      fc.property(fc.constantFrom(...families), fc.nat(), (family, seed) => {
        const random = new Random(`faults|${seed}`);
        const constants = drawConstants(family, random);
        const name = family.names[0] ?? '';
        const params = family.params.map((names) => names[0]);
        const body = random.pick(family.bodies);
        const code = renderFunction(body, { name, params, rename: {}, constants });
        const cases = drawCases(family, constants, random, 8);
        const checks = { entry: name, cases, expected: expectedResults(family, constants, cases) };
        const planted = planter.plant(code, checks, random);
        if (planted === null) return;
        kinds.add(planted.site.kind);
        const { start, text } = planted.site;
        const back = { start, end: start + text.length, text: code.slice(start, planted.site.end) };
        expect(applyEdit(planted.code, back)).toBe(code);
        expect(() => parse(planted.code, { ecmaVersion: 2023 })).not.toThrow();
        expect(failsSome(code, checks)).toBe(false);
        expect(failsSome(planted.code, checks)).toBe(true);
      }),
      { numRuns: 400 },
    );
    expect(kinds.size).toBeGreaterThan(6);
  });

  it('is not planted where none shows', () => {
    const code = 'function f(list) { return list.flat(); }';
    const checks = { entry: 'f', cases: [[[[1]]]], expected: [[1]] };
    expect(new FaultPlanter().plant(code, checks, new Random('x'))).toBeNull();
    const harmless = 'function f(a) { return a > 5 ? 1 : 1; }';
    const same = { entry: 'f', cases: [[1], [9]], expected: [1, 1] };
    for (let seed = 0; seed < 20; seed++) {
      const planted = new FaultPlanter().plant(harmless, same, new Random(String(seed)));
      // Only what is returned can be wrong here, not the comparison.
      expect(planted?.code).toMatch(/a > 5 \? (1 : [02]|[02] : 1)/);
    }
  });
});
