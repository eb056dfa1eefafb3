import { spokenLanguage } from '../words/spoken.ts';

/** `docs/explained.md`, or its translation, as the build has it; anchors are those of the English headings. */
const PAGE = spokenLanguage() === 'de' ? './explained.de.html' : './explained.html';

/** Where it says more. */
export const READING = {
  all: PAGE,
  private: `${PAGE}#is-my-text-sent-anywhere`,
  steps: `${PAGE}#steps`,
  chunk: `${PAGE}#chunk-size`,
  rule: `${PAGE}#rule`,
  nearness: `${PAGE}#nearness`,
  temperature: `${PAGE}#temperature-and-seed`,
  backend: `${PAGE}#backend`,
  cache: `${PAGE}#cache`,
  edits: `${PAGE}#edits`,
  remask: `${PAGE}#mask-again`,
} as const;
