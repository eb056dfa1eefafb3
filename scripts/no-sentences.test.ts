import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import { noSentences } from './no-sentences.js';

function found(code: string): number {
  const plugins = { unmask: { rules: { sentences: noSentences } } };
  const rules = { 'unmask/sentences': 'error' } as const;
  return new Linter().verify(code, [{ plugins, rules }]).length;
}

it.each([
  "throw new FaultError('network', 'The list could not be fetched.');",
  "fault('internal', { message: 'No model is loaded.' });",
  'const said = `The runtime ${name} has no file.`;',
  'const said = `${name} is missing from the file`;',
  "const said = 'wrong numbers here';",
  "const said = 'the browser\u2019s storage does not answer';",
  "new Error(words('the device is gone'));",
])('finds the sentence in %s', (code) => {
  expect(found(code)).toBe(1);
});

it.each([
  "throw new RangeError('a pass needs at least one token');",
  'throw new Error(`The model predicted [MASK] in slot ${slot}.`);',
  "fault('model-missing', { why: 'list-answered', status: 404 });",
  "const label = 'WebGPU, f32, fused attention';",
  'const key = `model.layers.${i}`;',
  'const shader = `\n  // it is as it was\n  let x = a;\n  return x;\n`;',
  "import { a } from './some-long-name.ts';",
])('finds none in %s', (code) => {
  expect(found(code)).toBe(0);
});
