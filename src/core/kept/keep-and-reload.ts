import { formatReplayLink } from '../../share/link.ts';
import { recordingOf } from '../links/recordings.ts';
import { useRun } from '../run/run-store.ts';
import { keepVisit } from './kept-visit.ts';

/** Loads the page anew as it stands, with the run where one has ended and a link can hold it. */
export async function keepAndReload(): Promise<void> {
  keepVisit();
  const { record } = useRun.getState();
  const recording = record === null || record.replay === 'first-visit' ? null : recordingOf(record);
  const hash = recording === null ? null : await formatReplayLink(recording);
  if (hash !== null) {
    const { pathname, search } = location;
    history.replaceState(history.state, '', `${pathname}${search}#${hash}`);
  }
  location.reload();
}
