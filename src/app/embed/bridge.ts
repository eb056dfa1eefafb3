import { Guest } from '../../embed/guest.ts';
import type { EmbedState } from '../../embed/protocol.ts';
import { nextFrame } from '../../core/run/batch.ts';
import { usePrompt } from '../../core/prompt/prompt-store.ts';
import { usePlay } from '../../core/run/play-store.ts';
import { useRun } from '../../core/run/run-store.ts';
import type { Session } from '../../core/run/session.ts';
import { embedState, playerOf } from './player.ts';

export interface Bridge {
  /** @param height at which nothing has to scroll, CSS pixels */
  readonly tellHeight: (height: number) => void;
  readonly close: () => void;
}

/**
 * Connects the page to the one that holds it: answers its messages and tells it what happens.
 * @param session the page's
 * @param controller the origin that may command; null: none
 */
export function openBridge(session: Session, controller: string | null): Bridge {
  const host = window.parent === window ? null : window.parent;
  const guest = new Guest({
    player: playerOf(session),
    controller,
    host,
    post: (message, origin, transfer) => host?.postMessage(message, origin, transfer),
  });
  const hear = (event: MessageEvent<unknown>): void => guest.receive(event);
  window.addEventListener('message', hear);

  let told: EmbedState = embedState();
  let run = runNow();
  let due = false;
  const tell = (): void => {
    due = false;
    const before = told;
    told = embedState();
    const last = run;
    run = runNow();
    if (differs(before, told)) guest.tell({ event: 'state', state: told });
    const { pass, passes, code, fork } = told;
    if (fork !== null && run !== last) guest.tell({ event: 'fork', fork });
    if (pass === before.pass && passes === before.passes) return;
    guest.tell({ event: 'pass', pass, passes });
    if (pass === passes && code !== null) guest.tell({ event: 'end', code });
  };
  const later = (): void => {
    if (due) return;
    due = true;
    nextFrame(tell);
  };
  const stops = [useRun, usePlay, usePrompt].map((store) => store.subscribe(later));
  return {
    tellHeight: (height) => guest.tellHeight(height),
    close() {
      window.removeEventListener('message', hear);
      for (const stop of stops) stop();
      guest.close();
    },
  };
}

/** The run on the canvas, by its settings: every run has an object of its own. */
function runNow(): unknown {
  return useRun.getState().record?.trace.settings;
}

/** Whether anything but the playhead has changed. */
function differs(a: EmbedState, b: EmbedState): boolean {
  const still = (state: EmbedState): string => JSON.stringify({ ...state, pass: 0 });
  return still(a) !== still(b);
}
