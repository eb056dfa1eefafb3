import { beforeEach, expect, it } from 'vitest';
import { askedOf, usePrompt } from './prompt-store.ts';

const FILLED = {
  kind: 'write' as const,
  instruction: 'groups an array into chunks of a given size',
  signature: 'chunk(items, size)',
};

beforeEach(() => {
  usePrompt.setState(usePrompt.getInitialState(), true);
  usePrompt.getState().fill(FILLED);
});

it.each([
  ['groups an array into chunks of three', FILLED.signature],
  ['Groups an array in chunks of a given size, the rest last', FILLED.signature],
  ['sum of an array', ''],
  ['n', ''],
  ['', ''],
])('an instruction that becomes "%s" has the signature "%s"', (instruction, signature) => {
  usePrompt.getState().setInstruction(instruction);
  expect(usePrompt.getState()).toMatchObject({ kind: 'write' as const, instruction, signature });
});

it('a signature that a person has typed stays with any instruction', () => {
  usePrompt.getState().setSignature('sum(list)');
  usePrompt.getState().setInstruction('adds them up');
  expect(usePrompt.getState().signature).toBe('sum(list)');
});

it('a signature that was lost does not come back by itself', () => {
  usePrompt.getState().setInstruction('');
  usePrompt.getState().setInstruction(FILLED.instruction);
  expect(usePrompt.getState().signature).toBe('');
});

it('what cannot be sent is said, until it is changed', () => {
  usePrompt.getState().setKind('infill');
  expect(usePrompt.getState().check()).toBe(false);
  expect(usePrompt.getState().problem).toMatchObject({ code: 'no-code' });
  usePrompt.getState().setCode('function f(n) { return [MASK]; }');
  expect(usePrompt.getState().problem).toBeNull();
  expect(usePrompt.getState().check()).toBe(true);
});

it('a function with a hole is filled in as it was asked for', () => {
  const asked = {
    kind: 'infill' as const,
    instruction: '',
    signature: null,
    code: 'function f(n) { return [MASK]; }',
  };
  usePrompt.getState().fill(asked);
  expect(usePrompt.getState().kind).toBe('infill');
  expect(askedOf(usePrompt.getState())).toEqual(asked);
});

it('a signature is read as it is typed, or refused at the field before anything runs', () => {
  const { fill, setSignature } = usePrompt.getState();
  fill({ kind: 'write' as const, instruction: 'adds one', signature: null });
  for (const typed of [
    'addOne(n) {',
    'function addOne( n )',
    'const addOne = n =>',
    'addOne(n);',
  ]) {
    setSignature(typed);
    expect(usePrompt.getState().check(), typed).toBe(true);
    expect(askedOf(usePrompt.getState()).signature).toBe('addOne(n)');
    // What stands in the field is the person's.
    expect(usePrompt.getState().signature).toBe(typed);
  }
  for (const typed of [
    'addOne',
    '(n) =>',
    'class(n)',
    'addOne(n, n)',
    'addOne(n',
    'f(n: number)',
  ]) {
    setSignature(typed);
    expect(usePrompt.getState().check(), typed).toBe(false);
    expect(usePrompt.getState().problem).toMatchObject({ code: 'bad-signature' });
    setSignature(' ');
    expect(usePrompt.getState().problem).toBeNull();
  }
  expect(usePrompt.getState().check()).toBe(true);
  expect(askedOf(usePrompt.getState()).signature).toBeNull();
  // It is the field of functions to write: nobody sees it elsewhere.
  setSignature('class(n)');
  fill({ kind: 'repair' as const, instruction: 'mend', signature: null, code: 'function f() {}' });
  expect(usePrompt.getState().check()).toBe(true);
});
