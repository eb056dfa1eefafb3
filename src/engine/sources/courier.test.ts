import { afterEach, describe, expect, it } from 'vitest';
import { type FromCourier, fetchOver, LeadsElsewhere, type ToCourier } from './courier.ts';

const channels: MessageChannel[] = [];
afterEach(() => {
  for (const { port1, port2 } of channels.splice(0)) {
    port1.close();
    port2.close();
  }
});

/** A frame whose every answer the test gives. */
function frame(): {
  readonly fetch: typeof globalThis.fetch;
  readonly asked: ToCourier[];
  readonly say: (message: FromCourier) => void;
  readonly heard: (count: number) => Promise<void>;
} {
  const channel = new MessageChannel();
  channels.push(channel);
  const asked: ToCourier[] = [];
  channel.port2.onmessage = ({ data }: MessageEvent<ToCourier>) => asked.push(data);
  const { fetch } = fetchOver(channel.port1);
  if (fetch === undefined) throw new Error('A port leads to a frame.');
  return {
    fetch,
    asked,
    say: (message) => channel.port2.postMessage(message),
    heard: async (count) => {
      while (asked.length < count) await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

const head = (id: number, status = 200): FromCourier => ({
  id,
  kind: 'head',
  status,
  headers: [['etag', '"x"']],
  hasBody: true,
});

describe('what is fetched through the frame', () => {
  it('comes part by part, each when it is asked for', async () => {
    const { fetch, asked, say, heard } = frame();
    const sent = fetch(new URL('https://x.example/a'), {
      headers: { range: 'bytes=5-' },
      cache: 'no-store',
    });
    await heard(1);
    expect(asked[0]).toEqual({
      id: 1,
      kind: 'fetch',
      url: 'https://x.example/a',
      range: 'bytes=5-',
      cache: 'no-store',
    });
    say(head(1, 206));
    const response = await sent;
    expect([response.status, response.headers.get('etag')]).toEqual([206, '"x"']);
    await heard(2);
    say({ id: 1, kind: 'part', bytes: Uint8Array.of(1, 2) });
    // Nothing more is asked for before somebody reads.
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked.slice(1)).toEqual([{ id: 1, kind: 'pull' }]);
    const read = response.arrayBuffer();
    await heard(3);
    say({ id: 1, kind: 'part', bytes: Uint8Array.of(3) });
    say({ id: 1, kind: 'end' });
    expect([...new Uint8Array(await read)]).toEqual([1, 2, 3]);
  });

  it('fails as a browser says it, before the answer and within it', async () => {
    const { fetch, say, heard } = frame();
    const refused = fetch('https://x.example/a');
    say({ id: 1, kind: 'failed', leadsElsewhere: false });
    await expect(refused).rejects.toThrow(TypeError);
    await expect(refused).rejects.not.toBeInstanceOf(LeadsElsewhere);
    const broken = fetch('https://x.example/b');
    await heard(2);
    say(head(2));
    const response = await broken;
    say({ id: 2, kind: 'failed', leadsElsewhere: false });
    await expect(response.arrayBuffer()).rejects.toThrow(TypeError);
    const led = fetch('https://x.example/c');
    say({ id: 3, kind: 'failed', leadsElsewhere: true });
    await expect(led).rejects.toBeInstanceOf(LeadsElsewhere);
  });

  it('is called off in the frame too', async () => {
    const { fetch, asked, say, heard } = frame();
    const abort = new AbortController();
    const sent = fetch('https://x.example/a', { signal: abort.signal });
    await heard(1);
    say(head(1));
    const response = await sent;
    abort.abort();
    await expect(response.arrayBuffer()).rejects.toThrow('Aborted');
    await heard(2);
    expect(asked.at(-1)).toEqual({ id: 1, kind: 'cancel' });
    await expect(fetch('https://x.example/b', { signal: abort.signal })).rejects.toThrow('Aborted');
  });
});

it('without a frame the worker fetches by itself', () => {
  expect(fetchOver(undefined)).toEqual({});
});
