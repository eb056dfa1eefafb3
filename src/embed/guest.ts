import { parseCommand, parseHello } from './messages.ts';
import type { EmbedTheme } from './options.ts';
import {
  type Access,
  type Announcement,
  type Answer,
  type ChangedText,
  type Command,
  type EmbedEvent,
  type EmbedState,
  type HeldText,
  type Problem,
  problemOf,
  PROTOCOL,
} from './protocol.ts';

/** What a host can have done. Nothing here downloads, and nothing loads a model. */
export interface Player {
  state(): EmbedState;
  play(): void;
  pause(): void;
  /** @param pass any whole number; the nearest there is counts */
  seek(pass: number): void;
  /** @param link the part of a link behind "#", whatever it holds */
  open(link: string): Promise<void>;
  setTheme(theme: EmbedTheme): void;
  /** @returns why these texts cannot be held; null where they are, from the next run on */
  hold(texts: readonly HeldText[]): Problem | null;
  /**
   * Goes on from a pass of the run on the canvas, and waits for the end.
   * @param pass any whole number; the nearest there is counts
   * @returns why not; null where it was done
   */
  change(pass: number, slots: readonly ChangedText[]): Promise<Problem | null>;
}

export interface GuestOptions {
  readonly player: Player;
  /** The origin that may command; null: none. */
  readonly controller: string | null;
  /** The window that holds the frame. Messages from any other are not read. */
  readonly host: unknown;
  /** Sends to that window. */
  readonly post: (message: Announcement, origin: string, transfer: Transferable[]) => void;
}

/** The embed's side of the protocol. */
export class Guest {
  readonly #options: GuestOptions;
  #port: MessagePort | null = null;
  #height: number | null = null;

  constructor(options: GuestOptions) {
    this.#options = options;
  }

  /** A message to the window. */
  receive({
    source,
    origin,
    data,
  }: Pick<MessageEvent<unknown>, 'source' | 'origin' | 'data'>): void {
    const { host, controller, player, post } = this.#options;
    if (source === null || source !== host) return;
    const hello = parseHello(data);
    if (hello === null) return;
    const access: Access =
      hello.access === 'control' && controller !== null && origin === controller
        ? 'control'
        : 'read';
    const { port1, port2 } = new MessageChannel();
    this.close();
    this.#port = port1;
    port1.onmessage = (event: MessageEvent<unknown>) =>
      void this.#command(port1, access, event.data);
    const ready: Announcement = {
      from: 'unmask',
      v: PROTOCOL,
      type: 'ready',
      access,
      state: player.state(),
    };
    // A sandboxed host has no origin to address.
    post(ready, origin === 'null' ? '*' : origin, [port2]);
    if (this.#height !== null) this.tell({ event: 'height', height: this.#height });
  }

  tell(event: EmbedEvent): void {
    this.#port?.postMessage(event);
  }

  /** The height is no secret, so that a host without a script of ours can fit the frame. */
  tellHeight(height: number): void {
    if (height === this.#height) return;
    this.#height = height;
    this.#options.post({ from: 'unmask', v: PROTOCOL, type: 'height', height }, '*', []);
    this.tell({ event: 'height', height });
  }

  close(): void {
    this.#port?.close();
    this.#port = null;
  }

  async #command(port: MessagePort, access: Access, data: unknown): Promise<void> {
    const parsed = parseCommand(data);
    const answer: Answer = parsed.ok
      ? await this.#answer(parsed.command, access)
      : { id: parsed.id, ok: false, problem: problemOf('malformed') };
    port.postMessage(answer);
  }

  async #answer(command: Command, access: Access): Promise<Answer> {
    const { id } = command;
    const { player } = this.#options;
    if (command.do !== 'state' && access !== 'control') {
      return { id, ok: false, problem: problemOf('read-only') };
    }
    const problem = await this.#do(command);
    return problem === null ? { id, ok: true, state: player.state() } : { id, ok: false, problem };
  }

  async #do(command: Command): Promise<Problem | null> {
    const { player } = this.#options;
    switch (command.do) {
      case 'state':
        break;
      case 'play':
        player.play();
        break;
      case 'pause':
        player.pause();
        break;
      case 'seek':
        player.seek(command.pass);
        break;
      case 'open':
        await player.open(command.link);
        break;
      case 'theme':
        player.setTheme(command.theme);
        break;
      case 'hold':
        return player.hold(command.texts);
      case 'change':
        return player.change(command.pass, command.slots);
    }
    return null;
  }
}
