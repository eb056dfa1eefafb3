import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLines } from '../../core/canvas/code-lines.ts';
import { confidenceStop, orderStep, orderStop, rampLength } from '../../core/canvas/ink.ts';
import { classAt, classify } from '../../core/canvas/syntax.ts';
import { cellText, NEWLINE, quoted, shortened } from '../../core/canvas/token-text.ts';
import { DEFAULT_SETTINGS, VERIFY } from '../../engine/sampling/policies/settings.ts';

describe('codeLines', () => {
  it('cuts tokens that hold line breaks', () => {
    const lines = codeLines(['a {', '\n  ', 'b;\n', '}']);
    expect(lines.map(({ segments }) => segments.map(({ text }) => text))).toEqual([
      ['a {'],
      ['  ', 'b;'],
      ['}'],
    ]);
    expect(lines.map(({ indent }) => indent)).toEqual([0, 2, 0]);
    expect(lines[1]?.segments[1]).toEqual({ token: 2, text: 'b;', offset: 6 });
  });

  it('loses no character, whatever the tokens', () => {
    const pieces = fc.array(fc.stringMatching(/^[ab \n]{0,4}$/));
    fc.assert(
      fc.property(pieces, (texts) => {
        const code = texts.join('');
        const lines = codeLines(texts);
        const joined = lines.map(({ segments }) => segments.map(({ text }) => text).join(''));
        expect(joined.join('\n')).toBe(code);
        for (const { segments } of lines)
          for (const { text, offset } of segments)
            expect(code.slice(offset, offset + text.length)).toBe(text);
      }),
    );
  });

  it('draws no line without a token', () => expect(codeLines([])).toEqual([]));
});

describe('classify', () => {
  const at = (code: string, part: string) => classify(code)[code.indexOf(part)];

  it('knows keywords, names, literals and marks', () => {
    const code = 'const total = "for" + 12; // return';
    expect(at(code, 'const')).toBe('keyword');
    expect(at(code, 'total')).toBe('name');
    expect(at(code, 'for')).toBe('literal');
    expect(at(code, '12')).toBe('literal');
    expect(at(code, '=')).toBe('mark');
    expect(at(code, 'return')).toBe('comment');
  });

  it('tells a pattern from a division', () => {
    expect(at('text.split(/\\s+/)', 's+')).toBe('literal');
    expect(at('a / b / c', 'b')).toBe('name');
  });

  it.each(['/[a]', '/[', '/(', '/', '"\\', "'", '`\\', '/*', '/a', '/ ', '\\', '[', '0.', '$'])(
    'takes time in proportion to the text: %s',
    (part) => {
      const code = part.repeat(200_000 / part.length);
      const began = performance.now();
      expect(classify(code)).toHaveLength(code.length);
      // Far from a hang, on whatever machine.
      expect(performance.now() - began).toBeLessThan(5000);
    },
  );

  it('takes unfinished text as it comes', () => {
    expect(at('return "abc', 'abc')).toBe('literal');
    expect(classify('')).toEqual([]);
  });

  it('goes by the first visible character of a token', () => {
    expect(classAt(classify('let x'), 3, ' x')).toBe('name');
  });
});

describe('cellText', () => {
  it('turns a line break and its indent into glyph and dots', () => {
    expect(cellText('\n    ').parts).toEqual([NEWLINE, '··']);
    expect(cellText('\n').parts).toEqual([NEWLINE]);
  });

  it('leaves out the space before a word', () => expect(cellText(' of').parts).toEqual(['of']));

  it('cuts long text in the middle', () => {
    expect(cellText('toLowerCase')).toEqual({ parts: ['toLo…Case'], long: true });
    expect(cellText('longest')).toEqual({ parts: ['longest'], long: false });
  });

  it('cuts between characters', () => {
    expect(cellText('😀'.repeat(12)).parts).toEqual([`${'😀'.repeat(4)}…${'😀'.repeat(4)}`]);
    expect(shortened(` ${'😀'.repeat(12)}`)).toBe('😀'.repeat(8));
  });

  it('shows lone blanks', () => expect(cellText('  ').parts).toEqual(['··']));

  it('never holds a line break', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const part of cellText(text).parts)
          if (typeof part === 'string') expect(part).not.toMatch(/\n/);
      }),
    );
  });
});

describe('quoted', () => {
  it('makes blanks visible', () => expect(quoted(' a\n')).toBe('·a↵'));
});

describe('ink', () => {
  it('spans the ramp from the first pass to the last', () => {
    expect([1, 2, 3, 4].map((k) => orderStop(k, 4))).toEqual([0, 2, 5, 7]);
    expect(orderStop(1, 1)).toBe(0);
    expect(orderStop(99, 8)).toBe(7);
  });

  it('orders confidence', () => {
    expect(confidenceStop(1)).toBe(0);
    expect(confidenceStop(0)).toBe(7);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => {
        expect(confidenceStop(p)).toBeGreaterThanOrEqual(confidenceStop(Math.min(1, p + 0.1)));
      }),
    );
  });

  it('tells a draft from what the check put right', () => {
    const verify = { ...DEFAULT_SETTINGS, policy: VERIFY } as const;
    const stops = [1, orderStep(null, verify.policy)].map((k) =>
      orderStop(k ?? 0, rampLength(verify)),
    );
    expect(stops).toEqual([0, 7]);
    expect(orderStep(null, { kind: 'ar' })).toBeNull();
  });

  it('spans no more passes than a chunk has slots', () => {
    const steps = { ...DEFAULT_SETTINGS, chunk: 4, policy: { kind: 'steps', steps: 16 } } as const;
    expect(rampLength(steps)).toBe(4);
    expect(rampLength({ ...steps, policy: { kind: 'threshold', threshold: 0.9 } })).toBe(4);
  });
});
