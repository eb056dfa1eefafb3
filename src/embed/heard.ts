import type { Announcement, Answer, EmbedEvent, EmbedState, Problem } from './protocol.ts';
import { PROTOCOL } from './protocol.ts';

/**
 * Reads what a frame says to the page around it. Any site may stand in the frame, so all of it is checked; by
 * hand, since the script that pages include is to stay small.
 */

/** @returns null for what is no announcement of this protocol */
export function readAnnouncement(data: unknown): Announcement | null {
  if (!isRecord(data) || data['from'] !== 'unmask' || data['v'] !== PROTOCOL) return null;
  const { type, height, access, state } = data;
  const head = { from: 'unmask', v: PROTOCOL } as const;
  if (type === 'height' && isCount(height)) return { ...head, type, height };
  if (type !== 'ready' || (access !== 'read' && access !== 'control') || !isState(state)) {
    return null;
  }
  return { ...head, type, access, state };
}

/** @returns null for what is neither an answer nor an event of this protocol */
export function readFrameMessage(data: unknown): Answer | EmbedEvent | null {
  if (!isRecord(data)) return null;
  return 'event' in data ? readEvent(data) : readAnswer(data);
}

function readEvent({ event, state, pass, passes, code, height }: Fields): EmbedEvent | null {
  switch (event) {
    case 'state':
      return isState(state) ? { event, state } : null;
    case 'pass':
      return isCount(pass) && isCount(passes) ? { event, pass, passes } : null;
    case 'end':
      return typeof code === 'string' ? { event, code } : null;
    case 'height':
      return isCount(height) ? { event, height } : null;
    default:
      return null;
  }
}

function readAnswer({ id, ok, state, problem }: Fields): Answer | null {
  if (ok === true) return typeof id === 'number' && isState(state) ? { id, ok, state } : null;
  if (ok !== false || (typeof id !== 'number' && id !== null) || !isProblem(problem)) return null;
  return { id, ok, problem };
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < Infinity;
}

function isState(value: unknown): value is EmbedState {
  if (!isRecord(value)) return false;
  const { shows, busy, playing, pass, passes, instruction, code, notes, model } = value;
  return (
    (shows === 'nothing' || shows === 'replay' || shows === 'run') &&
    [busy, playing].every((each) => typeof each === 'boolean') &&
    [pass, passes].every(isCount) &&
    typeof instruction === 'string' &&
    (code === null || typeof code === 'string') &&
    Array.isArray(notes) &&
    notes.every((note) => typeof note === 'string') &&
    (model === null ||
      (isRecord(model) && typeof model['id'] === 'string' && typeof model['revision'] === 'string'))
  );
}

function isProblem(value: unknown): value is Problem {
  return (
    isRecord(value) &&
    (value['code'] === 'malformed' || value['code'] === 'read-only') &&
    typeof value['message'] === 'string' &&
    typeof value['hint'] === 'string' &&
    typeof value['retryable'] === 'boolean'
  );
}
