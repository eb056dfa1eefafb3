export interface Example {
  readonly instruction: string;
  readonly signature: string;
}

/** Instructions to pick, from easy to less so. */
export const EXAMPLES: readonly Example[] = [
  { instruction: 'returns the sum of the even numbers in a list', signature: 'sumEven(nums)' },
  { instruction: 'counts the vowels in a string', signature: 'countVowels(text)' },
  { instruction: 'returns the longest word in a sentence', signature: 'longestWord(sentence)' },
  { instruction: 'checks whether a word is a palindrome', signature: 'isPalindrome(word)' },
  { instruction: 'groups an array into chunks of a given size', signature: 'chunk(items, size)' },
  { instruction: 'returns the nth Fibonacci number', signature: '' },
];
