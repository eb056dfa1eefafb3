import { whole } from '../format.ts';
import type { Words } from '../words.ts';

export const share: Words['share'] = {
  button: 'Teilen',
  heading: 'Teilen',
  close: 'Schließen',
  carries: 'Was der Link enthält',
  run: 'Genau diesen Lauf',
  runNote: 'Jedes Token, sein Durchlauf und seine Zeit. Spielt auf jedem Gerät, ohne Download.',
  noRun: 'Es gibt noch keinen Lauf.',
  openRun: 'Der Lauf ist noch nicht zu Ende.',
  longRun: 'Dieser Lauf ist zu lang für einen Link.',
  settings: 'Nur Prompt und Einstellungen',
  settingsNote: 'Wer ihn öffnet, startet selbst. Ein anderes Gerät kann andere Tokens wählen.',
  longPrompt: 'Dieser Prompt ist zu lang für einen Link.',
  link: 'Link',
  copyLink: 'Link kopieren',
  copied: 'Kopiert',
  selected: 'Markiert: bitte von Hand kopieren',
  length: (characters) => `${whole(characters)} Zeichen.`,
  mayBeCut: (characters) =>
    `Manche Chats kürzen Links über ${whole(characters)} Zeichen: besser vorher ausprobieren.`,
  harmless: 'Ein Link führt nie Code aus und lädt nie von sich aus ein Modell.',
  send: 'Mit einer App senden',
  notSent: 'Der Browser hat den Link nicht angenommen: bitte kopieren.',

  differs:
    'Die Aufzeichnung auf der Leinwand entstand anders. Starten, um diese Einstellungen zu sehen, oder <restore>die aufgezeichneten wiederherstellen</restore>.',
};

export const embedding: Words['embedding'] = {
  heading: 'Einbetten',
  as: 'Als',
  kinds: { iframe: 'Einfaches iframe', script: 'Skript, passt die Höhe an' },
  theme: 'Farben',
  themes: { auto: 'Wie im Browser', light: 'Hell', dark: 'Dunkel' },
  language: 'Sprache',
  ownLanguage: 'Wie im Browser',
  height: 'Höhe',
  shows: 'Was die Einbettung zeigt',
  parts: {
    prompt: 'Prompt',
    play: 'Wiedergabe',
    timeline: 'Zeitleiste',
    run: 'Hier ausführen',
    open: 'In Unmask öffnen',
  },
  code: 'Code zum Einbetten',
  copyCode: 'Code kopieren',
  behaviour:
    'Wartet, bis sie zu sehen ist, hält sonst an und lädt kein Modell, bevor jemand es will.',
  showPreview: 'Vorschau zeigen',
  hidePreview: 'Vorschau ausblenden',
  preview: 'Vorschau der Einbettung',
  frame: (asked) => (asked === '' ? 'Unmask' : `Unmask: ${asked}`),
};
