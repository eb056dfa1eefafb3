/**
 * How fast a published checkpoint is converted, in what memory, and what is fetched again after a cut at 40 %. The way
 * is the page's: from a host, which a process of its own stands for, in a stream, checksums held, into a store.
 *
 *   npx tsx src/engine/testing/node/measure-conversion.ts FOLDER [BITS]
 *
 * FOLDER holds a checkpoint, such as write-random.ts writes. Run it with nothing else at work: of the seconds it says
 * how many the processor was busy in this process.
 */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FaultError } from '../../fault.ts';
import type { ByteStore } from '../../models/byte-store.ts';
import { FileStore } from '../../models/file-store.ts';
import { describeSource } from '../../sources/describe-source.ts';
import type { KeptBits } from '../../sources/description.ts';
import { obtainSource } from '../../sources/obtain-source.ts';
import { tokenizerFiles } from '../random-checkpoint.ts';

const [folder = '', asked = '4', child] = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Keeps bytes in a folder, a file a key. */
class DiskStore implements ByteStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async get(key: string): Promise<Uint8Array<ArrayBuffer> | null> {
    return readFile(this.#at(key)).then(
      (bytes) => new Uint8Array(bytes),
      () => null,
    );
  }

  put(key: string, bytes: Uint8Array): Promise<void> {
    return writeFile(this.#at(key), bytes);
  }

  remove(key: string): Promise<void> {
    return rm(this.#at(key), { force: true });
  }

  async keys(): Promise<readonly string[]> {
    return (await readdir(this.#folder)).map(decodeURIComponent);
  }

  exclusively<T>(work: () => Promise<T>): Promise<T> {
    return work();
  }

  #at(key: string): string {
    return path.join(this.#folder, encodeURIComponent(key));
  }
}

async function measure(from: string, bits: KeptBits): Promise<void> {
  const server = fork(process.argv[1] ?? '', [from, asked, 'host'], { execArgv: process.execArgv });
  const port = await new Promise<unknown>((resolve) => server.once('message', resolve));
  const kept = await mkdtemp(path.join(tmpdir(), 'unmask-conversion-'));
  const ref = { kind: 'folder', address: `http://localhost:${String(port)}/random-mdlm/` } as const;
  const store = new FileStore(new DiskStore(kept));
  const abort = new AbortController();
  const network = (signal: AbortSignal | null) => ({
    fetch: globalThis.fetch,
    signal,
    wait: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    stallMs: 60_000,
  });
  try {
    const { fetchBytes, parameters } = await describeSource(ref, { network: network(null) });
    say(`${parameters} weights, ${fetchBytes} bytes, to ${bits} bits`);
    const cutAt = Math.floor(0.4 * fetchBytes);
    let reached = 0;
    const first = clock();
    const visit = obtainSource(ref, bits, {
      ...{ network: network(abort.signal), store },
      onProgress: ({ loadedBytes }) => {
        reached = loadedBytes;
        if (loadedBytes >= cutAt) abort.abort();
      },
    });
    await visit.catch((error: unknown) => {
      if (!(error instanceof FaultError) || error.fault.code !== 'cancelled') throw error;
    });
    say(`cut at ${share(reached, fetchBytes)}: ${speed(reached, first())}; ${memory()}`);

    const told: number[] = [];
    const second = clock();
    const { files } = await obtainSource(ref, bits, {
      ...{ network: network(null), store },
      onProgress: ({ loadedBytes }) => {
        if (loadedBytes > cutAt / 2) told.push(loadedBytes);
      },
    });
    const [from = 0] = told;
    say(
      `gone on at ${share(from, fetchBytes)}, ${reached - from} bytes once more: ` +
        `${speed(fetchBytes - from, second())}; ${memory()}`,
    );
    const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
    say(`${files.size} files, ${bytes} bytes`);
  } finally {
    server.kill();
    await rm(kept, { recursive: true, force: true });
  }
}

/** Serves a folder with ranges, and checksums as entity tags; a tokenizer where there is none. */
async function host(from: string): Promise<void> {
  const made = new Map(tokenizerFiles(100));
  const tags = new Map<string, string>();
  for (const name of await readdir(from)) {
    const hash = createHash('sha256');
    const parts: AsyncIterable<Uint8Array> = createReadStream(path.join(from, name));
    for await (const part of parts) hash.update(part);
    tags.set(name, hash.digest('hex'));
  }
  const server = createServer((request, response) => {
    void (async () => {
      const name = path.basename(request.url ?? '');
      const own = made.get(name);
      if (!tags.has(name)) {
        response.writeHead(own === undefined ? 404 : 200).end(own);
        return;
      }
      const file = path.join(from, name);
      const { size } = await stat(file);
      const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
      const start = Number(range?.[1] ?? 0);
      const end = range?.[2] ? Math.min(size - 1, Number(range[2])) : size - 1;
      response.writeHead(range === null ? 200 : 206, {
        etag: `"${tags.get(name)}"`,
        'content-length': end - start + 1,
        ...(range !== null && { 'content-range': `bytes ${start}-${end}/${size}` }),
      });
      createReadStream(file, { start, end, highWaterMark: 1 << 18 }).pipe(response);
    })();
  });
  server.listen(0, () => {
    const at = server.address();
    process.send?.(typeof at === 'object' && at !== null ? at.port : 0);
  });
}

/** @returns seconds since, of the clock and of the processor */
function clock(): () => { readonly seconds: number; readonly busy: number } {
  const begun = performance.now();
  const used = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(used);
    return { seconds: (performance.now() - begun) / 1000, busy: (user + system) / 1e6 };
  };
}

function speed(bytes: number, { seconds, busy }: ReturnType<ReturnType<typeof clock>>): string {
  const rate = (of: number): string => `${(bytes / 1e6 / of).toFixed(0)} MB/s`;
  return `${seconds.toFixed(1)} s, ${rate(seconds)}; ${busy.toFixed(1)} s busy, ${rate(busy)}`;
}

function memory(): string {
  return `${Math.round(process.resourceUsage().maxRSS / 1000)} MB resident at most`;
}

function share(bytes: number, of: number): string {
  return `${((100 * bytes) / of).toFixed(1)} %`;
}

if (child === 'host') await host(folder);
else await measure(folder, asked === '8' ? 8 : asked === '32' ? 32 : 4);
