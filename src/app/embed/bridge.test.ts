import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EmbedEvent, EmbedState } from '../../embed/protocol.ts';
import { useNotice } from '../../core/links/notice-store.ts';
import { type Bridge, openBridge } from './bridge.ts';
import { eventsBetween } from './events.ts';

const STATE: EmbedState = {
  ...{ shows: 'run', busy: true, playing: false, pass: 4, passes: 4, instruction: 'adds' },
  ...{ code: null, notes: [], model: null, held: [], fork: null },
};
const ENDED: EmbedState = { ...STATE, busy: false, code: 'x' };

function told(before: EmbedState, now: EmbedState, isOther = false): readonly string[] {
  return eventsBetween(before, now, isOther).map(({ event }) => event);
}

it('tells the end of a run whose code comes after its last pass', () => {
  expect(told(STATE, ENDED)).toEqual(['state', 'end']);
});

it('tells the end once each time that it is reached', () => {
  const before = { ...ENDED, pass: 3 };
  expect(told(before, ENDED)).toEqual(['pass', 'end']);
  expect(told(ENDED, before)).toEqual(['pass']);
  expect(told(ENDED, ENDED)).toEqual([]);
  expect(told(ENDED, { ...ENDED, instruction: 'sums' })).toEqual(['state']);
});

it('tells the end of another run that is as long', () => {
  const fork = { pass: 2, slots: [3] };
  expect(told(ENDED, { ...ENDED, fork, code: 'y' }, true)).toEqual(['state', 'fork', 'end']);
  expect(told(ENDED, { ...STATE, pass: 0, passes: 0 }, true)).toEqual(['state', 'pass']);
});

describe('a bridge', () => {
  let bridge: Bridge;
  let port: MessagePort;

  beforeEach(() => {
    const parent = {
      postMessage: (_message: unknown, _origin: string, [given]: MessagePort[]): void => {
        if (given !== undefined) port = given;
      },
    };
    const page = Object.assign(new EventTarget(), { parent });
    vi.stubGlobal('window', page);
    vi.stubGlobal('document', { hidden: false });
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setImmediate(callback));
    const never = (): never => {
      throw new Error('No run is gone on from here.');
    };
    bridge = openBridge({ spell: never, goOn: never }, null);
    const data = { to: 'unmask', v: 1, type: 'hello', access: 'read' };
    const hello = { source: parent, origin: 'https://host.example', data };
    page.dispatchEvent(Object.assign(new Event('message'), hello));
  });

  afterEach(() => {
    bridge.close();
    port.close();
    useNotice.getState().clear();
    vi.unstubAllGlobals();
  });

  it('tells what there is to say of a link', async () => {
    const heard = new Promise<EmbedEvent>((resolve) => {
      port.onmessage = ({ data }: MessageEvent<EmbedEvent>) => resolve(data);
    });
    useNotice.getState().refuse('newer-version');
    const event = await heard;
    expect(event).toMatchObject({ event: 'state', state: { notes: [expect.any(String)] } });
  });
});
