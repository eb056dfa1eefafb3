import {
  type Glimpse,
  glimpseOf,
  glimpsesOf,
  MOST_SHARING,
  type Vocabulary,
} from '../../engine/trace/pieces.ts';
import type { CommitPass, PrefillPass, Remasked, RunEnd } from '../../engine/trace/trace.ts';
import { count, milliseconds } from '../../words/format.ts';
import {
  type CanvasState,
  countTokens,
  type Decided,
  isDrafted,
  isPutBack,
  rowOf,
} from '../../core/run/canvas-state.ts';
import { quoted } from '../../core/canvas/token-text.ts';
import { endOf } from '../../engine/trace/times.ts';

/** A piece of the readout: plain words, a token, a figure, or words that carry weight. */
export type Part =
  | { readonly kind: 'words' | 'figure' | 'strong'; readonly text: string }
  | { readonly kind: 'token'; readonly text: string };

/** Edits of one pass that the line names; the rest is counted. */
const NAMED = 2;

const words = (text: string): Part => ({ kind: 'words', text });
const figure = (p: number): Part => ({ kind: 'figure', text: p.toFixed(2) });

const ENDS: Record<RunEnd, string> = {
  eos: 'finished',
  length: 'the context is full',
  cancelled: 'stopped',
};

/** The run in one line. */
export function runReadout(canvas: CanvasState, total: number, vocabulary: Vocabulary): Part[] {
  const { last, passes } = canvas;
  const { given, written } = countTokens(canvas);
  if (last === null) {
    const fixed = given === 0 ? '' : `${count(given, 'token')} given, every other slot masked.`;
    return [words(`Nothing has run yet. ${fixed === '' ? 'Every slot is masked.' : fixed}`)];
  }
  if (canvas.end !== null) {
    const sum = `${count(written, 'token')} in ${count(passes, 'pass', 'passes')}, ${milliseconds(endOf(last))}`;
    const beside = given === 0 ? '' : ` ${given} of ${count(given + written, 'token')} were given.`;
    return [{ kind: 'strong', text: sum }, words(`, ${ENDS[canvas.end]}.${beside}`)];
  }
  const head = `Pass ${passes} of ${total}: `;
  switch (last.kind) {
    case 'prefill':
      return [
        words(
          `${head}prompt${given === 0 ? '' : ' and what is given'} read and cached, ${count(last.tokens, 'token')}${opening(last)}.`,
        ),
      ];
    case 'decode':
      return [
        words(`${head}wrote `),
        ...shown(seenAt(canvas, last.start, last.id, vocabulary)),
        words('.'),
      ];
    case 'commit': {
      const refused = last.rejected > 0 ? `, ${last.rejected} refused` : '';
      const kept = last.tokens.length > 0 ? ' committed and cached' : '';
      return [words(`${head}chunk ${last.chunk + 1}${kept}${refused}${opening(last)}.`)];
    }
    case 'denoise': {
      const masked = canvas.open?.slots.filter((slot) => slot.state === 'masked').length ?? 0;
      if (last.revealed.length + last.edited.length + masked === 0)
        return [words(`${head}nothing to edit.`)];
      const again = last.remasked === undefined ? '' : `${placesOf(last.remasked)} masked again, `;
      const parts = [words(`${head}${again}${last.revealed.length} revealed`)];
      for (const edit of last.edited.slice(0, NAMED))
        parts.push(
          words(', '),
          ...shown(glimpseOf(edit.previous, vocabulary)),
          words(' edited to '),
          ...shown(glimpseOf(edit.id, vocabulary)),
        );
      const more = last.edited.length - NAMED;
      if (more > 0) parts.push(words(`, ${more} more edited`));
      if (last.remasked === undefined) parts.push(words(`, ${masked} of the chunk still masked.`));
      else parts.push(words(`, ${masked} still masked.`));
      return parts;
    }
  }
}

/** What was masked again before a pass. */
function placesOf({ why, tail }: Remasked): string {
  if (why === 'syntax') return 'a place that does not parse';
  return count(tail.filter((id) => id === null).length, 'undeclared name', 'undeclared names');
}

/** What the pass revealed of the chunk to come. */
function opening({ opened }: PrefillPass | CommitPass): string {
  if (opened === undefined) return '';
  const { size, drafted, revealed, edited } = opened;
  const parts = [
    ...(drafted === undefined ? [] : [`${drafted.length} given`]),
    ...(drafted === undefined || revealed.length > 0 ? [`${revealed.length} revealed`] : []),
    ...(edited.length > 0 ? [`${edited.length} edited`] : []),
  ];
  return `; of the next ${size} slots ${parts.join(', ')}`;
}

/** What is known of one position. */
export function slotReadout(canvas: CanvasState, position: number, vocabulary: Vocabulary): Part[] {
  const head = words(`Slot ${position + 1}: `);
  const written = canvas.written.find((token) => token.position === position);
  const seen = (id: number): Glimpse => seenAt(canvas, position, id, vocabulary);
  if (written !== undefined) return [head, ...tokenParts(written, seen(written.id), vocabulary)];
  const { open } = canvas;
  const slot = open?.slots[position - open.start];
  if (slot === undefined) return [head, words('masked, its chunk is not open yet.')];
  switch (slot.state) {
    case 'after-end':
      return [head, words('after [EOS], to be dropped.')];
    case 'masked':
      return slot.surest === 0
        ? [head, words('masked.')]
        : [
            head,
            words('masked. The surest guess has probability '),
            figure(slot.surest),
            words('.'),
          ];
    default:
      return [head, ...tokenParts(slot.token, seen(slot.token.id), vocabulary)];
  }
}

function tokenParts(token: Decided, seen: Glimpse, vocabulary: Vocabulary): Part[] {
  const parts = [...shown(seen), words(' ')];
  if (token.given) return [...parts, words('given: no pass writes it.')];
  if (Number.isFinite(token.confidence)) parts.push(figure(token.confidence));
  const verb = isPutBack(token) ? 'put back' : '';
  parts.push(
    words(isDrafted(token) ? 'as in the code given' : `${verb} in pass ${token.pass + 1}`),
  );
  if (token.edit !== null)
    parts.push(
      words('; was '),
      ...shown(glimpseOf(token.edit.previous, vocabulary)),
      words(` since pass ${token.edit.pass + 1}`),
    );
  parts.push(words('.'));
  return parts;
}

/** What there is to see of a token behind those that stand before its position. */
function seenAt(
  canvas: CanvasState,
  position: number,
  id: number,
  vocabulary: Vocabulary,
): Glimpse {
  const before = rowOf(canvas).slice(Math.max(0, position - MOST_SHARING), position);
  return glimpsesOf([...before, id], vocabulary).at(-1) ?? glimpseOf(id, vocabulary);
}

function shown({ text, kind }: Glimpse): Part[] {
  const token: Part = { kind: 'token', text: quoted(text) };
  return kind === 'part' ? [words('part '), token, words(' of a character')] : [token];
}
