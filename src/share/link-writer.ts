import type { Recording } from '../engine/trace/recording.ts';
import { type RunTree, treeOf } from '../engine/trace/run-tree.ts';
import { writeCalled } from './called.ts';
import { saysChat, writeChat } from './chat.ts';
import { besideRun, fieldsOf, type LinkContent, type LinkedPrompt, parseLink } from './link.ts';
import { pack } from './packet.ts';
import { writePins } from './pins.ts';
import { writePrompt } from './prompt.ts';
import { fitsForm, writeRuns } from './run-writer.ts';
import { formatSettings } from './settings-fields.ts';
import { VERSION } from './versions.ts';

/** Makes links: apart from what reads them, for who only looks makes none. See `link.ts` for what they are. */

/**
 * The hash, without "#", of a link that fills everything in and runs nothing.
 * @returns null for a prompt that no link holds
 */
export async function formatSettingsLink(content: LinkContent): Promise<string | null> {
  const link = await settingsLink({
    ...content,
    prompt: content.prompt && uncalled(content.prompt),
  });
  const read = await parseLink(link);
  // Whatever the reader's limits are: a link that it cannot open is none.
  const isWhole = read.kind === 'settings' && (read.prompt === null) === (content.prompt === null);
  return isWhole ? link : null;
}

/** Of a run that is to come its model says under which names. */
function uncalled({ called: _called, ...prompt }: LinkedPrompt): LinkedPrompt {
  return prompt;
}

async function settingsLink(content: LinkContent): Promise<string> {
  const { model, settings, prompt } = content;
  const fields: [string, string][] = [['v', String(VERSION)]];
  if (model !== null) fields.push(['model', model.id], ['rev', model.revision]);
  if (settings !== null) fields.push(...formatSettings(settings));
  if (prompt !== null) fields.push(['p', await pack(writePrompt(prompt))]);
  if (prompt !== null && saysChat(prompt)) fields.push(['chat', await pack(writeChat(prompt))]);
  const pins = prompt?.pins ?? [];
  if (pins.length > 0) fields.push(['pins', await pack(writePins(pins))]);
  if (prompt?.called !== undefined) fields.push(['called', await pack(writeCalled(prompt.called))]);
  return fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${escape(value)}`)
    .join('&');
}

/**
 * The hash, without "#", of a link that carries a recorded run; of a fork, without the run that it left.
 * @returns null for a run that no link holds, which takes a very long one
 */
export function formatReplayLink(recording: Recording): Promise<string | null> {
  return formatTreeLink(treeOf(recording));
}

/**
 * The same of a run with those that left it.
 * @returns null for runs that no link holds together
 */
export async function formatTreeLink(tree: RunTree): Promise<string | null> {
  const [root] = tree.runs;
  if (root === undefined || !fitsForm(tree)) return null;
  const { model, settings, prompt } = root.recording.trace;
  const head = await settingsLink({ model, settings, prompt });
  const beside = besideRun(fieldsOf(head));
  const link = `${head}&run=${await pack(writeRuns(tree), beside)}`;
  return (await parseLink(link)).kind === 'replay' ? link : null;
}

/** A link to a run that opens after so many of its passes. @param link as `formatReplayLink` makes it */
export function atPass(link: string, pass: number): string {
  return `${link}&pass=${pass}`;
}

/**
 * Readable where that is safe: a colon needs no escape behind "#". The reader drops blanks, and would take a name that
 * has one for another; escaped twice, it is no name to it.
 */
function escape(value: string): string {
  return encodeURIComponent(value)
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
    .replaceAll('%20', '%2520');
}
