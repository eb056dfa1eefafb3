import { whole } from '../format.ts';
import { plural } from '../intl.ts';

/** What the models can be asked for. */
export const scope = {
  title: 'What it knows',
  note: '<list>What it knows</list>: small functions over numbers, text, lists and objects; no libraries, files or network.',
  close: 'Close',
  intro:
    'It was taught these, in many wordings, and two or three steps of such kinds put together. Pick one to ask for it.',
  searchLabel: 'Search what it knows',
  search: 'Search',
  all: (requests: number) =>
    plural(requests, { one: '# kind of functions', other: '# kinds of functions' }),
  found: (requests: number) => `${whole(requests)} found`,
  nothingFound:
    'Nothing by these words. It may know it in other words; where it does not, it says that it is unsure.',
};
