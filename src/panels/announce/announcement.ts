import { words } from '../../words/words.ts';
import { endOf } from '../../engine/trace/times.ts';
import { type CanvasState, countTokens } from '../../core/run/canvas-state.ts';
import type { Doubt } from '../../core/doubt/doubt.ts';
import type { RunState } from '../../core/run/machine.ts';

/** A thing to say. An urgent one does not wait for its turn. */
export interface Announcement {
  readonly text: string;
  readonly urgent: boolean;
}

const say = words.announce;

const later = (text: string): Announcement => ({ text, urgent: false });
const now = (text: string): Announcement => ({ text, urgent: true });

/**
 * What a listener hears of a state; null for nothing. Faults are alerts of their own.
 * @param doubt what the model makes of its own finished text
 */
export function announcement(
  state: RunState,
  canvas: CanvasState,
  doubt: Doubt | null = null,
): Announcement | null {
  switch (state.at) {
    case 'loading':
      return later(say.loading(Math.round((state.progress?.fraction ?? 0) * 100)));
    case 'ready':
      return later(say.loaded);
    case 'running':
    case 'held':
      return later(say.under(canvas.passes, countTokens(canvas).written));
    case 'done': {
      const { last, passes } = canvas;
      if (canvas.end === null || last === null) return null;
      const end = state.end === 'cancelled' ? say.stopped : say.finished;
      const text = end(countTokens(canvas).written, passes, endOf(last));
      return now(doubt?.unsure === true ? `${text} ${say.unsure}` : text);
    }
    default:
      return null;
  }
}
