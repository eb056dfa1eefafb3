import type { Settings } from '../../engine/sampling/policies/settings.ts';
import { Silence } from '../../engine/support/in-time.ts';
import { words } from '../../words/words.ts';
import { openLink } from '../links/open-link.ts';
import { isAtRest } from '../run/at-rest.ts';
import { useRun } from '../run/run-store.ts';
import { useTasks } from '../tests/tasks-store.ts';
import { BOUNDS, newest, replacedBy, surplusOf } from './eviction.ts';
import { useHistory } from './history-store.ts';
import type { KeptCheck, KeptRun } from './kept-run.ts';
import { openRunsArchive } from './runs-archive.ts';

/**
 * What becomes of the visitor's runs: they are listed at once and kept where the browser allows it. Where it does
 * not, they last as long as the page, which says so.
 */

const archive = openRunsArchive();

/** Which kept run it is that has been on the canvas, by its settings: every run has an object of its own. */
export const idOf = new WeakMap<Settings, string>();

/** Runs that are listed and not kept, or not yet: for as long as the page lasts. */
const unkept = new Set<string>();

/** One after the other, so that what is said of a run finds it there. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(act: () => Promise<T>): Promise<T | null> {
  const result = last.then(act).catch((error: unknown) => {
    const why = error instanceof Error && !(error instanceof Silence) ? error.message : null;
    const runs = words.faults.storage(why);
    useHistory.setState(({ trouble }) => ({ trouble: { ...trouble, runs } }));
    return null;
  });
  last = result;
  return result;
}

/** Lists what earlier visits and other tabs have kept. Never throws. */
export async function recallRuns(): Promise<void> {
  const kept = await inTurn(() => archive.read());
  if (kept === null) return;
  useHistory.setState(({ dropped, runs }) => ({
    runs: newest([
      ...kept.runs.filter(({ id }) => !unkept.has(id)),
      ...runs.filter(({ id }) => unkept.has(id)),
    ]),
    dropped: dropped + kept.dropped,
  }));
}

/** Lists a run and keeps it; the oldest go where there are too many. */
export function addRun(run: KeptRun): Promise<void> {
  return putRun(run, replacedBy(run, useHistory.getState().runs));
}

/** Takes the deletion of runs back: they take nobody's place. */
export async function restoreRuns(removed: readonly KeptRun[]): Promise<void> {
  for (const run of removed) await putRun(run, null);
}

async function putRun(run: KeptRun, replaced: KeptRun | null): Promise<void> {
  unkept.add(run.id);
  useHistory.setState(({ runs }) => {
    const all = newest([run, ...runs.filter((each) => each !== replaced)]);
    const surplus = new Set(surplusOf(all));
    return { runs: all.filter((each) => !surplus.has(each)) };
  });
  await inTurn(async () => {
    await archive.add(run);
    unkept.delete(run.id);
    if (replaced !== null) await archive.remove([replaced.id]);
  });
}

/** Notes how the tests of a run went. */
export async function judgeRun(id: string, check: KeptCheck): Promise<void> {
  await change(id, { check });
}

/** Whether one more run may be pinned. */
export function mayPin(runs: readonly KeptRun[]): boolean {
  return runs.filter(({ pinned }) => pinned).length < BOUNDS.pinned;
}

/** Pins a run, so that newer ones do not push it out, or lets go of it. */
export async function pinRun(id: string, pinned: boolean): Promise<void> {
  await change(id, { pinned });
}

async function change(
  id: string,
  changed: Partial<Pick<KeptRun, 'pinned' | 'check'>>,
): Promise<void> {
  useHistory.setState(({ runs }) => ({
    runs: runs.map((run) => (run.id === id ? { ...run, ...changed } : run)),
  }));
  await inTurn(() => archive.change(id, changed));
}

/** Deletes runs; one that is on the canvas stays there. */
export async function removeRuns(ids: readonly string[]): Promise<void> {
  for (const id of ids) unkept.delete(id);
  useHistory.setState(({ runs }) => ({ runs: runs.filter(({ id }) => !ids.includes(id)) }));
  await inTurn(() => archive.remove(ids));
}

/** Deletes all runs, pinned or not. */
export function forgetRuns(): Promise<void> {
  return removeRuns(useHistory.getState().runs.map(({ id }) => id));
}

/** Counts the runs opened: while one is read, a later one may overtake it. */
let latest = 0;

/**
 * Puts a kept run on the canvas, at its end, with its prompt, its settings and what its tests said. Nothing is run.
 * @returns false where the model is at work, the run is not there, or something else has taken its place meanwhile
 */
export async function openRun(id: string): Promise<boolean> {
  const run = useHistory.getState().runs.find((each) => each.id === id);
  if (run === undefined || !isAtRest()) return false;
  const number = ++latest;
  const { record: before } = useRun.getState();
  await openLink(run.link, 'kept');
  const { record } = useRun.getState();
  if (number !== latest) return false;
  if (run.isWhole) {
    // What has an id stood there before.
    const isThere =
      record !== before && record?.replay === 'kept' && !idOf.has(record.trace.settings);
    if (!isThere) return false;
    idOf.set(record.trace.settings, id);
  }
  useHistory.setState({ onCanvas: run.isWhole ? { is: 'run', id } : null });
  if (run.check !== null) useTasks.setState({ check: { at: 'done', ...run.check } });
  return true;
}
