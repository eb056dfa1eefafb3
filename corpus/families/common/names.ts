// Names of parameters, the usual one first, and other names of locals, that topics of several categories share.

export const WORDS = ['words', 'strings', 'list', 'items', 'texts'] as const;
export const NUMS = ['nums', 'numbers', 'arr', 'values', 'list'] as const;
export const OUT = ['out', 'res', 'output'] as const;
export const RANDOMS = ['randoms', 'rolls', 'numbers', 'draws'] as const;
export const INDEX = ['idx', 'pos'] as const;
export const CHARACTER = ['ch', 'char', 'x'] as const;
