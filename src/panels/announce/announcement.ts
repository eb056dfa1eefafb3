import { count, milliseconds } from '../../ui/format.ts';
import { endOf } from '../../engine/trace/times.ts';
import { type CanvasState, countTokens } from '../../core/run/canvas-state.ts';
import type { Doubt } from '../../core/doubt/doubt.ts';
import type { RunState } from '../../core/run/machine.ts';

/** A thing to say. An urgent one does not wait for its turn. */
export interface Announcement {
  readonly text: string;
  readonly urgent: boolean;
}

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
    case 'loading': {
      const percent = Math.round((state.progress?.fraction ?? 0) * 100);
      return later(`Loading the model, ${percent} percent.`);
    }
    case 'ready':
      return later('The model is loaded.');
    case 'running':
    case 'held': {
      const tokens = count(countTokens(canvas).written, 'token');
      return later(`Pass ${canvas.passes}, ${tokens} committed.`);
    }
    case 'done': {
      const { last } = canvas;
      if (canvas.end === null || last === null) return null;
      const end = state.end === 'cancelled' ? 'Stopped' : 'Finished';
      const tokens = count(countTokens(canvas).written, 'token');
      const passes = count(canvas.passes, 'pass', 'passes');
      const unsure = doubt?.unsure === true ? ' The model is unsure: this may well be wrong.' : '';
      return now(`${end}. ${tokens} in ${passes}, ${milliseconds(endOf(last))}.${unsure}`);
    }
    default:
      return null;
  }
}
