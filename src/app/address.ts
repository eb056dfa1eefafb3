import { playRecording, showFirstVisit } from './first-visit/first-visit.ts';
import { useRun } from '../core/run/run-store.ts';
import { openLink } from '../core/links/open-link.ts';
import { restoreVisit, takeVisit, type Visit } from '../core/links/visit.ts';

/**
 * Shows what the address carries; where it carries nothing, the run that the page starts with. Nothing is
 * fetched or run for it. Later changes of the address are followed, back and forth: an entry of the history that
 * was left shows again what stood there, the visitor's own words included.
 * @param autoplay whether a recorded run begins to play at once
 */
export async function followAddress(autoplay: boolean): Promise<void> {
  const visits = new Map<string, Visit>();
  let entry = entryNow();
  const follow = (): void => {
    const left = entry;
    entry = entryNow();
    if (entry === left) return;
    visits.set(left, takeVisit());
    const visit = visits.get(entry);
    if (visit === undefined) void show();
    else restoreVisit(visit);
  };
  // Either may come alone: where two entries have one address, and in older browsers. The second finds nothing to do.
  window.addEventListener('popstate', follow);
  window.addEventListener('hashchange', follow);
  // A run of one's own takes the place of the link: the address does not go on naming the old one.
  useRun.subscribe(({ record }, before) => {
    const replaced = record !== before.record && record !== null && record.replay === undefined;
    if (replaced && location.hash !== '') {
      history.replaceState(history.state, '', location.pathname + location.search);
    }
  });
  const kind = await openLink(location.hash, 'link');
  if (kind === 'none') await showFirstVisit();
  if (autoplay) playRecording();

  async function show(): Promise<void> {
    const opened = await openLink(location.hash, 'link');
    if (opened === 'replay' && autoplay) playRecording();
  }
}

/** The name of the history's present entry; one that is new gets its name here. */
function entryNow(): string {
  const state: unknown = history.state;
  if (typeof state === 'object' && state !== null && 'entry' in state) return String(state.entry);
  const entry = `${performance.timeOrigin}/${performance.now()}`;
  history.replaceState({ entry }, '');
  return entry;
}
