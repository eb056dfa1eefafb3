import { beforeEach, expect, it } from 'vitest';
import { madeRun } from '../../measure/made-runs.ts';
import { type RunRecord, useRun } from '../../core/run/run-store.ts';
import { adopt } from '../../core/slot/model-for.ts';
import { textPiece } from '../../engine/trace/pieces.ts';
import type { LoadedModel } from '../../engine/worker/protocol.ts';
import { usePoints } from './points-store.ts';
import { addRunPoint } from './run-points.ts';

const pieces = () => Array.from({ length: 64 }, (_, id) => textPiece(String(id)));

beforeEach(() => usePoints.setState(usePoints.getInitialState(), true));

async function ran(): Promise<RunRecord> {
  return {
    trace: await madeRun(),
    vocabulary: { pieces: pieces(), eosId: 1 },
    device: {
      ...{ backend: 'cpu', label: 'CPU', adapter: 'CPU', cacheLocation: 'cpu', selfCheck: 0 },
      refused: [],
    },
    ...{ cacheBytesPerToken: 1, cacheBytes: [], code: 'x', language: 'javascript', answer: null },
    calibration: null,
  };
}

const points = () => usePoints.getState().sets.flatMap((set) => set.points);

it('a run stays one point where its model has been loaded again, and is tested then', async () => {
  const record = await ran();
  useRun.getState().begin(record);
  addRunPoint(record, null);
  addRunPoint(record, null);
  const model: LoadedModel = {
    ...{ model: record.trace.model, pieces: pieces(), eosId: 1, maskId: 0, padId: 2 },
    ...{ contextLength: 160, cacheBytesPerToken: 1, answer: 'code', keeping: 'kept' },
    ...{ calibration: null, device: record.device },
  };
  expect(adopt(record, model)).toBe(true);
  const { record: adopted } = useRun.getState();
  if (adopted === null) throw new Error('There is no run.');
  expect(adopted.trace).not.toBe(record.trace);
  addRunPoint(adopted, null);
  expect(points()).toHaveLength(1);
  await new Promise((resolve) => setTimeout(resolve, 5));
  addRunPoint(adopted, true);
  expect(points().map(({ quality }) => quality)).toMatchObject([{ kind: 'pass', n: 1, passed: 1 }]);
});

it('another run is another point, and a recorded one is none', async () => {
  addRunPoint(await ran(), null);
  await new Promise((resolve) => setTimeout(resolve, 5));
  addRunPoint(await ran(), null);
  addRunPoint({ ...(await ran()), replay: 'link' }, null);
  expect(points()).toHaveLength(2);
});
