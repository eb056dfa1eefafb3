import { beforeEach, expect, it } from 'vitest';
import { askedOf, usePrompt } from './promptStore.ts';

const FILLED = {
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
  expect(usePrompt.getState()).toMatchObject({ instruction, signature });
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
  const asked = { instruction: '', signature: null, code: 'function f(n) { return [MASK]; }' };
  usePrompt.getState().fill(asked);
  expect(usePrompt.getState().kind).toBe('infill');
  expect(askedOf(usePrompt.getState())).toEqual(asked);
});
