import { family } from '../../family.ts';

/** Prices, bills, interest and change. */
export const money = [
  family({
    id: 'discounted-price',
    category: 'numbers',
    names: ['discountedPrice', 'applyDiscount', 'discount', 'finalPrice'],
    params: [
      ['price', 'amount', 'cost'],
      ['percent', 'rate', 'off'],
    ],
    args: (r) => [r.int(0, 300), r.int(0, 100)],
    edges: [
      [100, 20],
      [50, 0],
      [80, 100],
      [0, 10],
    ],
    reference: ([price, percent]) => (price * (100 - percent)) / 100,
    bodies: [
      `return price * (1 - percent / 100);`,
      `
      const discount = (price * percent) / 100;
      return price - discount;
      `,
      `return (price * (100 - percent)) / 100;`,
    ],
    locals: { discount: ['saved', 'reduction'] },
    phrases: {
      noun: [
        'the price after a discount in percent',
        'the value of {price} reduced by {percent} percent',
        'the final price of something that costs {price} and is {percent} percent off',
      ],
      verb: ['apply a discount in percent to a price', 'take {percent} percent off {price}'],
      say: [
        'discount price: price, percent',
        'price after discount',
        'how much do i pay if {price} is reduced by {percent} percent?',
        'apply percentage discount to a price, no rounding',
        'the shop gives some percent off and i want the new price, so 100 with 20 percent off is 80',
      ],
    },
  }),
  family({
    id: 'price-with-tax',
    category: 'numbers',
    names: ['priceWithTax', 'addTax', 'withTax', 'grossPrice'],
    params: [
      ['price', 'amount', 'net'],
      ['percent', 'rate', 'tax'],
    ],
    args: (r) => [r.int(0, 300), r.int(0, 30)],
    edges: [
      [100, 20],
      [50, 0],
      [80, 10],
      [0, 10],
    ],
    reference: ([price, percent]) => (price * (100 + percent)) / 100,
    bodies: [
      `return price * (1 + percent / 100);`,
      `
      const extra = (price * percent) / 100;
      return price + extra;
      `,
      `return (price * (100 + percent)) / 100;`,
    ],
    locals: { extra: ['added', 'vat'] },
    phrases: {
      noun: [
        'the price with tax, from the net price and the tax rate in percent',
        'the value of {price} plus {percent} percent',
        'the gross price for a net price of {price} and a tax of {percent} percent',
      ],
      verb: ['add a tax in percent to a price', 'raise {price} by {percent} percent'],
      say: [
        'add tax: price, rate in percent',
        'price including vat',
        'how much is {price} with {percent} percent tax on top?',
        'total price after adding sales tax, not rounded',
        'the price is without tax and i need to add so and so many percent to it, 100 with 20 percent is 120',
      ],
    },
  }),
  family({
    id: 'tip-amount',
    category: 'numbers',
    names: ['tip', 'calculateTip', 'tipAmount', 'getTip'],
    params: [
      ['bill', 'amount', 'price'],
      ['percent', 'rate', 'tipRate'],
    ],
    args: (r) => [r.int(0, 200), r.int(0, 30)],
    edges: [
      [100, 15],
      [50, 0],
      [80, 10],
      [0, 10],
    ],
    reference: ([bill, percent]) => (bill * percent) / 100,
    bodies: [
      `return (bill * percent) / 100;`,
      `return bill * (percent / 100);`,
      `
      const rate = percent / 100;
      return bill * rate;
      `,
    ],
    locals: { rate: ['share', 'part'] },
    phrases: {
      noun: [
        'the tip for a bill, given the tip in percent',
        'the tip of {percent} percent on a bill of {bill}, without the bill itself',
      ],
      verb: [
        'calculate the tip from a bill and a percentage',
        'compute a tip of {percent} percent on {bill}',
      ],
      say: [
        'tip calculator: bill, percent -> tip',
        'how much tip is {percent} percent of the bill?',
        'tip amount for a restaurant bill',
        'what tip do i leave on {bill} at {percent} percent?',
        'only the tip and not the total, from the bill and the percentage',
      ],
    },
  }),
  family({
    id: 'compound-amount',
    category: 'numbers',
    names: ['compoundInterest', 'compound', 'futureValue', 'finalBalance'],
    params: [
      ['principal', 'amount', 'start', 'p'],
      ['rate', 'percent', 'r'],
      ['years', 'n', 'time'],
    ],
    args: (r) => [r.int(1, 500), r.int(0, 15), r.int(0, 10)],
    edges: [
      [100, 10, 2],
      [100, 0, 5],
      [50, 5, 0],
    ],
    reference: ([principal, rate, years]) => principal * ((100 + rate) / 100) ** years,
    bodies: [
      `return principal * (1 + rate / 100) ** years;`,
      `
      let balance = principal;
      for (let i = 0; i < years; i++) {
        balance += (balance * rate) / 100;
      }
      return balance;
      `,
      `return principal * Math.pow(1 + rate / 100, years);`,
    ],
    locals: { balance: ['total', 'money', 'value'] },
    phrases: {
      noun: [
        'the final amount after {years} years of compound interest on {principal} at {rate} percent a year',
        'the balance with yearly compounding, from the start amount, a rate in percent and the years',
      ],
      verb: [
        'compute the balance after compound interest, from an amount, a yearly rate in percent and the years',
        'grow {principal} by {rate} percent every year for {years} years',
      ],
      say: [
        'compound interest: principal, rate in percent, years -> final amount',
        'how much money do i have after {years} years at {rate} percent with interest on interest?',
        'final balance with compound interest, no rounding',
        'each year the money grows by the rate in percent and i want to know the whole amount in the end, not only the interest',
      ],
    },
  }),
  family({
    id: 'simple-interest',
    category: 'numbers',
    names: ['simpleInterest', 'interest', 'calcInterest', 'getInterest'],
    params: [
      ['principal', 'amount', 'capital', 'money'],
      ['rate', 'percent', 'p'],
      ['years', 'time', 'y', 't'],
    ],
    args: (r) => [r.int(0, 100) * 50, r.int(0, 12), r.int(0, 20)],
    edges: [
      [1000, 5, 2],
      [0, 5, 3],
      [150, 3, 1],
      [500, 0, 4],
    ],
    reference: ([principal, rate, years]) => (principal * rate * years) / 100,
    bodies: [
      `return (principal * rate * years) / 100;`,
      `
      const yearly = principal * rate;
      return (yearly * years) / 100;
      `,
      `
      let hundredths = 0;
      for (let i = 0; i < years; i++) {
        hundredths += principal * rate;
      }
      return hundredths / 100;
      `,
    ],
    locals: { yearly: ['product', 'perYear'], hundredths: ['total', 'sum', 'acc'], i: ['j', 'k'] },
    phrases: {
      noun: [
        'the simple interest on {principal} at {rate} percent for {years} years',
        'the interest earned without compounding, from an amount, a rate in percent and a number of years',
      ],
      verb: [
        'compute simple interest from an amount, a yearly percentage and the years',
        'calculate principal times rate times years divided by 100',
        'work out the simple interest for a principal, a rate in percent and a number of years',
      ],
      say: [
        'simple interest, rate given in percent',
        'how much simple interest do you get on {principal} at {rate} percent in {years} years?',
        'i put money in the bank at some percent a year with no compound interest and want only the interest after the given years',
        'simple interest',
        'simple interest formula',
        'interest = p * r * t / 100',
        'calculate simple interest from principal, rate and time in years',
        'how much interest without compounding does my money bring?',
      ],
    },
  }),
  family({
    id: 'split-bill',
    category: 'numbers',
    names: ['splitBill', 'pricePerPerson', 'share', 'perPerson'],
    params: [
      ['total', 'bill', 'amount', 'price'],
      ['tip', 'tipPercent', 'percent', 'rate'],
      ['people', 'persons', 'count', 'n'],
    ],
    args: (r) => [r.int(10, 300), r.pick([0, 5, 10, 15, 20, 25]), r.int(1, 8)],
    edges: [
      [100, 0, 4],
      [100, 10, 2],
      [50, 20, 1],
    ],
    reference: ([total, tip, people]) => (total * (1 + tip / 100)) / people,
    bodies: [
      `return (total * (1 + tip / 100)) / people;`,
      `
      const withTip = total + (total * tip) / 100;
      return withTip / people;
      `,
      `
      const tipAmount = total * (tip / 100);
      return (total + tipAmount) / people;
      `,
    ],
    locals: { withTip: ['sum', 'full'], tipAmount: ['extra', 'added'] },
    phrases: {
      noun: [
        'what each person pays of a bill with a tip in percent',
        'the share of everyone when {total} plus {tip} percent is split among {people}',
      ],
      verb: [
        'split a bill with a tip in percent between a number of people',
        'divide the total with the tip in percent by the number of people',
        'compute how much each of {people} pays for {total} with a tip of {tip} percent',
      ],
      say: [
        'split bill with tip',
        'bill per person including tip percent',
        'how much does everyone pay if we share a bill, add a tip in percent and are so many people?',
      ],
    },
  }),
  family({
    id: 'coin-change-list',
    category: 'numbers',
    names: ['makeChange', 'giveChange', 'coinsFor', 'changeCoins'],
    params: [
      ['amount', 'cents', 'change', 'sum'],
      ['coins', 'values', 'denominations', 'units'],
    ],
    args: (r): [number, number[]] => [
      r.int(0, 120),
      r.pick([
        [25, 10, 5, 1],
        [50, 20, 10, 5, 2, 1],
        [100, 50, 10, 1],
      ]),
    ],
    edges: [
      [0, [25, 10, 5, 1]],
      [41, [25, 10, 5, 1]],
      [3, [2, 1]],
    ],
    reference: ([amount, coins]) => {
      let left = amount;
      return coins.flatMap((coin) => {
        const count = Math.floor(left / coin);
        left -= count * coin;
        return Array.from({ length: count }, () => coin);
      });
    },
    bodies: [
      `
      const result = [];
      for (const coin of coins) {
        while (amount >= coin) {
          result.push(coin);
          amount -= coin;
        }
      }
      return result;
      `,
      `
      const result = [];
      let rest = amount;
      for (const coin of coins) {
        const count = Math.floor(rest / coin);
        result.push(...Array(count).fill(coin));
        rest -= count * coin;
      }
      return result;
      `,
    ],
    locals: {
      result: ['change', 'out', 'used'],
      rest: ['left', 'remaining'],
      coin: ['c', 'value'],
    },
    phrases: {
      noun: [
        'the coins that pay an amount, always the largest that still fits first',
        'a list of {coins} that make up {amount}, taken greedily from the largest',
      ],
      verb: [
        'make change for an amount with coins given from largest to smallest, taking the biggest possible each time',
        'pay an amount with coins, the largest first, and return the list of coins',
        'give change greedily: as many as possible of each coin, in the given order',
      ],
      say: [
        'make change, largest coins first',
        'greedy coin change, return the coins',
        'how does a cash machine pick the coins for an amount, if the coins are sorted from large to small?',
      ],
    },
  }),
  family({
    id: 'ticket-price',
    category: 'numbers',
    names: ['ticketPrice', 'getPrice', 'admission', 'priceForAge'],
    params: [['age', 'years', 'a', 'n']],
    constants: {
      child: (r) => r.constant(2, 9, 30),
      adult: (r) => r.constant(10, 20, 60),
    },
    args: (r) => [r.int(0, 90)],
    edges: [[5], [17], [18], [40]],
    reference: ([age], { child, adult }) => (age < 18 ? child : adult),
    bodies: [
      `return age < 18 ? $child : $adult;`,
      `
      if (age < 18) return $child;
      return $adult;
      `,
      `
      if (age >= 18) {
        return $adult;
      } else {
        return $child;
      }
      `,
    ],
    phrases: {
      noun: [
        'the ticket price for an age: {child} under 18, else {adult}',
        '{child} for people under 18 and {adult} for everybody else',
      ],
      verb: [
        'return the price of a ticket, {child} for an age below 18 and {adult} from 18 on',
        'get the price for an age, {child} for those under 18 and {adult} for adults',
        'decide the admission by age: under 18 costs {child}, otherwise {adult}',
      ],
      say: [
        'ticket price by age: under 18 {child}, else {adult}',
        'age < 18 ? {child} : {adult}',
        'what does a ticket cost if people under 18 pay {child} and adults pay {adult}?',
      ],
    },
  }),
];
