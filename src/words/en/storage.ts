import { gigabytes, megabytes } from '../format.ts';
import { plural } from '../intl.ts';
import { marked } from '../marks.ts';

/** What this browser keeps. */
export const storage = {
  heading: 'Stored here',
  empty: 'Nothing yet. A model stays in this browser once it is loaded.',
  locked: 'Nothing can be deleted while a run has the model.',
  whole: (bytes: number, revision: string) =>
    `<figure>${megabytes(bytes)}</figure>, revision ${marked('figure', revision)}`,
  /** The visitor's finished runs, their number and room. */
  yourRuns: 'Your runs',
  runsDeleted: 'Your runs are deleted.',
  runs: (n: number, bytes: number) =>
    `<figure>${plural(n, { one: '# run', other: '# runs' })}, ${megabytes(bytes)}</figure>`,
  unfinished: (bytes: number) =>
    `<figure>${megabytes(bytes)}</figure>, unfinished: goes on at the next load`,
  delete: 'Delete',
  deleteIt: (name: string) => `Delete ${name}`,
  deleted: (name: string) => `${name} is deleted.`,
  room: (usedBytes: number, allowedBytes: number) =>
    `This site uses <figure>${megabytes(usedBytes)}</figure> of ` +
    `<figure>${gigabytes(allowedBytes)}</figure> that the browser allows.`,
  stays: 'It stays until you delete it.',
  mayGo: 'The browser may clear it when the disk is full.',
  // Why the browser keeps nothing, where it does not say.
  held: 'another tab holds the storage',
  gaveUp: 'the storage gave up',
  runtimes: {
    wasm: 'Runtime for the CPU',
    jspi: 'Runtime for WebGPU',
    asyncify: 'Runtime for WebGPU',
  },
};
