import { formatPoints, type PointsReading, readPoints } from '../../measure/points-file.ts';
import type { PointSet } from '../../measure/point-set.ts';
import { pack, unpack } from '../../share/packet.ts';
import { isPointsLink, POINTS_FIELD } from './is-points-link.ts';

/**
 * A measurement as a link: behind "#", one field with the file in a packet. It is no link to a run, and the page begins
 * as without one.
 */

/** Links that chats and mails still take, characters. */
const MOST = 30_000;

/** The hash, without "#", of a link that opens a set; null for a set that is too large for one. */
export async function formatPointsLink(set: PointSet, written: string): Promise<string | null> {
  const text = JSON.stringify(formatPoints(set, { written, aup: null }));
  const packet = await pack(new TextEncoder().encode(text));
  const link = POINTS_FIELD + packet;
  if (link.length > MOST) return null;
  // Whatever the reader's limits are: a link that it cannot open is none.
  return (await parsePointsLink(link))?.ok === true ? link : null;
}

/**
 * Reads the hash of an address, with or without "#". Never throws.
 * @returns null for one that is no link to a measurement
 */
export async function parsePointsLink(hash: string): Promise<PointsReading | null> {
  const link = hash.replace(/^#/, '');
  if (!isPointsLink(link)) return null;
  try {
    const bytes = await unpack(link.slice(POINTS_FIELD.length));
    return readPoints(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { ok: false, problem: { why: 'damaged' } };
  }
}
