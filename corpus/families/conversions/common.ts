// What several topics of this category share: names of parameters and locals, draws, helpers.

export const TEXT = ['text', 'str', 's', 'input', 'string'] as const;
export const N = ['n', 'num', 'number', 'value'] as const;

/** A number with two digits at least. */
export const pad = (n: number): string => String(n).padStart(2, '0');
