import { fault, FaultError } from '../fault.ts';
import type { GivenFiles } from '../models/given-files.ts';

/** Where a published model is to come from, as a person named it. */
export type SourceRef = HubRef | FolderRef | FilesRef;

/** A repository of a Hugging Face hub. */
export interface HubRef {
  readonly kind: 'hub';
  /** Origin of the hub, without a slash at its end: the hub itself, a mirror, or a stand-in for tests. */
  readonly hub: string;
  /** "owner/name". */
  readonly repository: string;
  /** A branch, a tag or a commit. */
  readonly revision: string;
}

/** A folder on any host. */
export interface FolderRef {
  readonly kind: 'folder';
  /** Absolute address with a slash at its end. */
  readonly address: string;
}

/** Files out of hand: dropped on the page, or chosen. */
export interface FilesRef {
  readonly kind: 'files';
  /** What the folder was called. */
  readonly name: string;
  /** By path inside the folder. */
  readonly files: GivenFiles;
}

export const HUB = 'https://huggingface.co';

/** What a repository has where nobody says which revision. */
const MAIN = 'main';

/** As the hub allows it: letters, digits, and between them `-`, `_` and `.`, at most 96. */
const PART = /^[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,94}[A-Za-z0-9_])?$/;
/** Branches may have slashes (`refs/pr/1`); nothing in them may lead elsewhere. */
const REVISION = /^[A-Za-z0-9_](?:[A-Za-z0-9._/-]{0,254})$/;

/**
 * Reads what a person typed, or a link says: `owner/name`, `owner/name@revision`, an address of a repository of the
 * hub, or the address of a folder. Nothing else passes, so that no part of it can end up where it is obeyed.
 * @param hub origin that `owner/name` is looked for at
 * @throws FaultError source-refused that says what is wrong with it
 */
export function parseSourceRef(text: string, hub: string = HUB): HubRef | FolderRef {
  const named = text.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(named)) return addressed(named, hub);
  return repositoryAt(hub, named) ?? refuse('name', named);
}

/** As `parseSourceRef` reads it back. Files out of hand go by their name. */
export function formatSourceRef(ref: SourceRef): string {
  switch (ref.kind) {
    case 'hub':
      return ref.revision === MAIN ? ref.repository : `${ref.repository}@${ref.revision}`;
    case 'folder':
      return ref.address;
    case 'files':
      return ref.name;
  }
}

/**
 * The origins that a source is fetched from, as a content security policy writes them; the first is its host's. A hub
 * keeps large files elsewhere, a stand-in for it at other ports of this machine.
 */
export function originsOf(ref: SourceRef): readonly string[] {
  switch (ref.kind) {
    case 'hub': {
      const { protocol, hostname } = new URL(ref.hub);
      return protocol === 'https:'
        ? [ref.hub, 'https://*.huggingface.co', 'https://*.hf.co']
        : [ref.hub, `http://${hostname}:*`];
    }
    case 'folder':
      return [new URL(ref.address).origin];
    case 'files':
      return [];
  }
}

function addressed(text: string, hub: string): HubRef | FolderRef {
  const url = URL.canParse(text) ? new URL(text) : refuse('name', text);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  // Over plain http anybody on the way could send other weights; a page over https may not ask so anyway.
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal)) refuse('scheme', text);
  if (url.username !== '' || url.password !== '') refuse('credentials', url.origin);
  if (url.origin === new URL(hub).origin) {
    const [owner = '', name = '', tree, ...rest] = url.pathname
      .slice(1)
      .replace(/\/$/, '')
      .split('/');
    const at = tree === 'tree' || tree === 'resolve' || tree === 'blob' ? decoded(rest[0]) : MAIN;
    const isOther = tree !== undefined && rest.length === 0;
    return (isOther ? null : repositoryAt(hub, `${owner}/${name}@${at}`)) ?? refuse('name', text);
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  url.search = '';
  url.hash = '';
  return { kind: 'folder', address: url.href };
}

/** @returns null for what names no repository */
function repositoryAt(hub: string, text: string): HubRef | null {
  const [repository = '', revision = MAIN, ...more] = text.split('@');
  const parts = repository.split('/');
  const isNamed = parts.length === 2 && parts.every((part) => PART.test(part) && isPlain(part));
  if (!isNamed || more.length > 0 || !REVISION.test(revision) || !isPlain(revision)) return null;
  return { kind: 'hub', hub: new URL(hub).origin, repository, revision };
}

/** Without what the hub allows nowhere. */
function isPlain(text: string): boolean {
  return !/\.\.|--|\/\/|\/$/.test(text);
}

function decoded(text = ''): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function refuse(why: 'name' | 'scheme' | 'credentials', named: string): never {
  // Long enough to be known again, too short to fill a page.
  throw new FaultError(fault('source-refused', { why, named: named.slice(0, 120) }));
}
