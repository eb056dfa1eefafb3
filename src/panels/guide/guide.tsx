import type { ReactNode } from 'react';
import { useModels } from '../../core/model/model-store.ts';
import { useDownloadBytes } from '../../core/run/download-size.ts';
import { useIsBusy } from '../../core/run/run-hooks.ts';
import { useSession } from '../../core/run/session-context.ts';
import { useTurn } from '../../core/run/turn-store.ts';
import { type Marks, Rich } from '../../ui/rich.tsx';
import type { GuideStep } from '../../words/en/guide.ts';
import { words } from '../../words/words.ts';
import './guide.css';
import { resultOf, useGuide } from './guide-store.ts';

const say = words.guide;

const STEPS = ['one', 'many', 'verify'] as const satisfies readonly GuideStep[];

/** Which step a step is held against. */
const BEFORE: Readonly<Record<GuideStep, GuideStep | null>> = {
  one: null,
  many: 'one',
  verify: 'many',
};

const MARKS: Marks = { b: (text) => <b>{text}</b> };

/** One request written in three ways, a click each: inline, in any order, and as often as one likes. */
export function Guide(): ReactNode {
  const { isOpen, setOpen } = useGuide();
  const download = useDownloadBytes() ?? 0;
  const isOurs = useModels((models) => models.published === null);
  if (!isOpen || !isOurs) return null;
  return (
    <section className="guide" aria-labelledby="guide-head" data-testid="guide">
      <div className="guide-head">
        <h2 id="guide-head">{say.heading}</h2>
        <p>
          {say.lead} {download > 0 && say.downloads(download)}
        </p>
        <button
          className="text-button"
          type="button"
          onClick={() => {
            setOpen(false);
            document.getElementById(GUIDE_AGAIN)?.focus();
          }}
        >
          {say.close}
        </button>
      </div>
      <ol>
        {STEPS.map((step, i) => (
          <Step key={step} step={step} number={i + 1} />
        ))}
      </ol>
    </section>
  );
}

/** The way back to it. */
const GUIDE_AGAIN = 'guide-again';

/** Opens the guide again, where it was closed. */
export function GuideButton(): ReactNode {
  const { isOpen, setOpen } = useGuide();
  // The ways of a published model are its own.
  const isOurs = useModels((models) => models.published === null);
  if (!isOurs) return null;
  return (
    <button
      className="text-button"
      id={GUIDE_AGAIN}
      type="button"
      aria-pressed={isOpen}
      onClick={() => setOpen(!isOpen)}
    >
      {say.again}
    </button>
  );
}

function Step({ step, number }: { readonly step: GuideStep; readonly number: number }): ReactNode {
  const session = useSession();
  const outcome = useGuide((guide) => guide.outcomes[step]);
  const tell = useGuide((guide) => guide.tell);
  const busy = useIsBusy();
  const holder = useTurn((turn) => turn.holder);
  const isTaken = busy || (holder !== null && holder !== 'run');
  const act = async (): Promise<void> => {
    tell(step, { at: 'writing' });
    try {
      const { takeStep } = await import('./guide-step.on-demand.ts');
      const result = await takeStep(step, session);
      tell(step, result === null ? { at: 'not-ended' } : { at: 'done', result });
    } catch (error) {
      console.error(error);
      tell(step, { at: 'not-ended' });
    }
  };
  return (
    <li data-begun={outcome !== undefined}>
      <button
        className="button"
        type="button"
        aria-describedby={`guide-${step}`}
        // Not disabled while it writes: the focus would be lost.
        aria-disabled={isTaken}
        onClick={() => {
          if (!isTaken && outcome?.at !== 'writing') void act();
        }}
      >
        <i aria-hidden="true">{number}</i>
        {say.steps[step]}
      </button>
      <p id={`guide-${step}`} role="status" data-testid={`guide-${step}`}>
        <Said step={step} />
      </p>
    </li>
  );
}

function Said({ step }: { readonly step: GuideStep }): ReactNode {
  const outcome = useGuide((guide) => guide.outcomes[step]);
  const other = BEFORE[step];
  const before = useGuide((guide) => (other === null ? null : resultOf(guide, other)));
  switch (outcome?.at) {
    case undefined:
      return say.about[step];
    case 'writing':
      return say.writing;
    case 'not-ended':
      return say.notEnded;
    case 'done':
      return <Rich text={say.said(step, outcome.result, before)} marks={MARKS} />;
  }
}
