import { whole } from '../format.ts';

/** Links to take away, and a run as a piece of another page. */
export const share = {
  button: 'Share',
  heading: 'Share',
  close: 'Close',
  carries: 'What the link carries',
  run: 'The exact run',
  runNote: 'Every token, its pass and its time. Plays on any device, nothing to download.',
  noRun: 'There is no run yet.',
  openRun: 'The run has not ended.',
  longRun: 'This run is too long for a link.',
  settings: 'Prompt and settings only',
  settingsNote: 'The reader runs it. Another device may choose other tokens.',
  longPrompt: 'This prompt is too long for a link.',
  link: 'Link',
  copyLink: 'Copy link',
  copied: 'Copied',
  selected: 'Selected: copy it by hand',
  length: (characters: number) => `${whole(characters)} characters.`,
  mayBeCut: (characters: number) =>
    `Some chats cut links above ${whole(characters)}: try it before you rely on it.`,
  harmless: 'A link never runs code and never loads a model by itself.',
  send: 'Send with an app',
  notSent: 'The browser did not take the link: copy it instead.',

  differs:
    'The recording on the canvas was made otherwise. Run to see these settings, or <restore>put the recorded ones back</restore>.',
};

/** The frame on another page. */
export const embedding = {
  heading: 'Embed',
  as: 'As',
  kinds: { iframe: 'Plain iframe', script: 'Script, fits its height' },
  theme: 'Theme',
  themes: { auto: "Reader's", light: 'Light', dark: 'Dark' },
  language: 'Language',
  ownLanguage: "Reader's",
  height: 'Height',
  shows: 'What the embed shows',
  parts: {
    prompt: 'Prompt',
    play: 'Play',
    timeline: 'Timeline',
    run: 'Run here',
    open: 'Open in Unmask',
  },
  code: 'Embed code',
  copyCode: 'Copy code',
  behaviour:
    'Waits until it is in view, pauses when it leaves, loads no model until the reader asks.',
  showPreview: 'Show a preview',
  hidePreview: 'Hide the preview',
  preview: 'Preview of the embed',
  /** What the frame holds, for those who do not see it. @param asked empty for nothing */
  frame: (asked: string) => (asked === '' ? 'Unmask' : `Unmask: ${asked}`),
};
