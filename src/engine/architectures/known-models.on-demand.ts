/** Families that few visitors run, which come when the first of their models is opened. */
export { KNOWN_MODELS } from './known-models.ts';
