import { playRecording, showFirstVisit } from '../features/firstVisit/firstVisit.ts';
import { useRun } from '../features/run/runStore.ts';
import { openLink } from '../features/share/openLink.ts';

/**
 * Shows what the address carries; where it carries nothing, the run that the page starts with. Nothing is
 * fetched or run for it. Later changes of the address are followed.
 * @param autoplay whether a recorded run begins to play at once
 */
export async function followAddress(autoplay: boolean): Promise<void> {
  window.addEventListener('hashchange', () => void show());
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
