/** Texts that are held at a place of the canvas. */
export const pins = {
  title: 'Hold text',
  note:
    'The text stands in the answer from the slot on, whatever the model writes around it. Slots count from 1, one for ' +
    'each token; with a name and parameters, the first slots are the head of the function.',
  text: (row: number) => `Text ${row}`,
  slot: (row: number) => `from slot, for text ${row}`,
  from: 'from slot',
  example: 'e.g. reduce',
  add: 'Add a text',
  remove: (row: number) => `Remove text ${row}`,
};
