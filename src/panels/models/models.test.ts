import { describe, expect, it } from 'vitest';
import { FaultError } from '../../engine/fault.ts';
import { parseModelIndex } from '../../engine/models/model-index.ts';
import { counterpart, lineOf, sizesOf, stageText } from '../../core/model/stages.ts';

const entry = (size: string, stage: string) => ({
  id: `${size}-${stage}`,
  title: stage,
  stage,
  size,
  bytes: 1,
  summary: '',
});
const MODELS = [entry('S', 'AR'), entry('S', 'S2'), entry('S', 'S1'), entry('XS', 'S1')];

describe('parseModelIndex', () => {
  const codeOf = (text: string): string => {
    try {
      parseModelIndex(text);
    } catch (error) {
      return error instanceof FaultError ? error.fault.code : String(error);
    }
    return 'fine';
  };

  it('reads an index', () => {
    expect(parseModelIndex(JSON.stringify({ version: 1, models: MODELS }))).toEqual(MODELS);
  });

  it('says what is wrong with another', () => {
    expect(codeOf('<!doctype html>')).toBe('model-missing');
    expect(codeOf('{"version":1,"models":[]}')).toBe('model-invalid');
    expect(codeOf(JSON.stringify({ version: 1, models: [{ ...MODELS[0], id: '../x' }] }))).toBe(
      'model-invalid',
    );
    expect(codeOf(JSON.stringify({ version: 1, models: [{ ...MODELS[0], bytes: -1 }] }))).toBe(
      'model-invalid',
    );
  });
});

describe('stages', () => {
  it('lines up the stages that exist, the twin last', () => {
    expect(lineOf(MODELS, 'S').map(({ stage }) => stage)).toEqual(['S1', 'S2', 'AR']);
    expect(sizesOf(MODELS)).toEqual(['S', 'XS']);
  });

  it('keeps the name of a stage that it does not know, whatever that is', () => {
    for (const stage of ['S9', 'constructor', '__proto__', 'toString']) {
      expect(stageText(stage)).toEqual({ title: stage, note: '' });
    }
  });

  it('keeps the stage across sizes where it can', () => {
    expect(counterpart(MODELS, 'XS', 'S1')?.id).toBe('XS-S1');
    expect(counterpart(MODELS, 'XS', 'AR')?.id).toBe('XS-S1');
    expect(counterpart(MODELS, 'M', 'S1')).toBeUndefined();
  });
});
