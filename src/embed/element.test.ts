import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { EmbedState } from './protocol.ts';

/** The least of a document that an element of one frame takes. */
const SITE = 'https://site.example/';

class FakeFrame extends EventTarget {
  src = '';
  title = '';
  height = '';
  readonly style = {};
  readonly contentWindow = { postMessage: vi.fn() };
}

class FakeElement extends EventTarget {
  title = '';
  readonly style = { display: '' };
  readonly isConnected = true;
  readonly attributes = new Map<string, string>();
  attachShadow(): { append: () => void } {
    return { append: () => undefined };
  }
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }
}

interface Embed extends FakeElement {
  readonly state: EmbedState | null;
  connectedCallback(): void;
  disconnectedCallback(): void;
  play(): Promise<EmbedState>;
}

const STATE: EmbedState = {
  ...{ shows: 'replay', busy: false, playing: false, pass: 0, passes: 1, instruction: '' },
  ...{ code: null, notes: [], model: null, held: [], fork: null },
};

let frame: FakeFrame;
let page: EventTarget;
let Element: new () => Embed;
let embed: Embed;
let channels: MessageChannel[];

beforeEach(async () => {
  vi.resetModules();
  frame = new FakeFrame();
  page = new EventTarget();
  channels = [];
  vi.stubGlobal('document', { currentScript: null, baseURI: SITE, createElement: () => frame });
  vi.stubGlobal('HTMLElement', FakeElement);
  vi.stubGlobal('HTMLScriptElement', FakeElement);
  vi.stubGlobal('window', page);
  vi.stubGlobal('location', { origin: 'https://host.example' });
  vi.stubGlobal('navigator', { languages: ['en'] });
  vi.stubGlobal('customElements', {
    get: () => undefined,
    define: (_: string, element: typeof Element) => (Element = element),
  });
  await import('./element.ts');
  embed = new Element();
});

afterEach(() => {
  embed.disconnectedCallback();
  for (const { port1, port2 } of channels) [port1, port2].forEach((port) => port.close());
  vi.unstubAllGlobals();
});

/** The frame is ready, with a port; the other end of it answers every command. */
function ready(answers: boolean): void {
  const channel = new MessageChannel();
  channels.push(channel);
  const { port1, port2 } = channel;
  port1.onmessage = ({ data }: MessageEvent<{ id: number }>) => {
    if (answers) port1.postMessage({ id: data.id, ok: true, state: { ...STATE, playing: true } });
  };
  const data = { from: 'unmask', v: 1, type: 'ready', access: 'control', state: STATE };
  const event = new Event('message');
  const told = { data, source: frame.contentWindow, origin: new URL(SITE).origin, ports: [port2] };
  page.dispatchEvent(Object.assign(event, told));
}

it('asks again through a new port for what was asked through one that nobody hears', async () => {
  embed.connectedCallback();
  ready(false);
  const asked = embed.play();
  ready(true);
  expect(await asked).toMatchObject({ playing: true });
  expect(await embed.play()).toMatchObject({ playing: true });
});

it('gives up what was asked of a page that has gone', async () => {
  embed.connectedCallback();
  ready(false);
  const asked = embed.play();
  frame.dispatchEvent(new Event('load'));
  await expect(asked).rejects.toThrow('The frame has gone.');
  expect(embed.state).toBeNull();
});

it.each([
  [`${SITE}?lang=de#v=1`, null, 'de'],
  [`${SITE}?lang=de#v=1`, 'en', 'en'],
  [`${SITE}#v=1`, null, null],
])('takes the language of %s with the attribute %s', (src, lang, language) => {
  embed.attributes.set('src', src);
  if (lang !== null) embed.attributes.set('lang', lang);
  embed.connectedCallback();
  expect(new URL(frame.src).searchParams.get('lang')).toBe(language);
  expect(frame.title.includes('Aufzeichnung')).toBe(language === 'de');
});
