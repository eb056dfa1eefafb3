import { afterAll, describe, expect, it } from 'vitest';
import { families } from '../corpus/families/index.ts';
import { renderFunction } from '../corpus/render.ts';
import { measure } from '../src/engine/trace/measures.ts';
import { DEFAULT_SETTINGS, type Settings } from '../src/engine/sampling/policies/settings.ts';
import { parsePolicy } from '../src/engine/sampling/policies/parse-policy.ts';
import { givenHeadOf } from '../src/engine/prompt/prompt.ts';
import { openModel } from './open-model.ts';
import { encodePrompt, startWriter } from './writer.ts';

/** A typed head, on the weights and with the tokenizer that are shipped. */
const opened = await openModel(null);
const { tokenizer } = opened;
const writer = await startWriter(opened, 1);

afterAll(() => writer.dispose());

const HEADS = [
  'my_func(Q)',
  'reverse_string_of(input_s)',
  'task_17(inp)',
  '$_x9(a1, b2, CamelCase, snake_case_name)',
  'größe(maß)',
  `${'long'.repeat(15)}(${Array.from({ length: 10 }, (_, i) => `parameter${i}`).join(', ')})`,
  'noParameters()',
];

const asked = (signature: string) =>
  ({ kind: 'write', instruction: 'sum of the even numbers', signature }) as const;

/** Settings of a policy as it stands on the command line. */
function settingsOf(policy: string, change: Partial<Settings> = {}): Settings {
  const parsed = parsePolicy(policy);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return { ...DEFAULT_SETTINGS, policy: parsed.policy, ...change };
}

/** The tokens of a text whose head is given: those of the head, then those of the rest. */
function cut(code: string, head: string): number[] {
  expect(code.startsWith(head)).toBe(true);
  return [...tokenizer.encode(head), ...tokenizer.encode(code.slice(head.length))];
}

describe('the tokens of a head', () => {
  it('are those that the whole text begins with, in every function of the corpus', () => {
    for (const { names, params: choices, bodies } of families) {
      const name = names[0] ?? 'f';
      const params = choices.map(([first]) => first);
      const head = givenHeadOf(asked(`${name}(${params.join(', ')})`));
      for (const body of bodies) {
        const rendering = { name, rename: {}, params, constants: {} };
        const code = renderFunction(body, rendering);
        expect(cut(code, head)).toEqual(tokenizer.encode(code));
      }
    }
  }, 60_000);

  it.each(HEADS)('are so under any name: %s', (signature) => {
    const head = givenHeadOf(asked(signature));
    for (const rest of ['\n  return 1;\n}', ' return 1; }', '\n\n}']) {
      expect(cut(head + rest, head)).toEqual(tokenizer.encode(head + rest));
    }
  });
});

describe('a head', () => {
  const rules: readonly (readonly [string, Partial<Settings>])[] = [
    ['verify', {}],
    ['verify:0', { cache: 'none' }],
    ['ar', { cache: 'none', temperature: 1 }],
    ['steps:4', {}],
    ['steps:8', { cache: 'none', edits: true }],
    ['threshold:0.7', { temperature: 1.5, chunk: 5 }],
    ['entropy:0.4', { chunk: 64 }],
    ['factor:1', { chunk: 1 }],
  ];
  it.each(rules.map((rule, i) => [...rule, HEADS[i % HEADS.length] ?? ''] as const))(
    'stands as typed under %s, %o: %s',
    async (policy, change, signature) => {
      const { code, trace } = await writer.write(
        encodePrompt(opened, asked(signature)),
        settingsOf(policy, change),
      );
      expect(code.startsWith(`function ${signature} {`)).toBe(true);
      // It stands in the tokens of the one under which the model was asked.
      const called = `function ${trace.prompt.called?.head ?? signature} {`;
      expect(measure(trace).given).toBe(tokenizer.encode(called).length);
    },
    60_000,
  );

  it('is read as people type it', async () => {
    const { code } = await writer.write(
      encodePrompt(opened, asked(' function  sumOf( xs ,ys ) {')),
      settingsOf('verify'),
    );
    expect(code).toMatch(/^function sumOf\(xs, ys\) \{\n/);
  });
});
