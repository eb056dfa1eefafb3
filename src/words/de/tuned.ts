import type { Tuning } from '../../engine/speed/tuning.ts';
import { ratio } from '../format.ts';
import { plural } from '../intl.ts';
import type { OnDemandWords } from '../on-demand.ts';

const numbers = ({ chunk, ahead }: Pick<Tuning, 'chunk' | 'ahead'>): string =>
  `Chunks zu ${chunk} ` +
  (ahead === 0
    ? 'ohne Entwürfe voraus'
    : `mit ${plural(ahead, { one: '# Entwurf voraus', other: '# Entwürfen voraus' })}`);

export const tuned: OnDemandWords['tuned'] = {
  wins: (best) =>
    `Hier gemessen: ${numbers(best)} sind etwa ${ratio(best.ratio)}-mal so schnell wie Token für Token; darum nimmt ` +
    '„Entwurf und Prüfung“ sie.',
  loses: (best) =>
    'Hier gemessen: Auf diesem Gerät ist „Entwurf und Prüfung“ nie schneller als Token für Token. Am nächsten ' +
    `kommt, mit dem etwa ${ratio(best.ratio)}-fachen Tempo, was nun gilt: ${numbers(best)}.`,
  other: (best, named) =>
    `Hier gemessen: ${numbers(best)} sind am schnellsten, etwa ${ratio(best.ratio)}-mal so schnell wie Token für ` +
    `Token${named === null ? '.' : `; die gewählten Zahlen kommen auf das ${ratio(named.ratio)}-Fache.`} ` +
    '<take>Übernehmen</take>',
  again: 'Neu messen',
  measuring: 'Wird gemessen …',
};
