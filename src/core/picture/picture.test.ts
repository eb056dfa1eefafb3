import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharesOf, textPiece } from '../../engine/trace/pieces.ts';
import { DEFAULT_SETTINGS } from '../../engine/sampling/policies/settings.ts';
import { policyArb } from '../../engine/testing/policies.ts';
import { type Asked, EOS, recorded } from '../../share/fake-recordings.ts';
import type { Trace } from '../../engine/trace/trace.ts';
import type { Recording } from '../../engine/trace/recording.ts';
import { xmlText } from '../../ui/plain.ts';
import { CanvasWalk } from '../run/canvas-walk.ts';
import { frameOf, NOTHING_AROUND } from './frame.ts';
import { lookOf } from './look.ts';
import { hatch, type Picture, type Shape } from './shapes.ts';
import { svgFile, svgOf } from './svg.ts';
import { PAGE_THEME, roughly } from './theme.ts';

const MEASURES = { width: 880, mostLines: 400, measure: roughly };

const askedArb: fc.Arbitrary<Asked> = fc.record({
  settings: fc
    .record({
      policy: policyArb.filter(({ kind }) => ['ar', 'steps', 'verify', 'threshold'].includes(kind)),
      chunk: fc.constantFrom(4, 8, 16, 64),
      seed: fc.nat(1000),
      edits: fc.boolean(),
    })
    .map((settings) => ({ ...DEFAULT_SETTINGS, nearness: 0, ...settings })),
  length: fc.integer({ min: 1, max: 90 }),
  given: fc.boolean(),
  stopAfter: fc.nat(6),
});

function look(recording: Recording, measures = MEASURES) {
  const { trace, pieces, eosId } = recording;
  return lookOf({ trace, vocabulary: { pieces, eosId } }, 'order', measures);
}

function texts(picture: Picture, role: string): string[] {
  return picture.shapes.flatMap((shape) =>
    shape.is === 'text' && shape.role === role ? [shape.runs.map(({ text }) => text).join('')] : [],
  );
}

/** A run that wrote these tokens one after the other. */
function traceOf(tokens: readonly number[]): Trace {
  return {
    ...{ version: 1, model: { id: 'm', revision: '', stage: '' }, device: '' },
    prompt: { kind: 'write', instruction: 'x', signature: null, tokens: [] },
    settings: { ...DEFAULT_SETTINGS, policy: { kind: 'ar' } },
    passes: tokens.map((id, i) => ({ kind: 'decode', at: i, took: 1, start: i, id, logProb: 0 })),
    ...{ tokens, end: 'length' },
  };
}

/** How far to the right and down a shape reaches. */
function reach(shape: Shape): [number, number] {
  switch (shape.is) {
    case 'block':
      return [shape.x + shape.width, shape.y + shape.height];
    case 'break':
      return [shape.x + shape.size, shape.y + shape.size];
    case 'lines':
      return [
        Math.max(0, ...shape.ends.flatMap(([x1, , x2]) => [x1, x2])),
        Math.max(0, ...shape.ends.flatMap(([, y1, , y2]) => [y1, y2])),
      ];
    case 'text':
      return [Math.max(...shape.runs.map(({ x }) => x)), shape.y];
  }
}

