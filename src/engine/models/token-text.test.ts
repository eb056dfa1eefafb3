import { describe, expect, it } from 'vitest';
import { tokenWriting } from './token-text.ts';

const text = (json: object) => {
  const writing = tokenWriting(json);
  return (token: string): string => new TextDecoder().decode(writing.bytesOf(token));
};

describe('tokens as text', () => {
  it('reads words and continuations of WordPiece, and sets full stops close', () => {
    const of = text({ model: { type: 'WordPiece' }, decoder: { type: 'WordPiece', prefix: '##' } });
    expect(['the', 'gar', '##den', '.'].map(of).join('')).toBe(' the garden.');
    expect(of('##')).toBe('');
    // Without a decoder, the model says what a continuation begins with.
    const bare = text({ model: { type: 'WordPiece', continuing_subword_prefix: '@@' } });
    expect(['do', '@@g'].map(bare).join('')).toBe(' dog');
  });

  it('reads bytes, wherever the tokenizer says that they are some', () => {
    const pre_tokenizer = {
      type: 'Sequence',
      pretokenizers: [{ type: 'Split' }, { type: 'ByteLevel' }],
    };
    const of = text({ model: { type: 'BPE' }, pre_tokenizer, decoder: null });
    expect(['Ġcat', 'Ċ', 'Ã', '¤'].map(of).join()).toBe(' cat,\n,�,�');
    // What was added to the vocabulary as it is, and is no run of bytes.
    expect(of('  ')).toBe('  ');
    expect(of('→')).toBe('→');
  });

  it('reads the spaces of SentencePiece, and single bytes where it has them', () => {
    const metaspace = { type: 'Metaspace', replacement: '▁' };
    expect(text({ model: { type: 'Unigram' }, decoder: metaspace })('▁cat')).toBe(' cat');
    const decoders = [
      { type: 'Replace', pattern: { String: '▁' }, content: ' ' },
      { type: 'ByteFallback' },
    ];
    const of = text({ model: { type: 'BPE' }, decoder: { type: 'Sequence', decoders } });
    expect(of('▁▁a')).toBe('  a');
    expect(of('<0x41>')).toBe('A');
    // Without a fallback it is a token like any other.
    expect(text({ model: { type: 'Unigram' }, decoder: metaspace })('<0x41>')).toBe('<0x41>');
  });

  it('reads ends of words, and words by themselves', () => {
    const suffix = text({
      model: { type: 'BPE' },
      decoder: { type: 'BPEDecoder', suffix: '</w>' },
    });
    expect(['lo', 'w</w>', 'er</w>'].map(suffix).join('')).toBe('low er ');
    const words = text({ model: { type: 'WordLevel' }, decoder: null });
    expect(['M', 'K'].map(words).join('')).toBe(' M K');
  });
});
