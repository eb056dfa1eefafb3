import { usePlay } from '../../core/run/play-store.ts';
import { useRun } from '../../core/run/run-store.ts';
import { openLink } from '../../core/links/open-link.ts';
import recording from './recording.txt?raw';

/**
 * Shows the run that the page starts with: recorded from the shipped model and stored in the build as a
 * replay link, so that it plays before anything else is fetched. `npm run record-first-visit` makes it anew.
 */
export function showFirstVisit(): Promise<unknown> {
  return openLink(recording.trim(), 'first-visit');
}

/** Plays the recorded run on the canvas from its beginning. */
export function playRecording(): void {
  const { record } = useRun.getState();
  const { playing, toggle } = usePlay.getState();
  if (record?.replay !== undefined && !playing) toggle(record.trace.passes);
}
