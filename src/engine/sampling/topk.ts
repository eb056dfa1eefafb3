/**
 * Which of equal values `torch.topk` takes on a processor: published samplers order slots by it, and where many slots
 * are equally sure (SDAR's are, when it takes the likeliest token) its order is theirs. It is that of the C++ library
 * under it: `std::partial_sort` where few of many are wanted, `std::nth_element` else, here as far as it decides what
 * comes first (introselect: D. R. Musser, "Introspective Sorting and Selection Algorithms", 1997).
 */

/**
 * Indices of the k largest values, in no order.
 * @param values at least k
 */
export function topk(values: readonly number[], k: number): number[] {
  if (k <= 0) return [];
  const order = [...values.keys()];
  const isBefore = (a: number, b: number): boolean => values[a]! > values[b]!;
  if (k * 64 <= values.length) heapSelect(order, k, values.length, isBefore);
  else select(order, k - 1, isBefore);
  return order.slice(0, k);
}

/**
 * The slots of least cost, those of equal cost as `topk` over all tokens takes them.
 * @param costs by slot, of those that may be taken
 * @param tokens how many the sampler puts in an order
 * @param before how many of them lie before slot 0
 * @returns in ascending order
 */
export function cheapestByTopk(
  costs: ReadonlyMap<number, number>,
  count: number,
  { tokens, before }: { readonly tokens: number; readonly before: number },
): number[] {
  const values = Array.from({ length: tokens }, (_, at) => -(costs.get(at - before) ?? Infinity));
  return topk(values, count)
    .map((at) => at - before)
    .toSorted((a, b) => a - b);
}

type Before = (a: number, b: number) => boolean;

function swap(order: number[], i: number, j: number): void {
  [order[i], order[j]] = [order[j]!, order[i]!];
}

/** Puts in place `nth` what belongs there, and before it what comes before. */
function select(order: number[], nth: number, isBefore: Before): void {
  let first = 0;
  let last = order.length;
  let depth = 2 * Math.floor(Math.log2(last));
  while (last - first > 3) {
    if (depth-- === 0) {
      const rest = order.slice(first, last);
      heapSelect(rest, nth + 1 - first, rest.length, isBefore);
      for (const [i, index] of rest.entries()) order[first + i] = index;
      swap(order, first, nth);
      return;
    }
    const cut = partition(order, first, last, isBefore);
    if (cut <= nth) first = cut;
    else last = cut;
  }
  insertionSort(order, first, last, isBefore);
}

/** Splits around the median of three. @returns where the second part begins */
function partition(order: number[], first: number, last: number, isBefore: Before): number {
  const middle = first + ((last - first) >> 1);
  medianToFirst(order, first, first + 1, middle, last - 1, isBefore);
  const pivot = order[first]!;
  let low = first + 1;
  let high = last;
  for (;;) {
    while (isBefore(order[low]!, pivot)) low++;
    high--;
    while (isBefore(pivot, order[high]!)) high--;
    if (low >= high) return low;
    swap(order, low, high);
    low++;
  }
}

function medianToFirst(
  order: number[],
  result: number,
  a: number,
  b: number,
  c: number,
  isBefore: Before,
): void {
  const before = (i: number, j: number): boolean => isBefore(order[i]!, order[j]!);
  const median = before(a, b)
    ? before(b, c)
      ? b
      : before(a, c)
        ? c
        : a
    : before(a, c)
      ? a
      : before(b, c)
        ? c
        : b;
  swap(order, result, median);
}

function insertionSort(order: number[], first: number, last: number, isBefore: Before): void {
  for (let i = first + 1; i < last; i++) {
    const index = order[i]!;
    let at = i;
    while (at > first && isBefore(index, order[at - 1]!)) {
      order[at] = order[at - 1]!;
      at--;
    }
    order[at] = index;
  }
}

/** The first `middle` of `last` places get what comes first, through a heap whose top is the last of them. */
function heapSelect(order: number[], middle: number, last: number, isBefore: Before): void {
  for (let parent = (middle - 2) >> 1; parent >= 0; parent--) {
    sift(order, parent, middle, order[parent]!, isBefore);
  }
  for (let i = middle; i < last; i++) {
    if (!isBefore(order[i]!, order[0]!)) continue;
    const index = order[i]!;
    order[i] = order[0]!;
    sift(order, 0, middle, index, isBefore);
  }
}

/** Lets a hole sink to the bottom of a heap, and an index rise from there. */
function sift(order: number[], top: number, length: number, index: number, isBefore: Before): void {
  let hole = top;
  let child = top;
  while (child < (length - 1) >> 1) {
    child = 2 * (child + 1);
    if (isBefore(order[child]!, order[child - 1]!)) child--;
    order[hole] = order[child]!;
    hole = child;
  }
  if (length % 2 === 0 && child === (length - 2) >> 1) {
    child = 2 * (child + 1);
    order[hole] = order[child - 1]!;
    hole = child - 1;
  }
  let parent = (hole - 1) >> 1;
  while (hole > top && isBefore(order[parent]!, index)) {
    order[hole] = order[parent]!;
    hole = parent;
    parent = (hole - 1) >> 1;
  }
  order[hole] = index;
}
