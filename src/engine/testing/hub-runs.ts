import * as v from 'valibot';
import type { Answers } from '../architectures/known.ts';
import type { Denoiser } from '../denoiser.ts';
import type { Settings } from '../sampling/policies/settings.ts';
import { DEFAULT_SETTINGS } from '../sampling/policies/settings.ts';
import { sample } from '../sampling/sampler.ts';
import { measure } from '../trace/measures.ts';
import { recordRun } from '../trace/recorder.ts';
import type { Pass, RunEnd } from '../trace/trace.ts';
import { writtenTokens } from '../trace/written.ts';

/** Test support: the runs of published models' own code in a `golden.json`, as settings of ours and what came of them. */

const ids = v.array(v.number());

const MDLM = v.object({
  sampler: v.picklist(['mdlm low_confidence', 'mdlm low_confidence, right_shift_logits']),
  new_tokens: v.number(),
  block: v.number(),
  steps_total: v.number(),
  history: v.array(ids),
});

const BD3LM = v.object({ ...MDLM.entries, sampler: v.literal('bd3lm low_confidence') });

const SDAR = v.object({
  sampler: v.picklist([
    ...(['low_confidence_static', 'low_confidence_dynamic'] as const),
    ...(['sequential', 'entropy_bounded'] as const),
  ]),
  block: v.number(),
  steps: v.number(),
  threshold: v.number(),
  gen_length: v.number(),
  final: ids,
});

const FAST = v.object({
  sampler: v.literal('fast-dllm v2'),
  prompt_ids: ids,
  block: v.number(),
  sub_block: v.number(),
  threshold: v.number(),
  max_new_tokens: v.number(),
  final: ids,
  passes: v.number(),
});

const RUN = v.variant('sampler', [MDLM, BD3LM, SDAR, FAST]);

/** The part of a golden file that says what was written. */
export interface HubGolden {
  readonly prompt_ids: readonly number[];
  readonly runs: readonly unknown[];
}

/** A run of the reference. */
export interface HubRun {
  readonly name: string;
  readonly prompt: readonly number[];
  /** What the model has to be taken for, where its files leave that open. */
  readonly answers: Answers;
  readonly settings: Settings;
  /** The canvas before every pass and after the last; null where the reference does not tell. */
  readonly history: readonly (readonly number[])[] | null;
  /** All that is written in the end, [EOS] and what stands behind it included. */
  readonly final: readonly number[];
  /** Passes that denoise; null where the reference does not tell. */
  readonly passes: number | null;
}

/** The runs of a golden file. @throws ValiError of one that is of no known kind */
export function hubRuns({ prompt_ids, runs }: HubGolden): HubRun[] {
  return runs.map((json): HubRun => {
    const run = v.parse(RUN, json);
    const settings = { ...DEFAULT_SETTINGS, nearness: 0 };
    switch (run.sampler) {
      case 'mdlm low_confidence':
      case 'mdlm low_confidence, right_shift_logits':
      case 'bd3lm low_confidence': {
        const { new_tokens: length, block, steps_total: total, history } = run;
        const steps = Math.ceil(total / Math.ceil(length / block));
        const isBlocks = run.sampler === 'bd3lm low_confidence';
        return {
          name: `${run.sampler}, ${length} in blocks of ${block}, ${total} steps`,
          prompt: prompt_ids,
          answers: isBlocks ? { attention: 'block-causal', block, origin: 'prompt-end' } : {},
          settings: {
            ...settings,
            ...{ policy: { kind: 'low_confidence', steps }, chunk: block, length },
          },
          history,
          final: history.at(-1) ?? [],
          passes: null,
        };
      }
      case 'fast-dllm v2': {
        const { prompt_ids: prompt, block, sub_block: size, threshold, final, passes } = run;
        return {
          name: `Fast-dLLM v2, prompt of ${prompt.length}, threshold ${threshold}`,
          prompt,
          answers: { block },
          settings: {
            ...settings,
            ...{ policy: { kind: 'sub_blocks', threshold, size }, length: run.max_new_tokens },
          },
          ...{ history: null, final, passes },
        };
      }
      default: {
        const { sampler: kind, block, steps, threshold, gen_length: length, final } = run;
        const policy =
          kind === 'low_confidence_dynamic'
            ? ({ kind, threshold, steps } as const)
            : kind === 'entropy_bounded'
              ? ({ kind, bound: threshold, steps } as const)
              : ({ kind, steps } as const);
        return {
          name: `${kind}, ${length} in blocks of ${block}, ${steps} steps`,
          prompt: prompt_ids,
          answers: { block },
          settings: { ...settings, policy, length },
          ...{ history: null, final: final.slice(prompt_ids.length), passes: null },
        };
      }
    }
  });
}

