import { milliseconds } from '../format.ts';
import { passes, tokens } from './nouns.ts';

/** What a screen reader hears of a run. */
export const announce = {
  loading: (percent: number) => `Loading the model, ${percent} percent.`,
  loaded: 'The model is loaded.',
  under: (pass: number, committed: number) => `Pass ${pass}, ${tokens(committed)} committed.`,
  finished: (written: number, made: number, ms: number) =>
    `Finished. ${tokens(written)} in ${passes(made)}, ${milliseconds(ms)}.`,
  stopped: (written: number, made: number, ms: number) =>
    `Stopped. ${tokens(written)} in ${passes(made)}, ${milliseconds(ms)}.`,
  unsure: 'The model is unsure: this may well be wrong.',
};
