import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Replacements } from './replacements.ts';

it('takes back what was put in place, one text after the other, and does it again', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 20 }), (texts) => {
      const replacements = new Replacements();
      texts.slice(1).forEach((text, i) => replacements.add(texts[i] ?? '', text));
      let now = texts.at(-1) ?? '';
      for (const before of texts.slice(0, -1).reverse()) {
        now = replacements.undo(now) ?? 'nothing';
        expect(now).toBe(before);
      }
      expect(replacements.undo(now)).toBeNull();
      for (const after of texts.slice(1)) {
        now = replacements.redo(now) ?? 'nothing';
        expect(now).toBe(after);
      }
    }),
  );
});

it('leaves what was typed since to the history of the field', () => {
  const replacements = new Replacements();
  replacements.add('mine', 'example');
  expect(replacements.undo('example, changed')).toBeNull();
  expect(replacements.undo('example')).toBe('mine');
  expect(replacements.redo('mine, changed')).toBeNull();
  expect(replacements.redo('mine')).toBe('example');
});

it('what is put in place anew ends what could be done again', () => {
  const replacements = new Replacements();
  replacements.add('a', 'b');
  expect(replacements.undo('b')).toBe('a');
  replacements.add('a', 'c');
  expect(replacements.redo('a')).toBeNull();
  expect(replacements.undo('c')).toBe('a');
});
