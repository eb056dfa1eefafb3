import { expect, it } from 'vitest';
import { chatOf } from './chat.ts';
import { askedFor, promptOf } from './asked.ts';

const WRITE = { kind: 'write', instruction: ' Adds two numbers. ', signature: null } as const;

it('passes an instruction on as it is where no language is asked for', () => {
  expect(chatOf({ ...WRITE, language: 'any' })).toEqual([
    { role: 'user', content: 'Adds two numbers.' },
  ]);
});

it('names the language, and the head of the function', () => {
  const asked = (change: object): string => chatOf({ ...WRITE, ...change })[0]!.content;
  expect(asked({})).toBe('Adds two numbers.\n\nWrite it in JavaScript.');
  expect(asked({ signature: 'add(a, b)', language: 'typescript' })).toBe(
    'Adds two numbers.\n\nWrite a TypeScript function `add(a, b)`.',
  );
  expect(asked({ signature: 'add(a, b)', language: 'any' })).toContain('a function `add(a, b)`.');
});

it('says what is to be done with code that there is', () => {
  const [repair] = chatOf({ kind: 'repair', instruction: 'adds', code: 'let a;\r\nlet b;' });
  expect(repair?.content).toContain('adds\n\n```javascript\nlet a;\nlet b;\n```\n\n');
  const hole = { kind: 'infill', instruction: null, prefix: 'f(', suffix: ')' } as const;
  const [infill] = chatOf({ ...hole, language: 'python' });
  expect(infill?.content).toMatch(/^```python\nf\(\[MASK\]\)\n```\n\nReplace \[MASK\]/);
});

it('fences code that has fences with longer ones', () => {
  const code = 'a\n```\nb\n````\nc';
  const [repair] = chatOf({ kind: 'repair', instruction: 'adds', code });
  expect(repair?.content).toContain(`\`\`\`\`\`javascript\n${code}\n\`\`\`\`\`\n`);
});

it('puts a system prompt first, and no empty one', () => {
  expect(chatOf({ ...WRITE, system: ' Be brief. ' })[0]).toEqual({
    role: 'system',
    content: 'Be brief.',
  });
  expect(chatOf({ ...WRITE, system: ' ' })).toHaveLength(1);
});

it('is kept where a prompt becomes what was typed, and back', () => {
  const asked = { ...WRITE, system: 'Be brief.', language: 'python' } as const;
  expect(promptOf(asked)).toEqual(asked);
  expect(askedFor(promptOf(asked))).toEqual(asked);
});
