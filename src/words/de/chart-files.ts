import { plain } from '../intl.ts';
import type { LateWords } from '../late.ts';
import { workText } from './work.ts';

export const chartFiles: LateWords['chartFiles'] = {
  label: 'Messung herunterladen',
  kinds: { csv: 'CSV', json: 'JSON', svg: 'SVG', png: 'PNG' },
  download: {
    csv: 'CSV herunterladen',
    json: 'JSON herunterladen',
    svg: 'SVG herunterladen',
    png: 'PNG herunterladen',
  },
  fileName: (model, kind) => `unmask-${model ?? 'points'}.${kind}`,
  nothing: 'Noch ist nichts gemessen.',
  notDrawn: 'Ein Bild gibt es vom Diagramm: dieses zuerst zeigen.',

  noCanvas: 'Dieser Browser hat keine Zeichenfläche.',
  noise:
    'Dieser Browser gibt statt eines Bildes Rauschen heraus, zum Schutz vor Wiedererkennung. Das SVG geht.',
  notMade: 'Das Bild ließ sich nicht erstellen.',

  models: (models) =>
    `${models.map(([id, revision]) => `${id}, Revision ${revision}`).join('; ')}.`,
  made: ({ device, adapter, work, day }) =>
    `${device}, ${adapter}; ${workText(work)}; ${day}; ohne Aufwärmen.`,
  shared: ({ temperature, seed, cache, edits }) =>
    `Temperatur ${plain(temperature)}, Seed ${seed}, Cache ${cache}, ${edits ? 'mit' : 'ohne'} Änderungen.`,
  by: 'Mit Unmask erstellt.',
};
