import { plural, whole } from '../intl.ts';
import type { LateWords } from '../late.ts';
import { workText } from './work.ts';

export const pointsFile: LateWords['pointsFile'] = {
  copy: 'Link kopieren',
  open: 'Datei öffnen',
  link: 'Link zu dieser Messung',
  copied: (length) => `Der Link ist kopiert: ${whole(length)} Zeichen.`,
  made: (length) => `Der Link steht unten: ${whole(length)} Zeichen.`,
  tooLarge:
    'Diese Messung ist zu groß für einen Link. Als JSON heruntergeladen lässt sie sich hier wieder öffnen.',
  notMade: 'Der Link ließ sich nicht erstellen: Ein Teil der Seite ließ sich nicht laden.',
  opened: (points, work) =>
    plural(points, {
      one: `Geöffnet: # Punkt, ${workText(work)}.`,
      other: `Geöffnet: # Punkte, ${workText(work)}.`,
    }),
  notFetched: 'Der Link ließ sich nicht öffnen: Ein Teil der Seite ließ sich nicht laden.',
  unread: (file) => `${file} ist nicht lesbar.`,
  problem(problem) {
    switch (problem.why) {
      case 'too-long':
        return 'Die Datei ist zu lang für eine Messung.';
      case 'not-json':
        return 'Die Datei ist kein JSON: abgeschnitten oder von anderer Art.';
      case 'no-points':
        return 'Die Datei ist keine Messung dieser Seite.';
      case 'empty':
        return 'In der Datei ist kein Punkt.';
      case 'damaged':
        return 'Der Link zu einer Messung wurde unterwegs verändert oder abgeschnitten. Bitte noch einmal schicken lassen.';
      case 'newer':
        return `Die Datei hat Version ${problem.version} und ist neuer als diese Seite. Die Seite neu laden, oder die Datei öffnen, wo sie entstand.`;
      case 'misfit':
        return `Die Datei ist nicht zu gebrauchen: Etwas stimmt nicht bei ${problem.at}.`;
    }
  },
};
