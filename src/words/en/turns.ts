/** Who has the model, for the buttons that wait for it. */
export const turns = {
  run: 'A run has the model.',
  sweep: 'A sweep has the model.',
  race: 'The race has the model.',
};
