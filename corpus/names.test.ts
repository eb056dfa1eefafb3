import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { strangeFunction, strangeParam } from './names.ts';
import { Random } from './random.ts';

const random = new Random('names');
const params = random.times(3000, () => strangeParam(random));
const functions = random.times(3000, () => strangeFunction(random));

describe('strange names', () => {
  it('are names that a declaration can have', () => {
    for (const [at, name] of functions.entries()) {
      const source = `'use strict'; function ${name}(${params[at] ?? ''}) {}`;
      expect(() => parse(source, { ecmaVersion: 2023 }), source).not.toThrow();
    }
  });

  it('are many, so none of them can be known by heart', () => {
    expect(new Set(params).size).toBeGreaterThan(800);
    expect(new Set(functions).size).toBeGreaterThan(800);
  });
});
