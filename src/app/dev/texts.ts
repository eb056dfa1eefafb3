/** What the scripted model writes, by a word in the instruction. The last one answers everything else. */
export const TEXTS: readonly { readonly words: RegExp; readonly code: string }[] = [
  {
    words: /longest/,
    code: `function longestWord(sentence) {
  const words = sentence.trim().split(/\\s+/);
  let longest = "";
  for (const word of words) {
    if (word.length > longest.length) {
      longest = word;
    }
  }
  return longest;
}`,
  },
  {
    words: /group|chunk/,
    code: `function chunk(items, size) {
  if (!Array.isArray(items) || size < 1) {
    throw new RangeError("size must be at least 1");
  }
  // Walk over the list in strides.
  const result = [];
  for (let start = 0; start < items.length; start += size) {
    const piece = items.slice(start, start + size);
    result.push(piece);
  }
  const countOfAllPiecesWrittenSoFar = result.length;
  if (countOfAllPiecesWrittenSoFar === 0) {
    return [];
  }
  let total = 0;
  for (const piece of result) {
    total = total + piece.length;
  }
  if (total !== items.length) {
    throw new Error("lost an item on the way from one to the other");
  }
  return result;
}`,
  },
  {
    words: /./,
    code: `function sumEven(nums) {
  let sum = 0;
  for (const n of nums) {
    if (n % 2 === 0) {
      sum += n;
    }
  }
  return sum;
}`,
  },
];
