import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawHole, drawLines } from './infill.ts';
import { Random } from './random.ts';

const line = fc.constantFrom(
  '  const x = 1;',
  '  for (const y of z) {',
  '    go();',
  '  }',
  '  return x;',
);
const functions = fc
  .array(line, { minLength: 1, maxLength: 9 })
  .filter((lines) => lines.some((one) => /\w/.test(one)))
  .filter((lines) => lines.some((text) => /\w/.test(text)))
  .map((lines) => ['function f(z) {', ...lines, '}'].join('\n'));

describe('drawLines', () => {
  it('takes 1 to 5 lines of the body, and nothing is lost', () => {
    fc.assert(
      fc.property(functions, fc.string(), (code, seed) => {
        const { prefix, hole, suffix, isWholeBody } = drawLines(code, new Random(seed));
        expect(prefix + hole + suffix).toBe(code);
        expect(hole).toMatch(/\w/);
        expect(prefix).toMatch(/^function f\(z\) \{/);
        expect(suffix).toMatch(/\}$/);
        expect(hole.trim().split('\n').length).toBeLessThanOrEqual(5);
        const rest = (prefix + suffix).replace(/^function f\(z\) \{/, '').slice(0, -1);
        expect(isWholeBody).toBe(rest.replace('return', '').trim() === '');
      }),
    );
  });

  it('takes all or the end of the only line of a body', () => {
    const code = 'function f(z) {\n  return z.map(g);\n}';
    const holes = Array.from({ length: 200 }, (_, i) => drawLines(code, new Random(String(i))));
    const texts = new Set(holes.map(({ hole }) => hole.trim()));
    expect(texts).toContain('return z.map(g);');
    expect(texts).toContain('z.map(g);');
    expect(texts).toContain('map(g);');
    for (const text of texts) expect('return z.map(g);'.endsWith(text)).toBe(true);
  });

  it('cuts line breaks and indentation on either side', () => {
    const code = 'function f(z) {\n  go();\n  return z;\n}';
    const holes = Array.from(
      { length: 200 },
      (_, i) => drawLines(code, new Random(String(i))).hole,
    );
    expect(new Set(holes)).toEqual(
      new Set(
        ['go();', 'return z;', 'go();\n  return z;'].flatMap((text) =>
          ['\n  ', '  ', ''].flatMap((left) => ['', '\n'].map((right) => left + text + right)),
        ),
      ),
    );
  });
});

describe('drawHole', () => {
  it('takes expressions too, out of the body and inside a line', () => {
    const code = 'function f(z) {\n  if (z.length > 3) return null;\n  return z.map(g);\n}';
    const drawn = Array.from({ length: 300 }, (_, i) => drawHole(code, new Random(String(i))));
    for (const { prefix, hole, suffix } of drawn) expect(prefix + hole + suffix).toBe(code);
    const holes = new Map(drawn.map(({ hole, isWholeBody }) => [hole, isWholeBody]));
    for (const part of ['z.length > 3', 'z.length', 'z.map(g)', '.map(g)']) {
      expect(holes.get(part)).toBe(false);
    }
    expect([...holes.keys()]).not.toContain('z.map');
  });

  it('takes no link of a call that names no method', () => {
    const code = 'function f(z, g) {\n  return z + g[0](z);\n}';
    for (let i = 0; i < 300; i++) {
      const { prefix, hole, suffix } = drawHole(code, new Random(String(i)));
      expect(prefix + hole + suffix).toBe(code);
      expect(hole).toMatch(/\w/);
    }
  });

  it('says when an expression is all that the body gives', () => {
    const code = 'function f(z) {\n  return z.map(g);\n}';
    const drawn = Array.from({ length: 100 }, (_, i) => drawHole(code, new Random(String(i))));
    const holes = new Map(drawn.map(({ hole, isWholeBody }) => [hole, isWholeBody]));
    expect(holes.get('z.map(g)')).toBe(true);
    expect(holes.get('.map(g)')).toBe(false);
  });
});
