import type { Settings } from '../engine/sampling/policies/settings.ts';
import type { Trace } from '../engine/trace/trace.ts';
import type { Asked } from '../engine/prompt/asked.ts';
import { asMade } from './arrived.ts';
import { Damaged } from './bytes.ts';
import { readCalled } from './called.ts';
import { type LinkedChat, readChat } from './chat.ts';
import { type Change, changeOf, type Fields, readNumber } from './fields.ts';
import { MOST_CHARACTERS, unpack } from './packet.ts';
import { readPins } from './pins.ts';
import { readPrompt } from './prompt.ts';
import type { Recording } from '../engine/trace/recording.ts';
import type { RunTree } from '../engine/trace/run-tree.ts';
import { readRuns } from './run-reader.ts';
import { readSettings } from './settings-fields.ts';
import { upgrade, VERSION } from './versions.ts';

/**
 * A link is the page's address and, behind "#", fields as in a query: the version, the model and its
 * revision, the settings in words, and as packets the prompt (`p`), what it says for chat models (`chat`), what is held
 * of its text (`pins`) and, in a replay link, the run (`run`) and under which names its model was asked (`called`).
 * Nothing behind "#" is ever sent to a server. Here they are read; `link-writer.ts` makes them.
 */

/** Which model a link is about. */
export type LinkModel = Pick<Trace['model'], 'id' | 'revision'>;

/** A prompt as a link carries it. */
export type LinkedPrompt = Asked & LinkedChat;

export interface LinkContent {
  /** Null where the link names none. */
  readonly model: LinkModel | null;
  /** Null where the link names none. */
  readonly settings: Settings | null;
  /** Null where the link has none. */
  readonly prompt: LinkedPrompt | null;
}

/** Why nothing can be made of a link. */
export type Refusal = 'too-long' | 'no-beginning' | 'no-version' | 'newer-version';

export type ParsedLink =
  /** No link of ours: an empty hash, or an anchor. */
  | { readonly kind: 'none' }
  /** A link that nothing can be made of. */
  | { readonly kind: 'refused'; readonly reason: Refusal }
  | (LinkContent & { readonly kind: 'settings'; readonly changes: readonly Change[] })
  | (LinkContent & {
      readonly kind: 'replay';
      readonly changes: readonly Change[];
      /** The run that is to be seen. */
      readonly recording: Recording;
      /** After how many of its passes; null at its end. */
      readonly pass: number | null;
      /** All runs of the link, this one among them. */
      readonly tree: RunTree;
    });

/** Longer links are not looked at, in characters. */
const MOST_HASH = 2 * MOST_CHARACTERS;

/** The fields that say what a run was. */
const OF_RUN = [
  'model',
  'rev',
  'policy',
  'steps',
  'chunk',
  'temperature',
  'seed',
  'cache',
  'edits',
  'p',
];

/** Those that came later; before version 5, a link without them has the checksum that it had before them. */
const OF_RUN_SINCE = ['nearness', 'chat', 'pins'];

/** Those that no checksum covers before version 5. */
const UNSEALED = ['length', 'remask'];

/** Those of version 6. */
const SINCE_SIX = ['called'];

/**
 * What the run's checksum covers beside its bytes: a run is not shown under settings that it did not have. From
 * version 5 on each field has its place, there or not, so that no link passes for one of a version before.
 */
export function besideRun(fields: Fields): string {
  const value = (name: string): string => fields.get(name) ?? '';
  const version = Number(fields.get('v'));
  const later =
    version < 5
      ? OF_RUN_SINCE.flatMap((name) => fields.get(name) ?? [])
      : [...OF_RUN_SINCE, ...UNSEALED, ...(version < 6 ? [] : SINCE_SIX)].map(value);
  return [...OF_RUN.map(value), ...later].join('&');
}

/** The fields of a hash, with or without "#", as it was made or as it was escaped on its way. */
export function fieldsOf(hash: string): Fields {
  return new Map(new URLSearchParams(asMade(hash)));
}

/** Whether a hash without a version can only be what is left of a link: two of its names are no chance. */
function isRest(fields: Fields): boolean {
  return [...OF_RUN, ...OF_RUN_SINCE, 'run'].filter((name) => fields.has(name)).length > 1;
}

/**
 * Reads the hash of an address, with or without "#", as it was made or as it was escaped on its way. Never throws,
 * whatever it is given: what cannot be used is left out or brought into its range, and said.
 */
