import { duration } from '../../engine/trace/times.ts';
import { runInFrame } from '../../sandbox/late-executor.ts';
import { numberOf } from '../../engine/sampling/policies/policies.ts';
import { useModels } from '../model/model-store.ts';
import { inFlight, isBusy } from '../run/machine.ts';
import { useRun } from '../run/run-store.ts';
import type { Session } from '../run/session.ts';
import { useTurn } from '../run/turn-store.ts';
import { useTouches } from '../settings/touches.ts';
import { readinessNow } from '../tests/readiness-now.ts';
import { type Subject, subjectKey } from '../tests/subject.ts';
import { useTasks } from '../tests/tasks-store.ts';
import { costOf, liveHoldNow } from './live-hold.ts';
import { useLive } from './live-store.ts';

/** A control has come to rest after so long, ms: short enough to feel like the slider's own doing. */
const REST_MS = 120;

/**
 * Runs and tests again whenever a person has changed a control, where that is quick: see `liveHoldOf`. A run that
 * somebody watches (one that is held, or was begun by the button) is not disturbed: it is run again when that has
 * ended.
 * @returns ends it
 */
export function startLiveRuns(session: Pick<Session, 'runLive'>): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let latest = 0;
  /** A control was moved while somebody else had the model. */
  let isDue = false;

  const begin = async (): Promise<void> => {
    if (liveHoldNow() !== null) return;
    const number = ++latest;
    useLive.setState({ isRunning: true });
    const isShown = await session.runLive();
    if (number !== latest) return;
    useLive.setState({ isRunning: false });
    if (isShown) await testNow();
  };
  const rest = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      isDue = !isFree();
      if (!isDue) void begin();
    }, REST_MS);
  };
  const forget = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    isDue = false;
  };
  const ends = [
    useTouches.subscribe(rest),
    useTurn.subscribe(({ holder }) => {
      if (holder === null && isDue) rest();
    }),
    useRun.subscribe((run, before) => {
      // A run that somebody has begun goes by the controls as they are.
      if (inFlight(run.state) && !inFlight(before.state) && run.record?.isLive !== true) forget();
      if (run.state.at === 'done' && before.state.at !== 'done') {
        keepTime();
        if (isWatched(run)) void testNow();
      }
    }),
  ];
  return () => {
    forget();
    for (const end of ends) end();
  };
}

/** Nothing goes on, or only a run that a control has begun. */
function isFree(): boolean {
  if (isBusy(useRun.getState().state)) return false;
  return useTurn.getState().holder === null || useLive.getState().isRunning;
}

/** A run that somebody has begun, and not stopped: it is tested as one is that a control has begun. */
function isWatched({ record, state }: ReturnType<typeof useRun.getState>): boolean {
  const isOwn = record !== null && record.isLive !== true && record.replay === undefined;
  return isOwn && state.at === 'done' && state.end !== 'cancelled' && useLive.getState().isOn;
}

/** How long the run that has just ended took. */
function keepTime(): void {
  const { record } = useRun.getState();
  const { selected } = useModels.getState();
  if (record === null || record.replay !== undefined || selected === null) return;
  const { policy, chunk } = record.trace.settings;
  const cost = costOf({ kind: policy.kind, steps: numberOf(policy) ?? 0, chunk });
  useLive.setState({ last: { model: selected, ms: duration(record.trace.passes), cost } });
}

interface Tested {
  readonly passed: number;
  readonly of: number;
}

/** What is being tested: who asks for the same waits for it. */
let testing: { readonly key: string; readonly result: Promise<Tested | null> } | null = null;

/**
 * Runs the tests of what stands on the canvas.
 * @returns how many pass, of how many; null where there are none, or they could not be run
 */
export async function testNow(): Promise<Tested | null> {
  const readiness = readinessNow();
  if (readiness.at !== 'ready') return null;
  const { subject } = readiness;
  const key = subjectKey(subject);
  if (testing?.key !== key) {
    const result = test(subject, key).finally(() => {
      if (testing?.result === result) testing = null;
    });
    testing = { key, result };
  }
  return testing.result;
}

async function test(subject: Subject, key: string): Promise<Tested | null> {
  await useTasks.getState().run(subject, runInFrame);
  const { check } = useTasks.getState();
  if (check?.at !== 'done' || check.key !== key) return null;
  const tests = check.verdict.tests ?? [];
  const passed = tests.filter(({ failure }) => failure === null).length;
  return { passed, of: subject.task.tests.length };
}
