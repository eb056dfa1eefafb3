import type { Words } from '../words.ts';

export const broken: Words['broken'] = {
  notDrawn: (part) =>
    `<lead>${part}: Fehler beim Zeichnen.</lead> Der Rest der Seite läuft weiter; Prompt und Lauf sind noch da.`,
  notLoaded: (part) =>
    `<lead>${part}: Fehler beim Laden.</lead> Bitte die Verbindung prüfen. Gibt es eine neue Version, hilft es, die Seite neu zu laden: Der Prompt bleibt erhalten, der Lauf ebenso, wenn ein Link ihn fasst.`,
  again: 'Erneut versuchen',
  reload: 'Seite neu laden',
  close: 'Schließen',

  copyWhat: 'Meldung kopieren',
  whatCopied: 'Kopiert',
  whatNotCopied: 'Kopieren ist nicht erlaubt: bitte den Text darunter markieren',

  report: 'Fehlerbericht',
  copyReport: 'Fehlerbericht kopieren',
  copyReportAgain: 'Noch einmal kopieren',
  reportCopied: 'Kopiert. Nichts wurde gesendet.',
  reportNotCopied: 'Bitte von Hand kopieren. Nichts wurde gesendet.',
  withPrompt: 'Mit meinem Prompt',
  // For whoever mends the page: as the rest of the report.
  shortReport: (code, error) =>
    `# Unmask fault report\nfault: ${code ?? 'none shown'}\nno more: ${String(error)}`,
};
