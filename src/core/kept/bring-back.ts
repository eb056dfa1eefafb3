import { entries } from '../links/entries.ts';
import { openLink } from '../links/open-link.ts';
import { pinModel } from '../links/pinned-model.ts';
import { useModels } from '../model/model-store.ts';
import { usePrompt } from '../prompt/prompt-store.ts';
import { useControls } from '../settings/controls-store.ts';
import { putPending } from '../slot/put-pending.ts';
import { useTasks } from '../tests/tasks-store.ts';
import { useHistory } from './history-store.ts';
import { isOfThisTab } from './kept-visit.ts';
import { openRun, recallRuns } from './runs.ts';
import { type KeptVisit, parseVisit } from './visit-form.ts';

/**
 * Shows the page as it was when it was left: after a reload of the same entry of the history, and on a visit whose
 * address asks for nothing else. A link is shown as it is, beside the visitor's own tests.
 * @param text as `keptVisit` gives it
 * @param showFirst shows the run that the page starts with
 * @returns whether something is shown
 */
export async function bringBack(text: string, showFirst: () => Promise<unknown>): Promise<boolean> {
  entries.recall = openRun;
  await recallRuns();
  const visit = parseVisit(text);
  if (visit === null) return false;
  const { own, ...tests } = visit.tests;
  useTasks.setState({ own: new Map(own), pasted: tests.pasted });
  const isSame = visit.entry === entries.present || (entries.lostName && isOfThisTab());
  if (!isSame && location.hash !== '') return false;
  const isShown = await showCanvas(visit, showFirst);
  if (isShown && visit.pending !== null) putPending(visit.pending);
  useTasks.setState(tests);
  usePrompt.setState({ ...visit.prompt, problem: null });
  useControls.setState(visit.controls);
  // As soon as the list of models is there, and in the place of the one that the run was made with. A published model
  // or a folder, which have their revision in their name, are for their reader to ask for again.
  if (visit.selected?.includes('@') === true) {
    pinModel(null, null, () => undefined);
    useModels.getState().want(visit.selected.replace(/#\d+$/, ''));
  } else if (visit.selected !== null) {
    pinModel({ id: visit.selected, revision: '' }, null, () => undefined);
  }
  return true;
}

/** @returns whether it shows the run that it showed */
async function showCanvas(
  { canvas, isFirst }: KeptVisit,
  showFirst: () => Promise<unknown>,
): Promise<boolean> {
  if (canvas?.is === 'run' && (await openRun(canvas.id))) return true;
  const { hash } = location;
  const opened = await openLink(hash, 'link');
  if (opened === 'replay') {
    useHistory.setState({ onCanvas: { is: 'link', hash } });
    return canvas?.is === 'link' && canvas.hash === hash;
  }
  if (canvas?.is === 'link') {
    await openLink(canvas.hash, 'link');
    useHistory.setState({ onCanvas: canvas });
    return true;
  }
  if (isFirst) await showFirst();
  return isFirst;
}
