import { describe, expect, it } from 'vitest';
import { FaultError } from '../fault.ts';
import { findOnnx, onnxFilesOf } from './onnx-files.ts';

describe('the graph of a folder', () => {
  it('is the most exact one, in the folder of exports first', () => {
    const paths = [
      'model.onnx',
      'onnx/model_quantized.onnx',
      'onnx/model.onnx',
      'onnx/model_q4.onnx',
    ];
    expect(findOnnx(paths)).toEqual({ graph: 'onnx/model.onnx', precision: 'fp32', weights: [] });
    expect(findOnnx(paths, 'q4')?.graph).toBe('onnx/model_q4.onnx');
    expect(findOnnx(paths, 'fp16')).toBeNull();
    expect(findOnnx(['onnx/model_quantized.onnx', 'onnx/model_q4.onnx'])?.precision).toBe('q8');
  });

  it('may be called anything where it is the only one', () => {
    expect(findOnnx(['encoder/bert_fp16.onnx'])).toEqual({
      graph: 'encoder/bert_fp16.onnx',
      precision: 'fp16',
      weights: [],
    });
    expect(findOnnx(['one.onnx', 'other.onnx'])).toBeNull();
    expect(findOnnx(['model.safetensors'])).toBeNull();
  });

  it('has its weights beside it', () => {
    const paths = [
      'onnx/model.onnx',
      'onnx/model.onnx_data',
      'onnx/model.onnx_data_1',
      'onnx/model_q4.onnx_data',
      'onnx/model.onnx.data',
      'onnx/model.onnx_data.txt',
    ];
    expect(findOnnx(paths)?.weights).toEqual([
      'onnx/model.onnx_data',
      'onnx/model.onnx_data_1',
      'onnx/model.onnx.data',
    ]);
  });
});

describe('what is fetched', () => {
  const whole = [
    'README.md',
    'config.json',
    'model.safetensors',
    'onnx/model.onnx',
    'onnx/model_q4.onnx',
    'tokenizer.json',
    'tokenizer_config.json',
  ];

  it('is the graph and what describes it', () => {
    expect(onnxFilesOf(whole)).toEqual([
      'config.json',
      'tokenizer.json',
      'tokenizer_config.json',
      'onnx/model.onnx',
    ]);
    expect(onnxFilesOf(whole, 'q4')).toContain('onnx/model_q4.onnx');
  });

  it.each([
    [['config.json', 'tokenizer.json', 'model.safetensors'], ['onnx/model.onnx']],
    [['config.json', 'onnx/model.onnx'], ['tokenizer.json']],
    [['pytorch_model.bin'], ['tokenizer.json', 'onnx/model.onnx']],
  ])('is refused of %j, which lacks %j', (paths, files) => {
    let data: unknown = null;
    try {
      onnxFilesOf(paths);
    } catch (error) {
      if (error instanceof FaultError) data = error.fault.data;
    }
    expect(data).toEqual({ why: 'lacks', files });
  });
});
