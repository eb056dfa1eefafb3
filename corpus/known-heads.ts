import { headOf } from '../src/engine/prompt/usual-names.ts';
import type { Catalogue } from './catalogue.ts';

/** What training knows by a name of its own, for a recogniser. */
export interface KnownHeads {
  /** The most natural head of each family, without doubles; the first, an empty one, stands for all compositions. */
  readonly heads: readonly string[];
  /** Of each family and composition: the place of its head. */
  readonly labels: ReadonlyMap<string, number>;
}

/** Families that are called alike, with parameters that are, share a head. */
export function knownHeads({ families, compositions }: Catalogue): KnownHeads {
  const naturalHead = ({ names, params }: (typeof families)[number]): string =>
    headOf([...names.slice(0, 1), ...params.map(([param]) => param)]);
  const heads = ['', ...new Set(families.map(naturalHead))];
  const places = new Map(heads.map((head, place) => [head, place]));
  return {
    heads,
    labels: new Map([
      ...families.map((family) => [family.id, places.get(naturalHead(family))!] as const),
      ...compositions.map(({ id }) => [id, 0] as const),
    ]),
  };
}
