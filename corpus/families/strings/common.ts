// What several topics of this category share: names of parameters and locals, draws, helpers.

export const S = ['s', 'str', 'text', 'input', 'word'] as const;
export const CHAR = ['ch', 'char', 'letter'] as const;
export const TEXT = ['text', 's', 'str', 'input'] as const;
export const COUNT = ['total', 'n', 'counter'] as const;
export const WORD = ['word', 'item', 'x'] as const;
export const SENTENCE = ['text', 's', 'str', 'sentence', 'input'] as const;

/** A text made of pieces, so that searches for a piece find it about half of the time. */
export const PIECES: readonly string[] = ['ab', 'cat', 'xy', 'the', 'a', 'b', ' ', 'an'];
