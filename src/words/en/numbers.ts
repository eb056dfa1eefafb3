/** Why a number is not what was typed, beside its field. */
export const numbers = {
  notOne: 'not a number',
  notWhole: 'a whole number',
  atMost: (max: number) => `at most ${max}`,
  atLeast: (min: number) => `at least ${min}`,
};
