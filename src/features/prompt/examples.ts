export interface Example {
  readonly instruction: string;
  readonly signature: string;
}

/** Instructions to pick, from easy to less so. */
export const EXAMPLES: readonly Example[] = [
  { instruction: 'returns the sum of the even numbers in a list', signature: 'sumEven(nums)' },
  { instruction: 'counts the vowels in a string', signature: 'countVowels(text)' },
  { instruction: 'capitalizes the first letter of every word', signature: 'titleCase(text)' },
  { instruction: 'checks whether a word is a palindrome', signature: 'isPalindrome(word)' },
  { instruction: 'groups an array into chunks of a given size', signature: 'chunk(items, size)' },
  { instruction: 'returns the names of the people older than 30', signature: 'namesOver(people)' },
  { instruction: 'checks whether a number is prime', signature: '' },
];
