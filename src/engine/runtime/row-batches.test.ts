import { afterAll, expect, it } from 'vitest';
import { GREEDY } from '../denoiser.ts';
import { hubModel } from '../testing/node/hub.ts';
import { createCpuEngine } from './cpu-engine.ts';
import type { EnginePass } from './engine.ts';
import * as native from './native.ts';
import { RowBatches } from './row-batches.ts';

const engine = await createCpuEngine(native, hubModel('qwen2-mdlm'), { intraOpNumThreads: 1 });
afterAll(() => engine.dispose());

it('a pass in parts scores as one does that is whole, limits of rows included', async () => {
  const tokens = Array.from({ length: 50 }, (_, i) => (i * 31 + 5) % 340);
  const pass: EnginePass = {
    ...{ tokens, past: 0, clean: 0, branches: [], heldTarget: null, noise: GREEDY },
    open: { at: 0, ends: tokens.map(() => tokens.length) },
    rows: [...tokens.keys()],
    targets: tokens,
    slots: [...tokens.keys()],
    limits: new Map([[23, { kind: 'only', ids: [7, 9] }]]),
  };
  const whole = await engine.run(pass);
  expect([7, 9]).toContain(whole.id[23]);
  for (const most of [1, 7, 49]) {
    const parts = await new RowBatches(engine, most).run(pass);
    expect([...parts.id]).toEqual([...whole.id]);
    for (const [row, value] of whole.logProb.entries()) {
      expect(parts.logProb[row]).toBeCloseTo(value, 4);
    }
    for (const [row, value] of whole.targetLogProb.entries()) {
      expect(parts.targetLogProb[row]).toBeCloseTo(value, 4);
    }
  }
});
