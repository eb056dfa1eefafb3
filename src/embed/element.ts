import { languageAmong, languageOf, LANGUAGES } from '../words/languages.ts';
import { readAnnouncement, readFrameMessage } from './heard.ts';
import { embedQuery, EMBED_THEMES, PARTS } from './options.ts';
import {
  type Access,
  type Answer,
  type ChangedText,
  type Command,
  type EmbedEvent,
  type EmbedState,
  type HeldText,
  type Hello,
  PROTOCOL,
} from './protocol.ts';

/**
 * `embed.js`: one script without dependencies that a page includes to get `<unmask-embed>`. It needs no
 * framework and no build, and styles nothing but itself.
 *
 * Attributes: `src`, a link made by Unmask; or `replay`, the part of one behind "#"; `theme`; `lang`; `hide`, parts by
 * name; `autoplay="no"`; `height`, pixels, in place of the height that fits; `control`, to command as well as
 * listen; `title`.
 */

interface Waiting {
  readonly command: object;
  readonly resolve: (state: EmbedState) => void;
  readonly reject: (error: Error) => void;
}

type CommandBody = Command extends infer C ? (C extends unknown ? Omit<C, 'id'> : never) : never;

/** The folder that this script came from: Unmask lies beside it. */
const HOME = new URL('./', scriptAddress());

/** Milliseconds from one greeting to the next, while the frame does not answer, and how many there are. */
const GREETING_PACE = 300;
const GREETINGS = 100;

/** Before the frame has said how high it wants to be. */
const FIRST_HEIGHT = 560;

class UnmaskEmbed extends HTMLElement {
  static readonly observedAttributes = [
    ...['src', 'replay', 'theme', 'lang', 'hide', 'autoplay', 'control'],
    ...['height', 'title'],
  ];

  readonly #frame = document.createElement('iframe');
  readonly #waiting = new Map<number, Waiting>();
  #port: MessagePort | null = null;
  #state: EmbedState | null = null;
  #access: Access = 'read';
  #lastId = 0;
  /** What the frame asked for last. */
  #wanted = FIRST_HEIGHT;
  #greeter: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    const frame = this.#frame;
    frame.loading = 'lazy';
    frame.allow = 'clipboard-write; fullscreen';
    frame.style.cssText = 'display:block;width:100%;border:0';
    frame.addEventListener('load', () => this.#greet());
    this.attachShadow({ mode: 'open' }).append(frame);
  }

  /** The latest state; null before the frame has answered. */
  get state(): EmbedState | null {
    return this.#state;
  }

  /** Whether the frame takes commands from this page. */
  get access(): Access {
    return this.#access;
  }

  play(): Promise<EmbedState> {
    return this.#ask({ do: 'play' });
  }

  pause(): Promise<EmbedState> {
    return this.#ask({ do: 'pause' });
  }

  seek(pass: number): Promise<EmbedState> {
    return this.#ask({ do: 'seek', pass });
  }

  /** @param link what stands behind "#" in a link made by Unmask */
  open(link: string): Promise<EmbedState> {
    return this.#ask({ do: 'open', link });
  }

  /** @param texts what the next run holds, in place of what it held; slots count from 1 */
  hold(texts: readonly HeldText[]): Promise<EmbedState> {
    return this.#ask({ do: 'hold', texts });
  }

  /**
   * Changes slots of the run that is shown and goes on from there, with the model that the reader has loaded.
   * @param pass after how many passes
   * @param slots from 1; a text of null masks its slot again
   * @returns the state when the run has ended
   */
  change(pass: number, slots: readonly ChangedText[]): Promise<EmbedState> {
    return this.#ask({ do: 'change', pass, slots });
  }

