import type { CommitPass, PrefillPass, RunEnd } from '../../diffusion/trace.ts';
import { count, milliseconds } from '../../ui/format.ts';
import {
  type CanvasState,
  countTokens,
  type Decided,
  isDrafted,
  isPutBack,
} from '../canvas/canvasState.ts';
import { quoted, textOf, type Vocabulary } from '../canvas/tokenText.ts';
import { endOf } from './geometry.ts';

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
      return [words(`${head}wrote `), token(vocabulary, last.id), words('.')];
    case 'commit': {
      const refused = last.rejected > 0 ? `, ${last.rejected} refused` : '';
      const kept = last.tokens.length > 0 ? ' committed and cached' : '';
      return [words(`${head}chunk ${last.chunk + 1}${kept}${refused}${opening(last)}.`)];
    }
    case 'denoise': {
      const masked = canvas.open?.slots.filter((slot) => slot.state === 'masked').length ?? 0;
      if (last.revealed.length + last.edited.length + masked === 0)
        return [words(`${head}nothing to edit.`)];
      const parts = [words(`${head}${last.revealed.length} revealed`)];
      for (const edit of last.edited.slice(0, NAMED))
        parts.push(
          words(', '),
          token(vocabulary, edit.previous),
          words(' edited to '),
          token(vocabulary, edit.id),
        );
      const more = last.edited.length - NAMED;
      if (more > 0) parts.push(words(`, ${more} more edited`));
      parts.push(words(`, ${masked} of the chunk still masked.`));
      return parts;
    }
  }
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
  if (written !== undefined) return [head, ...tokenParts(written, vocabulary)];
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
      return [head, ...tokenParts(slot.token, vocabulary)];
  }
}

function tokenParts(token_: Decided, vocabulary: Vocabulary): Part[] {
  const parts = [token(vocabulary, token_.id), words(' ')];
  if (token_.given) return [...parts, words('given: no pass writes it.')];
  if (Number.isFinite(token_.confidence)) parts.push(figure(token_.confidence));
  const verb = isPutBack(token_) ? 'put back' : '';
  parts.push(
    words(isDrafted(token_) ? 'as in the code given' : `${verb} in pass ${token_.pass + 1}`),
  );
  if (token_.edit !== null)
    parts.push(
      words('; was '),
      token(vocabulary, token_.edit.previous),
      words(` since pass ${token_.edit.pass + 1}`),
    );
  parts.push(words('.'));
  return parts;
}

function token(vocabulary: Vocabulary, id: number): Part {
  return { kind: 'token', text: quoted(textOf(vocabulary, id)) };
}
