import { describe, expect, it } from 'vitest';
import { classesIn, readCss } from './css-rules.ts';

describe('readCss', () => {
  it('says in which layer a rule stands, within media queries too', () => {
    const css = `a { b: c }
      @layer ui { .x, .y { b: c } @media print { .z { b: c } } }
      @media print { @layer app { .v { b: c } } .w { b: c } }`;
    expect(readCss(css).rules.map(({ layer, selectors }) => [layer, ...selectors])).toEqual([
      [null, 'a'],
      ['ui', '.x', '.y'],
      ['ui', '.z'],
      ['app', '.v'],
      [null, '.w'],
    ]);
  });

  it('knows an order of layers from a layer', () => {
    expect(readCss('@charset "a"; @layer a, b; @layer a { .x { b: c } }').orders).toEqual(['a, b']);
  });

  it('reads over comments, quotes and lists within parentheses', () => {
    const css = `/* .a { } */ .b:is(.c, .d), .e[f='}'] { content: '{'; /* } */ g: url("h;}") } .i { }`;
    expect(readCss(css).rules.map(({ selectors }) => selectors)).toEqual([
      ['.b:is(.c, .d)', ".e[f='}']"],
      ['.i'],
    ]);
  });

  it('takes an at-rule with braces for a rule without selectors', () => {
    const css = '@layer a { @keyframes lift { from { b: c } } @font-face { d: e } }';
    expect(readCss(css).rules).toEqual([
      { layer: 'a', prelude: '@keyframes lift', selectors: [] },
      { layer: 'a', prelude: '@font-face', selectors: [] },
    ]);
  });

  it.each(['.a { b: c', '.a { b: c } }', '.a'])('refuses %s', (css) => {
    expect(() => readCss(css)).toThrow(SyntaxError);
  });
});

it.each([
  ['.a.b > .c-d:not(.e)::before', ['a', 'b', 'c-d', 'e']],
  ["h1[data-x='.a'] .b", ['b']],
  ['ul > li + li', []],
])('classesIn %s', (selector, classes) => {
  expect(classesIn(selector)).toEqual(classes);
});
