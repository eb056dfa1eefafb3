import { entries } from '../links/entries.ts';
import { takeVisit } from '../links/visit.ts';
import { useModels } from '../model/model-store.ts';
import { usePrompt } from '../prompt/prompt-store.ts';
import { type RunRecord, useRun } from '../run/run-store.ts';
import { useControls } from '../settings/controls-store.ts';
import { usePending } from '../slot/pending-store.ts';
import { isOfCode } from '../tests/subject.ts';
import { useTasks } from '../tests/tasks-store.ts';
import { type OnCanvas, useHistory } from './history-store.ts';
import { isBeingKept } from './keeping.ts';
import { keptRunOf } from './kept-run.ts';
import { keepVisit } from './kept-visit.ts';
import { addRun, idOf, judgeRun, openRun, recallRuns } from './runs.ts';
import { throttled } from './throttled.ts';
import { type AddressWriter, writeAddress } from './write-address.ts';

/** How often prompt, settings and tests are kept while somebody edits them, in milliseconds. */
const PACE = 400;

let address: AddressWriter | null = null;

/** Keeps from now on what the visitor does, and the address in step with it. */
export function startKeeping(): void {
  if (address !== null) return;
  const visit = throttled(PACE, () => {
    if (keepVisit() || useHistory.getState().trouble.visit) return;
    useHistory.setState(({ trouble }) => ({ trouble: { ...trouble, visit: true } }));
  });
  address = writeAddress(visit.soon);
  entries.recall = openRun;
  for (const store of [usePrompt, useControls, useModels, useTasks, useHistory, usePending]) {
    store.subscribe(visit.soon);
  }
  useRun.subscribe(({ record }, { record: before }) => {
    if (record !== before) follow(record, before);
  });
  useTasks.subscribe(({ check }, before) => {
    const { onCanvas } = useHistory.getState();
    const code = useRun.getState().record?.code ?? null;
    if (check === before.check || check?.at !== 'done' || onCanvas?.is !== 'run') return;
    const { at: _done, ...judged } = check;
    if (code !== null && isOfCode(check.key, code)) void judgeRun(onCanvas.id, judged);
  });
  addEventListener('pagehide', visit.flush);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) visit.flush();
    // Another tab may have made runs, or deleted some.
    else void recallRuns();
  });
  void recallRuns();
  const { record } = useRun.getState();
  follow(record, record);
  visit.soon();
}

/** Puts a kept run on the canvas; Back returns to what stands there. */
export async function goToRun(id: string): Promise<void> {
  const left = takeVisit();
  if (!(await openRun(id))) return;
  const run = useHistory.getState().runs.find((each) => each.id === id);
  if (run !== undefined) await address?.opened(run, left);
}

/** What stands on the canvas has changed. */
function follow(record: RunRecord | null, before: RunRecord | null): void {
  if (record?.replay !== undefined || record?.trace.end !== null) {
    const hasEnded = before !== null && before.trace.end === null && record?.replay === undefined;
    // One that is kept already has been put back.
    if (hasEnded && record !== null && !idOf.has(record.trace.settings)) isBeingKept(keep(record));
    else useHistory.setState({ onCanvas: onCanvasOf(record) });
    return;
  }
  if (before?.trace.settings === record.trace.settings) return;
  address?.begun();
  useHistory.setState({ onCanvas: null });
}

/** Where what stands there can be had again. */
function onCanvasOf(record: RunRecord | null): OnCanvas | null {
  const id = record === null ? undefined : idOf.get(record.trace.settings);
  if (id !== undefined) return { is: 'run', id };
  const { hash } = location;
  return record?.replay === 'link' && hash.includes('&run=') ? { is: 'link', hash } : null;
}

/** A name that no other run has, and when it ended. */
function nameOf(ended: Date): [id: string, ended: string] {
  const at = ended.toISOString();
  return [`${at} ${Math.random().toString(36).slice(2, 8)}`, at];
}

/** Keeps a run that has just ended; of a fork the run that it left, too, where that was somebody else's. */
async function keep(record: RunRecord): Promise<void> {
  const ended = new Date();
  const { parent } = record;
  if (parent !== undefined && !idOf.has(parent.trace.settings)) {
    const run = await keptRunOf(parent, ...nameOf(new Date(ended.getTime() - 1)));
    if (run !== null) {
      idOf.set(parent.trace.settings, run.id);
      await addRun(run);
    }
  }
  const parentId = parent === undefined ? undefined : idOf.get(parent.trace.settings);
  const [id, at] = nameOf(ended);
  const run = await keptRunOf(record, id, at, parentId);
  const isThere = useRun.getState().record?.trace.settings === record.trace.settings;
  if (run !== null) {
    idOf.set(record.trace.settings, id);
    if (isThere) useHistory.setState({ onCanvas: { is: 'run', id } });
  }
  if (isThere) await address?.finished(run);
  if (run !== null) await addRun(run);
}
