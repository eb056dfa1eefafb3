import type { Denoiser } from '../denoiser.ts';
import type { Asked } from '../prompt/asked.ts';
import { toldInstruction } from '../prompt/prompt.ts';
import { type Called, headOf, namesOfHead, usualHead } from '../prompt/usual-names.ts';
import { type Settings, VERIFY } from '../sampling/policies/settings.ts';
import type { SampleOptions } from '../sampling/run.ts';
import { sample } from '../sampling/sampler.ts';
import type { Pass, TracePrompt } from '../trace/trace.ts';
import type { ModelTokenizer } from '../models/tokenizer.ts';

/** A model that can be asked. */
export interface Namer {
  readonly denoiser: Denoiser;
  readonly tokenizer: ModelTokenizer;
}

/** What is said in the instruction for names that are yet to be found: letters say nothing, and mislead nobody. */
const PLACEHOLDERS = ['f', 'x', 'y', 'z', 'u', 'v', 'w', 'p', 'q', 'r', 't'] as const;

/** Tokens that a head may have at most. */
const LONGEST_HEAD = 64;

/** From this chance on that a request asks for a function it is more likely that one than any other. */
const RECOGNISED = 0.5;

/**
 * A request with the head under which the model is asked for it, see `prompt/usual-names.ts`. Where the typed one is
 * made of usual names, it is that in the usual spelling. Where it is not, or where nobody typed one, it is that of the
 * function that the words of the request ask for, see `Recogniser`. Where they do not tell, the model names a function
 * whose head was typed itself: it is asked without a head, and writes one, of which the names are kept.
 * @param settings of the run that is to come; where that writes one token a pass, so does this
 * @returns the same object where there is nothing to name
 * @throws FaultError as `sample`
 */
export async function called<T extends Asked>(
  asked: T,
  model: Namer,
  settings: Settings,
  options: Pick<SampleOptions, 'now' | 'signal'>,
): Promise<T> {
  const { usualNames, recogniser } = model.tokenizer;
  const { kind, signature, instruction } = asked;
  if (kind !== 'write' || usualNames === null || asked.called !== undefined) return asked;
  if (signature === null || signature.trim() === '') {
    // What is pinned may be a part of another head.
    const known = isPinned(asked) ? null : knownHead(recogniser, instruction, null);
    return known === null ? asked : { ...asked, signature: null, called: known };
  }
  const typed = namesOfHead(signature);
  if (typed === null) return asked;
  const usual = usualHead(typed, usualNames);
  if (usual === headOf(typed)) return asked;
  if (usual !== null) return { ...asked, called: atOnce(usual) };
  const known = knownHead(recogniser, instruction, typed.length - 1);
  if (known !== null) return { ...asked, called: known };
  const began = options.now();
  const placeholders = { head: headOf(PLACEHOLDERS.slice(0, typed.length)), passes: 0, took: 0 };
  const told = toldInstruction({ ...asked, called: placeholders });
  const { names, passes } = await namesOf(model, told, typed.length, settings, options);
  const found: Called = { head: headOf(names ?? typed), passes, took: options.now() - began };
  return { ...asked, called: found };
}

function isPinned({ pins = [] }: Asked): boolean {
  return pins.length > 0;
}

/** The head of the function that a request asks for most likely; null where its words do not tell. */
function knownHead(
  recogniser: ModelTokenizer['recogniser'],
  instruction: string,
  parameters: number | null,
): Called | null {
  const known = recogniser?.recognise(instruction, parameters);
  return known && known.chance >= RECOGNISED ? atOnce(known.head) : null;
}

/** A head that it took no forward to find. */
function atOnce(head: string): Called {
  return { head, passes: 0, took: 0 };
}

/**
 * The names that a model has for a function of so many parameters.
 * @param count of names, the function's own included; of those that the model has beyond them nothing is kept, and
 *   where it has less it goes on behind a comma
 * @returns no names where it writes no head
 */
async function namesOf(
  model: Namer,
  instruction: string,
  count: number,
  settings: Settings,
  options: Pick<SampleOptions, 'now' | 'signal'>,
): Promise<{ readonly names: readonly string[] | null; readonly passes: number }> {
  let passes = 0;
  let begun = '';
  for (let known = 0; ;) {
    const written = await writeHead(model, instruction, begun, settings, options);
    passes += written.passes;
    const end = written.text.indexOf(')');
    const names = end < 0 ? null : namesOfHead(written.text.slice(0, end + 1));
    if (names === null || names.length >= count)
      return { names: names?.slice(0, count) ?? null, passes };
    // A head without parameters would be written once more.
    if (names.length <= Math.max(known, 1)) return { names: null, passes };
    known = names.length;
    begun = `${written.text.slice(0, end)},`;
  }
}

/** Has a function written up to the end of its head. @param begun what its text begins with */
async function writeHead(
  { denoiser, tokenizer }: Namer,
  instruction: string,
  begun: string,
  settings: Settings,
  options: Pick<SampleOptions, 'now' | 'signal'>,
): Promise<{ readonly text: string; readonly passes: number }> {
  const asked = { kind: 'write', instruction, signature: null } as const;
  const tokens = begun === '' ? [] : tokenizer.encode(begun);
  const prompt: TracePrompt = {
    ...asked,
    tokens: tokenizer.encodePrompt(asked),
    ...(tokens.length > 0 && { given: [{ start: 0, tokens }] }),
  };
  const greedy: Settings = {
    ...settings,
    policy: settings.policy.kind === 'ar' ? settings.policy : VERIFY,
    ...{ temperature: 0, edits: false, remask: 0, length: LONGEST_HEAD },
  };
  let passes = 0;
  let text = '';
  for await (const pass of sample(denoiser, prompt, greedy, options)) {
    passes++;
    for (const [position, id] of checkedIn(pass, tokens.length)) tokens[position] = id;
    text = tokenizer.decode(tokens);
    if (text.includes(')')) break;
  }
  return { text, passes };
}

/** What the causal part of a pass puts where: it stays. @param given tokens that the text begins with */
function checkedIn(
  pass: Pass,
  given: number,
): readonly (readonly [position: number, id: number])[] {
  switch (pass.kind) {
    case 'prefill':
      return pass.next === undefined ? [] : [[given, pass.next.id]];
    case 'denoise':
      return [];
    case 'commit': {
      const behind = pass.corrected ?? pass.next;
      const ids = behind === undefined ? pass.tokens : [...pass.tokens, behind.id];
      return ids.map((id, i) => [pass.start + i, id]);
    }
    case 'decode':
      return [[pass.start, pass.id]];
  }
}
