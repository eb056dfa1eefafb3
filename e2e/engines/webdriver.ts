import * as v from 'valibot';
import { eventually } from './waiting.ts';

/**
 * The commands of W3C WebDriver that the tests use, over whatever carries them to a browser: HTTP to
 * WebKit's driver, a socket to Firefox's own.
 */
export interface Transport {
  /**
   * @param command one of COMMANDS
   * @returns what the browser answers
   * @throws Error what the browser says of a command that failed
   */
  send(command: Command, params: Record<string, unknown>): Promise<unknown>;
}

/** Of each command, how HTTP asks for it. */
export const COMMANDS = {
  SetTimeouts: ['POST', '/timeouts'],
  Navigate: ['POST', '/url'],
  Back: ['POST', '/back'],
  Forward: ['POST', '/forward'],
  ExecuteAsyncScript: ['POST', '/execute/async'],
  SwitchToFrame: ['POST', '/frame'],
  SetWindowRect: ['POST', '/window/rect'],
  NewWindow: ['POST', '/window/new'],
  SwitchToWindow: ['POST', '/window'],
  GetWindowHandle: ['GET', '/window'],
  CloseWindow: ['DELETE', '/window'],
  TakeScreenshot: ['GET', '/screenshot'],
  PerformActions: ['POST', '/actions'],
  FindElement: ['POST', '/element'],
} as const;

export type Command = keyof typeof COMMANDS;

/** What a function of the page gives back, or why it failed. */
const ANSWER = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), message: v.string() }),
]);

const WINDOW = v.object({ handle: v.string() });

/** Keys by the names that a person gives them, as WebDriver writes them. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Backspace: '\uE003',
};

/** A window of a browser, with a person's pointer and keyboard. */
export class Tab {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Resolves when the page has loaded. */
  async go(url: string): Promise<void> {
    await this.#transport.send('Navigate', { url });
  }

  async back(): Promise<void> {
    await this.#transport.send('Back', {});
  }

  async forward(): Promise<void> {
    await this.#transport.send('Forward', {});
  }

  /** As the page itself would: the command of WebDriver goes past Firefox's service workers. */
  async reload(): Promise<void> {
    await this.call(() => {
      document.documentElement.dataset['before'] = 'reload';
      setTimeout(() => location.reload());
    });
    await eventually(async () => {
      const loaded = await this.call(
        () => document.readyState === 'complete' && !document.documentElement.dataset['before'],
      );
      if (!loaded) throw new Error('The page has not been loaded again.');
    });
  }

  /**
   * Calls a function in the page and waits for what it gives.
   * @param work holds nothing from outside of itself
   * @param args and what comes back cross as JSON
   * @throws Error what the function threw
   */
  async call<A extends readonly unknown[], R>(
    work: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> {
    const script = `const [args, done] = arguments;
      // The helper that the compiler puts around named functions.
      const __name = (f) => f;
      Promise.resolve().then(() => (${work.toString()})(...JSON.parse(args))).then(
        (value) => done(JSON.stringify({ ok: true, value: value ?? null })),
        (error) => done(JSON.stringify({ ok: false, message: String(error) })));`;
    const answer = await this.#transport.send('ExecuteAsyncScript', {
      script,
      args: [JSON.stringify(args)],
    });
    const parsed = v.parse(v.pipe(v.string(), v.parseJson(), ANSWER), answer);
    if (!parsed.ok) throw new Error(`In the page: ${parsed.message}`);
    // What a function of ours gives crosses as JSON.
    return parsed.value as Awaited<R>;
  }

  /** Presses the pointer's first button at a point of the viewport, CSS pixels. */
  async press(x: number, y: number): Promise<void> {
    const at = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 };
    const actions = [at, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    await this.#transport.send('PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }

  /** Presses keys together, the last one last: `Shift`, `Tab`. */
  async keys(...names: readonly string[]): Promise<void> {
    const values = names.map((name) => KEYS[name] ?? name);
    await this.#typeKeys([
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]);
  }

  async type(text: string): Promise<void> {
    await this.#typeKeys(
      [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  async #typeKeys(actions: readonly object[]): Promise<void> {
    await this.#transport.send('PerformActions', {
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  /** Looks into a frame of the page; `null`: at the page again. */
  async into(frame: string | null): Promise<void> {
    if (frame === null) {
      await this.#transport.send('SwitchToFrame', { id: null });
      return;
    }
    const id = await this.#transport.send('FindElement', { using: 'css selector', value: frame });
    await this.#transport.send('SwitchToFrame', { id });
  }

  /** Of the window, with what surrounds the page. */
  async resize(width: number, height: number): Promise<void> {
    await this.#transport.send('SetWindowRect', { width, height });
  }

  /** Opens another tab before this one, and goes on there. @returns what goes back */
  async another(): Promise<() => Promise<void>> {
    const handle = await this.#transport.send('GetWindowHandle', {});
    const opened = v.parse(WINDOW, await this.#transport.send('NewWindow', { type: 'tab' }));
    await this.#transport.send('SwitchToWindow', { handle: opened.handle });
    return async () => {
      await this.#transport.send('CloseWindow', {});
      await this.#transport.send('SwitchToWindow', { handle });
    };
  }

  /** @returns a PNG */
  async picture(): Promise<Buffer> {
    const answer = await this.#transport.send('TakeScreenshot', {});
    return Buffer.from(v.parse(v.string(), answer), 'base64');
  }
}
