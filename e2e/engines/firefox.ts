import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { freePort, type Engine, type EngineOptions } from './engine.ts';
import { eventually } from './waiting.ts';
import { Tab, type Command, type Transport } from './webdriver.ts';

/** Firefox speaks WebDriver by itself, over a socket: no driver beside it. */
const RESPONSE = v.tuple([
  v.literal(1),
  v.number(),
  v.nullable(v.object({ error: v.string(), message: v.string() })),
  v.unknown(),
]);

const SESSION = v.object({ capabilities: v.object({ browserVersion: v.string() }) });
const VALUE = v.looseObject({ value: v.unknown() });

/** @param binary path of the browser */
export async function startFirefox(binary: string, options: EngineOptions): Promise<Engine> {
  const port = await freePort();
  const profile = await mkdtemp(path.join(tmpdir(), 'unmask-firefox-'));
  await writeFile(path.join(profile, 'user.js'), preferences(port, options));
  const args = ['--marionette', '--headless', '--no-remote', '--profile', profile];
  const browser = spawn(binary, args, { stdio: 'ignore' });
  const gone = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  const end = async (): Promise<void> => {
    browser.kill();
    await gone;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const socket = await eventually(() => connected(port));
    const transport = new Marionette(socket);
    const session = await transport.ask('NewSession', {
      capabilities: { alwaysMatch: { unhandledPromptBehavior: 'ignore' } },
    });
    await transport.send('SetTimeouts', { script: 120_000, pageLoad: 120_000 });
    const version = v.parse(SESSION, session).capabilities.browserVersion;
    return { name: 'firefox', version, tab: new Tab(transport), end };
  } catch (error) {
    await end();
    throw error;
  }
}

function preferences(
  port: number,
  { isPrivate = false, refusesStorage = false, resistsFingerprinting = false }: EngineOptions,
): string {
  const chosen: Record<string, unknown> = {
    'marionette.port': port,
    'browser.privatebrowsing.autostart': isPrivate,
    // 2: of no site.
    ...(refusesStorage && { 'network.cookie.cookieBehavior': 2 }),
    'privacy.resistFingerprinting': resistsFingerprinting,
    // Nothing is asked of a network that the tests do not have.
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'toolkit.telemetry.enabled': false,
  };
  return Object.entries(chosen)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Messages are JSON, each behind its length in bytes and a colon. */
class Marionette implements Transport {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #bytes = Buffer.alloc(0);
  #last = 0;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#hear(data));
    socket.on('error', (error) => this.#end(error));
    socket.on('close', () => this.#end(new Error('Firefox closed the connection.')));
  }

  async send(command: Command, params: Record<string, unknown>): Promise<unknown> {
    const answer = await this.ask(command, forFrames(command, params));
    const wrapped = v.safeParse(VALUE, answer);
    return wrapped.success && 'value' in wrapped.output ? wrapped.output.value : answer;
  }

  ask(name: string, params: Record<string, unknown>): Promise<unknown> {
    const id = ++this.#last;
    const text = JSON.stringify([0, id, `WebDriver:${name}`, params]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  #hear(data: Buffer): void {
    this.#bytes = Buffer.concat([this.#bytes, data]);
    for (;;) {
      const colon = this.#bytes.indexOf(':');
      const end = colon + 1 + Number(this.#bytes.subarray(0, Math.max(0, colon)));
      if (colon < 0 || this.#bytes.length < end) return;
      const message: unknown = JSON.parse(this.#bytes.subarray(colon + 1, end).toString('utf8'));
      this.#bytes = this.#bytes.subarray(end);
      const parsed = v.safeParse(RESPONSE, message);
      // The greeting is none.
      if (!parsed.success) continue;
      const [, id, error, value] = parsed.output;
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error === null) waiting?.resolve(value);
      else waiting?.reject(new Error(`${error.error}: ${error.message}`));
    }
  }

  #end(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/** An element names a frame by its reference alone. */
function forFrames(command: Command, params: Record<string, unknown>): Record<string, unknown> {
  if (command !== 'SwitchToFrame' || typeof params['id'] !== 'object' || params['id'] === null) {
    return params;
  }
  return { id: null, element: Object.values(params['id'])[0] };
}
