import { plain } from '../intl.ts';
import type { Words } from '../words.ts';
import { names } from './settings.ts';

type Why = NonNullable<Parameters<Words['links']['changed']>[0]['why']>;

/** What is used, and why, as it stands before "statt" or at the end. */
const WHY: Readonly<Record<Why, (used: string) => string>> = {
  damaged: () => 'nichts, denn der Link ist beschädigt',
  'damaged-or-changed': () => 'nichts, denn der Link ist beschädigt oder wurde verändert',
  'first-model': () => 'das Modell, mit dem die Seite beginnt',
  'other-model': (used) => (used === '' ? 'ein anderes' : used),
  elsewhere: () => 'keines, bis Sie es wieder wählen,',
  'other-text': (used) => `${used} (kann anderen Text ergeben)`,
  greedy: (used) => `${used} (die Regel ist greedy)`,
  final: (used) => `${used} (ein Token pro Durchlauf bleibt stehen)`,
  busy: () => 'nicht geöffnet, solange das Modell arbeitet',
};

const FIELDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...names,
    policy: 'Regel',
    model: 'Modell',
    rev: 'Revision des Modells',
    p: 'Prompt',
    chat: 'System-Prompt und Sprache',
    pins: 'Festgehaltener Text',
    called: 'Namen, unter denen das Modell gefragt wurde',
    run: 'Aufgezeichneter Lauf',
  }),
);

const NUMBER = /^-?\d+\.\d+$/;

/** A value as the link has it; a number as German has it. */
const valueText = (text: string): string => (NUMBER.test(text) ? plain(text) : text);

export const links: Words['links'] = {
  partly: 'Dieser Link war nicht ganz zu gebrauchen.',
  unusable: 'Dieser Link ist nicht zu gebrauchen.',
  dismiss: 'Ausblenden',
  changed: ({ field, asked, used, why }) => {
    const name = FIELDS.get(field) ?? field;
    const shown = valueText(used);
    const now = why === undefined ? shown || 'nichts' : WHY[why](shown);
    return asked === '' ? `${name}: ${now}.` : `${name}: ${now} statt ${valueText(asked)}.`;
  },
  refused: {
    'too-long': 'Dieser Link ist länger als alle, die diese Seite macht.',
    'no-beginning': 'Er ist beschädigt, der Anfang fehlt. Bitte noch einmal schicken lassen.',
    'no-version': 'Dieser Link hat keine Version, die diese Seite kennt.',
    'newer-version': 'Dieser Link ist von einer neueren Version der Seite. Neu laden holt sie.',
  },
};
