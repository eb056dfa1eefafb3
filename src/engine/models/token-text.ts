import * as v from 'valibot';
import { bytesOfToken } from './byte-level.ts';

/**
 * What the tokens of a vocabulary stand for, by how its tokenizer writes them down: as bytes (GPT-2 and its
 * like), as words and `##` continuations (BERT), with `▁` for a space (SentencePiece), with `</w>` behind a word. A
 * piece stands for itself wherever it lies, so that a space between two words belongs to the second one.
 */
export interface TokenWriting {
  /** Bytes of text that a token of the vocabulary adds. */
  bytesOf(token: string): Uint8Array;
  /** Whether a text that begins with a word begins with a space that nobody wrote. */
  readonly leadsWithSpace: boolean;
}

interface Part {
  readonly type: string;
  readonly [key: string]: unknown;
}

const PART = v.looseObject({ type: v.string() });

/** @param json what `tokenizer.json` holds */
export function tokenWriting(json: object): TokenWriting {
  const model = partsIn(json, 'model', '');
  const decoders = partsIn(json, 'decoder', 'decoders');
  const cuts = partsIn(json, 'pre_tokenizer', 'pretokenizers');
  const has = (parts: readonly Part[], type: string): Part | undefined =>
    parts.find((part) => part.type === type);

  if (has(decoders, 'ByteLevel') ?? has(cuts, 'ByteLevel')) return BYTE_LEVEL;
  const pieces = has(decoders, 'WordPiece');
  if (pieces !== undefined || model[0]?.type === 'WordPiece') {
    return wordPieces(textIn(pieces ?? model[0], 'prefix', 'continuing_subword_prefix') ?? '##');
  }
  const space = has(decoders, 'Metaspace') ?? has(cuts, 'Metaspace');
  const isReplaced = decoders.some((part) => part.type === 'Replace' && part['content'] === ' ');
  if (space !== undefined || isReplaced) {
    return metaspace(
      textIn(space, 'replacement') ?? '▁',
      has(decoders, 'ByteFallback') !== undefined,
    );
  }
  const words = has(decoders, 'BPEDecoder');
  if (words !== undefined) return suffixed(textIn(words, 'suffix') ?? '</w>');
  return { bytesOf: (token) => bytes(` ${token}`), leadsWithSpace: true };
}

/** The parts of a stage of the tokenizer: one, or several in a sequence. */
function partsIn(json: object, key: string, list: string): readonly Part[] {
  const stage = v.safeParse(v.looseObject({ [key]: PART }), json);
  if (!stage.success) return [];
  const part = v.parse(PART, stage.output[key]);
  if (part.type !== 'Sequence') return [part];
  const parts = v.safeParse(v.array(PART), part[list]);
  return parts.success ? parts.output : [];
}

function textIn(part: Part | undefined, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = part?.[key];
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}

const BYTE_LEVEL: TokenWriting = {
  // What was added to such a vocabulary is written as it is.
  bytesOf: (token) => bytesOfToken(token) ?? bytes(token),
  leadsWithSpace: false,
};

/** Marks that stand close to the word before them. */
const CLOSE = /^[.,?!]$/;

function wordPieces(prefix: string): TokenWriting {
  return {
    bytesOf: (token) => {
      if (token.startsWith(prefix)) return bytes(token.slice(prefix.length));
      return bytes(CLOSE.test(token) ? token : ` ${token}`);
    },
    leadsWithSpace: true,
  };
}

function metaspace(replacement: string, hasBytes: boolean): TokenWriting {
  return {
    bytesOf: (token) => {
      const [, byte] = /^<0x([0-9A-F]{2})>$/.exec(token) ?? [];
      if (hasBytes && byte !== undefined) return Uint8Array.of(Number.parseInt(byte, 16));
      return bytes(token.replaceAll(replacement, ' '));
    },
    leadsWithSpace: true,
  };
}

function suffixed(suffix: string): TokenWriting {
  return { bytesOf: (token) => bytes(token.replaceAll(suffix, ' ')), leadsWithSpace: false };
}

function bytes(text: string): Uint8Array {
  return text === '' ? new Uint8Array() : new TextEncoder().encode(text);
}
