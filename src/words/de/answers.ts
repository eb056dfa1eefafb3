import type { CodeLanguage } from '../../engine/code/answer.ts';
import type { OnDemandWords } from '../on-demand.ts';

const LANGUAGES: Readonly<Record<CodeLanguage, string>> = {
  javascript: 'JavaScript',
  typescript: 'TypeScript',
  python: 'Python',
  other: 'Code',
};

export const answers: OnDemandWords['answers'] = {
  heading: 'Antwort',
  language: (language, tag) => (language === 'other' && tag !== '' ? tag : LANGUAGES[language]),
  unclosed: 'nicht abgeschlossen',
  tested: 'Das führen die Tests aus.',
  stripped: 'Die Tests führen es ohne seine Typen aus.',
  untested: 'Es wird gezeigt, lässt sich hier aber nicht testen.',
  beside: 'Nicht getestet.',
  none: 'In dieser Antwort ist kein Code.',
  ran: 'Was die Tests ausgeführt haben',
};
