/** What keeps the visitor's work, apart from a visit that has none. */
export { bringBack } from './bring-back.ts';
export { startKeeping } from './keeper.ts';
export { forgetRuns } from './runs.ts';
