import { describe, expect, it } from 'vitest';
import { guide } from './guide.ts';

const result = { ms: 20, perForward: 10, passed: 5, of: 5 };

describe('what the guide says of a run', () => {
  it('is what was measured, whatever was expected of it', () => {
    expect(guide.said('one', { ...result, passed: 0 }, null)).toMatch(
      /0 of 5 tests<\/b>: broken\.$/,
    );
    expect(guide.said('one', result, null)).toMatch(/5 of 5 tests<\/b>: right\.$/);
    expect(guide.said('verify', { ...result, passed: 3 }, null)).toContain('wrong in part');
    const untested = guide.said('one', { ...result, passed: null, of: 0 }, null);
    expect(untested).toContain('no test says');
    expect(untested).not.toContain('of 0');
  });

  it('holds a run against the one before, whichever is the faster', () => {
    const many = (ms: number): string => guide.said('many', { ...result, ms }, result);
    expect(many(200)).toContain('10.0 times as long as one step');
    expect(many(2)).toContain('10.0 times as fast as one step');
    expect(many(21)).toContain('as fast as one step');
    expect(many(21)).not.toContain('times');
    expect(guide.said('verify', result, { ...result, ms: 200 })).toContain(
      '10.0 times as fast as many steps',
    );
  });
});
