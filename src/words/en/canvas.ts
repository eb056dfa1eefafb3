import { slots, tokens } from './nouns.ts';

/** The canvas, its key, and what stands at the end of a text. */
export const canvas = {
  title: 'Canvas',
  label: (size: number) =>
    `Canvas, ${slots(size)}. Arrow keys move from slot to slot, Enter looks into one, Space plays, Escape leaves.`,
  noSlot: 'No slot is looked at.',
  empty: 'Every slot is masked. Say what to write above, or begin with one of these.',

  chunk: (number: number) => `chunk ${number}`,
  step: (number: number) => `step ${number}`,
  commit: 'commit',
  /** The slot of a text that is written token by token. */
  next: 'next',

  stoppedAtEos: 'Stopped at <token>[EOS]</token>.',
  stoppedAtEosBefore: (dropped: number) =>
    `Stopped at <token>[EOS]</token>; the ${slots(dropped)} after it dropped.`,
  stoppedAtLength: 'Stopped where the context is full.',
  filled: (size: number) => `Every one of the ${slots(size)} asked for is filled.`,
  /** @param beyond tokens that stand behind a mask */
  stoppedByReader: (kept: number, beyond: number) =>
    beyond === 0
      ? `Stopped by you. ${tokens(kept)} written.`
      : `Stopped by you. ${tokens(kept)} written; the ${tokens(beyond)} after the gap are not counted.`,

  /** @param head under which the model was asked */
  calledAs: (head: string) =>
    `Asked of the model as <code>${head}</code>, in names that it knows; yours stand in their places.`,
  recognisedAs: (head: string) => `Recognised as <code>${head}</code>, and asked of the model so.`,

  copyCode: 'Copy code',
  copied: 'Copied',
  copyForbidden: 'Copying is not allowed',

  key: 'Key',
  masked: 'Masked',
  given: 'Given',
  setByYou: 'Set by you',
  codeGiven: 'Code given',
  justRevealed: 'Just revealed',
  revealedEarlier: 'Revealed earlier',
  justWritten: 'Just written',
  committing: 'Committing',
  edited: 'Edited',
  afterEos: 'After [EOS]',
  doubted: 'Doubted',
  cached: 'Cached',
  prompt: 'Prompt',
  shutter: 'A shutter lifts as the model grows surer.',
  lookInto: 'Press a slot to see what the model saw there, and to change it.',

  ink: 'Ink shows',
  inks: { order: 'Order', confidence: 'Confidence', syntax: 'Syntax' },
  surest: 'surest',
  leastSure: 'least sure',
  drafted: 'drafted',
  checked: 'by the check',
  firstRevealed: 'first revealed',
  lastRevealed: 'last',
};
