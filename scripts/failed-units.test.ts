import { describe, expect, it } from 'vitest';
import { failedUnits } from './failed-units.js';

const passed = { fullName: 'adds', status: 'passed', failureMessages: [] };

describe('what failed of the unit tests', () => {
  it('is a line a test, with the first line of what it said', () => {
    const failed = {
      fullName: 'sum wraps',
      status: 'failed',
      failureMessages: ['Error: 2\n at x'],
    };
    expect(
      failedUnits(
        {
          testResults: [
            {
              name: '/a/src/b.test.ts',
              status: 'failed',
              message: '',
              assertionResults: [passed, failed],
            },
            { name: '/a/src/c.test.ts', status: 'passed', message: '', assertionResults: [passed] },
          ],
        },
        '/a',
      ),
    ).toEqual(['failed: src/b.test.ts › sum wraps: Error: 2']);
  });

  it('names a file that does not load', () => {
    const broken = {
      name: '/a/d.test.ts',
      status: 'failed',
      message: 'No d.\n',
      assertionResults: [],
    };
    expect(failedUnits({ testResults: [broken] }, '/a')).toEqual(['failed: d.test.ts: No d.']);
  });

  it('is nothing without a report', () => {
    expect(failedUnits(undefined, '/a')).toEqual([]);
  });
});
