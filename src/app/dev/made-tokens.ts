import { TOKEN_CAUSAL, type DenoiserShape } from '../../engine/denoiser.ts';
import { type Piece, textPiece } from '../../engine/trace/pieces.ts';
import { TEXTS } from './texts.ts';

/** Words, breaks with their indent, and marks: near enough to what a real tokenizer makes. */
const PIECE = /\n *| ?[A-Za-z_$][\w$]*| ?\d+| ?[^\w\s]{1,2}| +/g;

const SPECIALS = ['[MASK]', '[EOS]', '[PAD]', '[SEP]'];

/** Every piece of the made texts, and some common ones that errors may bring. */
const VOCABULARY: readonly string[] = [
  ...new Set([...SPECIALS, ...TEXTS.flatMap(({ code }) => code.match(PIECE) ?? [])]),
];

export const PIECES: readonly Piece[] = VOCABULARY.map((name) =>
  SPECIALS.includes(name) ? { name } : textPiece(name),
);

export const SHAPE: DenoiserShape = {
  ...TOKEN_CAUSAL,
  vocabSize: VOCABULARY.length,
  contextLength: 320,
  maskId: 0,
  eosId: 1,
  padId: 2,
  sepId: 3,
};

/** Ids of a text; what the made vocabulary lacks becomes some other token. */
export function tokenise(text: string): number[] {
  return (text.match(PIECE) ?? []).map((piece) => {
    const id = VOCABULARY.indexOf(piece);
    return id >= 0 ? id : SPECIALS.length;
  });
}
