// What several topics of this category share: names of parameters and locals, draws, helpers.

export const NUMBER = ['n', 'num', 'x', 'number', 'value'] as const;

/** The binary digits of a number, highest first. */
export function binary(n: number): string[] {
  return [...n.toString(2)];
}
