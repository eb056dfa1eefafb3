import { changeOf } from '../../share/fields.ts';
import { parseLink, type ParsedLink } from '../../share/link.ts';
import type { RunTree } from '../../engine/trace/run-tree.ts';
import { duration, timeOf } from '../../engine/trace/times.ts';
import { useControls } from '../settings/controls-store.ts';
import { usePrompt } from '../prompt/prompt-store.ts';
import { isBusy } from '../run/machine.ts';
import { useModels } from '../model/model-store.ts';
import { usePlay } from '../run/play-store.ts';
import { type ReplaySource, useRun } from '../run/run-store.ts';
import { useTurn } from '../run/turn-store.ts';
import { useNotice } from './notice-store.ts';
import { pinModel } from './pinned-model.ts';
import { setRail, setRailUnsaid } from '../settings/rail-settings.ts';
import { recordIn } from './recordings.ts';

/** Counts the links opened: while one is read, a later one may overtake it. */
let latest = 0;

/**
 * Fills in what a link carries: prompt, settings, model, recorded run. It loads nothing and runs nothing;
 * what the link asked for and did not get is said in the notice. Never throws.
 * @returns the kind of the link; `none` leaves the page as it is
 */
export async function openLink(hash: string, source: ReplaySource): Promise<ParsedLink['kind']> {
  const number = ++latest;
  const link = await parseLink(hash);
  if (number === latest) apply(link, source);
  return link.kind;
}

function apply(link: ParsedLink, source: ReplaySource): void {
  if (link.kind === 'none') return;
  const notice = useNotice.getState();
  notice.clear();
  if (link.kind === 'refused') {
    notice.refuse(link.reason);
    return;
  }
  const { prompt, settings, model, changes } = link;
  notice.tell(changes);
  if (prompt !== null) {
    usePrompt.getState().fill(prompt);
  }
  if (settings === null) setRailUnsaid();
  else notice.tell(setRail(settings));
  // Nobody has named the numbers of the recording that the page starts with.
  if (source === 'first-visit') {
    useControls.setState({ chunkIsNamed: false, aheadIsNamed: false });
  }
  if (link.kind === 'replay') {
    if (isTaken()) notice.tell([changeOf('run', '', '', 'busy')]);
    else showRun(link.tree, source, link.pass);
  }
  // Nobody asked for the recording that the page starts with, so nobody misses its model.
  pinModel(model, settings, source === 'link' ? notice.tell : () => undefined);
}

/**
 * Forgets the link that was opened last, and one that is still being read.
 * @returns whether the model is at work, so that the canvas must stay
 */
export function leaveLink(): boolean {
  latest += 1;
  useNotice.getState().clear();
  pinModel(null, null, () => undefined);
  return isTaken();
}

/** The model writes, or loads, or has been given to somebody. */
function isTaken(): boolean {
  const { state } = useRun.getState();
  return isBusy(state) || useTurn.getState().holder !== null;
}

/** Puts the run of a link that is to be seen on the canvas, after some of its passes or at its end. */
function showRun(tree: RunTree, source: ReplaySource, pass: number | null): void {
  const record = recordIn(tree, source);
  if (record === null) return;
  const { passes } = record.trace;
  useRun.getState().show(record, useModels.getState().loaded !== null);
  const play = usePlay.getState();
  if (pass === null) play.toEnd();
  else play.seek(passes, timeOf(passes, pass));
  play.pace(duration(passes));
}
