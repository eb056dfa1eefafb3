import { megabytes } from '../format.ts';

/** The buttons that steer a run, and how it stands. */
export const running = {
  run: 'Run',
  /** @param bytes what has to be downloaded first */
  runAfterDownload: (bytes: number) =>
    `Run on my device <small>${megabytes(bytes)} to download</small>`,
  runWith: (bytes: number) => `Run <small>${megabytes(bytes)}</small>`,
  pause: 'Pause',
  resume: 'Resume',
  step: 'Step',
  stop: 'Stop',
  /** Where the run on the canvas comes from. */
  sources: {
    /** With which the page begins. */
    first: 'A recorded run; it passes its tests.',
    recorded: 'You are watching a recorded run.',
    other: 'You are watching a recorded run of a model that this page does not have.',
    kept: 'This is a run of yours.',
  },
  looking: 'Looking for the model.',
  downloading: (loadedBytes: number, totalBytes: number) =>
    `${megabytes(loadedBytes)} of ${megabytes(totalBytes)}. It stays in this browser.`,
  writing: 'Writing on your device.',
  held: 'Held. Step makes one more pass.',
  /** @param label of the prompt that is being written, while another stands in the field */
  heldOf: (label: string) =>
    `Held. Resume goes on with “${label}”; stop it to write what you ask for now.`,
  runsHere: 'Runs on your device.',
  stored: 'Stored in this browser. Runs on your device.',
  downloadsOnce: 'Downloads once, then runs on your device.',
  /** @param device as the engine reports it */
  ready: (device: string) => `Ready: ${device}.`,
  /** Why the next visit will download again. */
  notStored: {
    full: 'Not stored, there is no room: the next visit downloads it again.',
    denied: 'Not stored, the browser does not allow it: the next visit downloads it again.',
  },
};
