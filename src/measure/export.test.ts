import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './export.ts';
import { madePoint } from './made-points.ts';

/** Reads RFC 4180, so that the test does not trust the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  for (let match = field.exec(text); match !== null; match = field.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('toCsv', () => {
  it('keeps every text and number', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.double({ min: 0, noNaN: true }),
        (id, device, speed) => {
          const made = madePoint({ speed: 1 });
          const point = { ...made, model: { ...made.model, id }, device, tokensPerSecond: speed };
          const [names = [], values = [], ...rest] = readCsv(toCsv([point]));
          expect(rest).toEqual([]);
          expect(values.length).toBe(names.length);
          const of = (name: string): string | undefined => values[names.indexOf(name)];
          expect(of('model')).toBe(id);
          expect(of('device')).toBe(device);
          expect(Number(of('tokens_per_second'))).toBe(speed);
        },
      ),
    );
  });

  it('leaves empty what a point does not have', () => {
    const [names = [], pass = [], free = []] = readCsv(
      toCsv([madePoint({ n: 8, passed: 2 }), madePoint({ meanLogProb: -0.5 })]),
    );
    const of = (row: string[], name: string): string | undefined => row[names.indexOf(name)];
    expect([of(pass, 'passed'), of(pass, 'pass_at_1'), of(pass, 'mean_log_prob')]).toEqual([
      '2',
      '0.25',
      '',
    ]);
    expect([of(free, 'passed'), of(free, 'ci95_low'), of(free, 'mean_log_prob')]).toEqual([
      '',
      '',
      '-0.5',
    ]);
    expect(of(pass, 'policy')).toBe('steps:4');
  });
});
