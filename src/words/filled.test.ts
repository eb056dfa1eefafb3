import { expect, it } from 'vitest';
import { filled } from './filled.ts';

const ENGLISH = {
  title: 'Canvas',
  ends: ['first', 'last'],
  slots: (n: number) => `${n} slots`,
  stop: { button: 'Stop', why: 'You asked.' },
};

it('is English where there is nothing else', () => {
  expect(filled(ENGLISH, null)).toBe(ENGLISH);
});

it('takes every word that is translated', () => {
  const german = {
    title: 'Leinwand',
    ends: ['zuerst', 'zuletzt'],
    slots: (n: number) => `${n} Plätze`,
    stop: { button: 'Stopp', why: 'So gewünscht.' },
  };
  const words = filled(ENGLISH, german);
  expect(words).toEqual(german);
  expect(words.slots(2)).toBe('2 Plätze');
});

it('keeps the English of a hole, however deep', () => {
  const holed: object = {
    title: 'Leinwand',
    slots: 'Plätze',
    stop: { button: 'Stopp' },
    more: '?',
  };
  const words = filled(ENGLISH, holed);
  expect(words.slots(2)).toBe('2 slots');
  expect(words).toEqual({
    ...ENGLISH,
    title: 'Leinwand',
    stop: { button: 'Stopp', why: 'You asked.' },
  });
  const alsoHoled: object = { ends: 'zuletzt', stop: null };
  expect(filled(ENGLISH, alsoHoled)).toEqual(ENGLISH);
});
