import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkSettings } from '../../engine/sampling/policies/settings.ts';
import { Guest } from '../../embed/guest.ts';
import type { Answer } from '../../embed/protocol.ts';
import { settingsOf, useControls } from '../../core/settings/controls-store.ts';
import { useRun } from '../../core/run/run-store.ts';
import { openLink } from '../../core/links/open-link.ts';
import { playerOf } from './player.ts';

/** Messages as mistakes and malice may leave them, to the page's own stores. */

const LINKS = (
  JSON.parse(readFileSync(new URL('../../share/golden/v1.json', import.meta.url), 'utf8')) as {
    readonly link: string;
  }[]
).map(({ link }) => link);
const REPLAY = LINKS.find((link) => link.includes('&run=')) ?? '';

const HOST = 'https://host.example';

const never = (): never => {
  throw new Error('A message must not cause this.');
};

/** No model is loaded. */
const player = playerOf({ spell: never, goOn: never });

const junk = fc.oneof(
  fc.anything({ withDate: true, withMap: true, withSet: true, withTypedArray: true }),
  fc.constantFrom(NaN, Infinity, -0, 1e300, 2 ** 53, '', '1', null, undefined, [], {}),
);
const link = fc.oneof(
  fc.constantFrom(...LINKS),
  fc
    .tuple(fc.constantFrom(...LINKS), fc.nat(), fc.string({ maxLength: 4 }))
    .map(
      ([text, at, insert]) =>
        text.slice(0, at % text.length) + insert + text.slice((at % text.length) + 1),
    ),
  fc.string(),
);
const good = fc.oneof(
  fc.constantFrom({ do: 'state' }, { do: 'play' }, { do: 'pause' }),
  fc.record({ do: fc.constant('seek'), pass: fc.oneof(fc.maxSafeInteger(), fc.nat(20)) }),
  fc.record({ do: fc.constant('open'), link }),
  fc.record({ do: fc.constant('theme'), theme: fc.constantFrom('auto', 'light', 'dark') }),
  fc.record({ do: fc.constant('hold'), texts: fc.array(textOf(fc.constantFrom('x', 'return'))) }),
  fc.record({
    do: fc.constant('change'),
    pass: fc.maxSafeInteger(),
    slots: fc.array(textOf(fc.constantFrom('x', null))),
  }),
);
function textOf<T>(text: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  return fc.record({ slot: fc.integer({ min: 1, max: 20 }), text });
}
const bad = fc.record(
  {
    do: fc.oneof(
      fc.constantFrom('run', 'load', 'seek', 'open', 'theme', 'hold', 'change', 'constructor'),
      junk,
    ),
    pass: junk,
    link: junk,
    theme: junk,
    texts: junk,
    slots: junk,
    to: junk,
  },
  { requiredKeys: [] },
);
const body = fc.oneof({ weight: 2, arbitrary: good }, { weight: 1, arbitrary: bad });
const message = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(body, fc.oneof(fc.maxSafeInteger(), junk))
      .map(([command, id]) => ({ ...command, id })),
  },
  { weight: 1, arbitrary: junk },
);

beforeEach(async () => {
  for (const name of ['fetch', 'Worker', 'XMLHttpRequest', 'WebSocket', 'EventSource']) {
    vi.stubGlobal(name, vi.fn(never));
  }
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  useRun.setState(useRun.getInitialState(), true);
  await openLink(REPLAY, 'link');
});

afterEach(() => {
  expect(fetch).not.toHaveBeenCalled();
  expect(Worker).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});

/** A message that cannot cross between windows never arrives. */
function crosses(value: unknown): boolean {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}

function greet(access: unknown): { guest: Guest; port: MessagePort | null } {
  const host = new MessageChannel().port1;
  let port: MessagePort | null = null;
  const guest = new Guest({
    player,
    controller: HOST,
    host,
    post: (_message, _origin, [channel]) => {
      if (channel instanceof MessagePort) port = channel;
    },
  });
  guest.receive({
    source: host,
    origin: HOST,
    data: { to: 'unmask', v: 1, type: 'hello', access },
  });
  return { guest, port };
}

it('1,000 mutated commands: each is answered, none throws, loads or runs', async () => {
  const { guest, port } = greet('control');
  if (port === null) throw new Error('There is no port.');
  const answered = { ok: 0, refused: 0 };
  const ask = (data: unknown): Promise<Answer> =>
    new Promise((resolve) => {
      port.onmessage = ({ data: answer }: MessageEvent<Answer>) => resolve(answer);
      port.postMessage(data);
    });
  await fc.assert(
    fc.asyncProperty(message.filter(crosses), async (data) => {
      const answer = await ask(data);
      if (answer.ok) {
        answered.ok++;
        const { pass, passes, busy } = answer.state;
        expect(pass).toBeGreaterThanOrEqual(0);
        expect(pass).toBeLessThanOrEqual(passes);
        expect(busy).toBe(false);
      } else {
        answered.refused++;
        // A slot that two texts want; a change where nothing is loaded.
        expect(['malformed', 'refused', 'no-model', 'no-run']).toContain(answer.problem.code);
      }
      expect(useRun.getState().state.at).toBe('idle');
      const settings = settingsOf(useControls.getState(), 'S2');
      expect(checkSettings(settings)).toBe(settings);
    }),
    { numRuns: 1000 },
  );
  guest.close();
  port.close();
  expect(answered.ok).toBeGreaterThan(100);
  expect(answered.refused).toBeGreaterThan(100);
});

it('1,000 mutated greetings: none is granted more than it may have', () => {
  const host = new MessageChannel().port1;
  const granted: string[] = [];
  const guest = new Guest({
    player,
    controller: HOST,
    host,
    post: (announcement) => {
      if (announcement.type === 'ready') granted.push(announcement.access);
    },
  });
  const hello = fc.record(
    {
      to: fc.oneof(fc.constant('unmask'), junk),
      v: fc.oneof(fc.constant(1), junk),
      type: fc.oneof(fc.constant('hello'), junk),
      access: fc.oneof(fc.constantFrom('control', 'read'), junk),
    },
    { requiredKeys: [] },
  );
  const origin = fc.oneof(
    fc.constantFrom(`${HOST}.evil`, `${HOST}/`, 'null', '', 'https://HOST.example', '*'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.oneof(hello, junk), origin, (data, from) => {
      if (from === HOST) return;
      guest.receive({ source: host, origin: from, data });
    }),
    { numRuns: 1000 },
  );
  guest.close();
  expect(granted).toContain('read');
  expect(granted).not.toContain('control');
});
