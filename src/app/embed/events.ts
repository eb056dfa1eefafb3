import type { EmbedEvent, EmbedState } from '../../embed/protocol.ts';

/** What a host is told of one state after another. @param isOther whether another run is on the canvas */
export function eventsBetween(
  before: EmbedState,
  now: EmbedState,
  isOther: boolean,
): readonly EmbedEvent[] {
  const { pass, passes, code, fork } = now;
  const events: EmbedEvent[] = [];
  if (differs(before, now)) events.push({ event: 'state', state: now });
  if (fork !== null && isOther) events.push({ event: 'fork', fork });
  if (pass !== before.pass || passes !== before.passes) {
    events.push({ event: 'pass', pass, passes });
  }
  // The code of a live run comes after its last pass.
  if (code !== null && pass === passes && (isOther || !isAtEnd(before))) {
    events.push({ event: 'end', code });
  }
  return events;
}

function isAtEnd({ pass, passes, code }: EmbedState): boolean {
  return code !== null && pass === passes;
}

/** Whether anything but the playhead has changed. */
function differs(a: EmbedState, b: EmbedState): boolean {
  const still = (state: EmbedState): string => JSON.stringify({ ...state, pass: 0 });
  return still(a) !== still(b);
}
