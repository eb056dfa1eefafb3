import * as v from 'valibot';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fault, type Fault, FaultError, faultOf, heardFault } from '../../engine/fault.ts';
import { TOLD } from '../../engine/fault/data.ts';
import { lackOf } from '../../engine/prompt/asked.ts';
import { parseTasks } from '../../tasks/format.ts';
import { madeBy } from '../../engine/testing/made-values.ts';
import { faults } from './faults.ts';

const RUNS = 2000;

it('every fault has a sentence and a hint, whatever it tells', () => {
  const codes = new Set<string>();
  fc.assert(
    fc.property(madeBy(TOLD), (made) => {
      const told: Fault = { ...v.parse(TOLD, made), retryable: false };
      codes.add(told.code);
      expect(made).toMatchObject({ code: told.code });
      const what = faults.what(told);
      expect(what).toMatch(/\S/);
      for (const text of [what, faults.hint(told)]) {
        expect(text).not.toMatch(/undefined|null|NaN|\[object|=>/);
      }
      expect(faults.hint(told)).toMatch(/^[A-Z].*\.$/);
    }),
    { numRuns: RUNS },
  );
  expect(codes.size).toBe(TOLD.options.length);
});

it.each<readonly [Fault, string]>([
  [fault('empty-prompt', { what: 'instruction' }), 'There is no instruction yet.'],
  [fault('no-code', { why: 'nothing-to-repair' }), 'There is no function to repair yet.'],
  [fault('no-code', { why: 'nothing-to-fill' }), 'There is no function to fill in yet.'],
  [fault('no-code', { why: 'no-hole' }), 'Put [MASK] where something is missing in the function.'],
  [fault('no-code', { why: 'holes-touch' }), 'Two [MASK] stand side by side: one is enough.'],
  [
    fault('prompt-too-long', { tokens: 600, least: true, context: 512 }),
    "The prompt has at least 600 tokens; the model's context holds 512, the text included.",
  ],
  [
    fault('model-invalid', { why: 'weights', problem: { kind: 'missing', tensor: 'model.norm' } }),
    "The model's weights are damaged: model.norm is missing.",
  ],
  [
    fault('network', { why: 'broken', file: 'xs-s1/model.safetensors' }),
    'xs-s1/model.safetensors could not be downloaded.',
  ],
  [
    fault('self-check-failed', {
      refused: [
        {
          label: 'WebGPU, f32',
          reason: { why: 'fault', fault: fault('no-webgpu', { lacks: 'webgpu' }) },
        },
        {
          label: 'WASM, f32',
          reason: {
            why: 'numbers',
            mismatch: {
              ...{ pass: 'commit', tokens: 33, after: 4, part: 'entropy' },
              problem: { kind: 'off', by: 1.04 },
            },
          },
        },
      ],
    }),
    'No runtime gives right results (WebGPU, f32: This browser has no WebGPU.; WASM, f32: wrong numbers: commit of 33, chunk after 4, entropy: off by 1.0).',
  ],
  [faultOf(new TypeError('x is not a function')), 'x is not a function'],
  [faultOf(new Error('')), 'Something failed and did not say why.'],
])('says what happened: %o', (told, sentence) => {
  expect(faults.what(told)).toBe(sentence);
});

it.each([
  ['f', 'Say what f takes: f(a, b), or f().'],
  ['f(a) { return a; }', 'Only the head of the function belongs here: f(a).'],
  ['new(a)', 'JavaScript keeps the word new for itself: take another name.'],
  ['f(a: string)', 'Leave out the types: name(a, b).'],
  ['f(a', 'The parameters cannot be read: there is no ) at its end. Write name(a, b).'],
  ['f(a = b + 1)', 'The parameters cannot be read: from + 1) on. Write name(a, b).'],
])('says what is wrong with the signature %s, in a task file too', (typed, sentence) => {
  const told = lackOf({ kind: 'write', instruction: 'adds', signature: typed });
  expect(told && faults.what(told)).toBe(sentence);
  const task = { id: 'a', kind: 'write', instruction: 'adds', signature: typed };
  const [problem] = parseTasks(
    JSON.stringify({ ...task, tests: [{ args: [], expected: 1 }] }),
  ).problems;
  expect(problem && faults.task(problem)).toBe(
    `"signature" is not of the form name(arg, arg): ${sentence}`,
  );
});

it('a fault comes from the worker as it is, and one that the page does not know is a fault of its own', () => {
  const sent = fault('device-lost', { why: 'said', message: 'a driver' });
  expect(heardFault(structuredClone(sent))).toEqual(sent);
  const strange = { code: 'toString', data: {}, retryable: true } as unknown as Fault;
  expect(heardFault(strange)).toMatchObject({ code: 'internal', data: { why: 'answer' } });
  expect(faults.what(heardFault(strange))).toContain('malformed');
});

it('an error keeps its cause, and says code and data to developers', () => {
  const cause = new Error('reset');
  const error = new FaultError(fault('network', { why: 'stalled', file: 'a' }), { cause });
  expect(error.message).toBe('network {"why":"stalled","file":"a"}');
  expect(error.cause).toBe(cause);
});
