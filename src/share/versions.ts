import { HOLE } from '../engine/prompt/asked.ts';
import type { Fields } from './fields.ts';
import { readPrompt, writePrompt } from './prompt.ts';

/** A link before anything is made of it: its fields as text, its packets as bytes. */
export interface RawLink {
  readonly fields: Fields;
  /** See `prompt.ts`; null where the link has none. */
  readonly prompt: Uint8Array | null;
  /** See `run-form.ts`; null where the link has none. */
  readonly run: Uint8Array | null;
}

/** Makes a link of one version into one of the next, which means the same. */
export type Upgrade = (link: RawLink) => RawLink;

/**
 * One function a version: the first takes version 1 to 2. A change to what a field or a byte means adds one
 * here, and keeps whatever it needs of the old reading beside it; `golden/` has links of every version.
 */
export const UPGRADES: readonly Upgrade[] = [
  // 2: a run begins with what was given of its text. Nothing was.
  (link) => ({ ...link, run: link.run === null ? null : behind([0], link.run) }),
  // 3: it begins with the runs that left it, and with what was done to it. There were none, and nothing was.
  (link) => ({ ...link, run: link.run === null ? null : behind([0, 0], link.run) }),
  // 4: it begins with the code between its holes, of which there was one; and a hole can be told from text.
  (link) => ({
    ...link,
    prompt: link.prompt === null ? null : withHolesToldFromText(link.prompt),
    run: link.run === null ? null : behind([0], link.run),
  }),
  // 5: the run's checksum covers all settings, see `besideRun`. What the fields and the bytes mean is the same.
  (link) => link,
  // 6: it covers the names under which the model was asked. It was asked under those that were typed.
  (link) => link,
];

/** A prompt with each [MASK] a hole as before, whatever backslashes come before it. */
function withHolesToldFromText(bytes: Uint8Array): Uint8Array {
  try {
    const asked = readPrompt(bytes);
    const { code } = asked;
    if (code === undefined || !code.includes(HOLE)) return bytes;
    const doubled = code.replaceAll(/(\\+)(?=\[MASK\])/g, '$1$1');
    return writePrompt({ ...asked, kind: 'infill', code: doubled });
  } catch {
    // Damaged bytes are said to be that when they are read.
    return bytes;
  }
}

function behind(first: readonly number[], bytes: Uint8Array): Uint8Array {
  return Uint8Array.from([...first, ...bytes]);
}

/** The version that this page writes. */
export const VERSION = UPGRADES.length + 1;

/** Brings a link to the present version. @param version 1 to `VERSION` */
export function upgrade(
  link: RawLink,
  version: number,
  upgrades: readonly Upgrade[] = UPGRADES,
): RawLink {
  return upgrades.slice(version - 1).reduce((older, step) => step(older), link);
}
