/**
 * Links: a recorded run as an address that the playground plays, and back. No model, no tokenizer and no network is
 * needed for either.
 */
import type { Settings } from '../engine/sampling/policies/settings.ts';
import type { Recording } from '../engine/trace/recording.ts';
import type { Asked } from '../engine/prompt/asked.ts';
import { type LinkModel, parseLink } from './link.ts';
import { formatReplayLink, formatSettingsLink } from './link-writer.ts';

export { parseLink, type LinkContent, type LinkModel, type ParsedLink } from './link.ts';
export type { Change } from './fields.ts';
export type { Recording };

/**
 * A link that plays a run.
 * @param recording what `Writing.recording` came to
 * @param page address of the playground; left out, the link is the part from "#" on, as an embed's `replay` takes it
 * @returns null for a run that no link holds: a very long one, or one whose settings or whose model's name lie beyond
 *   what a link may say, so that whoever opens it would be shown others
 */
export async function toLink(recording: Recording, page = ''): Promise<string | null> {
  return at(page, await unaltered(await formatReplayLink(recording)));
}

/** What a link fills in; what is left out stays as the page has it. */
export interface Preset {
  readonly model?: LinkModel;
  readonly settings?: Settings;
  readonly prompt?: Asked;
}

/**
 * A link that fills the playground in and runs nothing.
 * @returns null for a prompt that no link holds, and for settings, texts held or a model's name beyond what a link may
 *   say: whoever opens it would be given others
 */
export async function toSettingsLink(preset: Preset, page = ''): Promise<string | null> {
  const { model = null, settings = null, prompt = null } = preset;
  return at(page, await unaltered(await formatSettingsLink({ model, settings, prompt })));
}

/** A link whose reader changes nothing of it; null in place of any other. */
async function unaltered(link: string | null): Promise<string | null> {
  if (link === null) return null;
  const read = await parseLink(link);
  return 'changes' in read && read.changes.length === 0 ? link : null;
}

function at(page: string, hash: string | null): string | null {
  return hash === null ? null : `${page.replace(/#.*$/s, '')}#${hash}`;
}
