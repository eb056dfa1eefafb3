import type { GlanceTold } from '../../measure/glance.ts';
import { percent, rate } from '../format.ts';
import { plural } from '../intl.ts';
import { settings as titles } from './settings.ts';

/** The recorded sweep on the first screen: what speed costs. */
export const glance = {
  told: ({ match, fastest, twin }: GlanceTold): string =>
    `<b>${percent(match.good)} right at ${rate(match.times)} times the speed</b> of one token at a time (${percent(twin)}). ${titles.title(fastest.settings)}: ${rate(fastest.times)} times, ${percent(fastest.good)}.`,
  of: (tasks: number): string =>
    plural(tasks, { one: 'Chart, recorded on # task', other: 'Chart, recorded on # tasks' }),
  across: 'faster →',
};