describe('a frame', () => {
  it('holds the text of the canvas at every pass, a cell for every token of the tray, and nothing outside', async () => {
    await fc.assert(
      fc.asyncProperty(askedArb, async (asked) => {
        const recording = await recorded(asked);
        const walk = new CanvasWalk();
        const drawn = look(recording);
        for (let pass = 0; pass <= recording.trace.passes.length; pass++) {
          const canvas = walk.at(recording.trace, pass, EOS);
          const picture = frameOf(drawn, canvas, NOTHING_AROUND);
          const ids = canvas.written.map(({ id }) => id);
          const written = sharesOf(ids, recording).join('');
          // Long lines break; blank ones have no text.
          expect(texts(picture, 'code').join('')).toBe(written.replaceAll('\n', ''));
          const named = canvas.open?.slots.filter((slot) => 'token' in slot).length ?? 0;
          if (named === 0) expect(texts(picture, 'cell')).toEqual([]);
          for (const [right, below] of picture.shapes.map(reach)) {
            expect(right).toBeLessThanOrEqual(picture.width);
            expect(below).toBeLessThanOrEqual(picture.height);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is as high as it is asked to be, with its caption at the foot', async () => {
    const recording = await recorded({ settings: DEFAULT_SETTINGS, length: 30, stopAfter: 0 });
    const canvas = new CanvasWalk().at(recording.trace, 2, EOS);
    const around = { prompt: 'adds', moment: 'Pass 2', caption: ['one', 'two'] };
    const low = frameOf(look(recording), canvas, around);
    const high = frameOf(look(recording), canvas, around, low.height + 100);
    expect(high.height).toBe(low.height + 100);
    const lastY = (picture: Picture): number =>
      Math.max(...picture.shapes.map((shape) => (shape.is === 'text' ? shape.y : 0)));
    expect(lastY(high)).toBe(lastY(low) + 100);
    expect(texts(high, 'caption')).toEqual(['Pass 2', 'one', 'two']);
  });

  it('marks text that a person held as what a person has put there', () => {
    const pieces = [{ name: '[MASK]' }, { name: '[EOS]' }, textPiece('let '), textPiece('x')];
    const trace = traceOf([2, 3]);
    const given = [{ start: 4, tokens: [3, 2, 3] }];
    const held = { ...trace.prompt, given, pins: [{ position: 5, text: 'let x' }] };
    const run = { trace: { ...trace, prompt: held }, vocabulary: { pieces, eosId: 1 } };
    expect([...lookOf(run, 'order', MEASURES).set]).toEqual([5, 6]);
  });

  it('draws the last lines of a long text and counts the others', () => {
    const pieces = [{ name: '[MASK]' }, { name: '[EOS]' }, textPiece('a\n'), textPiece('end')];
    const trace = traceOf([2, 2, 2, 2, 3]);
    const drawn = lookOf({ trace, vocabulary: { pieces, eosId: 1 } }, 'order', {
      ...MEASURES,
      mostLines: 2,
    });
    const canvas = new CanvasWalk().at(trace, 5, 1);
    const picture = frameOf(drawn, canvas, NOTHING_AROUND);
    expect(texts(picture, 'code')).toEqual(['a', 'end']);
    expect(texts(picture, 'label')).toContain('3 lines above are not shown');
  });

  it('breaks a line that is too long between tokens, and a token that no line holds', () => {
    const pieces = [
      { name: '0' },
      { name: '1' },
      textPiece('x'.repeat(30)),
      textPiece('y'.repeat(200)),
    ];
    const trace = traceOf([2, 2, 3]);
    // 46 columns of code.
    const width = 64 + 24 + 46 * 9;
    const drawn = lookOf({ trace, vocabulary: { pieces, eosId: 1 } }, 'order', {
      ...MEASURES,
      width,
    });
    const lines = texts(frameOf(drawn, new CanvasWalk().at(trace, 3, 1), NOTHING_AROUND), 'code');
    expect(lines.slice(0, 2)).toEqual(['x'.repeat(30), 'x'.repeat(30)]);
    expect(lines.slice(2).join('')).toBe('y'.repeat(200));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(46);
  });
});

describe('the hatch', () => {
  it('stays in its box', () => {
    const side = fc.double({ min: 0, max: 300, noNaN: true });
    fc.assert(
      fc.property(side, side, (width, height) => {
        for (const [x1, y1, x2, y2] of hatch(10, 20, width, height)) {
          for (const x of [x1, x2]) expect(x >= 10 && x <= 10 + width + 1e-9).toBe(true);
          for (const y of [y1, y2]) expect(y >= 20 && y <= 20 + height + 1e-9).toBe(true);
        }
      }),
    );
  });
});

describe('as SVG', () => {
  const named = { title: '<b>&"', description: 'a > b' };
  const font = { face: 'mono', size: 15, weight: 400 } as const;
  const textShape = (text: string): Picture => ({
    ...{ width: 10, height: 10 },
    shapes: [
      {
        ...{ is: 'text', role: 'code', y: 1, font, align: 'start' },
        runs: [{ x: 0, text, tint: 'ink' }],
      },
    ],
  });

  it('every text comes back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const svg = svgOf(textShape(text), PAGE_THEME);
        const [, inner = ''] = /<tspan[^>]*>(.*)<\/tspan>/s.exec(svg) ?? [];
        expect(inner).not.toMatch(/[<>]/);
        const back = inner
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&');
        expect(back).toBe(xmlText(text));
      }),
    );
  });

  it('says what it is, escaped, before anything is drawn', () => {
    const file = svgFile(textShape('x'), PAGE_THEME, named);
    expect(file).toContain('<title>&lt;b&gt;&amp;&quot;</title>\n<desc>a &gt; b</desc>');
    expect(file.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns=')).toBe(true);
  });
});
