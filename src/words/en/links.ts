import { names } from './settings.ts';

/** What a link asked for and did not get, as `share/fields.ts` has it. */
interface Changed {
  /** As the link calls it. */
  readonly field: string;
  /** Empty where it says nothing to a person. */
  readonly asked: string;
  /** What is used in its place; empty for nothing. */
  readonly used: string;
  /** Where its place in the rail does not say it. */
  readonly why?: keyof typeof WHY;
}

const NONE = 'none';

/** What is used, and why, as it stands before "instead of" or at the end. */
const WHY = {
  damaged: () => 'none, since the link is damaged',
  'damaged-or-changed': () => 'none, since the link is damaged or was changed',
  'first-model': () => 'the model that the page starts with',
  'other-model': (used: string) => (used === '' ? 'another' : used),
  elsewhere: () => 'none until you pick it again,',
  'other-text': (used: string) => `${used}, which may write another text,`,
  greedy: (used: string) => `${used}, since the policy is greedy,`,
  final: (used: string) => `${used}, as one token a pass is final,`,
  busy: () => 'not opened while the model is at work',
};

/** By the name that a link has for a field. */
const FIELDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...names,
    policy: 'Reveal rule',
    model: 'Model',
    rev: 'Revision of the model',
    p: 'Prompt',
    chat: 'System prompt and language',
    pins: 'Held text',
    called: 'Names that the model was asked under',
    run: 'Recorded run',
  }),
);

/** What became of a link. */
export const links = {
  partly: 'Not all of this link could be used.',
  unusable: 'This link cannot be used.',
  dismiss: 'Dismiss',
  /** A change in a line: "Chunk size: 64 instead of 4096." */
  changed: ({ field, asked, used, why }: Changed) => {
    const name = FIELDS.get(field) ?? field;
    const now = why === undefined ? used || NONE : WHY[why](used);
    return asked === '' ? `${name}: ${now}.` : `${name}: ${now} instead of ${asked}.`;
  },
  /** Why nothing could be made of one. */
  refused: {
    'too-long': 'This link is longer than any that this page makes.',
    'no-beginning': 'It is damaged: its beginning is missing. Ask for it again.',
    'no-version': 'This link is of no version that this page knows.',
    'newer-version': 'This link was made by a newer version of this page. Reload to get it.',
  },
};
