import { describe, expect, it } from 'vitest';
import type { DenoiserShape } from '../denoiser.ts';
import { TOKEN_CAUSAL } from '../denoiser.ts';
import type { Asked } from '../prompt/asked.ts';
import { givenHeadOf, promptParts } from '../prompt/prompt.ts';
import { DEFAULT_SETTINGS } from '../sampling/policies/settings.ts';
import { ScriptedDenoiser } from '../testing/scripted.ts';
import { textPiece } from '../trace/pieces.ts';
import { called } from './naming.ts';
import type { ModelTokenizer } from '../models/tokenizer.ts';
import type { Recognised } from '../prompt/recogniser.ts';
import type { Called } from '../prompt/usual-names.ts';

/** One token a character, behind the specials. */
const FIRST = 4;
const SEP = 3;
const SHAPE: DenoiserShape = {
  ...TOKEN_CAUSAL,
  ...{ vocabSize: 132, contextLength: 240, maskId: 0, eosId: 1, padId: 2, sepId: SEP },
};
const encode = (text: string): number[] => Array.from(text, (c) => c.charCodeAt(0) + FIRST);
const decode = (ids: readonly number[]): string =>
  ids.map((id) => (id < FIRST ? '' : String.fromCharCode(id - FIRST))).join('');

const TOKENIZER: ModelTokenizer = {
  usualNames: { words: new Set(['count', 'vowels']), params: new Set(['text', 'k']) },
  recogniser: null,
  encodePrompt: (prompt) =>
    promptParts(prompt).flatMap((part) => ('text' in part ? encode(part.text) : [SEP])),
  encodeGiven: (prompt) => [{ start: 0, tokens: encode(givenHeadOf(prompt)) }],
  answerOf: () => 'code',
  encodeLength: () => null,
  encodeHoles: () => null,
  encodeDraft: () => null,
  encode,
  decode,
  pieces: () => Array.from({ length: 132 }, (_, id) => textPiece(decode([id]))),
};

/** A model that writes one of its texts: the first that begins as what it is given. */
function modelOf(...texts: readonly string[]) {
  const denoiser = new ScriptedDenoiser({
    shape: SHAPE,
    script: (clean) => {
      const written = decode(clean.slice(clean.indexOf(SEP) + 1));
      const text = texts.find((one) => one.startsWith(written)) ?? '';
      return encode(text)[written.length] ?? SHAPE.eosId;
    },
  });
  return { denoiser, tokenizer: TOKENIZER };
}

const ask = (signature: string | null): Asked => ({
  kind: 'write',
  instruction: 'count',
  signature,
});
const options = { now: () => 0 };
const head = async (
  signature: string,
  ...texts: readonly string[]
): Promise<string | undefined> => {
  const asked = await called(ask(signature), modelOf(...texts), DEFAULT_SETTINGS, options);
  return asked.called?.head;
};

