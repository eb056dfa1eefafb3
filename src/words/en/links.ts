import { names } from './settings.ts';

/** By the name that a link has for a field. */
const FIELDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...names,
    policy: 'Reveal rule',
    model: 'Model',
    rev: 'Revision of the model',
    p: 'Prompt',
    run: 'Recorded run',
  }),
);

const nameOf = (field: string): string => FIELDS.get(field) ?? field;

/** What a link asked for and did not get. */
export const links = {
  partly: 'Not all of this link could be used.',
  unusable: 'This link cannot be used.',
  dismiss: 'Dismiss',
  /** @param used what stands in the place of what was asked for */
  changed: (field: string, asked: string, used: string) =>
    `${nameOf(field)}: ${used} instead of ${asked}.`,
  /** Of a field whose value says nothing to a person. */
  left: (field: string, used: string) => `${nameOf(field)}: ${used}.`,
  busy: 'not opened while the model is at work',
  otherRevision: (revision: string) => `${revision}, which may write another text,`,
  noEdits: 'off, as one token a pass is final,',
  otherModel: 'another',
};
