import { create } from 'zustand';
import { keepChoice, keptChoice } from '../../ui/kept-choice.ts';
import type { GuideResult, GuideStep } from '../../words/en/guide.ts';

/** Kept where a reader closed it. */
const KEY = 'unmask-guide';
const CLOSED = 'closed';

/** How a step stands. */
export type GuideOutcome =
  | { readonly at: 'writing' }
  | { readonly at: 'done'; readonly result: GuideResult }
  /** It was stopped, or failed: the page says how. */
  | { readonly at: 'not-ended' };

interface GuideStore {
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  readonly outcomes: Readonly<Partial<Record<GuideStep, GuideOutcome>>>;
  readonly tell: (step: GuideStep, outcome: GuideOutcome) => void;
}

export const useGuide = create<GuideStore>()((set) => ({
  isOpen: keptChoice(KEY) !== CLOSED,
  setOpen: (isOpen) => {
    keepChoice(KEY, isOpen ? null : CLOSED);
    set({ isOpen });
  },
  outcomes: {},
  tell: (step, outcome) => set(({ outcomes }) => ({ outcomes: { ...outcomes, [step]: outcome } })),
}));

/** The result of a step, once it has one. */
export function resultOf(
  { outcomes }: Pick<GuideStore, 'outcomes'>,
  step: GuideStep,
): GuideResult | null {
  const outcome = outcomes[step];
  return outcome?.at === 'done' ? outcome.result : null;
}
