import { enLate } from './en-late.ts';
import { filled } from './filled.ts';
import { spokenLate } from './spoken.ts';

/** The sentences of what is loaded after the page: the race and the chart, and of the command line. As `Words`. */
export type LateWords = typeof enLate;

/** Apart from `words`, so that neither the page nor an embed carries them. */
export const late: LateWords = filled(enLate, await spokenLate());
