/** What published models need, which comes when the first is asked for. */
export { fetchOver } from './courier.ts';
export { describeSource } from './describe-source.ts';
export { obtainSource } from './obtain-source.ts';