/** What came of a run, as far as its reference tells it. */
export interface HubOutcome {
  /** The canvas after each pass that denoises; null where the reference does not tell. */
  readonly canvases: readonly (readonly number[])[] | null;
  /** As `HubRun.final`. */
  readonly final: readonly number[];
  /** The text: it ends before what its model has left masked, and before [EOS]. */
  readonly tokens: readonly number[];
  readonly end: RunEnd | null;
  /** The text as a replay of its trace has it. */
  readonly replayed: readonly number[];
  /** Passes that denoise; null where the reference does not tell. */
  readonly passes: number | null;
}

/** The specials that decide where a text ends. */
export type Ends = Readonly<Record<'mask_id' | 'eos_id', number>>;

/** What the reference made of a run. */
export function expectedOf(
  { history, final, passes }: HubRun,
  { mask_id: maskId, eos_id: eosId }: Ends,
): HubOutcome {
  const end = final.findIndex((id) => id === eosId || id === maskId);
  const tokens = end < 0 ? final : final.slice(0, end);
  return {
    canvases: history === null ? null : history.slice(1),
    final,
    tokens,
    end: final.includes(eosId) ? 'eos' : 'length',
    replayed: tokens,
    passes,
  };
}

/** Writes with a denoiser what the reference wrote, and says of it what the reference tells. */
export async function outcomeOf(
  denoiser: Denoiser,
  run: HubRun,
  { mask_id: maskId, eos_id: eosId }: Ends,
): Promise<HubOutcome> {
  const { settings } = run;
  const prompt = { kind: 'write', instruction: '', signature: null, tokens: run.prompt } as const;
  const model = { id: 'hub', revision: '1', stage: '' };
  const written = sample(denoiser, prompt, settings, { now: () => 0 });
  const trace = await recordRun({ model, device: 'test', prompt, settings }, written);
  const { canvases, last } = canvasesOf(trace.passes, maskId);
  return {
    canvases: run.history === null ? null : canvases,
    // The reference cuts off what stands behind [EOS], or does not.
    final: last.slice(0, run.final.length),
    tokens: trace.tokens,
    end: trace.end,
    replayed: writtenTokens(trace, eosId),
    passes: run.passes === null ? null : measure(trace).counts.denoise,
  };
}

/** The canvas after each pass that denoises, and what stands on it in the end. */
function canvasesOf(
  passes: readonly Pass[],
  maskId: number,
): { readonly canvases: readonly (readonly number[])[]; readonly last: readonly number[] } {
  const canvas: number[] = [];
  const canvases: number[][] = [];
  const tell = (position: number, pass: Pass): void => {
    if ((pass.kind === 'prefill' || pass.kind === 'commit') && pass.next !== undefined) {
      canvas[position] = pass.next.id;
    }
  };
  for (const pass of passes) {
    if (pass.kind === 'prefill') tell(0, pass);
    if (pass.kind === 'commit') tell(pass.start + pass.tokens.length, pass);
    if (pass.kind !== 'denoise') continue;
    for (let slot = 0; slot < pass.size; slot++) canvas[pass.start + slot] ??= maskId;
    for (const { slot, id } of pass.revealed) canvas[pass.start + slot] = id;
    canvases.push([...canvas]);
  }
  return { canvases, last: canvas };
}