export async function parseLink(hash: string): Promise<ParsedLink> {
  if (hash.length > MOST_HASH) return refused('too-long');
  const fields = fieldsOf(hash);
  const stated = fields.get('v');
  if (stated === undefined) {
    return isRest(fields) ? refused('no-beginning') : { kind: 'none' };
  }
  const version = /^\d{1,6}$/.test(stated.trim()) ? Number(stated) : 0;
  if (version < 1) return refused('no-version');
  if (version > VERSION) return refused('newer-version');
  const changes: Change[] = [];
  const raw = upgrade(
    {
      fields,
      prompt: await packet(fields, 'p', '', changes),
      run: await packet(fields, 'run', besideRun(fields), changes),
    },
    version,
  );
  const read = readSettings(raw.fields);
  changes.unshift(...read.changes);
  const { settings } = read;
  const model = readModel(raw.fields, changes);
  const chat = attempt(await packet(fields, 'chat', '', changes), 'chat', readChat, changes);
  const asked = attempt(raw.prompt, 'p', readPrompt, changes);
  const pins = attempt(await packet(fields, 'pins', '', changes), 'pins', readPins, changes);
  const called = attempt(
    await packet(fields, 'called', '', changes),
    'called',
    readCalled,
    changes,
  );
  const prompt =
    asked === null
      ? null
      : {
          ...asked,
          ...chat,
          ...(pins !== null && pins.length > 0 && { pins }),
          ...(called !== null && { called }),
        };
  const content: LinkContent = { model, settings, prompt };
  const tree = attempt(
    raw.run,
    'run',
    (bytes) => {
      // A run without these is none that this page wrote.
      if (model === null || settings === null || prompt === null) throw new Damaged('No head.');
      return readRuns(bytes, { model, settings, prompt });
    },
    changes,
  );
  const recording = tree?.runs[tree.shown]?.recording;
  return tree === null || recording === undefined
    ? { kind: 'settings', ...content, changes }
    : {
        kind: 'replay',
        ...content,
        changes,
        recording,
        tree,
        pass: readPass(raw.fields, recording),
      };
}

/** Where the reader is to look first; no part of what the run is, so that no checksum covers it. */
function readPass(fields: Fields, { trace: { passes } }: Recording): number | null {
  const text = fields.get('pass');
  const range = { min: 0, max: passes.length, whole: true };
  return text === undefined ? null : (readNumber(text, range)?.value ?? null);
}

function refused(reason: Refusal): ParsedLink {
  return { kind: 'refused', reason };
}

const DAMAGED = {
  p: 'damaged',
  chat: 'damaged',
  pins: 'damaged',
  called: 'damaged',
  run: 'damaged-or-changed',
} as const;

type PacketField = keyof typeof DAMAGED;

async function packet(
  fields: Fields,
  field: PacketField,
  beside: string,
  changes: Change[],
): Promise<Uint8Array | null> {
  const text = fields.get(field);
  if (text === undefined) return null;
  try {
    return await unpack(text, beside);
  } catch {
    // Why it cannot be read is nothing to a visitor, who can only ask for the link again.
    changes.push(changeOf(field, '', '', DAMAGED[field]));
    return null;
  }
}

function attempt<T>(
  bytes: Uint8Array | null,
  field: PacketField,
  read: (bytes: Uint8Array) => T,
  changes: Change[],
): T | null {
  if (bytes === null) return null;
  try {
    return read(bytes);
  } catch {
    // As above.
    changes.push(changeOf(field, '', '', DAMAGED[field]));
    return null;
  }
}

/** Names of models and revisions: nothing that could be an address. */
const MODEL = /^[\w.-]{1,100}(?:\/[\w.-]{1,100})?$/;
const REVISION = /^[\w./-]{1,64}$/;
/** A part that leads out of the folder that it is looked for in. */
const LEADS_AWAY = /(?:^|\/)\.\.?(?:\/|$)/;

function readModel(fields: Fields, changes: Change[]): LinkModel | null {
  const id = fields.get('model');
  if (id === undefined) return null;
  if (!MODEL.test(id) || LEADS_AWAY.test(id)) {
    changes.push(changeOf('model', id, '', 'first-model'));
    return null;
  }
  const revision = fields.get('rev') ?? '';
  if (revision !== '' && (!REVISION.test(revision) || LEADS_AWAY.test(revision))) {
    changes.push(changeOf('rev', revision, ''));
    return { id, revision: '' };
  }
  return { id, revision };
}
