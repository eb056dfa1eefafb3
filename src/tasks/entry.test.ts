import { describe, expect, it } from 'vitest';
import { firstFunction, nameInSignature } from './entry.ts';

describe('nameInSignature', () => {
  it.each([
    ['sumEven(nums)', 'sumEven'],
    [' $f_1 ( a, b = 2 ) ', '$f_1'],
    ['größe()', 'größe'],
    ['function f(a)', null],
    ['1f(a)', null],
    ['f', null],
    ['f(a) {', null],
    ['f(a)\ng(b)', null],
  ])('%j names %j', (signature, name) => {
    expect(nameInSignature(signature)).toBe(name);
  });
});

describe('firstFunction', () => {
  it.each([
    ['function a(x) {}\nfunction b() {}', 'a'],
    ['async function a(x) {}', 'a'],
    ['function* a(x) {}', 'a'],
    ['// function no(x)\n/* function no() */ const s = "function no()";\nfunction yes() {}', 'yes'],
    ['const limit = 3;\nconst f = (a, b) => a;', 'f'],
    ['let f = x => x; function g() {}', 'f'],
    ['const f = async function inner(x) {};', 'f'],
    ['const n = asyncify(1);', null],
    ['return 1;', null],
    ['', null],
  ])('%j declares %j', (code, name) => {
    expect(firstFunction(code)).toBe(name);
  });
});
