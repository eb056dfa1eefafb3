import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { covered, watchGpuTime } from './gpu-time.ts';

describe('time that intervals cover', () => {
  it('counts what two of them share once', () => {
    expect(covered([])).toBe(0n);
    expect(
      covered([
        [5n, 9n],
        [0n, 4n],
        [2n, 6n],
      ]),
    ).toBe(9n);
    expect(
      covered([
        [0n, 10n],
        [2n, 3n],
      ]),
    ).toBe(10n);
  });

  it('is what counting every moment gives', () => {
    const interval = fc.tuple(fc.nat(60), fc.nat(20)).map(([at, long]) => [at, at + long] as const);
    fc.assert(
      fc.property(fc.array(interval), (intervals) => {
        const moments = new Set(
          intervals.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i)),
        );
        const big = intervals.map(([from, to]) => [BigInt(from), BigInt(to)] as const);
        expect(covered(big)).toBe(BigInt(moments.size));
      }),
    );
  });
});

describe('a device without timestamps', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is asked for none, and says nothing of how busy it was', async () => {
    const asked: unknown[] = [];
    const begun: unknown[] = [];
    class Encoder {
      beginComputePass(descriptor: unknown): void {
        begun.push(descriptor);
      }
    }
    class Device {
      createCommandEncoder(): Encoder {
        return new Encoder();
      }
    }
    class Adapter {
      readonly features = new Set(['shader-f16']);
      requestDevice(descriptor: unknown): Promise<Device> {
        asked.push(descriptor);
        return Promise.resolve(new Device());
      }
    }
    vi.stubGlobal('GPUAdapter', Adapter);
    vi.stubGlobal('GPUDevice', Device);
    vi.stubGlobal('GPUCommandEncoder', Encoder);
    const time = watchGpuTime();
    const device = await new Adapter().requestDevice({ requiredFeatures: ['shader-f16'] });
    await time?.begin();
    device.createCommandEncoder().beginComputePass({ label: 'pass' });
    expect(await time?.end()).toBeNull();
    expect(asked).toEqual([{ requiredFeatures: ['shader-f16'] }]);
    expect(begun).toEqual([{ label: 'pass' }]);
  });

  it('is not watched where there is no WebGPU', () => {
    expect(watchGpuTime()).toBeNull();
  });
});
