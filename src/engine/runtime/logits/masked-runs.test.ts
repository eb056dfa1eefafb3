import { afterAll, describe, expect, it } from 'vitest';
import { type Asked, promptOf } from '../../prompt/asked.ts';
import { readOnnxModel } from '../../models/onnx-model.ts';
import { tracePrompt } from '../../models/tokenizer.ts';
import { sample } from '../../sampling/sampler.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../sampling/policies/settings.ts';
import { hubFiles, hubGolden } from '../../testing/node/masked-hub.ts';
import { recordRun } from '../../trace/recorder.ts';
import type { Trace, TracePrompt } from '../../trace/trace.ts';
import type { LogitsDenoiser } from './logits-denoiser.ts';
import { nativeRuntime } from './native-runtime.ts';
import type { OnnxRuntime } from './onnx-runtime.ts';
import { startOnnx } from './start-onnx.ts';
import { wasmRuntime } from './wasm-runtime.ts';

/* Texts of masked language models, token by token as the reference code writes them. */

const RUNTIMES: readonly (readonly [string, OnnxRuntime])[] = [
  ['natively', nativeRuntime(1)],
  ['on WASM', wasmRuntime(null)],
];

const open: LogitsDenoiser[] = [];
afterAll(async () => {
  for (const denoiser of open) await denoiser.dispose();
});

async function start(name: string, runtime: OnnxRuntime): Promise<LogitsDenoiser> {
  const { denoiser } = await startOnnx(hubFiles(name), {
    runtimes: [runtime],
    masked: () => import('../transformers/masked-model.on-demand.ts'),
  });
  open.push(denoiser);
  return denoiser;
}

function record(denoiser: LogitsDenoiser, prompt: TracePrompt, settings: Settings): Promise<Trace> {
  const model = { id: 'hub', revision: '1', stage: '' };
  const passes = sample(denoiser, prompt, settings, { now: () => 0 });
  return recordRun({ model, device: 'test', prompt, settings }, passes);
}

/** The canvas before the first pass and after each. */
function historyOf({ passes }: Trace, masks: readonly number[]): readonly (readonly number[])[] {
  const canvas = [...masks];
  const history = [[...canvas]];
  for (const pass of passes) {
    if (pass.kind !== 'denoise') continue;
    for (const { slot, id } of pass.revealed) canvas[pass.start + slot] = id;
    history.push([...canvas]);
  }
  return history;
}

describe.each(['bert-mlm', 'modernbert-chat'])('%s', (name) => {
  const golden = hubGolden(name);

  it.each(RUNTIMES)('writes every canvas of the reference %s', async (_, runtime) => {
    const denoiser = await start(name, runtime);
    for (const { sampler, block, new_tokens: length, steps_total: total, history } of golden.runs) {
      expect(sampler).toBe('mdlm low_confidence');
      const steps = Math.ceil(total / Math.ceil(length / block));
      const asked: Asked = { kind: 'write', instruction: '', signature: null };
      const trace = await record(
        denoiser,
        { ...asked, tokens: golden.prompt_ids },
        {
          ...DEFAULT_SETTINGS,
          nearness: 0,
          policy: { kind: 'low_confidence', steps },
          chunk: block,
          length,
        },
      );
      const masks = Array.from({ length }, () => golden.mask_id);
      expect(historyOf(trace, masks)).toEqual(history);
    }
  });
});

it('fills the masks of a sentence, and leaves its words and its length', async () => {
  const { tokenizer, config } = await readOnnxModel(hubFiles('bert-mlm'));
  const denoiser = await start('bert-mlm', nativeRuntime(1));
  const [first] = hubGolden('bert-mlm').cases;
  const asked: Asked = { kind: 'write', instruction: first!.text!, signature: null };
  const prompt = tracePrompt(asked, promptOf(asked), tokenizer);
  expect(prompt).toMatchObject({ answer: 'text', length: first!.ids.length - 1 });
  const settings = { ...DEFAULT_SETTINGS, ...config.decoding! };
  const trace = await record(denoiser, prompt, settings);
  expect(trace.passes.filter(({ kind }) => kind === 'denoise').length).toBe(2);
  const whole = [...prompt.tokens, ...trace.tokens];
  for (const [at, id] of first!.ids.entries()) {
    if (id !== config.maskId) expect(whole[at] ?? config.eosId).toBe(id);
    else expect(whole[at]).not.toBe(config.maskId);
  }
  expect(trace.end).toBe('length');
  expect(tokenizer.decode(trace.tokens)).toMatch(/^the cat .+ on the.+$/);
});
