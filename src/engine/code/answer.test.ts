import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CodeLanguage, readAnswer } from './answer.ts';

const FENCE = '```';
const ADD = 'function add(a, b) {\n  return a + b;\n}';

/** Kinds and texts of the parts. */
function partsOf(text: string): readonly string[] {
  return readAnswer(text).parts.map(
    (part) => `${part.kind === 'code' ? part.language : 'prose'}: ${part.text.trim()}`,
  );
}

function codeOf(text: string, expected: CodeLanguage | 'any' = 'javascript'): string | null {
  return readAnswer(text, expected).code?.text ?? null;
}

describe('finding the code in an answer', () => {
  it('finds the fenced block, and the prose around it', () => {
    const text = `Sure, here it is:\n\n${FENCE}js\n${ADD}\n${FENCE}\n\nIt adds.`;
    expect(partsOf(text)).toEqual([
      'prose: Sure, here it is:',
      `javascript: ${ADD}`,
      'prose: It adds.',
    ]);
    const { code } = readAnswer(text);
    expect(code).toMatchObject({ text: ADD, language: 'javascript', tag: 'js', closed: true });
    expect(text.slice(code!.start, code!.end)).toBe(`${ADD}\n`);
  });

  it('takes a fence that is still open to its end', () => {
    const read = readAnswer(`${FENCE}javascript\n${ADD}`);
    expect(read.code).toMatchObject({ text: ADD, closed: false });
    expect(readAnswer(`Text\n${FENCE}`).code).toMatchObject({ text: '', closed: false });
  });

  it('reads an answer without a fence by how code begins', () => {
    expect(codeOf(ADD)).toBe(ADD);
    expect(partsOf(`Here you go.\n\n${ADD}\n\nThat adds them.`)).toEqual([
      'prose: Here you go.',
      `javascript: ${ADD}`,
      'prose: That adds them.',
    ]);
    expect(codeOf('I cannot help with that.')).toBeNull();
    expect(codeOf('')).toBeNull();
  });

  it('reads longer fences, tildes, and fences in a list', () => {
    const inner = `const s = \`\n${FENCE}\n\`;`;
    expect(codeOf(`${FENCE}\`js\n${inner}\n${FENCE}\``)).toBe(inner);
    expect(codeOf(`~~~js\n${ADD}\n~~~`)).toBe(ADD);
    const listed = `1. First:\n   ${FENCE}js\n   let a;\n     a++;\n   ${FENCE}\n2. Then`;
    expect(codeOf(listed)).toBe('let a;\n  a++;');
    expect(codeOf(`${FENCE}js\r\nlet a;\r\n${FENCE}\r\n`)).toBe('let a;');
    // Code in a line is none.
    expect(codeOf(`${FENCE}let a;${FENCE} is code`)).toBeNull();
  });

  it.each([
    ['ts', 'let a;', 'typescript'],
    ['TypeScript', 'let a;', 'typescript'],
    ['js {1,2}', 'let a;', 'javascript'],
    ['python3', 'a = 1', 'python'],
    ['rust', 'fn main() {}', 'other'],
    ['', 'def add(a, b):\n    return a + b', 'python'],
    ['', 'function add(a: number, b: number): number { return a + b; }', 'typescript'],
    ['', 'interface A { x: number }\nconst f = (a: A) => a.x;', 'typescript'],
    ['', 'const f = (a) => ({ x: a ? 1 : 2 });', 'javascript'],
    ['constructor', 'let a;', 'other'],
    ['', 'just words', 'other'],
  ])('knows the language of %j %j', (tag, code, language) => {
    expect(readAnswer(`${FENCE}${tag}\n${code}\n${FENCE}`).code?.language).toBe(language);
  });

  it('takes the block that answers, not the one that shows how to call it', () => {
    const use = `${FENCE}js\nadd(1, 2);\n${FENCE}`;
    const shell = `${FENCE}sh\nnode add.js\n${FENCE}`;
    const python = `${FENCE}py\ndef add(a, b):\n  return a + b\n${FENCE}`;
    const js = `${FENCE}js\n${ADD}\n${FENCE}`;
    expect(codeOf([shell, use, python, js].join('\n'))).toBe(ADD);
    expect(codeOf([shell, js, python].join('\n'), 'python')).toMatch(/^def add/);
    expect(codeOf([python, use].join('\n'))).toBe('add(1, 2);');
    expect(codeOf(shell)).toBe('node add.js');
  });

  it('reads any text, part for part in its order, and of a text cut off the same beginning', () => {
    const line = fc.constantFrom(
      ...[FENCE, `${FENCE}js`, `${FENCE}\``, '~~~', '  ', ADD, 'words', '- a', `> ${FENCE}py`, '#'],
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.nat(), (lines, cut) => {
        const text = lines.join('\n');
        let end = 0;
        for (const part of readAnswer(text).parts) {
          expect(part.start).toBeGreaterThanOrEqual(end);
          expect(part.end).toBeGreaterThanOrEqual(part.start);
          if (part.kind === 'prose') expect(text.slice(part.start, part.end)).toBe(part.text);
          ({ end } = part);
        }
        expect(end).toBeLessThanOrEqual(text.length);
        readAnswer(text.slice(0, cut % (text.length + 1)));
      }),
      { numRuns: 300 },
    );
  });
});
