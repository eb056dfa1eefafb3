/** The one field of a link to a measurement. */
export const POINTS_FIELD = 'sweep=';

/** Whether the hash of an address, with or without "#", is a link to a measurement. */
export function isPointsLink(hash: string): boolean {
  return hash.replace(/^#/, '').startsWith(POINTS_FIELD);
}
