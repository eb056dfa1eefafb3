import { milliseconds } from '../format.ts';
import { plural } from '../intl.ts';
import type { OnDemandWords } from '../on-demand.ts';
import { tokens } from './nouns.ts';

export const picture: OnDemandWords['picture'] = {
  linesAbove: (n) =>
    plural(n, { one: '# Zeile darüber fehlt hier', other: '# Zeilen darüber fehlen hier' }),
  moment: (pass, of, ms) =>
    pass === 0
      ? 'Vor dem ersten Durchlauf'
      : `Durchlauf ${pass} von ${of}, nach ${milliseconds(ms)}`,
  made: (settings, extras, model) => `${settings}${extras === '' ? '' : `, ${extras}`}; ${model}.`,
  device: (device, adapter) =>
    device.includes(adapter) || adapter === '' ? `${device}.` : `${device}, ${adapter}.`,
  written: (n, ms) => `${tokens(n)} in ${milliseconds(ms)} geschrieben.`,
  noTime: (n) => `${tokens(n)} geschrieben; wie lange es dauerte, wurde nicht gemessen.`,
  byHand: (n) =>
    plural(n, { one: '# Token von Hand gesetzt.', other: '# Tokens von Hand gesetzt.' }),
  pace: (slowed) =>
    slowed === 1
      ? 'So schnell gezeigt, wie geschrieben.'
      : slowed > 1
        ? `${slowed}-mal langsamer gezeigt.`
        : `${Math.round(1 / slowed)}-mal schneller gezeigt.`,
  by: 'Mit Unmask gemacht.',
};
