import { megabytes } from '../format.ts';

/** The frame of the page: its head, its foot, and what stands in its corners. */
export const page = {
  name: 'Unmask',
  /** As index.html has it, for tabs and bookmarks. */
  documentTitle: 'Unmask: watch a diffusion model write code',
  intro: {
    heading: 'What this is',
    what: 'A <b>diffusion</b> language model writes code here: every token starts as a mask, and each pass lifts several at once.',
    onDevice: 'Runs on your device',
    nothingSent: '<link>Nothing is sent</link>',
    /** @param bytes what is left to download; null while it is not known */
    download: (bytes: number | null) =>
      bytes === null
        ? 'Downloads once'
        : bytes === 0
          ? 'Already here'
          : `${megabytes(bytes)}, once`,
    how: 'How it works',
    source: 'Source code',
  },
  source: 'After Seed Diffusion Preview, <paper>arXiv 2508.02193</paper>.',
  sheet: 'Canvas',
  /** Very short: beside sliders at the edge of a phone. */
  toChart: 'Chart',
  finishedCode: 'Finished code',
  notice: 'Notice',
  newVersion: 'A new version is ready.',
  reload: 'Reload',
  later: 'Later',
  forgetTasks: 'Forget the tasks',
  language: 'Language',
  languageWaits: 'Changes when what runs has ended.',
  theme: 'Theme',
  themes: { system: 'System theme', light: 'Light theme', dark: 'Dark theme' },
};
