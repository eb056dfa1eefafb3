import { create } from 'zustand';
import { words } from '../../words/words.ts';
import type { Attention } from '../../engine/denoiser.ts';
import {
  attentionProblem,
  LIMITS,
  type Settings,
} from '../../engine/sampling/policies/settings.ts';
import type { Policy } from '../../engine/sampling/policies/policies.ts';
import type { Tuning } from '../../engine/speed/tuning.ts';
import { distinctSettings, gridOf, parseRules } from '../../measure/grid.ts';
import type { SweepCell, SweepRuns } from '../../measure/sweep.ts';
import type { Task } from '../../tasks/format.ts';
import { late } from '../../words/late.ts';
import {
  type Controls,
  type Named,
  settingsOf,
  useControls,
} from '../../core/settings/controls-store.ts';
import { type Device, suitedTo } from '../../core/settings/suit-device.ts';
import { tuningsFor, verifyNumbers } from '../../core/settings/tuned.ts';
import { selectedEntry, useModels } from '../../core/model/model-store.ts';
import { isAutoregressive, twinOf } from '../../core/model/stages.ts';

/** Tasks to sweep over. */
export interface TaskSource {
  readonly id: string;
  readonly kind: 'builtin' | 'suite' | 'own';
  /** Of the suite or the file; empty for the page's own. */
  readonly name: string;
  /** Null before they are fetched. */
  readonly tasks: readonly Task[] | null;
}

/** Most seeds and repeats of a sweep on the page: more is the command line's. */
export const MOST_RUNS = 5;

/** What the form holds, as it was typed. */
interface FormStore {
  readonly chunks: readonly number[];
  /** Null: those that suit the model, see {@link rulesFor}. */
  readonly rules: string | null;
  readonly tasks: number;
  readonly twin: boolean;
  readonly source: string | null;
  readonly seeds: number;
  /** Of each seed. */
  readonly repeats: number;
  readonly change: (change: Partial<Omit<FormStore, 'change'>>) => void;
}

export const useSweepForm = create<FormStore>()((set) => ({
  chunks: [8, 16],
  rules: null,
  tasks: 16,
  twin: true,
  source: null,
  seeds: 1,
  repeats: 1,
  change: (change) => set(change),
}));

/** The models that a sweep may ask for, and what its settings share. */
export interface SweepBase {
  readonly model: string;
  /** The autoregressive twin of the same size; null without one. */
  readonly twin: string | null;
  /** Temperature, seed, cache and edits of the rail. */
  readonly settings: Settings;
  /** Drafts ahead of draft and verify with a chunk size, where the rules name no number. */
  readonly aheadAt: (chunk: number) => number;
  /** A twin that is swept itself has one setting. */
  readonly autoregressive: boolean;
  /** Of a published model. */
  readonly attention?: Attention;
}

/**
 * What the form offers while nobody has named rules: draft and verify needs a causal pass. With the chunk sizes that it
 * begins with these are four settings and more.
 */
export function rulesFor(attention: Attention | undefined): string {
  const kind = attention?.kind ?? 'token-causal';
  if (kind === 'token-causal') return ['2', '4', 'verify'].join(', ');
  const rules = ['low_confidence:8', 'threshold:0.9'];
  // A block has one size, so that rules alone make settings.
  return (kind === 'bidirectional' ? rules : [...rules, '4', 'factor:1']).join(', ');
}

export type PlannedCells =
  | { readonly ok: true; readonly cells: readonly SweepCell[] }
  | { readonly ok: false; readonly field: 'chunks' | 'rules'; readonly message: string };

/** The settings that the form asks for; the twin last, since it has to be loaded. */
export function plannedCells(
  { chunks, rules: named, twin }: Pick<FormStore, 'chunks' | 'rules' | 'twin'>,
  base: SweepBase,
): PlannedCells {
  const decoded = {
    ...base.settings,
    policy: { kind: 'ar' },
    cache: 'exact',
    edits: false,
    remask: 0,
  } as const;
  if (base.autoregressive) return { ok: true, cells: [{ model: base.model, settings: decoded }] };
  if (chunks.length === 0)
    return { ok: false, field: 'chunks', message: late.sweep.form.pickChunk };
  const rules = named ?? rulesFor(base.attention);
  const { attention } = base;
  const cells: Settings[] = [];
  for (const chunk of chunks.toSorted((a, b) => a - b)) {
    const verify = `verify:${base.aheadAt(chunk)}`;
    const parsed = parseRules(rules.replaceAll(/\bverify\b(?!\s*:)/g, verify));
    if (!parsed.ok) {
      return { ok: false, field: 'rules', message: words.faults.settings(parsed.problem) };
    }
    for (const policy of parsed.values) {
      const problem = attention === undefined ? null : attentionProblem(policy, attention.kind);
      if (problem !== null) {
        return { ok: false, field: 'rules', message: words.faults.settings(problem) };
      }
      cells.push(...gridOf([chunk], [policy], fitting(policy, base.settings), attention));
    }
  }
  return {
    ok: true,
    cells: [
      ...distinctSettings(cells).map((settings) => ({ model: base.model, settings })),
      ...(twin && base.twin !== null ? [{ model: base.twin, settings: decoded }] : []),
    ],
  };
}

/** Draft and verify is greedy and edits nothing, whatever the rail says. */
function fitting(policy: Policy, settings: Settings): Settings {
  return policy.kind === 'verify' ? { ...settings, temperature: 0, edits: false } : settings;
}

/** The seeds that the form asks for: that of the rail, and those that follow it. */
export function runsOf({ seeds, repeats }: Pick<FormStore, 'seeds' | 'repeats'>): SweepRuns {
  const { seed } = useControls.getState();
  const first = Math.min(seed, LIMITS.seed.max - (seeds - 1));
  return { seeds: Array.from({ length: seeds }, (_, i) => first + i), repeats };
}

/**
 * The settings that the form asks for now, with the models on offer, for whatever device comes to run them. Not to be
 * asked of a form with a mistake in it.
 */
export function cellsToSuit(): (device: Device) => readonly SweepCell[] {
  const [form, controls, models] = [
    useSweepForm.getState(),
    useControls.getState(),
    useModels.getState(),
  ];
  return (device) => {
    const plan = planned(form, suitedTo(controls, device), models, tuningsFor(models.selected));
    return plan.ok ? plan.cells : [];
  };
}

export function planned(
  form: Pick<FormStore, 'chunks' | 'rules' | 'twin'>,
  controls: Controls & Named,
  models: ReturnType<typeof useModels.getState>,
  tunings: readonly Tuning[],
): PlannedCells {
  const entry = selectedEntry(models);
  const listed = models.index.status === 'ready' ? models.index.models : [];
  const attention = models.published?.description.config?.attention;
  // The block of a published model is its own.
  const chunks = attention?.kind === 'block-causal' ? [attention.block] : form.chunks;
  return plannedCells(
    { ...form, chunks },
    {
      model: entry?.id ?? models.published?.key ?? '',
      twin: entry === null ? null : (twinOf(listed, entry)?.id ?? null),
      // The rule that the rail stands on may be one that edits nothing.
      settings: { ...settingsOf(controls, entry?.stage ?? 'S1'), edits: controls.edits },
      aheadAt: (chunk) => verifyNumbers({ ...controls, chunk, chunkIsNamed: true }, tunings).ahead,
      autoregressive: entry !== null && isAutoregressive(entry.stage),
      ...(attention !== undefined && { attention }),
    },
  );
}
