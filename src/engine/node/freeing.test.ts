import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { inProcess } from '../library/in-process.ts';
import { hubFiles, HUB_MODELS } from '../testing/node/hub.ts';
import { NodeModels } from './node-models.ts';

/** Bytes that are still reachable, in and outside of the heap of JavaScript. */
async function reachable(): Promise<number> {
  setFlagsFromString('--expose-gc');
  // Not in the types of Node: it is there because of the flag.
  const collect = v.parse(v.function(), runInNewContext('gc'));
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    Reflect.apply(collect, undefined, []);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

it('ten published models in turn leave memory where it began', async () => {
  const place = inProcess(new NodeModels(1));
  const load = async (index: number): Promise<number> => {
    const name = HUB_MODELS[index % (HUB_MODELS.length - 1)]!;
    const loaded = await place.client.load(
      {
        model: name,
        source: { kind: 'files', name, files: hubFiles(name) },
        bits: 8,
        backend: 'auto',
      },
      () => undefined,
      new AbortController().signal,
    );
    expect(loaded.model.id).toBe(name);
    return reachable();
  };
  const round = async (): Promise<number> => {
    for (let i = 1; i < 10; i++) await load(i);
    return load(0);
  };
  // What is loaded or compiled once, code and runtime, stays.
  const before = await round();
  const after = await round();
  // Less than one of the models, of 0.3 to 0.5 MB each, for all ten.
  expect(after - before).toBeLessThan(300_000);
  await place.end();
}, 120_000);
