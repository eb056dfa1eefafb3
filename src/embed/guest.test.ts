import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Guest, type Player } from './guest.ts';
import {
  type Announcement,
  type Answer,
  type Command,
  type EmbedEvent,
  type EmbedState,
  problemOf,
} from './protocol.ts';

const STATE: EmbedState = {
  shows: 'replay',
  busy: false,
  playing: false,
  pass: 3,
  passes: 9,
  instruction: 'adds',
  code: 'x',
  notes: [],
  model: { id: 'm', revision: 'r' },
  held: [{ slot: 14, text: 'reduce' }],
  fork: { pass: 3, slots: [9] },
};

const HOST = 'https://host.example';

/** The window that holds the frame, and one that does not. */
const host = new MessageChannel().port1;
const stranger = new MessageChannel().port1;

let calls: string[];
let posted: { message: Announcement; origin: string; port: MessagePort | null }[];
let guest: Guest;
let ports: MessagePort[];

const player: Player = {
  state: () => STATE,
  play: () => void calls.push('play'),
  pause: () => void calls.push('pause'),
  seek: (pass) => void calls.push(`seek ${pass}`),
  open: (link) => Promise.resolve(void calls.push(`open ${link}`)),
  setTheme: (theme) => void calls.push(`theme ${theme}`),
  hold: (texts) => {
    calls.push(`hold ${JSON.stringify(texts)}`);
    return null;
  },
  change: (pass, slots) => {
    calls.push(`change ${pass} ${JSON.stringify(slots)}`);
    return Promise.resolve(pass < 0 ? problemOf('no-model') : null);
  },
};

beforeEach(() => {
  calls = [];
  posted = [];
  ports = [];
  guest = new Guest({
    player,
    controller: HOST,
    host,
    post: (message, origin, [port]) => {
      const channel = port instanceof MessagePort ? port : null;
      if (channel !== null) ports.push(channel);
      posted.push({ message, origin, port: channel });
    },
  });
});

afterEach(() => {
  guest.close();
  for (const port of ports) port.close();
});

function hello(access: 'read' | 'control', origin = HOST, source: MessagePort = host): void {
  guest.receive({ source, origin, data: { to: 'unmask', v: 1, type: 'hello', access } });
}

const next = (port: MessagePort | null | undefined): Promise<Answer | EmbedEvent> =>
  new Promise((resolve) => {
    port?.addEventListener(
      'message',
      ({ data }: MessageEvent<Answer | EmbedEvent>) => resolve(data),
      { once: true },
    );
    port?.start();
  });

function ask(command: Command): Promise<Answer | EmbedEvent> {
  const port = posted.at(-1)?.port;
  const answer = next(port);
  port?.postMessage(command);
  return answer;
}

describe('a greeting', () => {
  it('is answered with a port, to the host alone', () => {
    hello('read');
    expect(posted).toHaveLength(1);
    expect(posted[0]).toMatchObject({
      origin: HOST,
      message: { from: 'unmask', v: 1, type: 'ready', access: 'read', state: STATE },
    });
    expect(posted[0]?.port).toBeInstanceOf(MessagePort);
  });

  it('from any other window is not heard', () => {
    hello('control', HOST, stranger);
    guest.receive({ source: null, origin: HOST, data: { to: 'unmask', v: 1, type: 'hello' } });
    expect(posted).toEqual([]);
  });

  it.each([{ v: 2 }, { to: 'other' }, { type: 'hallo' }, { access: 'all' }])(
    'with %o is none',
    (change) => {
      const data = { to: 'unmask', v: 1, type: 'hello', access: 'read', ...change };
      guest.receive({ source: host, origin: HOST, data });
      expect(posted).toEqual([]);
    },
  );

  it.each([
    ['control', HOST, 'control'],
    ['read', HOST, 'read'],
    ['control', 'https://evil.example', 'read'],
    ['control', 'http://host.example', 'read'],
    ['control', 'null', 'read'],
  ] as const)('that asks for %s from %s is granted %s', (access, origin, granted) => {
    hello(access, origin);
    expect(posted[0]?.message).toHaveProperty('access', granted);
    expect(posted[0]?.origin).toBe(origin === 'null' ? '*' : origin);
  });

  it('gives a new port in place of the old one', async () => {
    hello('control');
    hello('control');
    expect(await ask({ id: 1, do: 'state' })).toMatchObject({ ok: true });
    expect(ports).toHaveLength(2);
  });
});

