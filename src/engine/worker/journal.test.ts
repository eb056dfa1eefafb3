import { expect, it } from 'vitest';
import { fault } from '../fault.ts';
import { DEFAULT_SETTINGS } from '../sampling/policies/settings.ts';
import { Journal } from './journal.ts';

const SECRET = 'what nobody but me may read';

it('keeps what was said and when, and nothing that was typed or written', () => {
  let time = 0;
  const journal = new Journal(() => time++);
  journal.sent({
    id: 1,
    kind: 'run',
    payload: {
      kind: 'repair' as const,
      instruction: SECRET,
      signature: SECRET,
      code: SECRET,
      settings: DEFAULT_SETTINGS,
      paused: true,
    },
  });
  const prompt = {
    kind: 'repair' as const,
    instruction: SECRET,
    signature: SECRET,
    code: SECRET,
    tokens: [7777],
  };
  journal.heard({ id: 1, kind: 'event', of: 'run', value: { kind: 'start', prompt } });
  const value = { end: 'eos', tokens: [7777, 8888], code: SECRET } as const;
  journal.heard({ id: 1, kind: 'reply', of: 'run', value });
  journal.heard({ id: 1, kind: 'fault', fault: fault('internal', { why: 'no-model' }) });
  journal.crashed('out of memory');
  expect(journal.entries.map(({ at, from, words }) => `${at} ${from}: ${words}`)).toEqual([
    `0 page: 1 run, chunk ${DEFAULT_SETTINGS.chunk}, ${DEFAULT_SETTINGS.policy.kind}, held`,
    '1 worker: 1 start',
    '2 worker: 1 run ended: eos, 2 tokens',
    '3 worker: 1 fault internal {"why":"no-model"}',
    '4 worker: stopped: out of memory',
  ]);
  const text = JSON.stringify(journal.entries);
  expect(text).not.toMatch(/nobody but me|7777|8888/);
});

it('counts what is said again, and forgets what is old', () => {
  const journal = new Journal(() => 0);
  for (let i = 0; i < 100; i++) {
    journal.heard({ id: 1, kind: 'event', of: 'run', value: { kind: 'held' } });
  }
  expect(journal.entries).toMatchObject([{ words: '1 held', times: 100 }]);
  for (let id = 0; id < 100; id++) journal.sent({ id, kind: 'cancel' });
  expect(journal.entries.length).toBe(40);
  expect(journal.entries.at(0)?.words).toBe('60 cancel');
  expect(journal.entries.at(-1)?.words).toBe('99 cancel');
});
