import { afterEach, describe, expect, it, vi } from 'vitest';
import { LEAST_LIMITS } from '../testing/least-limits.ts';
import { describeGpu, gpuLimits, requestGpuDevice } from './gpu.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A browser with one adapter. @returns what is asked of it */
function browser(features: readonly string[], info: object): unknown[] {
  const asked: unknown[] = [];
  const adapter = {
    ...{ limits: LEAST_LIMITS, features: new Set(features), info },
    requestDevice: (descriptor: unknown) => {
      asked.push(descriptor);
      return Promise.resolve({});
    },
  };
  vi.stubGlobal('navigator', { gpu: { requestAdapter: () => Promise.resolve(adapter) } });
  return asked;
}

describe('an adapter with the least of everything', () => {
  it('is asked for nothing that it lacks', async () => {
    const asked = browser([], { vendor: '', architecture: '', description: '' });
    await requestGpuDevice('test');
    expect(asked).toEqual([{ label: 'test', requiredFeatures: [], requiredLimits: LEAST_LIMITS }]);
    expect(await describeGpu()).toEqual({
      ...{ name: 'unnamed adapter', hasHalfPrecision: false, isSoftware: false },
    });
    const { maxBufferSize, maxStorageBufferBindingSize } = LEAST_LIMITS;
    expect(await gpuLimits()).toEqual({ maxBufferSize, maxStorageBufferBindingSize });
  });
});

it('asks for half precision where there is any, and never for subgroups', async () => {
  const info = { vendor: 'maker', architecture: 'kind', description: '', isFallbackAdapter: true };
  const asked = browser(['shader-f16', 'subgroups', 'timestamp-query'], info);
  await requestGpuDevice('test');
  expect(asked).toMatchObject([{ requiredFeatures: ['shader-f16'] }]);
  expect(await describeGpu()).toEqual({
    ...{ name: 'maker kind', hasHalfPrecision: true, isSoftware: true },
  });
});

it('is told that there is no WebGPU, or no device behind it', async () => {
  vi.stubGlobal('navigator', {});
  const none = { fault: { code: 'no-webgpu' } };
  await expect(describeGpu()).rejects.toMatchObject({ fault: { data: { lacks: 'webgpu' } } });
  vi.stubGlobal('navigator', { gpu: { requestAdapter: () => Promise.resolve(null) } });
  await expect(requestGpuDevice('test')).rejects.toMatchObject(none);
});