describe('a command', () => {
  it('is carried out and answered', async () => {
    hello('control');
    const commands: Command[] = [
      { id: 1, do: 'play' },
      { id: 2, do: 'pause' },
      { id: 3, do: 'seek', pass: -7 },
      { id: 4, do: 'open', link: 'v=1' },
      { id: 5, do: 'theme', theme: 'dark' },
      { id: 6, do: 'state' },
      { id: 7, do: 'hold', texts: [{ slot: 14, text: 'reduce' }] },
      { id: 8, do: 'change', pass: 3, slots: [{ slot: 9, text: null }] },
    ];
    for (const command of commands) {
      expect(await ask(command)).toEqual({ id: command.id, ok: true, state: STATE });
    }
    expect(calls).toEqual([
      ...['play', 'pause', 'seek -7', 'open v=1', 'theme dark'],
      'hold [{"slot":14,"text":"reduce"}]',
      'change 3 [{"slot":9,"text":null}]',
    ]);
  });

  it('that is not carried out is answered with why', async () => {
    hello('control');
    const command = { id: 9, do: 'change', pass: -1, slots: [] } as const;
    expect(await ask(command)).toEqual({ id: 9, ok: false, problem: problemOf('no-model') });
  });

  it.each([
    { do: 'hold', texts: [{ slot: 0, text: 'x' }] },
    { do: 'hold', texts: [{ slot: 1, text: '' }] },
    { do: 'hold', texts: [{ slot: 1, text: null }] },
    { do: 'hold', texts: Array.from({ length: 65 }, (_, i) => ({ slot: i + 1, text: 'x' })) },
    { do: 'change', pass: 1, slots: [{ slot: 1.5, text: 'x' }] },
    { do: 'change', pass: 1, slots: [{ slot: 1, text: 'x'.repeat(401) }] },
    { do: 'change', pass: 1, slots: [{ slot: 1 }] },
    { do: 'change', slots: [] },
  ])('like %o is none', async (command) => {
    hello('control');
    const port = posted.at(-1)?.port;
    const answer = next(port);
    port?.postMessage({ id: 10, ...command });
    expect(await answer).toEqual({ id: 10, ok: false, problem: problemOf('malformed') });
    expect(calls).toEqual([]);
  });

  it('of a host that may only listen is refused, asking for the state apart', async () => {
    hello('read');
    const answer = await ask({ id: 7, do: 'play' });
    expect(answer).toMatchObject({ id: 7, ok: false, problem: { code: 'read-only' } });
    expect(await ask({ id: 8, do: 'state' })).toMatchObject({ ok: true });
    expect(calls).toEqual([]);
  });
});

describe('events', () => {
  it('go through the port', async () => {
    hello('read');
    const event = next(posted[0]?.port);
    guest.tell({ event: 'pass', pass: 1, passes: 2 });
    expect(await event).toEqual({ event: 'pass', pass: 1, passes: 2 });
  });

  it('the height goes to the window too, once for each height', () => {
    guest.tellHeight(500);
    guest.tellHeight(500);
    guest.tellHeight(510);
    expect(posted.map(({ message, origin }) => [message, origin])).toEqual([
      [{ from: 'unmask', v: 1, type: 'height', height: 500 }, '*'],
      [{ from: 'unmask', v: 1, type: 'height', height: 510 }, '*'],
    ]);
  });

  it('who comes late hears the height', async () => {
    guest.tellHeight(500);
    hello('read');
    expect(await next(posted.at(-1)?.port)).toEqual({ event: 'height', height: 500 });
  });
});
