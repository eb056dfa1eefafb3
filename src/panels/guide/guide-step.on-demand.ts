import { measure } from '../../engine/trace/measures.ts';
import { duration } from '../../engine/trace/times.ts';
import { testNow } from '../../core/live/live-runs.ts';
import { selectedEntry, useModels } from '../../core/model/model-store.ts';
import { isAutoregressive } from '../../core/model/stages.ts';
import { EXAMPLES } from '../../core/prompt/examples.ts';
import { usePrompt } from '../../core/prompt/prompt-store.ts';
import { usePlay } from '../../core/run/play-store.ts';
import { useRun } from '../../core/run/run-store.ts';
import type { Session } from '../../core/run/session.ts';
import { type Controls, useControls } from '../../core/settings/controls-store.ts';
import { FIRST_SETTINGS } from '../../share/first-settings.ts';
import type { GuideResult, GuideStep } from '../../words/en/guide.ts';

/** Slots of a chunk by draft and verify, until it is known what is fastest on this device: nobody has named the number. */
const CHECKED_CHUNK = 16;

const { chunk, nearness, temperature, seed, cache, edits, remask } = FIRST_SETTINGS;

/** As the page starts, so that the steps differ in nothing but the way of writing. */
const PLAIN: Partial<Controls> = { nearness, temperature, seed, cache, edits, remask };

const WAYS: Readonly<Record<GuideStep, () => void>> = {
  one: () => put({ kind: 'steps', chunk }, 1),
  many: () => put({ kind: 'steps', chunk }, chunk),
  verify: () => put({ kind: 'verify', chunk: CHECKED_CHUNK }),
};

function put(controls: Partial<Controls>, steps?: number): void {
  useControls.getState().put({ ...PLAIN, ...controls }, steps === undefined ? {} : { steps });
}

/** The twin has one way to write, and none of these three. */
function pickDiffusion(): void {
  const models = useModels.getState();
  const { index, select } = models;
  if (index.status !== 'ready' || !isAutoregressive(selectedEntry(models)?.stage ?? '')) return;
  const first = index.models.find(({ stage }) => !isAutoregressive(stage));
  if (first !== undefined) select(first.id);
}

/** Waits while the page plays the run back: what became of it is told when its text stands there. */
function shownToItsEnd(): Promise<void> {
  return new Promise((resolve) => {
    const look = ({ playing, unasked }: ReturnType<typeof usePlay.getState>): void => {
      if (playing && unasked) return;
      stop();
      resolve();
    };
    const stop = usePlay.subscribe(look);
    look(usePlay.getState());
  });
}

/**
 * Sets the controls for a step of the guide, runs, and tests. Where nothing is asked for, the first example is.
 * @returns null for a run that was stopped or has failed
 */
export async function takeStep(step: GuideStep, session: Session): Promise<GuideResult | null> {
  const prompt = usePrompt.getState();
  const [example] = EXAMPLES.write;
  // What somebody has typed stays, and the run says what it lacks.
  const isBlank = prompt.instruction.trim() === '' && prompt.code.trim() === '';
  if (isBlank && example !== undefined) prompt.fill(example);
  pickDiffusion();
  WAYS[step]();
  const before = useRun.getState().record;
  await session.run(false);
  const { record, state } = useRun.getState();
  if (record === null || record === before || state.at !== 'done') return null;
  if (state.end === 'cancelled') return null;
  const tested = await testNow();
  await shownToItsEnd();
  return {
    ms: duration(record.trace.passes),
    perForward: measure(record.trace).tokensPerForward,
    passed: tested?.passed ?? null,
    of: tested?.of ?? 0,
  };
}
