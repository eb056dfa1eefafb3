import { formatReplayLink } from '../../share/link.ts';
import { keepPrompt } from '../prompt/kept-prompt.ts';
import { useRun } from '../run/run-store.ts';
import { recordingOf } from './recordings.ts';

/**
 * Loads the page anew with the prompt as it stands, and with the run where one has ended and a link can hold it.
 * Settings that differ from those of the run are not kept.
 */
export async function keepAndReload(): Promise<void> {
  keepPrompt();
  const { record } = useRun.getState();
  const recording = record === null || record.replay === 'first-visit' ? null : recordingOf(record);
  const hash = recording === null ? null : await formatReplayLink(recording);
  if (hash !== null) {
    const { pathname, search } = location;
    history.replaceState(history.state, '', `${pathname}${search}#${hash}`);
  }
  location.reload();
}
