import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { ALPHABET } from '../common/basics.ts';
import { CHARACTER, INDEX, OUT } from '../common/names.ts';
import { CHAR } from './common.ts';

const S = ['s', 'str', 'text', 'message', 'input'] as const;

/** Moves the letters of both cases on by `by` places, around the end of the alphabet. */
function shifted(text: string, by: number): string {
  return text.replace(/[a-z]/gi, (c) => {
    const base = c >= 'a' ? 97 : 65;
    return String.fromCharCode(((c.charCodeAt(0) - base + by + 26) % 26) + base);
  });
}

const message = (r: Random): string =>
  r.chance(0.5) ? r.sentence(0, 3) : r.string(0, 8, 'abcmnxyzABCMXYZ !');

const small = (r: Random): string =>
  r.chance(0.5) ? r.sentence(0, 3).toLowerCase() : r.string(0, 8, 'abcmnxyz !');

/** Secret writing and other letter by letter translations. */
export const ciphersAndAlphabets = [
  family({
    id: 'rot13',
    category: 'strings',
    names: ['rot13', 'rotate13', 'encodeRot13'],
    params: [S],
    args: (r) => [message(r)],
    edges: [[''], ['Hello, World!'], ['xyz'], ['NOPE']],
    reference: ([s]) => shifted(s, 13),
    bodies: [
      `
      return s.replace(/[a-z]/gi, (c) => {
        const base = c <= 'Z' ? 65 : 97;
        return String.fromCharCode(((c.charCodeAt(0) - base + 13) % 26) + base);
      });
      `,
      `
      const from = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
      const to = 'nopqrstuvwxyzabcdefghijklmNOPQRSTUVWXYZABCDEFGHIJKLM';
      return s.replace(/[a-z]/gi, (c) => to[from.indexOf(c)]);
      `,
      `
      const from = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
      const to = 'nopqrstuvwxyzabcdefghijklmNOPQRSTUVWXYZABCDEFGHIJKLM';
      let result = '';
      for (const c of s) {
        const i = from.indexOf(c);
        result += i === -1 ? c : to[i];
      }
      return result;
      `,
    ],
    locals: {
      c: CHARACTER,
      base: ['first', 'offset'],
      from: ['plain', 'letters'],
      to: ['coded', 'rotated'],
      result: OUT,
      i: INDEX,
    },
    phrases: {
      noun: [
        'the ROT13 encoding of a text',
        'the text {s} with each letter moved 13 places in the alphabet, case kept',
      ],
      verb: [
        'encode a string with rot13',
        'apply ROT13 to a message, leaving everything but letters alone',
        'replace each letter by the one 13 places later, wrapping around and keeping its case',
      ],
      say: [
        'rot13',
        'rot13 cipher',
        'how do i write a rot13 function?',
        'given a text, return it in ROT13',
        'the forum hides spoilers with rot13, so a becomes n and n becomes a, big letters stay big and signs stay as they are',
      ],
    },
  }),
  family({
    id: 'caesar-cipher',
    category: 'strings',
    names: ['caesarCipher', 'caesar', 'encrypt', 'shiftText'],
    params: [S, ['shift', 'key', 'n', 'k']],
    args: (r) => [message(r), r.int(0, 25)],
    edges: [
      ['', 3],
      ['xyz', 3],
      ['Hello, World!', 5],
      ['Abc', 0],
    ],
    reference: ([s, shift]) => shifted(s, shift),
    bodies: [
      `
      return s.replace(/[a-z]/gi, (c) => {
        const base = c <= 'Z' ? 65 : 97;
        return String.fromCharCode(((c.charCodeAt(0) - base + shift) % 26) + base);
      });
      `,
      `
      let result = '';
      for (const c of s) {
        const code = c.charCodeAt(0);
        if (c >= 'a' && c <= 'z') {
          result += String.fromCharCode(((code - 97 + shift) % 26) + 97);
        } else if (c >= 'A' && c <= 'Z') {
          result += String.fromCharCode(((code - 65 + shift) % 26) + 65);
        } else {
          result += c;
        }
      }
      return result;
      `,
      `
      const small = 'abcdefghijklmnopqrstuvwxyz';
      const big = small.toUpperCase();
      let result = '';
      for (const c of s) {
        if (small.includes(c)) result += small[(small.indexOf(c) + shift) % 26];
        else if (big.includes(c)) result += big[(big.indexOf(c) + shift) % 26];
        else result += c;
      }
      return result;
      `,
    ],
    locals: {
      c: CHARACTER,
      base: ['first', 'offset'],
      code: ['num', 'ascii'],
      result: OUT,
      small: ['lower', 'letters'],
      big: ['upper', 'capitals'],
    },
    phrases: {
      noun: [
        'the Caesar cipher of a text with a given shift, keeping case and other characters',
        'the message {s} with every letter moved {shift} places on in the alphabet, upper and lower case kept',
      ],
      verb: [
        'encrypt a text with a Caesar cipher and a given shift',
        'shift each letter of a string by a number of places in the alphabet, wrapping around after z and keeping case',
      ],
      say: [
        'caesar cipher',
        'caesar cipher with shift as argument',
        'caesar encrypt(text, shift)',
        'how do i move all letters of a text {shift} places forward in the alphabet?',
        'given a message and a key, return the caesar encrypted message, non-letters unchanged',
        'i want to write secret messages by shifting letters, z goes on with a, capitals stay capitals and spaces stay spaces',
      ],
    },
  }),
  family({
    id: 'caesar-decipher',
    category: 'strings',
    names: ['caesarDecipher', 'decrypt', 'decodeCaesar', 'unshift'],
    params: [S, ['shift', 'key', 'n', 'k']],
    args: (r) => [small(r), r.int(0, 25)],
    edges: [
      ['', 3],
      ['abc', 3],
      ['khoor, zruog!', 3],
    ],
    reference: ([s, shift]) => shifted(s, -shift),
    bodies: [
      `
      return s.replace(/[a-z]/g, (c) =>
        String.fromCharCode(((c.charCodeAt(0) - 97 - shift + 26) % 26) + 97),
      );
      `,
      `
      const letters = 'abcdefghijklmnopqrstuvwxyz';
      let result = '';
      for (const c of s) {
        const i = letters.indexOf(c);
        result += i === -1 ? c : letters[(i - shift + 26) % 26];
      }
      return result;
      `,
      `
      const letters = 'abcdefghijklmnopqrstuvwxyz';
      const back = (c) => letters[(letters.indexOf(c) + 26 - shift) % 26];
      return [...s].map((c) => (letters.includes(c) ? back(c) : c)).join('');
      `,
    ],
    locals: {
      c: CHARACTER,
      letters: ['alphabet', 'abc'],
      result: OUT,
      i: INDEX,
      back: ['unshiftLetter', 'decodeOne'],
    },
    phrases: {
      noun: [
        'the plain text of a lower case message that was Caesar encrypted with a given shift of at most 25',
        'the lower case {s} with each letter moved {shift} places back in the alphabet, wrapping before a',
      ],
      verb: [
        'decrypt a lower case Caesar cipher text with a given shift',
        'move the small letters of a string back by a number of places in the alphabet',
      ],
      say: [
        'caesar decrypt lowercase text, shift given',
        'decode caesar cipher with known shift, lower case letters',
        'how do i undo a caesar shift of {shift} in a lower case text?',
        'given a lower case caesar message and its key, return the original message, other characters unchanged',
        'somebody shifted every small letter forward, shift them back by the same number so that i can read it, a goes back to z',
      ],
    },
  }),
  family({
    id: 'caesar-shift',
    category: 'strings',
    names: ['caesar', 'caesarShift', 'shiftLetters', 'encrypt'],
    params: [['s', 'str', 'text', 'message', 'input']],
    constants: { k: (r: Random) => r.constant(1, 13, 25) },
    args: (r) => [r.chance(0.5) ? r.sentence(0, 3).toLowerCase() : r.string(0, 8, 'abcmnwxyz !')],
    edges: [[''], ['xyz'], ['hello, world']],
    reference: ([s], { k }) =>
      s.replace(/[a-z]/g, (c) => String.fromCharCode(((c.charCodeAt(0) - 97 + k) % 26) + 97)),
    bodies: [
      `
      return s.replace(/[a-z]/g, (c) =>
        String.fromCharCode(((c.charCodeAt(0) - 97 + $k) % 26) + 97),
      );
      `,
      `
      const letters = 'abcdefghijklmnopqrstuvwxyz';
      let result = '';
      for (const c of s) {
        const i = letters.indexOf(c);
        result += i === -1 ? c : letters[(i + $k) % 26];
      }
      return result;
      `,
      `
      const letters = 'abcdefghijklmnopqrstuvwxyz';
      const shift = (c) => letters[(letters.indexOf(c) + $k) % 26];
      return [...s].map((c) => (letters.includes(c) ? shift(c) : c)).join('');
      `,
      `
      let result = '';
      for (const c of s) {
        if (c >= 'a' && c <= 'z') {
          result += String.fromCharCode(((c.charCodeAt(0) - 97 + $k) % 26) + 97);
        } else {
          result += c;
        }
      }
      return result;
      `,
    ],
    locals: {
      letters: ['alphabet', 'abc'],
      result: OUT,
      c: ['ch', 'char', 'x'],
      i: ['idx', 'pos'],
      shift: ['move', 'next'],
    },
    phrases: {
      noun: [
        'a Caesar cipher of a lower case text with shift {k}, other characters unchanged',
        'the message {s} with each letter a to z moved {k} places on, wrapping after z',
      ],
      verb: [
        'shift every lower case letter by {k} places in the alphabet, wrapping around and leaving other characters alone',
        'encrypt a lower case text with a Caesar shift of {k}, keeping spaces and punctuation',
        'apply a Caesar cipher with a shift of {k} to lower case text',
        'encode a message by moving its small letters {k} forward in the alphabet, z continues at a',
      ],
      say: [
        'caesar cipher, shift {k}, lower case letters only',
        'how do i move each small letter {k} steps forward in the alphabet, going from z back to a?',
        'i want a secret message where every letter is replaced by the one {k} later, and spaces stay',
        'caesar cipher with key {k} for lowercase text',
        'shift letters by {k}, lowercase, wrap around at z',
        'given a lowercase string, return it caesar encrypted with shift {k} and leave non-letters untouched',
      ],
    },
  }),
  family({
    id: 'atbash',
    category: 'strings',
    names: ['atbash', 'mirrorAlphabet', 'encodeAtbash'],
    params: [S],
    args: (r) => [small(r)],
    edges: [[''], ['abc'], ['hello, world'], ['xyz']],
    reference: ([s]) => s.replace(/[a-z]/g, (c) => String.fromCharCode(219 - c.charCodeAt(0))),
    bodies: [
      `
      const letters = 'abcdefghijklmnopqrstuvwxyz';
      let result = '';
      for (const c of s) {
        const i = letters.indexOf(c);
        result += i === -1 ? c : letters[25 - i];
      }
      return result;
      `,
      `return s.replace(/[a-z]/g, (c) => String.fromCharCode(219 - c.charCodeAt(0)));`,
      `
      const letters = 'abcdefghijklmnopqrstuvwxyz';
      const mirrored = [...letters].reverse().join('');
      return s.replace(/[a-z]/g, (c) => mirrored[letters.indexOf(c)]);
      `,
    ],
    locals: {
      letters: ['alphabet', 'abc'],
      result: OUT,
      c: CHARACTER,
      i: INDEX,
      mirrored: ['reversed', 'backwards'],
    },
    phrases: {
      noun: [
        'the Atbash cipher of a lower case text',
        'the lower case {s} with a replaced by z, b by y, c by x and so on',
      ],
      verb: [
        'encode a lower case message with the Atbash cipher',
        'swap each small letter for its mirror in the alphabet, a for z, b for y, other characters unchanged',
      ],
      say: [
        'atbash cipher, lowercase',
        'mirror letters in the alphabet, a <-> z, b <-> y, lower case',
        'how do i replace every small letter with the one at the opposite place of the alphabet?',
        'given a lower case text, return it with the alphabet reversed: a is z, b is y and so on',
        'make a code where the first letter of the alphabet becomes the last, the second becomes the second last, only for small letters',
      ],
    },
  }),
  family({
    id: 'pig-latin',
    category: 'strings',
    names: ['pigLatin', 'toPigLatin', 'translatePigLatin'],
    params: [['word', 's', 'str', 'text']],
    args: (r) => [r.word().toLowerCase()],
    edges: [['apple'], ['hello'], ['stone'], ['rhythm'], ['a']],
    reference: ([word]) => {
      const at = word.search(/[aeiou]/);
      if (at === 0) return word + 'way';
      return at === -1 ? word + 'ay' : word.slice(at) + word.slice(0, at) + 'ay';
    },
    bodies: [
      `
      if ('aeiou'.includes(word[0])) return word + 'way';
      let i = 0;
      while (i < word.length && !'aeiou'.includes(word[i])) i++;
      return word.slice(i) + word.slice(0, i) + 'ay';
      `,
      `
      const start = word.match(/^[^aeiou]*/)[0];
      if (start === '') return word + 'way';
      return word.slice(start.length) + start + 'ay';
      `,
      `
      if (/^[aeiou]/.test(word)) return word + 'way';
      return word.replace(/^([^aeiou]+)(.*)$/, '$2$1ay');
      `,
    ],
    locals: { i: INDEX, start: ['head', 'consonants'] },
    phrases: {
      noun: [
        'the Pig Latin form of a lower case word, with "way" added after a word that starts with a vowel',
        'the pig latin of {word}: leading consonants moved to the end plus "ay", or plus "way" when it starts with a vowel',
      ],
      verb: [
        'translate a lowercase word to Pig Latin, vowel words get "way"',
        'move the consonants at the start of a word to its end and add "ay", or just add "way" to a word that begins with a vowel',
      ],
      say: [
        'pig latin, "way" for words that start with a vowel',
        'pig latin of one lowercase word',
        'how do i turn "hello" into "ellohay" and "apple" into "appleway"?',
        'given a lowercase word, return it in pig latin (way for vowels, ay for consonants)',
        'if the word starts with a vowel put "way" behind it, otherwise take the letters before the first vowel to the back and then add "ay"',
      ],
    },
  }),
  family({
    id: 'leet-speak',
    category: 'strings',
    names: ['toLeet', 'leetSpeak', 'leet', 'encodeLeet'],
    params: [S],
    args: (r) => [small(r)],
    edges: [[''], ['elite code'], ['xyz']],
    reference: ([s]) => s.replace(/[aeio]/g, (c) => ({ a: '4', e: '3', i: '1', o: '0' })[c] ?? c),
    bodies: [
      `return s.replaceAll('a', '4').replaceAll('e', '3').replaceAll('i', '1').replaceAll('o', '0');`,
      `
      const codes = { a: '4', e: '3', i: '1', o: '0' };
      return [...s].map((c) => codes[c] ?? c).join('');
      `,
      `
      const codes = { a: '4', e: '3', i: '1', o: '0' };
      let result = '';
      for (const c of s) {
        result += codes[c] || c;
      }
      return result;
      `,
      `
      const codes = { a: '4', e: '3', i: '1', o: '0' };
      return s.replace(/[aeio]/g, (c) => codes[c]);
      `,
    ],
    locals: { codes: ['map', 'digits'], c: CHARACTER, result: OUT },
    phrases: {
      noun: [
        'a lower case text in leet speak with a as 4, e as 3, i as 1 and o as 0',
        'the lower case {s} with 4, 3, 1 and 0 in place of a, e, i and o',
      ],
      verb: [
        'replace a with 4, e with 3, i with 1 and o with 0 in a lowercase text',
        'translate a lower case string to leet speak: a is 4, e is 3, i is 1, o is 0',
      ],
      say: [
        'leet speak: a=4 e=3 i=1 o=0, lower case',
        'leetspeak converter with a->4, e->3, i->1, o->0',
        'how do i write lowercase text with 4 for a, 3 for e, 1 for i and 0 for o?',
        'given a lower case string, swap a, e, i, o for 4, 3, 1, 0',
        'hackers write digits for some letters, 4 instead of a, 3 instead of e, 1 instead of i, 0 instead of o, do that to my small letters',
      ],
    },
  }),
  family({
    id: 'dna-complement',
    category: 'strings',
    names: ['dnaComplement', 'complement', 'pairDna', 'dnaStrand'],
    params: [['dna', 'strand', 's', 'str']],
    args: (r) => [r.string(0, 9, 'ACGT')],
    edges: [[''], ['A'], ['GATTACA']],
    reference: ([dna]) =>
      dna.replace(/[ACGT]/g, (c) => ({ A: 'T', T: 'A', C: 'G', G: 'C' })[c] ?? c),
    bodies: [
      `
      const pairs = { A: 'T', T: 'A', C: 'G', G: 'C' };
      return [...dna].map((c) => pairs[c]).join('');
      `,
      `
      const pairs = { A: 'T', T: 'A', C: 'G', G: 'C' };
      let result = '';
      for (const c of dna) {
        result += pairs[c];
      }
      return result;
      `,
      `return dna.replace(/./g, (c) => 'ACGT'['TGCA'.indexOf(c)]);`,
    ],
    locals: { pairs: ['map', 'partner'], c: ['base', 'ch'], result: OUT },
    phrases: {
      noun: [
        'the complement of a DNA strand, with A and T swapped and C and G swapped',
        'the matching bases for {dna}: T for A, A for T, G for C and C for G',
      ],
      verb: [
        'build the complementary DNA strand, without reversing it',
        'swap A with T and C with G in a DNA string',
      ],
      say: [
        'dna complement',
        'complementary strand, A-T and C-G',
        'how do i get the other side of a DNA string like "ATTGC" to "TAACG"?',
        'given a dna string, return its complement in the same order',
        'in dna the letter A goes with T and C goes with G, give me the string with each letter replaced by its partner',
      ],
    },
  }),
  family({
    id: 'dna-to-rna',
    category: 'strings',
    names: ['dnaToRna', 'transcribe', 'toRna'],
    params: [['dna', 'strand', 's', 'str']],
    args: (r) => [r.string(0, 9, 'ACGT')],
    edges: [[''], ['T'], ['GATTACA']],
    reference: ([dna]) => dna.split('T').join('U'),
    bodies: [
      `return dna.replaceAll('T', 'U');`,
      `return dna.replace(/T/g, 'U');`,
      `return dna.split('T').join('U');`,
      `return [...dna].map((c) => (c === 'T' ? 'U' : c)).join('');`,
    ],
    locals: { c: ['base', 'ch'] },
    phrases: {
      noun: [
        'the RNA of a DNA string, with each T replaced by U',
        'the string {dna} with U in place of every T',
      ],
      verb: ['convert DNA to RNA by replacing T with U', 'replace every T of a DNA string by U'],
      say: [
        'dna to rna, T becomes U',
        'transcribe dna: T -> U',
        'how do i make "GCAT" into "GCAU"?',
        'given a dna string, return the rna string that has U where the dna has T',
        'for biology class, take the dna letters and write U instead of each T',
      ],
    },
  }),
  family({
    id: 'morse-encode',
    category: 'strings',
    names: ['toMorse', 'morse', 'encodeMorse', 'morseCode'],
    params: [['word', 's', 'str', 'text']],
    args: (r) => [r.chance(0.5) ? r.word().toLowerCase() : r.string(0, 5, ALPHABET)],
    edges: [[''], ['sos'], ['abc'], ['xyz']],
    reference: ([word]) => {
      const codes =
        '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..';
      return [...word].map((c) => codes.split(' ')[c.charCodeAt(0) - 97]).join(' ');
    },
    bodies: [
      `
      const codes =
        '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..'.split(' ');
      return [...word].map((c) => codes[c.charCodeAt(0) - 97]).join(' ');
      `,
      `
      const letters = 'abcdefghijklmnopqrstuvwxyz';
      const codes =
        '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..'.split(' ');
      const result = [];
      for (const c of word) {
        result.push(codes[letters.indexOf(c)]);
      }
      return result.join(' ');
      `,
      `
      const codes =
        '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..'.split(' ');
      const letters = 'abcdefghijklmnopqrstuvwxyz';
      return word
        .split('')
        .map((c) => codes[letters.indexOf(c)])
        .join(' ');
      `,
    ],
    locals: { codes: ['morse', 'signs'], c: CHARACTER, letters: ['alphabet', 'abc'], result: OUT },
    phrases: {
      noun: [
        'the Morse code of a lower case word, with a space between the letters',
        'the dots and dashes for the small letters of {word}, separated by spaces',
      ],
      verb: [
        'encode a lowercase word in Morse code, letters separated by one space',
        'translate a word of small letters to morse with . and -',
      ],
      say: [
        'morse code of a lowercase word',
        'word to morse, letters separated by spaces',
        'how do i write "sos" as "... --- ..."?',
        'given a lowercase word, return its morse code with single spaces between letters',
        'turn each letter from a to z into its dots and dashes and put a blank between the letters',
      ],
    },
  }),
  family({
    id: 'next-letters',
    category: 'strings',
    names: ['nextLetters', 'shiftByOne', 'advanceLetters', 'nextInAlphabet'],
    params: [S],
    args: (r) => [small(r)],
    edges: [[''], ['abc'], ['xyz'], ['hello world']],
    reference: ([s]) => s.replace(/[a-z]/g, (c) => ALPHABET.charAt((ALPHABET.indexOf(c) + 1) % 26)),
    bodies: [
      `
      return s.replace(/[a-z]/g, (c) => (c === 'z' ? 'a' : String.fromCharCode(c.charCodeAt(0) + 1)));
      `,
      `
      const letters = 'abcdefghijklmnopqrstuvwxyz';
      let result = '';
      for (const c of s) {
        const i = letters.indexOf(c);
        result += i === -1 ? c : letters[(i + 1) % 26];
      }
      return result;
      `,
      `
      const next = (c) => {
        if (c === 'z') return 'a';
        if (c < 'a' || c > 'z') return c;
        return String.fromCharCode(c.charCodeAt(0) + 1);
      };
      return [...s].map(next).join('');
      `,
    ],
    locals: {
      c: CHARACTER,
      letters: ['alphabet', 'abc'],
      result: OUT,
      i: INDEX,
      next: ['after', 'following'],
    },
    phrases: {
      noun: [
        'a lower case text with each letter replaced by the next one in the alphabet, z by a',
        'the lower case {s} where a became b, b became c and z became a',
      ],
      verb: [
        'replace every small letter of a text by the letter that follows it in the alphabet, z by a',
        'move each letter of a lowercase string one step forward in the alphabet, wrapping z to a',
      ],
      say: [
        'next letter of the alphabet for each char, z -> a, lower case',
        'shift letters by one, lowercase, wrap around',
        'how do i turn "abz" into "bca"?',
        'given a lowercase string, change every letter to the one after it in the alphabet, others unchanged',
        'each small letter should become its follower, a to b, b to c and after z comes a again, spaces stay',
      ],
    },
  }),
  family({
    id: 'word-score',
    category: 'strings',
    names: ['wordScore', 'letterSum', 'alphabetScore', 'wordValue'],
    params: [['word', 's', 'str', 'text']],
    args: (r) => [r.chance(0.5) ? r.word().toLowerCase() : r.string(0, 6, ALPHABET)],
    edges: [[''], ['abc'], ['zoo']],
    reference: ([word]) => [...word].reduce((t, c) => t + c.charCodeAt(0) - 96, 0),
    bodies: [
      `
      let total = 0;
      for (const c of word) {
        total += c.charCodeAt(0) - 96;
      }
      return total;
      `,
      `return [...word].reduce((total, c) => total + c.charCodeAt(0) - 96, 0);`,
      `
      const alphabet = 'abcdefghijklmnopqrstuvwxyz';
      let total = 0;
      for (const c of word) {
        total += alphabet.indexOf(c) + 1;
      }
      return total;
      `,
    ],
    locals: { total: ['score', 'sum'], c: CHARACTER, alphabet: ['letters', 'abc'] },
    phrases: {
      noun: [
        'the sum of the alphabet positions of the letters in a lower case word, a being 1',
        'the score of the lowercase {word} when a counts 1, b counts 2 and z counts 26',
      ],
      verb: [
        'add up the alphabet positions of all letters of a lowercase word',
        'score a word of small letters with a = 1, b = 2 up to z = 26',
      ],
      say: [
        'word score, a=1 b=2 ... z=26, lowercase',
        'sum of letter positions in the alphabet',
        'what is this lowercase word worth if a is 1 point, b 2 points and so on?',
        "given a lowercase word, return the total of its letters' places in the alphabet",
        'each letter has a value, its number in the alphabet starting from 1, add the values of the whole word',
      ],
    },
  }),
  family({
    id: 'missing-letter',
    category: 'strings',
    names: ['missingLetter', 'findMissingLetter', 'lostLetter', 'skippedLetter'],
    params: [['letters', 's', 'str', 'text']],
    args: (r) => {
      const start = r.int(0, 18);
      const run = 'abcdefghijklmnopqrstuvwxyz'.slice(start, start + r.int(3, 8));
      const gap = r.int(1, run.length - 2);
      return [run.slice(0, gap) + run.slice(gap + 1)];
    },
    edges: [['ac'], ['abce'], ['opqs']],
    reference: ([letters]) => {
      for (let i = 1; i < letters.length; i++) {
        const next = letters.charCodeAt(i - 1) + 1;
        if (letters.charCodeAt(i) !== next) return String.fromCharCode(next);
      }
      return '';
    },
    bodies: [
      `
      for (let i = 1; i < letters.length; i++) {
        const next = letters.charCodeAt(i - 1) + 1;
        if (letters.charCodeAt(i) !== next) return String.fromCharCode(next);
      }
      return '';
      `,
      `
      const alphabet = 'abcdefghijklmnopqrstuvwxyz';
      let i = alphabet.indexOf(letters[0]);
      for (const c of letters) {
        if (c !== alphabet[i]) return alphabet[i];
        i++;
      }
      return '';
      `,
      `
      const alphabet = 'abcdefghijklmnopqrstuvwxyz';
      const start = alphabet.indexOf(letters[0]);
      const full = alphabet.slice(start, start + letters.length + 1);
      return [...full].find((c) => !letters.includes(c));
      `,
    ],
    locals: {
      next: ['code', 'expected'],
      alphabet: ['abc', 'all'],
      c: CHAR,
      start: ['from'],
      full: ['range'],
    },
    phrases: {
      noun: [
        'the letter that is missing inside a run of consecutive small letters',
        'the one letter left out of {letters}, which otherwise follows the alphabet',
      ],
      verb: [
        'find the missing letter in a string of consecutive lower case letters with one gap',
        'find which letter of the alphabet was skipped in a rising run of small letters',
      ],
      say: [
        'find missing letter in an alphabet run like "abce"',
        'missing letter in consecutive letters, exactly one gap',
        'which letter is left out in "abce"? here it would be "d"',
        'given consecutive lowercase letters with one of them missing in between, return that letter',
        'the letters go up the alphabet but exactly one in the middle is not there, tell me which',
      ],
    },
  }),
];
