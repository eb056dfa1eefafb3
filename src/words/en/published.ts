/** What others published of their models. */
export const published = {
  head: 'Published figures',
  lead: 'Not measured here: far larger models on data-centre hardware, other tasks, and each maker’s own rules. They share no axis with the points above.',
  label: 'Published figures of other models',
  caption: 'Speed and code benchmarks that other models’ makers published',
  model: 'Model',
  tokensPerSecond: 'Tokens/s',
  hardware: 'Hardware',
  speedTasks: 'Speed measured on',
  percent: (benchmark: string) => `${benchmark}, %`,
  unknown: 'not known',
  tasks: {
    'code-benchmarks': 'eight code benchmarks',
    mix: 'a mix of tasks',
    own: 'a set of its maker’s own',
  },
  /** With the address marked. */
  source:
    'As collected in figure 1 of <paper>arXiv 2508.02193</paper>, whose caption warns that hardware and tasks differ and that prompts which constrain the format raise speeds. The paper does not say how large its model is.',
};
