import type { Phrasings } from '../family.ts';

export const stringsExtract: Phrasings = {
  'extract-emails': {
    noun: ['whatever looks like name@domain.end in a text, in order'],
    verb: ['pull the mail addresses out of a message'],
    say: ['"write to ann@mail.com or bob@site.org" -> ["ann@mail.com", "bob@site.org"]'],
  },
  'extract-hashtags': {
    noun: ['the tags of a post, each with its hash sign'],
    verb: ['pull every #word out of a message'],
    say: ['"#sun and #sea" -> ["#sun", "#sea"]'],
  },
  'extract-mentions': {
    noun: ['who is mentioned in a message, the at signs left away'],
    verb: ['list everybody that a post addresses with @'],
    say: ['"thanks @ann and @bob" -> ["ann", "bob"]'],
  },
  'word-wrap': {
    noun: ['the text set in a narrow column, as one string with line breaks'],
    verb: ['put as many words in each line as fit in {width} characters'],
    say: ['("aa bb cc", 5) -> "aa bb" and "cc" on two lines'],
  },
  'unescape-html': {
    noun: ['what an escaped piece of HTML looked like before &lt;, &gt;, &quot; and &amp; came in'],
    verb: ['undo the escaping of <, >, " and & in a text'],
    say: ['&lt;b&gt; -> <b>, a &amp; b -> a & b'],
  },
  'csv-to-objects': {
    noun: ['the records of a comma separated text, named by its header line'],
    verb: ['make an object of each line after the first, with the names from the first'],
    say: ['"a,b\\n1,2" -> [{ a: "1", b: "2" }]'],
  },
};
