/** The frame of the page: its head, its foot, and what stands in its corners. */
export const page = {
  name: 'Unmask',
  tag: 'Every slot starts masked. Each pass lifts the masks the model is sure of.',
  source: 'After Seed Diffusion Preview, <paper>arXiv 2508.02193</paper>.',
  sheet: 'Canvas',
  finishedCode: 'Finished code',
  notice: 'Notice',
  newVersion: 'A new version is ready.',
  reload: 'Reload',
  later: 'Later',
  forgetTasks: 'Forget the tasks',
  theme: 'Theme',
  themes: { system: 'System theme', light: 'Light theme', dark: 'Dark theme' },
};
