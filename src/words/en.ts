import { announce } from './en/announce.ts';

/** Every sentence of the page in English, by the part of the page that says it. */
export const en = { announce };
