import { openLink } from '../core/links/open-link.ts';
import { entries, entryNow, hasLostName, runOfEntry } from '../core/links/entries.ts';
import { restoreVisit, takeVisit } from '../core/links/visit.ts';
import { playRecording, showFirstVisit } from './first-visit/first-visit.ts';

/**
 * Shows what the address carries; where it carries nothing, the run that the page starts with. Nothing is
 * fetched or run for it. Later changes of the address are followed, back and forth: an entry of the history that
 * was left shows again what stood there, the visitor's own words included.
 * @param autoplay whether a recorded run begins to play at once
 * @param bringBack shows what was kept of an earlier visit in its place; false where nothing was
 */
export async function followAddress(
  autoplay: boolean,
  bringBack: () => Promise<boolean>,
): Promise<void> {
  entries.lostName = hasLostName();
  entries.present = entryNow();
  const follow = (): void => {
    const left = entries.present;
    entries.present = entryNow();
    if (entries.present === left) return;
    entries.visits.set(left, takeVisit());
    const visit = entries.visits.get(entries.present);
    if (visit === undefined) {
      void show().then(settle);
    } else {
      restoreVisit(visit);
      settle();
    }
  };
  // Either may come alone: where two entries have one address, and in older browsers. The second finds nothing to do.
  window.addEventListener('popstate', follow);
  window.addEventListener('hashchange', follow);
  if (!(await bringBack())) {
    const kind = await openLink(location.hash, 'link');
    if (kind === 'none') await showFirstVisit();
    if (autoplay) playRecording();
  }
  settle();

  async function show(): Promise<void> {
    const { present } = entries;
    const run = runOfEntry();
    // Meanwhile another entry may have been gone to, which shows what is its own.
    if (run !== null && ((await entries.recall(run)) || entries.present !== present)) return;
    const opened = await openLink(location.hash, 'link');
    if (opened === 'replay' && autoplay) playRecording();
  }
}

function settle(): void {
  entries.shown = takeVisit();
  entries.onShown();
}
