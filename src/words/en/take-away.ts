import { gigabytes, milliseconds } from '../format.ts';
import { plural } from '../intl.ts';

/** A run as files, and on paper. */
export const takeAway = {
  heading: 'Take it away',
  /** @param moment where the playhead stands */
  preview: (moment: string) => `Preview. ${moment}.`,
  pass: 'This pass',
  run: 'The run',
  kinds: {
    png: 'PNG',
    svg: 'SVG',
    gif: 'GIF',
    webm: 'WebM',
    json: 'Trace',
    print: 'Print',
  },
  actions: {
    png: 'Download PNG of this pass',
    svg: 'Download SVG of this pass',
    gif: 'Download GIF of the run',
    webm: 'Download WebM of the run',
    json: 'Download the trace as JSON',
    print: 'Print this pass and the code',
  },
  /** Of a link. */
  opensAt: (pass: number) => `The link opens at pass ${pass}, where the playhead stands`,
  /** @param runs all of them, the one that is shown among them */
  withBranches: (runs: number) =>
    plural(runs, { one: 'With its branches: # run', other: 'With its branches: # runs in all' }),
  tooManyBranches: (runs: number) =>
    plural(runs, {
      one: 'No link holds it with its branches: # run',
      other: 'No link holds it with its branches: # runs in all',
    }),
  none: 'There is no run yet.',
  open: 'GIF, WebM and trace are of a run that has ended.',
  noVideo: 'This browser encodes no video: take the GIF.',
  /** What the moving files will be. @param pace as the caption has it */
  animation: (frames: number, ms: number, pace: string) =>
    `GIF and WebM: ${plural(frames, { one: '# frame', other: '# frames' })} in ${milliseconds(ms)}. ${pace}`,
  /** @param passes that share a frame with the one after them */
  leftOut: (passes: number) =>
    plural(passes, {
      one: '# pass is shown together with the one after it.',
      other: '# passes are shown together with those after them.',
    }),
  working: (kind: string, done: number, of: number) => `${kind}: frame ${done} of ${of}`,
  cancel: 'Cancel',
  cancelled: 'Cancelled.',
  /** Before the file's name. */
  saved: (bytes: number) => `Saved, ${gigabytes(bytes)}:`,
  noCanvas: 'This browser has no canvas to draw on.',
  noise:
    'This browser answers with noise where a page asks for a picture, against fingerprinting. Take the SVG.',
  notMade: 'The picture could not be made.',
  failed: (why: string) => `The file could not be made: ${why}`,
  codeHeading: 'Code',
};
