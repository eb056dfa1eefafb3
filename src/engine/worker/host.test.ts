import { describe, expect, it } from 'vitest';
import { FakeModels } from '../testing/fake-models.ts';
import { Host } from './host.ts';
import type { FromWorker } from './protocol.ts';

function open(): { readonly host: Host; readonly posted: FromWorker[] } {
  const posted: FromWorker[] = [];
  const host = new Host({
    post: (message) => posted.push(message),
    source: new FakeModels(),
    now: () => performance.now(),
  });
  return { host, posted };
}

describe('Host', () => {
  it.each([
    ['no message at all', null, null],
    ['a kind that there is not', { id: 3, kind: 'format-disk' }, 3],
    ['a load without an address', { id: 4, kind: 'load', payload: { model: 'a' } }, 4],
    [
      'a setting of another type',
      {
        id: 5,
        kind: 'run',
        payload: { instruction: 'x', signature: null, settings: { chunk: '8' }, paused: false },
      },
      5,
    ],
    ['an id of another type', { id: 'x', kind: 'cancel' }, null],
  ])('answers %s with a fault', (_, data, id) => {
    const { host, posted } = open();
    host.receive(data);
    expect(posted).toMatchObject([{ id, kind: 'fault', fault: { code: 'internal' } }]);
  });

  it('ignores what steers a run that is over', () => {
    const { host, posted } = open();
    host.receive({ id: 1, kind: 'cancel' });
    host.receive({ id: 2, kind: 'pause', payload: { run: 9 } });
    host.receive({ id: 3, kind: 'resume', payload: { run: 9, passes: 'all' } });
    expect(posted).toEqual([
      { id: 2, kind: 'reply', of: 'pause', value: null },
      { id: 3, kind: 'reply', of: 'resume', value: null },
    ]);
  });
});
