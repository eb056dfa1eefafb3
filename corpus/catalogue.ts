import { compositions } from './compose/compose.ts';
import type { AnyFamily } from './family.ts';
import { families } from './families/index.ts';

/** Everything that the model is taught: single families, and compositions of steps. */
export interface Catalogue {
  readonly families: readonly AnyFamily[];
  readonly compositions: readonly AnyFamily[];
}

/** The whole catalogue. Ids are unique over both parts. */
export function catalogue(): Catalogue {
  return { families, compositions: compositions() };
}
