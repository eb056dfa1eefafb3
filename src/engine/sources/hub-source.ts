import * as v from 'valibot';
import { fault, FaultError, misfitOf, type FaultData } from '../fault.ts';
import { parseJson } from '../models/json.ts';
import { Patience, persist } from '../models/patience.ts';
import { inTime, throwIfCancelled, type Network } from '../models/request.ts';
import type { SourceFile } from './description.ts';
import type { OpenedSource } from './opened-source.ts';
import { FEW_TRIES, RemoteFiles, unreadable } from './remote-files.ts';
import { type HubRef, originsOf } from './source-ref.ts';

const text = v.string();
const bytes = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What `/api/models/owner/name/revision/REVISION` says, as far as it is needed. */
const ANSWER = v.object({
  id: v.optional(text),
  modelId: v.optional(text),
  sha: v.pipe(text, v.regex(/^[0-9a-f]{7,64}$/)),
  gated: v.optional(v.union([v.boolean(), text])),
  cardData: v.nullish(v.object({ license: v.nullish(v.union([text, v.array(text)])) })),
  tags: v.optional(v.array(text)),
  siblings: v.array(
    v.object({
      rfilename: text,
      size: v.nullish(bytes),
      lfs: v.nullish(v.object({ sha256: v.nullish(text), oid: v.nullish(text), size: bytes })),
    }),
  ),
});

type Answer = v.InferOutput<typeof ANSWER>;

/**
 * Asks a hub what a repository holds.
 * @throws FaultError source-refused, network, cancelled
 */
export async function openHub(ref: HubRef, network: Network): Promise<OpenedSource> {
  const { hub, repository } = ref;
  const { host } = new URL(hub);
  const answer = await ask(ref, host, network);
  const { sha } = answer;
  const id = answer.id ?? answer.modelId ?? repository;
  const path = (file: string): string => file.split('/').map(encodeURIComponent).join('/');
  const remote = new RemoteFiles(
    (file) => new URL(`${hub}/${path(id)}/resolve/${sha}/${path(file)}`),
    network,
  );
  const files = new Map<string, SourceFile>();
  for (const { rfilename, size, lfs } of answer.siblings) {
    if (!matters(rfilename)) continue;
    const sha256 = /^[0-9a-f]{64}$/.exec(lfs?.sha256 ?? lfs?.oid ?? '')?.[0] ?? null;
    files.set(rfilename, { path: rfilename, bytes: lfs?.size ?? size ?? -1, sha256 });
  }
  const gated = await completed(files, remote, answer).catch((error: unknown) => statusOf(error));
  return {
    ref: { ...ref, repository: id, revision: sha },
    id,
    renamedFrom: id === repository ? null : repository,
    revision: sha,
    host,
    origins: originsOf(ref),
    licence: licenceOf(answer),
    gated,
    files,
    read: async (file) => {
      try {
        return await remote.read(file, files.get(file)?.sha256 ?? null);
      } catch (error) {
        throw unreadable(error, host);
      }
    },
    start: (file, count) => remote.start(file, count),
    stream: (file, from) => remote.stream(file, from),
  };
}

/** Files that a model may consist of, wherever in the repository they lie. */
function matters(path: string): boolean {
  return (
    /^[A-Za-z0-9]/.test(path) &&
    /\.(json|jinja|safetensors|onnx|onnx_data\w*|bin|pt|pth|ckpt)$/.test(path)
  );
}

/**
 * Asks for sizes that the list leaves out, and whether the files of a gated repository can be read.
 * @returns null: they can
 */
async function completed(
  files: Map<string, SourceFile>,
  remote: RemoteFiles,
  { gated }: Answer,
): Promise<null> {
  if (gated !== undefined && gated !== false && files.has('config.json')) {
    await remote.read('config.json', null);
  }
  for (const file of files.values()) {
    if (file.bytes >= 0) continue;
    const probed = await remote.probe(file.path);
    if (probed === null) files.delete(file.path);
    else files.set(file.path, { ...probed, sha256: file.sha256 ?? probed.sha256 });
  }
  return null;
}

/** @throws what is no refusal to let in */
function statusOf(error: unknown): number {
  if (error instanceof FaultError) {
    const { code, data } = error.fault;
    if (code === 'network' && data.why === 'answered' && isRefusal(data.status)) return data.status;
  }
  throw error;
}

function isRefusal(status: number): boolean {
  return status === 401 || status === 403;
}

async function ask(ref: HubRef, host: string, network: Network): Promise<Answer> {
  const { hub, repository, revision } = ref;
  const url = new URL(
    `${hub}/api/models/${repository}/revision/${encodeURIComponent(revision)}?blobs=true`,
  );
  const file = `${repository}@${revision}`;
  const patience = new Patience(network.wait, network.signal, FEW_TRIES);
  const answered = persist(patience, async () => {
    throwIfCancelled(network.signal);
    const sent = network.fetch(url, {
      cache: 'no-cache',
      referrerPolicy: 'no-referrer',
      ...(network.signal !== null && { signal: network.signal }),
    });
    const response = await inTime(sent, url, network);
    if (!response.ok) throw refusalOf(response, ref, host);
    const json = new Uint8Array(await inTime(response.arrayBuffer(), url, network));
    const parsed = v.safeParse(ANSWER, parseJson(file, json));
    if (parsed.success) return parsed.output;
    const misfit = misfitOf(parsed.issues[0]);
    throw new FaultError(fault('model-invalid', { why: 'misfit', file, ...misfit }));
  });
  return answered.catch((error: unknown) => {
    throw unreadable(error, host);
  });
}

/** The hub says in a header what it means; of a repository that it shows to nobody it says 401. */
function refusalOf(response: Response, ref: HubRef, host: string): FaultError {
  const { status, headers } = response;
  const { repository, revision } = ref;
  const refuse = (data: FaultData['source-refused']): FaultError =>
    new FaultError(fault('source-refused', data));
  switch (headers.get('x-error-code')) {
    case 'RepoNotFound':
      return refuse({ why: 'no-repository', repository, host });
    case 'RevisionNotFound':
      return refuse({ why: 'no-revision', repository, host, revision });
    case 'GatedRepo':
      return refuse({ why: 'gated', repository, host, status });
  }
  if (isRefusal(status)) return refuse({ why: 'gated', repository, host, status });
  if (status === 404) {
    return refuse(
      revision === 'main'
        ? { why: 'no-repository', repository, host }
        : { why: 'no-revision', repository, host, revision },
    );
  }
  const file = `${repository}@${revision}`;
  return new FaultError(fault('network', { why: 'answered', file, status }));
}

function licenceOf({ cardData, tags = [] }: Answer): string | null {
  const said = cardData?.license;
  const first = typeof said === 'string' ? said : said?.[0];
  const tagged = tags.find((tag) => tag.startsWith('license:'))?.slice('license:'.length);
  return first ?? tagged ?? null;
}
