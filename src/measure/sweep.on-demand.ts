/** The loop of a sweep: fetched when somebody starts one. */
export { sweep } from './sweep.ts';
