import type { Phrasings } from '../family.ts';

export const arraysNumbers: Phrasings = {
  'sum-list': {
    noun: ['what all entries of {nums} come to together'],
    verb: ['tally up an array of numbers, 0 if it holds none'],
    say: [
      'total',
      '[1, 2, 3] -> 6 and [] -> 0',
      'how much do i pay when these are the prices of all my things?',
      'put a plus between all the elements and calculate it',
    ],
  },
  'product-list': {
    noun: ['the outcome of multiplying {nums} through, with 1 as the value for no numbers'],
    verb: ['fold an array with multiplication, beginning with 1'],
    say: [
      'prod, [] -> 1',
      '[-2, 3] -> -6, [3, 0, 2] -> 0, without elements 1',
      'put a times sign between all the elements and calculate it, no elements means 1',
      'number of combinations: each entry says how many choices there are at that step, with no steps there is 1',
    ],
  },
  'max-number': {
    noun: ['the entry of {nums} that no other entry exceeds'],
    verb: ['tell which of the numbers is the top one'],
    say: [
      'highest value',
      '[1, 9, 4] -> 9, [-3, -7] -> -3',
      'what was the high score? {nums} has all the scores',
      'how old is the oldest person if these are the ages?',
    ],
  },
  'max-or-null': {
    noun: ['the top entry of {nums}, with null standing for no entries'],
    verb: ['tell which number is the greatest, or ^answer null if there is not a single number'],
    say: [
      'highest or null',
      '[-3, -7] -> -3, [] -> null',
      'what was the high score? maybe nobody has played yet, then null',
      'like Math.max on the array but without numbers it must be null',
    ],
  },
  'min-number': {
    noun: ['the entry of {nums} that no other entry undercuts'],
    verb: ['tell which of the numbers is the bottom one'],
    say: [
      'lowest value',
      '[1, 9, 4] -> 1, [-3, -7] -> -7',
      'which is the cheapest price of them all?',
      'how old is the youngest person if these are the ages?',
    ],
  },
  'average-list': {
    noun: ['what each entry would be if the total of {nums} were shared out evenly'],
    verb: ['divide the total of an array by its length'],
    say: [
      'mean',
      '[1, 2] -> 1.5, there is always at least one number',
      'what mark do i have on average?',
      'everybody puts their money together and shares it equally, how much does each one get?',
    ],
  },
  'average-or-zero': {
    noun: [
      'the total of {nums} over their count, with 0 in place of an average when the count is zero',
    ],
    verb: ['work out the mean and ^settle for 0 if no numbers were given'],
    say: [
      'mean, [] -> 0',
      '[1, 2] -> 1.5 but [] -> 0',
      'average rating of a product, one that has no ratings yet shows 0',
      'sum divided by length, except length zero, there the answer is zero',
    ],
  },
  'median-list': {
    noun: [
      'the value that splits the sorted numbers into a lower and an upper half, the mean of two if their count is even',
    ],
    verb: ['order {nums} by size and ^return the centre, or half the sum of the two central ones'],
    say: [
      'med',
      '[3, 1, 2] -> 2, [10, 2, 9, 1] -> 5.5',
      'not the average but the 50 percent mark of the salaries, for an even count halfway between the two in the middle',
      'line up by height, who is in the middle? if it is two people then the mean of both heights',
    ],
  },
  'range-max-minus-min': {
    noun: ['the width of the interval that {nums} cover'],
    verb: ['measure the distance from the least to the greatest value'],
    say: [
      'max - min',
      '[9, 1, 5] -> 8, [5] -> 0',
      'difference of hottest and coldest temperature in the list',
      'how wide are the data spread, from lowest to highest?',
    ],
  },
  'second-largest': {
    noun: [
      'the runner-up from the top among the different values of {nums}, null if no two values differ',
    ],
    verb: [
      'ignore every copy of the maximum and ^return the biggest number that remains, null if none does',
    ],
    say: [
      '2nd max, distinct, or null',
      '[3, 9, 9, 1] -> 3 while [5, 5] and [] -> null',
      'who gets silver? several with the top score all get gold, give the next lower score or null',
      'unique values, descending, the one at index 1, null if it is not there',
    ],
  },
  'count-evens': {
    noun: ['the quantity of numbers that leave no remainder when halved'],
    verb: ['tally the even entries of {nums}'],
    say: [
      'evens: how many?',
      '[-2, -3, 4] -> 2, zero is even too',
      'in how many boxes can the eggs be shared by two people without a rest? {nums} has the eggs per box',
      'number of n with n % 2 equal to 0',
    ],
  },
  'running-totals': {
    noun: ['an array that shows how the total grows from entry to entry'],
    verb: ['sum your way through {nums} and ^record the intermediate result after every number'],
    say: [
      'cumsum',
      '[-1, 1, 0] -> [-1, 0, 0]',
      'bookings in, balance after each booking out, the account starts at 0',
      'first, first plus second, first plus second plus third and so on, as a list',
    ],
  },
  'neighbour-differences': {
    noun: [
      'an array that is one shorter and shows how much {nums} rises (or falls, if negative) at each step',
    ],
    verb: [
      'for each entry after the first, ^work out what has to be added to the entry in front to get there',
    ],
    say: [
      'deltas a[i+1] - a[i]',
      '[5, 5] -> [0], [3] -> []',
      'i note the meter reading every day, how much was used from one reading to the next?',
      'second minus first, third minus second and so on, all of it in a list',
    ],
  },
  'sum-of-squares-list': {
    noun: ['what the second powers of {nums} come to when added'],
    verb: ['accumulate x times x over an array'],
    say: [
      'total of x^2',
      '[3, 4] -> 25, [-2] -> 4, [] -> 0',
      'each number is the side of a square, how large is the area of all the squares together?',
      'squared length of a vector',
    ],
  },
  'all-positive': {
    whether: ['each entry lies above zero', 'nothing in {nums} is 0 or less'],
    say: [
      'only positives? 0 fails',
      '[1, 2] -> true, [5, 0] -> false, [] -> true',
      'is every account in plus? an account with exactly 0 is not',
      'one number that is not greater than zero makes it false, else it is true',
    ],
  },
  'any-negative': {
    whether: ['not all of {nums} are zero or more', 'some entry has a minus sign'],
    say: [
      'some n < 0?',
      '[5, -2] -> true, [0] -> false, [] -> false',
      'was there frost on any day? temperatures are in the list and 0 itself is no frost',
      'did somebody overdraw the account, so is one of the balances under 0?',
    ],
  },
  'count-greater-than': {
    noun: ['the quantity of entries over {k}, those equal to {k} left out'],
    verb: ['tally the numbers of an array that lie beyond {k}'],
    say: [
      'number of x > {k} in {nums}',
      'how many people are older than {k}? ages are in a list',
      'of all the values, how many beat {k}? a tie is no win',
      'amount of elements larger than {k}, where {k} itself is not enough',
    ],
  },
  'count-above-limit': {
    noun: ['the quantity of entries over {limit}, those equal to it left out'],
    verb: ['tally how often {nums} goes beyond the limit'],
    say: [
      'how many break the limit?',
      '[4, 2, 9] and 3 -> 2, [3] and 3 -> 0',
      'speed camera: {nums} are the speeds and {limit} is allowed, how many drivers were too fast?',
      'length of the part that is strictly greater than the second argument',
    ],
  },
  'indices-of-value': {
    noun: ['an ascending array of each i for which entry i of {nums} is {target}'],
    verb: ['note down wherever {target} turns up, as zero-based indexes, an empty list if nowhere'],
    say: [
      'every position of {target}',
      '[1, 2, 1] and 1 -> [0, 2], not there -> []',
      'indexOf only shows me one hit, i need the complete list of hits',
      'where are the matches in the array? give a list of places counted from 0',
    ],
  },
  'index-of-largest': {
    noun: ['the zero-based spot where the top number shows up first'],
    verb: ['tell at which index the highest entry sits, choosing the leftmost when it repeats'],
    say: [
      'position of max, leftmost, 0-based',
      '[1, 9, 9] -> 1',
      'who won? {nums} has the points of each player, answer with the index of the player, the earlier one if points are equal',
      'find the peak value and say how many items are in front of its first occurrence',
    ],
  },
  'mode-list': {
    noun: [
      'the entry with the most copies in {nums}, the one met first if copies are equally many',
    ],
    verb: ['name the number no other number outnumbers, going by first appearance on a draw'],
    say: [
      'mode, ties -> first seen',
      '[2, 1, 1, 2] -> 2, [1, 3, 3] -> 3, [4, 2] -> 4',
      'which shoe size was sold most? with the same number of sales, the size that was sold first',
      'count every value, highest count wins, on equal counts the value that comes up earlier',
    ],
  },
  'cumulative-max': {
    noun: ['an array in which place i has the highest of the numbers from the start through i'],
    verb: ['walk through {nums} and ^write down the record as it stands after every number'],
    say: [
      'cummax',
      '[1, 3, 2, 5] -> [1, 3, 3, 5]',
      'results of a jumper in order, what was the best jump up to each attempt?',
      'if a number is lower than one in front of it, put the highest earlier one in its place',
    ],
  },
  'is-sorted-ascending': {
    whether: [
      'the values of {nums} only climb or stay level',
      'nowhere a smaller number comes directly behind a larger one',
    ],
    say: [
      'non-decreasing?',
      'smallest to biggest already? ties are allowed',
      '[1, 1, 2] -> true, [1, 3, 2] -> false, [] -> true',
      'would sorting from low to high change nothing?',
    ],
  },
  'dot-product': {
    noun: ['one number, made by multiplying {a} with {b} place by place and totalling'],
    verb: ['accumulate a[i] times b[i] over two lists of the same length'],
    say: [
      'inner product',
      '[1, 2, 3] and [4, 5, 6] -> 32, empty lists -> 0',
      'how much is the shopping? one list has the amounts and the other has the prices, same order',
      'sum(a[i] * b[i])',
    ],
  },
  'sums-of-neighbours': {
    noun: ['an array that is one shorter, with what each two adjacent entries of {nums} come to'],
    verb: ['slide a frame of two over an array by one each time and ^total what is in it'],
    say: [
      'a[i] + a[i+1] for all i',
      '[-5, 5] -> [0], [3] -> []',
      'how many guests came on each two days in a row? days overlap, so day 1 and 2, day 2 and 3, day 3 and 4 and so on',
      'one row of the pyramid is given, every stone in the row above is the sum of the two stones below, which row is that?',
    ],
  },
  'add-lists-elementwise': {
    noun: ['an array whose entry at each place is the entry of {a} plus that of {b}'],
    verb: ['pair up the numbers of two lists of equal length and ^add within each pair'],
    say: [
      'a[i] + b[i] as list',
      '[1, 2] and [-1, 5] -> [0, 7]',
      'points of round one and points of round two, same players in same order, how many points has every player now?',
      'vector a plus vector b',
    ],
  },
  'missing-number': {
    noun: [
      'the gap in an otherwise complete but jumbled series that runs from 1 to one more than its length',
    ],
    verb: [
      'figure out which single number has to be added to {nums} to have 1, 2, ..., n complete',
    ],
    say: [
      'absent one of 1..n',
      '[4, 2, 1] -> 3, [1] -> 2, [] -> 1',
      'tickets 1 to n were handed out and all but one came back in a mixed order, which did not?',
      'n is one more than the length, exactly one of 1 to n is not in the array, name it',
    ],
  },
  'two-sum-indices': {
    noun: [
      'an ascending array of the two different positions that make {target} when their numbers are added, else null',
    ],
    verb: [
      'look for i < j with nums[i] + nums[j] equal to {target} and ^return both as [i, j], null if impossible',
    ],
    say: [
      '2sum -> [i, j] | null',
      '[2, 7, 11] and 9 -> [0, 1], [5] and 10 -> null, [3, 3] and 6 -> [0, 1]',
      'spend exactly {target} on two of the items, {nums} are the prices, at which indexes are they? earlier one first, null if that cannot be done',
      'only one pair at most gives the wanted sum, tell me where its two numbers stand, in ascending order, or null',
    ],
  },
  'closest-to-zero': {
    noun: [
      'the entry with the least magnitude, the one without a minus when both signs of it occur',
    ],
    verb: [
      'name the number that lies nearest to the origin, a positive one beating its negative twin',
    ],
    say: [
      'min by abs, + over -',
      '[-1, 4, 2] -> -1, [-3, 3] -> 3, [0, -1] -> 0',
      'who guessed best if the right answer was 0? if someone is as much too low as another is too high then the higher guess',
      'smallest distance to 0 wins, on a draw the greater number wins',
    ],
  },
  'normalise-by-max': {
    noun: ['the list of shares that the positive numbers {nums} have of their own top value'],
    verb: ['rescale positive values by one over their maximum'],
    say: [
      'x / max for all',
      '[1, 2, 4] -> [0.25, 0.5, 1], [] -> []',
      'bar chart: the tallest bar has height 1, how tall are all the bars in proportion to it?',
      'the best score counts as 1, express every score as a part of the best score',
    ],
  },
  'split-even-odd': {
    noun: [
      'an array of two arrays, the multiples of two in one and the remaining numbers of {nums} in the next',
    ],
    verb: [
      'deal out numbers into two lists by parity and ^return the even list followed by the odd list, as one array',
    ],
    say: [
      '[n % 2 == 0, n % 2 != 0]',
      '[1, 2, 3, 4] -> [[2, 4], [1, 3]], [] -> [[], []]',
      'house numbers of a street, first a list for the even side and then a list for the odd side, both in one array',
      'two piles: even on the left, odd on the right, sequence inside a pile as before, give both piles',
    ],
  },
};
