import type { AnyFamily } from '../family.ts';
import { arrays } from './arrays/index.ts';
import { bits } from './bits/index.ts';
import { closures } from './closures/index.ts';
import { conversions } from './conversions/index.ts';
import { matrices } from './matrices/index.ts';
import { numbers } from './numbers/index.ts';
import { objects } from './objects/index.ts';
import { LATER, SETTLED } from './order.ts';
import { recursion } from './recursion/index.ts';
import { search } from './search/index.ts';
import { strings } from './strings/index.ts';
import { validation } from './validation/index.ts';

const places = new Map([...SETTLED, ...LATER].map((id, place) => [id, place]));
const placeOf = ({ id }: AnyFamily): number => places.get(id) ?? places.size;

/** The catalogue of single families, in the order of `order.ts`; those that it does not list come last. */
export const families: readonly AnyFamily[] = [
  ...numbers,
  ...arrays,
  ...strings,
  ...objects,
  ...matrices,
  ...search,
  ...recursion,
  ...closures,
  ...bits,
  ...conversions,
  ...validation,
].sort((a, b) => placeOf(a) - placeOf(b));

const settled = new Set(SETTLED);

/**
 * Families declared since the committed suites were drawn. They have no say in which compositions are held out,
 * so that the figures of those suites can still be compared.
 */
export const laterFamilies: readonly AnyFamily[] = families.filter(({ id }) => !settled.has(id));
