import { announce } from './en/announce.ts';
import { policies } from './en/policies.ts';
import { settings } from './en/settings.ts';

/** Every sentence of the page in English, by the part of the page that says it. */
export const en = { announce, policies, settings };
