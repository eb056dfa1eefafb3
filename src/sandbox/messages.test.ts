import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depthOf, MOST_REPORT, readMessage, readReport } from './messages.ts';

const UNREADABLE = {
  ok: false,
  failure: { reason: 'exception', message: 'what cannot be described' },
};

function depthOfValue(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOfValue));
}

describe('readReport', () => {
  it('reads what the harness says', () => {
    const calls = [
      { kind: 'returned', value: { '[': ['"', '\\"]'] } },
      { kind: 'not-json', what: 'NaN' },
    ];
    expect(readReport(JSON.stringify({ ok: true, calls }))).toEqual({ ok: true, calls });
  });

  it.each([
    ['no JSON', '{'],
    ['no report', '[1]'],
    ['a made-up kind', '{"ok":true,"calls":[{"kind":"passed"}]}'],
    [
      'words without end',
      JSON.stringify({ ok: true, calls: [{ kind: 'threw', message: 'x'.repeat(2000) }] }),
    ],
    ['too much', `"${'x'.repeat(MOST_REPORT)}"`],
    [
      'too deep',
      `{"ok":true,"calls":[{"kind":"returned","value":${'['.repeat(1e6)}${']'.repeat(1e6)}}]}`,
    ],
  ])('does not take %s for a result', (_, text) => {
    expect(readReport(text)).toEqual(UNREADABLE);
  });

  it('keeps a name that could reach a prototype as data', () => {
    const value = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    const result = readReport(
      `{"ok":true,"calls":[{"kind":"returned","value":${value}}],"__proto__":{}}`,
    );
    expect(JSON.stringify(result)).toBe(
      `{"ok":true,"calls":[{"kind":"returned","value":${value}}]}`,
    );
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

it('measures the depth of any JSON text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(depthOf(JSON.stringify(value))).toBe(depthOfValue(value));
      expect(depthOf(JSON.stringify(value, null, 2))).toBe(depthOfValue(value));
    }),
  );
});

it('hears nothing but what the frame says', () => {
  expect(readMessage({ kind: 'started' })).toEqual({ kind: 'started' });
  for (const data of [null, 'started', { kind: 'passed' }, { kind: 'report', text: 7 }, []]) {
    expect(readMessage(data)).toBeNull();
  }
});
