import { Guest } from '../../embed/guest.ts';
import type { EmbedState } from '../../embed/protocol.ts';
import { nextFrame } from '../../core/run/batch.ts';
import { useNotice } from '../../core/links/notice-store.ts';
import { usePrompt } from '../../core/prompt/prompt-store.ts';
import { usePlay } from '../../core/run/play-store.ts';
import { useRun } from '../../core/run/run-store.ts';
import type { Session } from '../../core/run/session.ts';
import { eventsBetween } from './events.ts';
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
export function openBridge(
  session: Pick<Session, 'spell' | 'goOn'>,
  controller: string | null,
): Bridge {
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
    for (const event of eventsBetween(before, told, run !== last)) guest.tell(event);
  };
  const later = (): void => {
    if (due) return;
    due = true;
    nextFrame(tell);
  };
  const stops = [useRun, usePlay, usePrompt, useNotice].map((store) => store.subscribe(later));
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
