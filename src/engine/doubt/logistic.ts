/**
 * Logistic regression with an L2 penalty, by Newton's method: a handful of features and some hundred rows, where
 * each step solves a small system of equations exactly. No randomness: the same rows give the same weights.
 */

/** The chance is the logistic function of `bias` plus the weighted sum of a row. */
export interface Logistic {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** What it is fitted to. */
export interface Labelled {
  /** Features of about the same scale, else the penalty is not fair to all. */
  readonly row: readonly number[];
  readonly label: boolean;
  /** How much the row counts; all of them together make what the penalty is held against. */
  readonly importance: number;
}

const STEPS = 50;
/** A step that changes no weight by more than this is the last. */
const STILL = 1e-10;
/** Halvings of a step that does not lead down. */
const HALVINGS = 30;

/**
 * @param rows all with the same number of features; at least one
 * @param penalty of the squares of the weights, the bias left out; above 0, so that there is one best answer
 */
export function fitLogistic(rows: readonly Labelled[], penalty: number): Logistic {
  const size = rows[0]?.row.length ?? 0;
  // The bias is the last.
  let at = new Array<number>(size + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const { gradient, hessian } = slopes(rows, at, penalty);
    const move = solve(hessian, gradient);
    const next = descend(rows, at, move, penalty);
    const change = Math.max(...next.map((value, i) => Math.abs(value - at[i]!)));
    at = next;
    if (change < STILL) break;
  }
  return { weights: at.slice(0, size), bias: at[size]! };
}

/** 0 to 1. */
export function chanceOf({ weights, bias }: Logistic, row: readonly number[]): number {
  return logistic(weights.reduce((sum, weight, i) => sum + weight * (row[i] ?? 0), bias));
}

function logistic(x: number): number {
  // Neither branch overflows.
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}

/** As much of a Newton step as leads down: where the rows can be told apart it would overshoot. */
function descend(
  rows: readonly Labelled[],
  at: readonly number[],
  move: readonly number[],
  penalty: number,
): number[] {
  const before = lossOf(rows, at, penalty);
  for (let halving = 0, share = 1; halving < HALVINGS; halving++, share /= 2) {
    const next = at.map((value, i) => value - share * move[i]!);
    if (lossOf(rows, next, penalty) <= before) return next;
  }
  return [...at];
}

function lossOf(rows: readonly Labelled[], at: readonly number[], penalty: number): number {
  const size = at.length - 1;
  let loss = 0;
  for (const { row, label, importance } of rows) {
    const x = row.reduce((sum, value, i) => sum + value * at[i]!, at[size]!);
    // -log of the chance that the label was given.
    const signed = label ? -x : x;
    loss += importance * (Math.max(0, signed) + Math.log1p(Math.exp(-Math.abs(signed))));
  }
  for (let i = 0; i < size; i++) loss += (penalty / 2) * at[i]! ** 2;
  return loss;
}

function slopes(
  rows: readonly Labelled[],
  at: readonly number[],
  penalty: number,
): { readonly gradient: number[]; readonly hessian: number[][] } {
  const size = at.length;
  const gradient = at.map((value, i) => (i === size - 1 ? 0 : penalty * value));
  // What keeps it solvable on the bias's line, where there is no penalty, if all rows are certain.
  const hessian = at.map((_, i) =>
    at.map((__, j) => (i === j ? (i < size - 1 ? penalty : 1e-9) : 0)),
  );
  for (const { row, label, importance } of rows) {
    const whole = [...row, 1];
    const chance = logistic(whole.reduce((sum, value, i) => sum + value * at[i]!, 0));
    const off = importance * (chance - (label ? 1 : 0));
    const curve = importance * chance * (1 - chance);
    for (let i = 0; i < size; i++) {
      gradient[i]! += off * whole[i]!;
      for (let j = 0; j < size; j++) hessian[i]![j]! += curve * whole[i]! * whole[j]!;
    }
  }
  return { gradient, hessian };
}

/** Gaussian elimination with the largest pivot; the matrix is positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let i = column + 1; i < size; i++) {
      if (Math.abs(rows[i]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = i;
    }
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let i = column + 1; i < size; i++) {
      const factor = rows[i]![column]! / rows[column]![column]!;
      for (let j = column; j <= size; j++) rows[i]![j]! -= factor * rows[column]![j]!;
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    let value = rows[i]![size]!;
    for (let j = i + 1; j < size; j++) value -= rows[i]![j]! * solution[j]!;
    solution[i] = value / rows[i]![i]!;
  }
  return solution;
}