  connectedCallback(): void {
    if (this.style.display === '') this.style.display = 'block';
    window.addEventListener('message', this.#hear);
    this.#load();
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#hear);
    this.#hangUp();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#load();
  }

  #load(): void {
    const frame = this.#frame;
    const address = addressOf(this);
    const { href } = address;
    frame.title = this.title === '' ? titleOf(address) : this.title;
    frame.height = this.getAttribute('height') ?? String(this.#wanted);
    const [before, now] = [frame.src, href].map((address) => address.split('#')[0]);
    // Another run reaches the page that is there already; all else makes a new one.
    if (before !== now) this.#hangUp();
    if (frame.src !== href) frame.src = href;
  }

  /** The frame's script may start after its `load`, so the greeting is repeated until it is answered. */
  #greet(): void {
    this.#hangUp();
    // The empty document that a frame starts with has nothing to say.
    if (this.#frame.src === '') return;
    let left = GREETINGS;
    const hello: Hello = {
      to: 'unmask',
      v: PROTOCOL,
      type: 'hello',
      access: this.hasAttribute('control') ? 'control' : 'read',
    };
    const greet = (): void => {
      if (left-- <= 0) clearInterval(this.#greeter);
      else this.#frame.contentWindow?.postMessage(hello, new URL(this.#frame.src).origin);
    };
    this.#greeter = setInterval(greet, GREETING_PACE);
    greet();
  }

  readonly #hear = (event: MessageEvent<unknown>): void => {
    if (event.source === null || event.source !== this.#frame.contentWindow) return;
    if (event.origin !== new URL(this.#frame.src).origin) return;
    const message = readAnnouncement(event.data);
    if (message === null) return;
    if (message.type === 'height') {
      this.#fit(message.height);
      return;
    }
    const [port] = event.ports;
    if (port === undefined) return;
    clearInterval(this.#greeter);
    this.#port?.close();
    this.#port = port;
    this.#access = message.access;
    this.#state = message.state;
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      const heard = readFrameMessage(data);
      if (heard !== null) this.#listen(heard);
    };
    // Two greetings may have waited while the frame was busy. The port of the first was closed before it was heard.
    for (const { command } of this.#waiting.values()) port.postMessage(command);
    this.#tell('ready', message.state);
  };

  #listen(message: Answer | EmbedEvent): void {
    if (!('event' in message)) {
      this.#settle(message);
      return;
    }
    switch (message.event) {
      case 'state':
        this.#state = message.state;
        this.#tell('state', message.state);
        break;
      case 'height':
        this.#fit(message.height);
        break;
      default:
        this.#tell(message.event, message);
    }
  }

  #fit(height: number): void {
    if (!(height > 0)) return;
    this.#wanted = Math.ceil(height);
    if (!this.hasAttribute('height')) this.#frame.height = String(this.#wanted);
  }

  /** As a DOM event: `unmask-ready`, `unmask-state`, `unmask-pass`, `unmask-end`, `unmask-fork`. */
  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(`unmask-${name}`, { detail, bubbles: true }));
  }

  #ask(body: CommandBody): Promise<EmbedState> {
    const port = this.#port;
    if (port === null) return Promise.reject(new Error('The frame has not answered yet.'));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      // What cannot cross throws, and then nobody waits for it.
      const command = { id, ...body };
      port.postMessage(command);
      this.#waiting.set(id, { command, resolve, reject });
    });
  }

  #settle(answer: Answer): void {
    const waiting = answer.id === null ? undefined : this.#waiting.get(answer.id);
    if (answer.id === null || waiting === undefined) return;
    this.#waiting.delete(answer.id);
    if (answer.ok) waiting.resolve(answer.state);
    else waiting.reject(new Error(`${answer.problem.message} ${answer.problem.hint}`));
  }

  /** Nothing is known of the frame any more, and whoever still waits for it learns that it is gone. */
  #hangUp(): void {
    clearInterval(this.#greeter);
    this.#port?.close();
    this.#port = null;
    this.#state = null;
    this.#access = 'read';
    for (const { reject } of this.#waiting.values()) reject(new Error('The frame has gone.'));
    this.#waiting.clear();
  }
}

/** What the attributes ask for, as an address. Only http and https: an attribute may come from anywhere. */
function addressOf(element: HTMLElement): URL {
  const attribute = (name: string): string => element.getAttribute(name) ?? '';
  const asked = attribute('src');
  const given = asked !== '' && URL.canParse(asked, HOME) ? new URL(asked, HOME) : HOME;
  const address = new URL(/^https?:$/.test(given.protocol) ? given : HOME);
  const hidden = attribute('hide').split(/[\s,]+/);
  address.search = embedQuery({
    theme: EMBED_THEMES.find((theme) => theme === attribute('theme')) ?? 'auto',
    language: languageOf(attribute('lang')) ?? languageOf(given.searchParams.get('lang')),
    hidden: PARTS.filter((part) => hidden.includes(part)),
    autoplay: attribute('autoplay') !== 'no',
    controller: element.hasAttribute('control') ? location.origin : null,
  });
  if (element.hasAttribute('replay')) address.hash = attribute('replay');
  return address;
}

/** In the language that the frame will speak. */
function titleOf({ searchParams }: URL): string {
  return LANGUAGES[languageAmong([searchParams.get('lang'), ...navigator.languages])].frameTitle;
}

function scriptAddress(): string {
  const script = document.currentScript;
  return script instanceof HTMLScriptElement && script.src !== '' ? script.src : document.baseURI;
}

if (customElements.get('unmask-embed') === undefined) {
  customElements.define('unmask-embed', UnmaskEmbed);
}
