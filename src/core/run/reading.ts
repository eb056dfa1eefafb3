import {
  type Glimpse,
  glimpseOf,
  glimpsesOf,
  MOST_SHARING,
  type Vocabulary,
} from '../../engine/trace/pieces.ts';
import type { CommitPass, PrefillPass, Remasked } from '../../engine/trace/trace.ts';
import { type Decided, isDrafted, isPutBack } from '../../engine/trace/standing.ts';
import { endOf } from '../../engine/trace/times.ts';
import type { Decision, Opened, Seen } from '../../words/en/readout.ts';
import { words } from '../../words/words.ts';
import { quoted } from '../canvas/token-text.ts';
import { type CanvasState, countTokens, rowOf } from './canvas-state.ts';

/** Edits of one pass that the line names; the rest is counted. */
const NAMED = 2;

const say = words.readout;

/** The run in one line, its marks as in the words. @param total passes of the run so far */
export function runReadout(canvas: CanvasState, total: number, vocabulary: Vocabulary): string {
  const { last, passes } = canvas;
  const { given, written } = countTokens(canvas);
  if (last === null) return say.nothingYet(given);
  if (canvas.end !== null) {
    const figures = { written, made: passes, ms: endOf(last), given };
    return say.ended(canvas.end, canvas.filled !== null, figures);
  }
  const turn = { pass: passes, of: total };
  switch (last.kind) {
    case 'prefill':
      return say.prefilled(turn, last.tokens, given, openedBy(last));
    case 'decode':
      return say.decoded(turn, seen(glimpseAt(canvas, last.start, last.id, vocabulary)));
    case 'commit': {
      const { chunk, tokens, rejected } = last;
      return say.committed(turn, chunk + 1, tokens.length > 0, rejected, openedBy(last));
    }
    case 'denoise': {
      const { revealed, edited, remasked } = last;
      const masked = canvas.open?.slots.filter((slot) => slot.state === 'masked').length ?? 0;
      if (revealed.length + edited.length + masked === 0) return say.nothingToEdit(turn);
      return say.denoised({
        ...turn,
        remasked: remasked === undefined ? null : remaskedPlaces(remasked),
        revealed: revealed.length,
        edits: edited.slice(0, NAMED).map(({ previous, id }) => ({
          from: seen(glimpseOf(previous, vocabulary)),
          to: seen(glimpseOf(id, vocabulary)),
        })),
        moreEdits: Math.max(0, edited.length - NAMED),
        masked,
      });
    }
  }
}

/** What was masked again before a pass. */
function remaskedPlaces({ why, tail }: Remasked): 'syntax' | number {
  return why === 'syntax' ? why : tail.filter((id) => id === null).length;
}

/** What the pass made of the chunk to come. */
function openedBy({ opened }: PrefillPass | CommitPass): Opened | null {
  if (opened === undefined) return null;
  return {
    size: opened.size,
    drafted: opened.drafted?.length ?? null,
    revealed: opened.revealed.length,
    edited: opened.edited.length,
  };
}

/** What is known of one position, its marks as in the words. */
export function slotReadout(canvas: CanvasState, position: number, vocabulary: Vocabulary): string {
  const number = position + 1;
  const tokenText = (token: Decided): string => {
    const shown = seen(glimpseAt(canvas, position, token.id, vocabulary));
    return token.given
      ? say.slotGiven(number, shown)
      : say.slotDecided(number, shown, decisionOf(token, vocabulary));
  };
  const written = canvas.written.find((token) => token.position === position);
  if (written !== undefined) return tokenText(written);
  const { open } = canvas;
  const slot = open?.slots[position - open.start];
  if (slot === undefined) return say.slotNotOpen(number);
  switch (slot.state) {
    case 'after-end':
      return say.slotAfterEos(number);
    case 'masked':
      return slot.surest === 0 ? say.slotMasked(number) : say.slotGuessed(number, slot.surest);
    default:
      return tokenText(slot.token);
  }
}

function decisionOf(token: Decided, vocabulary: Vocabulary): Decision {
  const { confidence, pass, edit } = token;
  return {
    confidence: Number.isFinite(confidence) ? confidence : null,
    pass: isDrafted(token) ? null : pass + 1,
    isPutBack: isPutBack(token),
    was:
      edit === null
        ? null
        : { seen: seen(glimpseOf(edit.previous, vocabulary)), pass: edit.pass + 1 },
  };
}

/** What there is to see of a token behind those that stand before its position. */
function glimpseAt(
  canvas: CanvasState,
  position: number,
  id: number,
  vocabulary: Vocabulary,
): Glimpse {
  const before = rowOf(canvas).slice(Math.max(0, position - MOST_SHARING), position);
  return glimpsesOf([...before, id], vocabulary).at(-1) ?? glimpseOf(id, vocabulary);
}

function seen({ text, kind }: Glimpse): Seen {
  return { text: quoted(text), isPart: kind === 'part' };
}