describe('the head under which a model is asked', () => {
  const VOWELS = 'function vowelCount(word) { return 1; }';

  it('is the typed one in the usual spelling, where its names are usual', async () => {
    const asked = await called(ask('count_vowels(text)'), modelOf(), DEFAULT_SETTINGS, options);
    expect(asked.called).toEqual({ head: 'countVowels(text)', passes: 0, took: 0 });
  });

  it("is the model's own, where they are not", async () => {
    expect(await head('f_1(Q)', VOWELS)).toBe('vowelCount(word)');
  });

  it.each([{ kind: 'verify', ahead: 4 }, { kind: 'ar' }, { kind: 'steps', steps: 2 }] as const)(
    'is found greedily whatever the rule, and its passes are counted: $kind',
    async (policy) => {
      const settings = {
        ...DEFAULT_SETTINGS,
        policy,
        temperature: policy.kind === 'verify' ? 0 : 1,
      };
      const asked = await called(ask('f_1(Q)'), modelOf(VOWELS), settings, options);
      expect(asked.called?.head).toBe('vowelCount(word)');
      const tokens = 'function vowelCount(word)'.length;
      if (policy.kind === 'ar') expect(asked.called?.passes).toBe(tokens);
      else expect(asked.called?.passes).toBeLessThan(tokens);
      expect(asked.called?.passes).toBeGreaterThan(1);
    },
  );

  it('has as many parameters as the typed one: more are left out, and behind fewer it goes on', async () => {
    expect(await head('f_1(Q)', 'function g(a, b, c) {}')).toBe('g(a)');
    expect(await head('f_1(Q, R)', 'function g(a) {}', 'function g(a, b) {}')).toBe('g(a, b)');
  });

  it('is asked for with letters for the names that the instruction speaks of', async () => {
    const prompts: string[] = [];
    const { denoiser } = modelOf(VOWELS);
    const encodePrompt: ModelTokenizer['encodePrompt'] = (prompt) => {
      prompts.push(prompt.instruction ?? '');
      return TOKENIZER.encodePrompt(prompt);
    };
    const asked = { ...ask('f_1(Q_1)'), instruction: 'vowels of Q_1: f_1(Q_1)' };
    const tokenizer = { ...TOKENIZER, encodePrompt };
    await called(asked, { denoiser, tokenizer }, DEFAULT_SETTINGS, options);
    expect(prompts).toEqual(['vowels of x: f(x)']);
  });

  describe('with a recogniser', () => {
    const RECOGNISED = { head: 'countVowels(text)', chance: 0.6 };
    const asking = async (
      asked: Asked,
      found: Recognised | null,
    ): Promise<{ called: Called | undefined; parameters: unknown[] }> => {
      const parameters: unknown[] = [];
      const recogniser = {
        recognise: (_: string, count: number | null): Recognised | null => {
          parameters.push(count);
          return found;
        },
      };
      const { denoiser } = modelOf(VOWELS);
      const model = { denoiser, tokenizer: { ...TOKENIZER, recogniser } };
      const told = await called(asked, model, DEFAULT_SETTINGS, options);
      return { called: told.called, parameters };
    };

    it('is that of the function that the request asks for, without a forward', async () => {
      const free = { head: 'countVowels(text)', passes: 0, took: 0 };
      expect(await asking(ask('f_1(Q)'), RECOGNISED)).toEqual({ called: free, parameters: [1] });
      expect(await asking(ask('f_1(Q, R)'), RECOGNISED)).toMatchObject({ parameters: [2] });
      expect(await asking(ask(null), RECOGNISED)).toEqual({ called: free, parameters: [null] });
      expect(await asking(ask(' '), RECOGNISED)).toEqual({ called: free, parameters: [null] });
    });

    it.each([null, { ...RECOGNISED, chance: 0.4 }])(
      "is the model's own where that is not sure: %o",
      async (found) => {
        expect((await asking(ask('f_1(Q)'), found)).called).toMatchObject({
          head: 'vowelCount(word)',
        });
        expect((await asking(ask(null), found)).called).toBeUndefined();
      },
    );

    it('is looked for no more where a text is pinned that may be a head', async () => {
      const pins = [{ position: 1, text: ' go(m)' }];
      const told = await asking({ ...ask(null), pins }, RECOGNISED);
      expect(told).toEqual({ called: undefined, parameters: [] });
    });

    it.each([
      ['usual names', ask('countVowels(k)')],
      ['more than names', ask('f_1(Q = 2)')],
      ['code', { kind: 'repair', instruction: 'count', signature: null, code: 'f' } as const],
    ])('is the typed one of %s', async (_, asked) => {
      const told = await asking(asked, RECOGNISED);
      expect(told).toEqual({ called: undefined, parameters: [] });
    });
  });

  it.each([
    ['writes no head', 'const x = 1;'],
    ['has no parameters', 'function g() {}'],
    ['has none to go on with', 'function g(a) {}'],
    ['calls two alike', 'function g(a, a) {}'],
  ])('is the typed one where the model %s', async (_, text) => {
    expect(await head('f_1(Q, R)', text)).toBe('f_1(Q, R)');
  });

  it.each([
    ['without a head', ask(null)],
    ['with a parameter that is more than a name', ask('f_1({ a })')],
    ['that has been named', { ...ask('f_1(Q)'), called: { head: 'g(a)', passes: 1, took: 1 } }],
    ['with usual names in the usual spelling', ask('countVowels(text)')],
    ['of another kind', { ...ask(null), kind: 'repair', code: 'x' } as const],
  ])('is not looked for in a request %s', async (_, asked) => {
    expect(await called(asked, modelOf(VOWELS), DEFAULT_SETTINGS, options)).toBe(asked);
  });

  it('is not looked for of a model without usual names', async () => {
    const model = { ...modelOf(VOWELS), tokenizer: { ...TOKENIZER, usualNames: null } };
    const asked = ask('f_1(Q)');
    expect(await called(asked, model, DEFAULT_SETTINGS, options)).toBe(asked);
  });
});
