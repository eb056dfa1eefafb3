import type { Phrasings } from '../family.ts';

export const arraysClassics: Phrasings = {
  'second-smallest': {
    noun: ['the runner-up from the bottom among the different values of an array'],
    verb: ['ignore every copy of the minimum and ^return the smallest number that remains'],
    say: [
      '2nd min, distinct',
      'lowest number but one in {nums}, repeated numbers are a single number here',
      'rank the different numbers upwards, who has rank two?',
      'for [5, 5, 7] the answer is 7, for [3, 1, 1, 2] it is 2: the least value apart from the minimum',
    ],
  },
  'max-subarray-sum': {
    noun: ['the best total that any non-empty stretch of adjacent elements reaches'],
    verb: [
      'choose a non-empty slice of an array so that its numbers add up to the most, and ^report that total',
    ],
    say: [
      'highest total of a non-empty slice',
      'biggest possible sum of neighbours in a row, if all are negative then it is the single largest number',
      'which unbroken block of {nums} is worth the most when added up? only its sum is asked for',
      'gains and losses per day are listed, find the best stretch of consecutive days, at least one, and say how much it brought in',
    ],
  },
  'max-profit': {
    noun: ['the highest gain from one purchase followed by one sale, never less than 0'],
    verb: [
      'work out the top earnings of a single buy and a later sell over {prices}, with 0 if no trade pays off',
    ],
    say: [
      'max gain, buy first then sell, min 0',
      '[7, 1, 5, 3, 6, 4] gives 5 because you buy at 1 and sell at 6, falling prices or no prices give 0',
      'one share, one purchase, one sale afterwards: how big can the win be? not trading at all counts as 0',
      'stock quotes in order of time, what would a perfect trader with only a single trade have made? 0 when nothing pays off',
    ],
  },
  'product-except-self': {
    noun: ['an array with the product of everything else at each place'],
    verb: ['build a list where each slot holds what you get by multiplying the rest of {nums}'],
    say: [
      'multiply all but self, per index',
      'at index i put the multiplication of every entry whose index is not i',
      '[2, 3] becomes [3, 2] and [0, 4, 2] becomes [8, 0, 0], each place is the others multiplied',
      'like one big product for every place, but every position skips its own number, zeros in the input must work too',
    ],
  },
  'min-and-max': {
    noun: ['the bounds of the numbers in {nums} as a two item list, low end before high end'],
    verb: ['report the least and the greatest value together, in that order, as one array'],
    say: [
      'minmax pair',
      '[9, 1, 5] -> [1, 9]',
      'from where to where do the values go? answer with an array of the lower and then the upper end',
      'need smallest + largest of the numbers, packed as [smallest, largest]',
    ],
  },
  'index-of-smallest': {
    noun: ['the zero-based spot where the least number shows up first'],
    verb: ['tell at which index the lowest entry sits, choosing the leftmost when it repeats'],
    say: [
      'position of min, leftmost, 0-based',
      'where is the minimum? i need its index and if it is in {nums} twice then the lower index',
      'find the cheapest offer in a list of costs and give back its index, on equal costs the earlier one',
      '[2, 1, 1] should give 1, as that is the first place with the smallest value',
    ],
  },
  'sum-without-extremes': {
    noun: ['the total of all entries after taking away a single lowest and a single highest one'],
    verb: [
      'discard just one copy of the minimum and one copy of the maximum, then ^total what is left',
    ],
    say: [
      'total minus min minus max',
      'sum of the scores without the top one and the bottom one',
      '[6, 2, 1, 8, 10] -> 16, since 1 and 10 are not counted, and [5, 5, 5] -> 5',
      'add everything but ignore one largest and one smallest value, further copies of them do count',
    ],
  },
  'pivot-index': {
    noun: [
      'the earliest place where the totals before and after it are the same, -1 when no place is like that',
    ],
    verb: [
      'locate the balance point of {nums}: the lowest index whose left part and right part sum to the same, otherwise -1',
    ],
    say: [
      'balance index, leftmost, -1 if none',
      'left sum == right sum, own element excluded, give first such index or -1',
      'imagine a scale under the array: at which index, the first from the left, do both sides weigh the same? the number at that index weighs nothing, answer -1 if it never balances',
      'nothing on a side counts as 0, so find the first i where the sum before i is the sum after i, and -1 if that fails everywhere',
    ],
  },
  'majority-element': {
    noun: ['the value that takes over half of the positions, null if no value does'],
    verb: [
      'name the number with more votes than all others combined, or ^say null if nobody has that many',
    ],
    say: [
      'strict majority, null otherwise',
      'who won with over 50 percent? exactly half is not enough, then the answer is null',
      'each entry of {nums} is a vote, return the one with an absolute majority and null if there is no such winner',
      '[2, 2, 1] -> 2 but [1, 2] -> null and [] -> null',
    ],
  },
  'window-averages': {
    noun: ['a list of means, one for each block of {size} adjacent values, sliding by one'],
    verb: ['slide a frame of {size} numbers along {nums} and ^note the mean at every stop'],
    say: [
      'simple moving average',
      'mean of each {size} in a row, no partial windows at the ends',
      '[1, 2, 3, 4] with 2 gives [1.5, 2.5, 3.5]',
      'i have daily values and want the averages over {size} days in a row, the first over the first {size} days, the next one shifted by a day, and so forth',
    ],
  },
  'max-window-sum': {
    noun: ['the richest total found in a block of exactly {k} adjacent entries'],
    verb: ['determine which {k} consecutive values add up to the most and ^output their total'],
    say: [
      'best sum of {k} in a row',
      'fixed window of length {k}, largest total',
      'in which {k} days in a row was most sold? only the amount is needed, {nums} has the sales of each day',
      'for [1, 2, 3, 4] and 2 the result is 7, the best total of two numbers side by side',
    ],
  },
  'is-strictly-increasing': {
    whether: [
      'every step from one number to the next goes up',
      'no number in {nums} is less than or equal to the one it follows',
    ],
    say: [
      'always rising? no ties',
      'is {nums} ascending with no equal neighbours? lists of zero or one number are ok too',
      'each value must beat the previous one, yes or no',
      'say false once a number is not larger than its left neighbour, if that never happens say true',
    ],
  },
  'is-sorted-descending': {
    whether: [
      'every number is at most as large as the one before it',
      'the values of {nums} only fall or stay level',
    ],
    say: [
      'non-increasing?',
      'biggest to smallest already? ties are allowed',
      'is {nums} in falling order, where staying the same is ok and a list without numbers counts as sorted',
      'false as soon as something rises, otherwise true',
    ],
  },
  'alternating-sum': {
    noun: ['the result of adding entries at even indices and subtracting those at odd ones'],
    verb: ['take plus and minus in turns over {nums}, plus for the first one, and ^total it'],
    say: [
      '+ - + - sum',
      'first minus second plus third minus fourth, continued to the end',
      '[1, 2, 3, 4] -> 1 - 2 + 3 - 4 = -2, nothing in the list -> 0',
      'sum of even-index items less the sum of odd-index items, indexes from 0',
    ],
  },
  'count-above-average': {
    noun: ['the amount of entries that beat the mean of all entries'],
    verb: ['say how many values lie strictly over the arithmetic mean of {nums}'],
    say: [
      'how many beat the mean',
      'number of pupils with a score higher than the class average, the scores are in {nums}',
      'mean first, then a count of everything larger than it, equal to the mean does not count',
      '[1, 2, 9] has average 4, only one number is above, so 1',
    ],
  },
  'sum-even-indices': {
    noun: [
      'the total of what stands at the even-numbered positions, where the first position is 0',
    ],
    verb: ['walk over {nums} in steps of two from the very first number and ^total what you meet'],
    say: [
      'sum of 1st, 3rd, 5th ... element',
      '[1, 2, 3, 4, 5] -> 9 because 1 + 3 + 5',
      'only every second number counts, beginning with number one in the list, add those',
      'total of nums[0], nums[2], nums[4] and so on, 0 for an empty list',
    ],
  },
  'elements-at-odd-indices': {
    noun: ['a list of what stands in the second, fourth, sixth place and so on'],
    verb: ['pick out each item whose zero-based position is odd'],
    say: [
      'odd index items only',
      '2nd, 4th, 6th ... element of {list}',
      '[1, 2, 3, 4, 5] should come out as [2, 4]',
      'throw away what is at index 0, 2, 4 and so on, return the others',
    ],
  },
  'leaders-in-list': {
    noun: ['the entries with nothing as large behind them, from left to right'],
    verb: ['keep only numbers that beat all the numbers that come later, in the same order'],
    say: [
      'leaders, left to right',
      '[16, 17, 4, 3, 5, 2] -> [17, 5, 2], the last number is always in',
      'a number stays if no later one is equal or larger, which ones stay?',
      'buildings in a row and the sun is at the right end: heights of the buildings that see the sun, an equally tall one blocks it, original order',
    ],
  },
  'local-peaks': {
    noun: ['the values that stick out over the value on either side, without first and last place'],
    verb: [
      'collect the interior entries of {nums} that are strictly higher than the entries next to them',
    ],
    say: [
      'hilltops of the list, borders excluded',
      'peak = larger than left and larger than right, return all peak values',
      '[1, 3, 2, 4, 1] -> [3, 4], but [1, 2, 2, 1] has none so []',
      'find every number that has a smaller one on both sides, list the numbers and not the indexes',
    ],
  },
  'variance-list': {
    noun: ['the mean squared deviation of a data set, with n and not n - 1 as divisor'],
    verb: ['measure the spread of {nums} as the average of the squared distances to the mean'],
    say: [
      'var, divide by n',
      'sigma squared of the whole population',
      'statistics homework: variance of some numbers, the full population and not a sample',
      'subtract the mean, square, sum up, divide by how many numbers there are',
    ],
  },
  'weighted-average': {
    noun: ['the mean of {values} in which each one counts according to its entry in {weights}'],
    verb: ['combine marks and their weights into one weighted mean'],
    say: [
      'weighted avg',
      'sum(v * w) / sum(w)',
      '[10, 20] with weights [3, 1] makes 12.5',
      'not all numbers are equally important: the second list says how much each of the first list counts, what is the mean then?',
    ],
  },
  'count-positives-sum-negatives': {
    noun: ['a two element list: amount of numbers over zero, total of numbers under zero'],
    verb: ['tally the positives, total the negatives and ^give both as one array in that order'],
    say: [
      '[how many > 0, total of < 0]',
      '[1, 2, -3, -4, 0] -> [2, -7]',
      'plus numbers get counted, minus numbers get added up, zeros do nothing, return the two results as an array',
      'how many deposits were made and how much was withdrawn in total? deposits are positive, withdrawals negative, answer is [count, negative sum]',
    ],
  },
  'smallest-missing-positive': {
    noun: ['the first of 1, 2, 3, ... that does not turn up in {nums}'],
    verb: ['count up from 1 until you hit a number the array does not have, and ^return it'],
    say: [
      'lowest unused positive int',
      '[3, 4, -1, 1] -> 2, [7, 8] -> 1, [] -> 1',
      'seat numbers start at 1 and {nums} has the seats already sold, which is the lowest free seat?',
      'what is the least integer above zero that cannot be found in the list?',
    ],
  },
  'missing-between-ends': {
    noun: ['an ascending list of the integers absent from {nums} within its own range'],
    verb: [
      'fill the holes: ^go from the lowest to the highest value and ^gather each integer the list does not have',
    ],
    say: [
      'gaps in an integer list',
      '[5, 2, 3] -> [4]; [1, 4] -> [2, 3]; no holes -> []',
      'ticket numbers were collected in any order, which numbers between the lowest and the highest ticket are not there? sorted upwards',
      'every integer above the min and below the max that is not contained, small ones first',
    ],
  },
  'longest-increasing-run': {
    noun: ['the size of the longest block of adjacent numbers that only goes up'],
    verb: ['measure how long the list keeps climbing at its best, counted in numbers'],
    say: [
      'longest rising streak, count',
      '[1, 1, 2, 3, 1] -> 3 and [] -> 0, equal neighbours break the streak',
      'over how many consecutive entries does {nums} rise without a stop at most?',
      'length of the biggest slice in which each element is larger than the element in front of it',
    ],
  },
  'closest-to-target': {
    noun: ['the entry that misses {target} by the least, the earlier of two that are equally off'],
    verb: [
      'look for the number that differs the least from {target}, where the one further left wins a draw',
    ],
    say: [
      'nearest to {target}, leftmost on draw',
      'guess the price: {nums} are the guesses and {target} is the real price, who is nearest? return the guess, the earlier one if two are just as near',
      '[3, 1] with 2 gives 3, both are 1 away and 3 comes first',
      'which value has the smallest distance from {target}, on equal distance whichever appears first?',
    ],
  },
  'sum-two-smallest': {
    noun: ['the lowest number plus the second lowest, where a repeated number may count twice'],
    verb: ['add together the pair of least values in {nums}'],
    say: [
      'smallest + second smallest',
      '[19, 5, 42, 2, 77] -> 7',
      'what would the two cheapest things in the list cost together?',
      'sort from low to high and add the front two',
    ],
  },
  'product-two-largest': {
    noun: ['the result of multiplying the top two values, equal ones allowed'],
    verb: ['take the maximum and the next one in size and ^multiply them'],
    say: [
      'max times second max',
      '[3, 9, 4] -> 36, [5, 5, 1] -> 25',
      'sort from high to low and multiply the front two of {nums}',
      'the two greatest numbers, multiplied, even when both are the same number',
    ],
  },
  'max-adjacent-product': {
    noun: ['the highest value that any two side by side entries give when multiplied'],
    verb: ['try each number times its right neighbour and ^keep the greatest outcome'],
    say: [
      'largest neighbour product',
      '[3, 6, -2, -5, 7, 3] -> 21 because of 7 * 3',
      'how large can the product of two consecutive items of {nums} be?',
      'multiply first with second, second with third and so forth, the answer is the maximum of those results',
    ],
  },
  'max-neighbour-gap': {
    noun: ['the size of the greatest change between one entry and the following one'],
    verb: [
      'compare each number with the next and ^return the widest distance found, always as a positive amount or 0',
    ],
    say: [
      'max |a[i+1] - a[i]|',
      '[2, 4, 1, 0] -> 3, from 4 down to 1',
      'how far apart are two consecutive values of {nums} at the most?',
      'stairs have different heights, what is the highest single step whether going up or down?',
    ],
  },
  'has-pair-with-sum': {
    whether: [
      'some two separate entries make exactly {target} when added',
      'it is possible to get {target} as a sum of two elements, not using one element twice',
    ],
    say: [
      'pair sums to {target}? bool',
      'can i spend exactly {target} on two of the items? {nums} are the prices, each item can be bought once',
      '[5] with 10 is false but [5, 5] with 10 is true',
      'yes or no: the list has a number and another one that give {target} together',
    ],
  },
  'count-pairs-with-sum': {
    noun: [
      'the amount of ways to choose two places in {nums} so that their numbers total {target}',
    ],
    verb: [
      'go through all combinations of two different positions and ^count those whose numbers sum to {target}',
    ],
    say: [
      'how many pairs make {target}',
      '[1, 1, 1] and 2 -> 3, as equal numbers in other places are other pairs',
      'how many handshakes between two entries give {target} when the numbers are added, each handshake counted one time?',
      'number of i < j with nums[i] + nums[j] equal to the target',
    ],
  },
  'running-products': {
    noun: ['an array that shows how the product grows from entry to entry'],
    verb: [
      'multiply your way through {nums} and ^record the intermediate result after every number',
    ],
    say: [
      'prefix products',
      '[2, 0, 5] -> [2, 0, 0]',
      'first, first times second, first times second times third and so on, as a list',
      'each entry of the result is everything from the start up to there multiplied',
    ],
  },
  'multiply-lists-elementwise': {
    noun: ['an array of {a} times {b}, entry by entry'],
    verb: ['pair up the numbers of two lists of equal length and ^multiply within each pair'],
    say: [
      'hadamard product of two arrays',
      '[1, 2] and [4, 5] -> [4, 10]',
      'amounts in one list, prices in the other, what does each line cost? no total, only the list',
      'result[i] is a[i] * b[i] for every i',
    ],
  },
  'evens-before-odds': {
    noun: [
      'a single reordered list, evens leading and odds trailing, with no other change of order',
    ],
    verb: [
      'sort {nums} by parity only: ^let even values go first and odd values follow, each group as it was',
    ],
    say: [
      'stable partition: even | odd, one flat array',
      'same numbers, but the ones divisible by two come first, within both groups keep the sequence',
      'queue rule: whoever has an even number goes to the front, odd ones behind, nobody overtakes someone of the same kind',
      'how can I bring all even values forward without shuffling them or the odd ones?',
    ],
  },
};
