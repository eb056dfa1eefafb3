import { words } from '../../words/words.ts';

/** Settings in the words of the chart, its table and its labels. */
export const { title: settingsText, extras: extrasText } = words.settings;
