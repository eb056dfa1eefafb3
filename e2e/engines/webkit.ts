import { spawn, type ChildProcess } from 'node:child_process';
import * as v from 'valibot';
import { freePort, type Engine, type EngineOptions } from './engine.ts';
import { eventually } from './waiting.ts';
import { COMMANDS, Tab, type Command, type Transport } from './webdriver.ts';

const ANSWER = v.object({ value: v.unknown() });
const FAILURE = v.object({ error: v.string(), message: v.string() });
const SESSION = v.object({
  sessionId: v.string(),
  capabilities: v.looseObject({ browserVersion: v.string() }),
});

/** Where WebKitGTK's parts lie. */
export interface WebKitParts {
  readonly driver: string;
  readonly browser: string;
  /** Starts a program with a display of its own. */
  readonly display: string;
}

export async function startWebKit(
  { driver, browser, display }: WebKitParts,
  { isPrivate = false }: EngineOptions,
): Promise<Engine> {
  const port = await freePort();
  const args = ['--automation', ...(isPrivate ? ['--private'] : [])];
  // A group of its own, since the display that is started for it does not end with it.
  const child = spawn(
    display,
    ['-a', '-s', '-screen 0 1400x1000x24', driver, `--port=${port}`, '--host=127.0.0.1'],
    { stdio: 'ignore', detached: true },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = `http://127.0.0.1:${port}/session`;
  const end = async (): Promise<void> => {
    endGroup(child);
    await gone;
  };
  try {
    const answer = await eventually(() =>
      ask('POST', address, {
        capabilities: {
          alwaysMatch: {
            unhandledPromptBehavior: 'ignore',
            'webkitgtk:browserOptions': {
              binary: browser,
              args,
            },
          },
        },
      }),
    );
    const { sessionId, capabilities } = v.parse(SESSION, answer);
    const transport = overHttp(`${address}/${sessionId}`);
    await transport.send('SetTimeouts', { script: 120_000, pageLoad: 120_000 });
    const tab = new Tab(transport);
    return {
      name: 'webkit',
      version: capabilities.browserVersion,
      tab,
      end: async () => {
        await ask('DELETE', `${address}/${sessionId}`).finally(end);
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

function overHttp(session: string): Transport {
  return {
    send: (command: Command, params) => {
      const [method, path] = COMMANDS[command];
      return ask(method, session + path, method === 'POST' ? params : undefined);
    },
  };
}

async function ask(method: string, address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  const { value } = v.parse(ANSWER, await response.json());
  const failure = v.safeParse(FAILURE, value);
  if (failure.success) throw new Error(`${failure.output.error}: ${failure.output.message}`);
  return value;
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid);
  } catch {
    // It has ended by itself.
  }
}
