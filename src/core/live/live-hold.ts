import type { PolicyKind } from '../../engine/sampling/policies/policies.ts';
import { type Controls, useControls } from '../settings/controls-store.ts';
import { stepsOf, takesSteps } from '../settings/policy-values.ts';
import { needsLoad, useModels } from '../model/model-store.ts';
import { usePrompt } from '../prompt/prompt-store.ts';
import { useLive } from './live-store.ts';

/** Runs that take longer are not begun by a slider, ms. */
export const SLOW_MS = 2000;

/** Prompts that are longer are not sent with every move, characters. */
const LONG = 4000;

/** Why a control that is moved runs nothing by itself. */
export type LiveHold =
  | { readonly why: 'off' }
  /** The model has yet to be loaded: only the run button does that. */
  | { readonly why: 'not-loaded' }
  | { readonly why: 'slow'; readonly ms: number }
  | { readonly why: 'long' };

interface Parts {
  readonly live: Pick<ReturnType<typeof useLive.getState>, 'isOn' | 'last'>;
  /** The model that is picked. */
  readonly selected: string | null;
  /** It must be loaded before it can run. */
  readonly isDue: boolean;
  /** Characters of the prompt, its code among them. */
  readonly length: number;
  /** Passes a token that the settings of the next run ask for; null where nobody can say. */
  readonly cost: number | null;
}

/** @returns null where it runs */
export function liveHoldOf({ live, selected, isDue, length, cost }: Parts): LiveHold | null {
  if (!live.isOn) return { why: 'off' };
  if (isDue) return { why: 'not-loaded' };
  if (length > LONG) return { why: 'long' };
  const { last } = live;
  // After a quick run the next is tried, however many passes it takes: what a pass costs beside them is not known.
  if (last === null || last.model !== selected || last.ms <= SLOW_MS) return null;
  // After a slow one, one of fewer passes is.
  const times = cost === null || last.cost === null ? 1 : cost / last.cost;
  return last.ms * times > SLOW_MS ? { why: 'slow', ms: last.ms } : null;
}

/** Fewest passes a token of a rule with fixed steps; null of a rule that stops when it is sure. */
export function costOf({ kind, steps, chunk }: StepsAndChunk): number | null {
  return takesSteps(kind) ? Math.min(steps, chunk) / chunk : null;
}

interface StepsAndChunk {
  readonly kind: PolicyKind;
  readonly steps: number;
  readonly chunk: number;
}

function costNow({ kind, values, chunk }: Controls): number | null {
  return costOf({ kind, steps: stepsOf(values), chunk });
}

export function liveHoldNow(): LiveHold | null {
  return liveHoldOf({
    live: useLive.getState(),
    selected: useModels.getState().selected,
    isDue: needsLoad(useModels.getState(), useControls.getState().backend),
    length: lengthOf(usePrompt.getState()),
    cost: costNow(useControls.getState()),
  });
}

/** The same, where it is drawn. */
export function useLiveHold(): LiveHold | null {
  const live = useLive();
  const selected = useModels((models) => models.selected);
  const backend = useControls((controls) => controls.backend);
  const isDue = useModels((models) => needsLoad(models, backend));
  const length = usePrompt(lengthOf);
  const cost = useControls(costNow);
  return liveHoldOf({ live, selected, isDue, length, cost });
}

function lengthOf({
  kind,
  instruction,
  code,
}: {
  readonly kind: string;
  readonly instruction: string;
  readonly code: string;
}): number {
  return instruction.length + (kind === 'write' ? 0 : code.length);
}
