import type { ReactNode } from 'react';
import { type LiveHold, useLiveHold } from '../../core/live/live-hold.ts';
import { useLive } from '../../core/live/live-store.ts';
import { words } from '../../words/words.ts';

const say = words.settings.live;

/** Whether a control that is moved runs again by itself, and why it does not now. */
export function LiveSwitch(): ReactNode {
  const { isOn, setOn, isRunning } = useLive();
  const hold = useLiveHold();
  return (
    <div className="rail-live">
      <label className="check-line">
        <input
          className="check"
          type="checkbox"
          checked={isOn}
          aria-describedby="live-note"
          onChange={({ currentTarget }) => setOn(currentTarget.checked)}
        />
        {say.title}
        <i className="live-busy" data-on={isRunning} aria-hidden="true" />
      </label>
      <p className="rail-note" id="live-note" data-testid="live-note">
        {noteOf(hold)}
      </p>
    </div>
  );
}

function noteOf(hold: LiveHold | null): string {
  switch (hold?.why) {
    case undefined:
      return say.runs;
    case 'off':
      return say.off;
    case 'not-loaded':
      return say.notLoaded;
    case 'slow':
      return say.slow(hold.ms);
    case 'long':
      return say.long;
  }
}
