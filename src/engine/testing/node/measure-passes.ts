/**
 * Seconds a pass of a random model of Qwen2.5-0.5B's true shape, quantised, on a processor.
 *
 *   npx tsx src/engine/testing/node/measure-passes.ts native|exact|wasm [BITS] [--check]
 *
 * native rounds activations to 8 bits as the command line does, exact does not.
 *
 * --check holds it against the plain reference first, as loading does.
 */
import { KNOWN_MODELS } from '../../architectures/known-models.ts';
import { GREEDY } from '../../denoiser.ts';
import { createCpuEngine } from '../../runtime/cpu-engine.ts';
import { denoiserOf } from '../../runtime/denoiser-of.ts';
import { denoiserShape } from '../../runtime/denoiser-shape.ts';
import { selfCheck, TOLERANCE } from '../../runtime/self-check.ts';
import { shortGolden } from '../../runtime/short-golden.on-demand.ts';
import { QWEN25_HALF_BILLION, quantisedTensors } from '../random-published.ts';

const [runtime = 'native', bits = '4', check] = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const megabytes = (): string => `${Math.round(process.memoryUsage().rss / 1e6)} MB resident`;

const blueprint = KNOWN_MODELS.open(QWEN25_HALF_BILLION, { name: 'mdlm' });
const own = bits === '8' ? 8 : 4;
const model = blueprint.read(quantisedTensors(blueprint.tensors, { matrices: own, embedding: 8 }));
say(`${model.parameters} parameters, ${bits} bits, the embedding in 8; ${megabytes()}`);

const begun = performance.now();
const engine =
  runtime === 'wasm'
    ? await startWasm()
    : await createCpuEngine(
        await import('../../runtime/native.ts'),
        model,
        { intraOpNumThreads: 1, interOpNumThreads: 1 },
        { roundsActivations: runtime === 'native' },
      );
say(`${runtime}: started in ${seconds(begun)}; ${megabytes()}`);

const denoiser = denoiserOf(denoiserShape(model.config), engine);
if (check === '--check') {
  const at = performance.now();
  const golden = shortGolden(model);
  say(`reference over ${tokensOf(golden.steps)} tokens: ${seconds(at)}; ${megabytes()}`);
  const { difference, mismatch } = await selfCheck(denoiser, golden, TOLERANCE.rounded);
  say(`off by ${difference.toExponential(1)} nats${mismatch === null ? '' : ', which is wrong'}`);
}
for (const count of [1, 8, 32]) {
  // The prompt and the canvas are one pass: so many tokens in all.
  const chunk = new Array<number>(Math.max(1, count - 1)).fill(model.config.maskId);
  const tokens = await prefilled(count);
  await denoiser.denoise(chunk, GREEDY);
  const times: number[] = [];
  for (let i = 0; i < 3; i++) {
    const at = performance.now();
    await denoiser.denoise(chunk, GREEDY);
    times.push((performance.now() - at) / 1000);
  }
  const [, median = 0] = times.toSorted((a, b) => a - b);
  say(`${tokens} tokens, ${chunk.length} rows: ${median.toFixed(2)} s a pass; ${megabytes()}`);
}
await denoiser.dispose();

/** @returns tokens of the passes that follow */
async function prefilled(count: number): Promise<number> {
  denoiser.rewind(0);
  if (count > 1) await denoiser.prefill([5]);
  return count;
}

async function startWasm() {
  const ort = await import('onnxruntime-web/wasm');
  ort.env.wasm.numThreads = 1;
  return createCpuEngine(ort, model, { executionProviders: ['wasm'] });
}

function tokensOf(steps: readonly object[]): number {
  return steps.reduce((sum, step) => {
    if ('tokens' in step && Array.isArray(step.tokens)) return sum + step.tokens.length;
    return 'chunk' in step && Array.isArray(step.chunk) ? sum + step.chunk.length : sum;
  }, 0);
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
