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
  const headOf = (family: (typeof families)[number]): string =>
    `${family.names[0]}(${family.params.map(([param]) => param).join(', ')})`;
  const heads = ['', ...new Set(families.map(headOf))];
  const places = new Map(heads.map((head, place) => [head, place]));
  return {
    heads,
    labels: new Map([
      ...families.map((family) => [family.id, places.get(headOf(family))!] as const),
      ...compositions.map(({ id }) => [id, 0] as const),
    ]),
  };
}
