// What several topics of this category share: names of parameters and locals, draws, helpers.

export const NUMBER = ['n', 'num', 'x', 'number'] as const;

/** The n-th Fibonacci number. */
export function fib(n: number): number {
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}
