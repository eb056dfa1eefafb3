import type { CodeLanguage } from '../../engine/code/answer.ts';

const LANGUAGES: Readonly<Record<CodeLanguage, string>> = {
  javascript: 'JavaScript',
  typescript: 'TypeScript',
  python: 'Python',
  other: 'Code',
};

/** An answer in Markdown: its prose, its code, and what of it is tested. */
export const answers = {
  heading: 'Answer',
  language: (language: CodeLanguage, tag: string) =>
    language === 'other' && tag !== '' ? tag : LANGUAGES[language],
  unclosed: 'not closed',
  /** What becomes of a block. */
  tested: 'This is what the tests run.',
  stripped: 'The tests run it without its types.',
  untested: 'It is shown, and cannot be tested here.',
  beside: 'Not tested.',
  none: 'There is no code in this answer.',
  ran: 'What the tests ran',
};
