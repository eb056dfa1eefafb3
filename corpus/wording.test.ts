import { describe, expect, it } from 'vitest';
import { families } from './families/index.ts';
import { Random } from './random.ts';
import { FRAMES, INFILL_FRAMES, REGISTERS, REPAIR_FRAMES, type Shape } from './registers.ts';
import { phrasesOf, plain, thirdPerson, word, type Phrase, type Subject } from './wording.ts';

const subject: Subject = { fn: 'sumAbove', params: ['nums', 'k'], holes: { nums: 'nums', k: 3 } };
const draws = (phrase: Phrase, count: number, kind: 'write' | 'repair' | 'infill'): string[] =>
  Array.from({ length: count }, (_, i) => word(phrase, subject, new Random(`${kind}${i}`), kind));

describe('frames', () => {
  const shapes: readonly Shape[] = ['noun', 'verb', 'whether'];

  it('are ten or more for every shape and register', () => {
    for (const shape of shapes) {
      for (const register of REGISTERS) {
        expect(new Set(FRAMES[shape][register]).size).toBeGreaterThanOrEqual(10);
      }
    }
  });

  it('hold the phrase once', () => {
    const all = [
      ...Object.values(FRAMES).flatMap((registers) => Object.values(registers).flat()),
      ...Object.values(REPAIR_FRAMES).flat(),
      ...Object.values(INFILL_FRAMES).flat(),
    ];
    for (const frame of all) expect(frame.match(/@/g)).toHaveLength(1);
  });
});

describe('word', () => {
  const phrase: Phrase = { shape: 'verb', text: 'add up the numbers of {nums} above {k}' };

  it('fills every hole and keeps what is exact', () => {
    for (const kind of ['write', 'repair', 'infill'] as const) {
      for (const text of draws(phrase, 300, kind)) {
        expect(text).not.toMatch(/[@{}^]/);
        expect(text).toMatch(/\bnums\b/);
        expect(text).toMatch(/\b(3|three)\b/);
      }
    }
  });

  it('speaks in many ways', () => {
    const texts = draws(phrase, 300, 'write');
    expect(new Set(texts).size).toBeGreaterThan(100);
    for (const way of [
      /\?$/,
      /^[a-z]/,
      /^[A-Z]/,
      /\bthree\b/,
      /\b(i|im)\b/,
      /sumAbove/,
      /adds up/,
    ]) {
      expect(texts.some((text) => way.test(text))).toBe(true);
    }
  });

  it('says what is wrong or missing, more often than not', () => {
    const speaks = /fix|bug|wrong|mistake|work|repair|correct|error|fail|but it does not|nonsense/i;
    const repairs = draws(phrase, 200, 'repair').filter((text) => speaks.test(text));
    expect(repairs.length / 200).toBeGreaterThan(0.5);
    const lacks = /miss|gap|complete|finish|insert/i;
    const infills = draws(phrase, 200, 'infill').filter((text) => lacks.test(text));
    expect(infills.length / 200).toBeGreaterThan(0.5);
  });

  it('leaves quoted text alone', () => {
    const quoted: Phrase = { shape: 'say', text: 'put "the Word" and \'a b\' between them' };
    for (const text of draws(quoted, 300, 'write')) {
      expect(text).toContain('"the Word"');
      expect(text).toContain("'a b'");
    }
  });

  it('names no parameters of a function that has none', () => {
    const noun: Phrase = { shape: 'noun', text: 'the answer' };
    for (let i = 0; i < 300; i++) {
      const text = word(noun, { fn: 'f', params: [], holes: {} }, new Random(String(i)));
      expect(text).not.toMatch(/given|takes|\bhave and/);
    }
  });
});

describe('thirdPerson', () => {
  it.each([
    ['reverse a string', 'reverses a string'],
    ['fetch it', 'fetches it'],
    ['multiply by two', 'multiplies by two'],
    [
      'keep the even ones, ^double them and ^add them up',
      'keeps the even ones, doubles them and adds them up',
    ],
    [
      'compare two texts and return the longer one',
      'compares two texts and returns the longer one',
    ],
    ['combine all values with ^', 'combines all values with ^'],
    ['calculate b^2 and list it', 'calculates b^2 and list it'],
  ])('%s: %s', (imperative, sentence) => {
    expect(thirdPerson(imperative)).toBe(sentence);
  });
});

it('only marks of verbs are no text', () => {
  expect(plain('take it and ^go')).toBe('take it and go');
  expect(plain('a^2 + b^2, with ^')).toBe('a^2 + b^2, with ^');
  const marked = families.flatMap(phrasesOf).filter(({ text }) => plain(text) !== text);
  expect(marked).toEqual([]);
});
