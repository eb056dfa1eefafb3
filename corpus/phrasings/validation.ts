import type { Phrasings } from '../family.ts';

export const validation: Phrasings = {
  'is-digits': {
    whether: ['a non-empty text could be typed with the ten number keys alone'],
    verb: ['reject any non-empty text in which something other than 0-9 turns up'],
    say: [
      'nothing but 0123456789 allowed in the text',
      '"007" passes, "12a", "-5" and "1.5" do not',
      'return false once a character outside 0 to 9 is met, otherwise true',
      'would this input contain a letter, a space, a dot or any sign? then false, only figures give true',
    ],
  },
  'is-hex-colour': {
    whether: [
      'a css colour value is spelled the long way, hash sign plus six hex digits in any case',
    ],
    verb: ['accept only colour codes of seven characters, a hash and then six hex digits'],
    say: [
      '#FFaa00 yes, #fff no, #12345g no',
      'regex for # and six of 0-9 a-f A-F, whole string',
      'user picks a color and i get a string, is it a proper #rrggbb code? the short form #rgb does not count',
      'color code validator, hash first, then 6 hexadecimal characters, case does not matter',
    ],
  },
  'strong-password': {
    whether: ['a password includes a number and is no shorter than {k} characters'],
    verb: ['refuse passwords under {k} characters and those without any digit'],
    say: [
      'two rules for the password: length {k} or above, and some digit inside',
      'is there a digit in the password and are there at least {k} characters?',
      'return false if the password is shorter than {k} or has no number, else true',
      'sign up form: password must reach {k} characters and include one of 0-9',
    ],
  },
  'is-valid-time': {
    whether: [
      'a digital clock that counts hours from 00 to 23 could show a given text, like 07:05',
    ],
    verb: ['accept a time only if it reads hh:mm with an hour below 24 and a minute below 60'],
    say: [
      '00:00 and 23:59 are good, 24:00, 9:30 and 12:60 are bad',
      'train timetable entry, always hh:mm on the 24 hour clock, valid or not?',
      'regex for hh:mm, hours 00-23, minutes 00-59, leading zero needed and no seconds',
      'check what the user typed as clock time: two digits, colon, two digits, and it has to exist on a 24h clock',
    ],
  },
  'round-brackets-balanced': {
    whether: ['a text opens and closes its round brackets properly, whatever else it contains'],
    verb: ['make sure that no ( stays open and no ) comes without a ( before it'],
    say: [
      'parens ok? "(a)(b)" true, ")(" false, "(()" false',
      'count up for ( and down for ), never below zero and zero at the end',
      'does every opening parenthesis find its closing partner, letters in between do not count?',
      'my calculator needs to know if the parentheses of the formula are complete and in a sensible order, skip everything else',
    ],
  },
  'all-brackets-balanced': {
    whether: [
      'each bracket in a string of ()[]{} has its partner of the same kind, without crossing',
    ],
    verb: ['verify that a sequence of ( ) [ ] { } opens and closes in a well-nested way'],
    say: [
      '"{[()]}" true, "([)]" false, "]" false, empty true',
      'parentheses, square brackets and braces must close in the reverse order of opening',
      'input is only ()[]{}, tell me whether the nesting works out',
      'the bracket opened last has to be closed first, and by the right kind, with none left over, true or false',
    ],
  },
  'is-email-like': {
    whether: ['a text splits at its one and only @ into two parts that are both not empty'],
    verb: ['accept an address when it has a single @ with text to its left and to its right'],
    say: [
      'a@b is fine, @b, a@ and a@b@c are not',
      'rough test for an e-mail: something, then @, then something, and no second @',
      'email format, very loose: one at sign and neither side empty',
      'i do not need a perfect email regex, just see that @ appears once and has at least one character on each side',
    ],
  },
  'all-same-char': {
    whether: [
      'a string never changes its character from start to end, with true for no characters',
    ],
    verb: ['tell if one character is all that a text is made of, true when the text is empty'],
    say: [
      '"aaaa" -> true, "aab" -> false, "aA" -> false, empty -> true',
      'at most one distinct character in the string?',
      'does the word just repeat its first character all the way? say true for the empty word',
      'one different character is enough for false, an upper case and a lower case letter are different too, nothing at all is true',
    ],
  },
  'is-isogram': {
    whether: ['each letter in a lowercase word shows up just one time'],
    verb: ['look for duplicate letters in a lower case word and return true if there are none'],
    say: [
      '"lemon" true, "banana" false',
      'word without repeated letters? all lower case',
      'as many distinct letters as letters, for a word in small letters',
      'is there any letter that the lowercase word uses twice or more? then false, else true',
    ],
  },
  'is-pangram': {
    whether: [
      'not one of the letters a to z is missing from a sentence, upper and lower case being equal',
    ],
    verb: ['find out if a text makes use of the full alphabet, case ignored'],
    say: [
      'all 26 letters present? upper or lower case',
      'the quick brown fox sentence should give true, "abc" false',
      'count the distinct letters without regard to case and compare with 26',
      'return false if some letter of the english alphabet does not occur in the sentence, small or big',
    ],
  },
  'has-no-capitals': {
    whether: ['lowercasing a text would change nothing'],
    verb: ['make sure that a string has none of the letters A to Z in upper case'],
    say: [
      '"abc" true, "aBc" false, "12 a" true',
      'false if there is any A-Z in it, otherwise true',
      'equal to its own lowercase version?',
      'our tags must not have big letters, numbers and blanks are ok, tell me if the tag is fine',
    ],
  },
  'is-integer-text': {
    whether: [
      'a text can be read as a whole number, digits only apart from one minus allowed at the front',
    ],
    verb: [
      'accept text like 0, 15 or -12, but nothing with a plus, a point, two minuses or no digit',
    ],
    say: [
      'regex for an integer, minus optional, no plus, at least one digit',
      '-12 ok, 0 ok, --3 not ok, 12- not ok, +5 not ok',
      'user input should be an integer, positive or negative, written without + and without decimals',
      'strip a minus from the front if there is one, what remains must be digits and not be empty',
    ],
  },
  'is-triangle': {
    whether: ['the two shorter of three side lengths are together longer than the third one'],
    verb: [
      'decide if sticks of the lengths {a}, {b} and {c} can be laid into a triangle, flat ones do not count',
    ],
    say: [
      '3 4 5 true, 1 2 3 false, 1 1 5 false',
      'is the longest side less than the sum of the other two?',
      'three positive numbers in, true if a real triangle with these sides exists',
      'given 3 sides say if triangle is possible, when two sides together are just equal to the third it is not',
    ],
  },
  'is-valid-day-month': {
    whether: ['the calendar of a common year of 365 days has the given day in the given month'],
    verb: ['reject a day and month that never occur in a year without 29 February'],
    say: [
      'day/month plausible? months 1-12, days by month, February ends at 28',
      'does a calendar for a normal year contain this day in this month, month given as a number?',
      'april, june, september and november have 30 days, february 28, the rest 31, is the day within its month and the month real?',
      'birthday form with day and month only, return false for impossible combinations, 29.2. is impossible here',
    ],
  },
  'is-allowed': {
    whether: [
      'an input equals one of the permitted strings exactly, upper and lower case being different',
    ],
    verb: ['look a word up in the list of accepted ones and ^say if it is there'],
    say: [
      'value first, then the allowed values, found or not?',
      'can i find this exact string in the list of options?',
      'return false unless the word occurs in the list that i pass second',
      'the user picked a word, make sure it is on my list of valid choices, same spelling and same case',
    ],
  },
  'is-pin': {
    whether: ['a text is {k} characters long without a single one that is not a digit'],
    verb: ['accept a code only when it is {k} figures from 0 to 9, no more and no fewer'],
    say: [
      'bank card pin: {k} numbers, no letters, no spaces',
      'a door code is typed in, is it {k} digits long and only digits?',
      'length must be {k} and all of it 0-9, otherwise false',
      'regex for exactly {k} digits from start to end',
    ],
  },
  'is-binary-text': {
    whether: ['a non-empty text could be a base 2 number, so no character but 0 or 1'],
    verb: ['reject a non-empty string as soon as it has anything besides 0 and 1'],
    say: [
      '0110 true, 102 false, b1 false',
      'just bits in the string?',
      'every character must be either zero or one, true if so',
      'is there a character in the text that a binary number can not have? then return false',
    ],
  },
  'is-identifier': {
    whether: [
      'a text would do as a variable name, with a first character that is a letter or _ and after it letters, digits or _ only',
    ],
    verb: [
      'accept names of letters, digits and underscores that are not empty and have no digit in first place',
    ],
    say: [
      'x and _a1 ok, 1a, a-b, "a b" and empty not ok',
      'name check: only A-Z a-z 0-9 _, at least one character, the first one not a digit',
      'may i call a variable this? allowed are letters, digits and underscores, but it can not begin with a digit or be empty',
      'false for an empty name, for a leading digit and for any sign other than letters, digits and _, else true',
    ],
  },
};
