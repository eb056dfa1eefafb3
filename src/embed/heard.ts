import type { Announcement, Answer, EmbedEvent, EmbedState, Fork, Problem } from './protocol.ts';
import { PROBLEM_CODES, PROTOCOL } from './protocol.ts';

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
  const told = readState(state);
  if (type !== 'ready' || (access !== 'read' && access !== 'control') || told === null) {
    return null;
  }
  return { ...head, type, access, state: told };
}

/** @returns null for what is neither an answer nor an event of this protocol */
export function readFrameMessage(data: unknown): Answer | EmbedEvent | null {
  if (!isRecord(data)) return null;
  return 'event' in data ? readEvent(data) : readAnswer(data);
}

function readEvent({ event, state, fork, ...more }: Fields): EmbedEvent | null {
  const { pass, passes, code, height } = more;
  switch (event) {
    case 'state': {
      const told = readState(state);
      return told === null ? null : { event, state: told };
    }
    case 'fork':
      return isFork(fork) ? { event, fork } : null;
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
  if (ok === true) {
    const told = readState(state);
    return typeof id === 'number' && told !== null ? { id, ok, state: told } : null;
  }
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

/** A frame of an older build says nothing of what is held, nor of forks. */
function readState(value: unknown): EmbedState | null {
  if (!isRecord(value)) return null;
  const state: Fields = { held: [], fork: null, ...value };
  return isState(state) ? state : null;
}

function isState(value: Fields): value is Fields & EmbedState {
  const { shows, busy, playing, pass, passes, instruction, code, notes, model } = value;
  const { held, fork } = value;
  return (
    (shows === 'nothing' || shows === 'replay' || shows === 'run') &&
    [busy, playing].every((each) => typeof each === 'boolean') &&
    [pass, passes].every(isCount) &&
    typeof instruction === 'string' &&
    (code === null || typeof code === 'string') &&
    Array.isArray(notes) &&
    notes.every((note) => typeof note === 'string') &&
    (model === null ||
      (isRecord(model) &&
        typeof model['id'] === 'string' &&
        typeof model['revision'] === 'string')) &&
    Array.isArray(held) &&
    held.every((each) => isRecord(each) && isCount(each['slot']) && isText(each['text'])) &&
    (fork === null || isFork(fork))
  );
}

function isFork(value: unknown): value is Fork {
  if (!isRecord(value)) return false;
  const { pass, slots } = value;
  return isCount(pass) && Array.isArray(slots) && slots.every(isCount);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isProblem(value: unknown): value is Problem {
  return (
    isRecord(value) &&
    PROBLEM_CODES.some((code) => code === value['code']) &&
    typeof value['message'] === 'string' &&
    typeof value['hint'] === 'string' &&
    typeof value['retryable'] === 'boolean'
  );
}
