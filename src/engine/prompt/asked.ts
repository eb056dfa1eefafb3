import { fault, type FaultData, type FaultOf } from '../fault.ts';
import type { Pin } from './pin.ts';
import { type ForChat, type Prompt, withLineFeeds } from './prompt.ts';
import { readSignature } from './signature.ts';
import type { Called } from './usual-names.ts';

/** What a person asks a model for, as it was typed: a new function, one put right, or one with its hole filled. */
export interface Asked extends ForChat {
  readonly kind: Prompt['kind'];
  readonly instruction: string;
  /** `name(arg, arg)` of a new function, or null when the model writes it too. */
  readonly signature: string | null;
  /** The head under which a model was asked for it, see `usual-names.ts`; absent: as it was typed. */
  readonly called?: Called;
  /** The function to put right, or with {@link HOLE} in it to fill in. */
  readonly code?: string;
  /** Texts that are to stand where they are held; absent: none. */
  readonly pins?: readonly Pin[];
}

/**
 * What stands in a person's code where the model is to fill something in. With a backslash before it, it is text: so
 * code to fill in may say it, too. Code to put right says what it says.
 */
export const HOLE = '[MASK]';

/** It, with the backslashes before it. */
const HOLES = /(\\*)\[MASK\]/g;

/** The code around the holes, as it is meant: one text more than there are holes. */
export function splitAtHoles(code: string): readonly string[] {
  const texts = [''];
  let from = 0;
  for (const { 0: all, 1: slashes = '', index } of code.matchAll(HOLES)) {
    const isText = slashes.length % 2 === 1;
    const said = code.slice(from, index) + slashes.slice(0, Math.floor(slashes.length / 2));
    texts.push(`${texts.pop() ?? ''}${said}${isText ? HOLE : ''}`);
    if (!isText) texts.push('');
    from = index + all.length;
  }
  texts.push(`${texts.pop() ?? ''}${code.slice(from)}`);
  return texts;
}

/** Code with holes between texts; the inverse of {@link splitAtHoles}. */
export function joinAtHoles(texts: readonly string[]): string {
  return texts
    .map((text, i) => {
      const told = text.replaceAll(HOLES, (_, slashes: string) => `${slashes}${slashes}\\${HOLE}`);
      // Backslashes right before a hole are text.
      return i === texts.length - 1 ? told : told.replace(/\\+$/, (slashes) => slashes + slashes);
    })
    .join(HOLE);
}

/** The code of a prompt to fill in, with {@link HOLE} for each hole and no sign before text that says the same. */
export function codeWithHoles({ prefix, parts = [], suffix }: Infill): string {
  return [prefix, ...parts, suffix].join(HOLE);
}

type Infill = Extract<Prompt, { readonly kind: 'infill' }>;

/** What is asked for, as the model is prompted; the inverse of {@link askedFor}. */
export function promptOf(asked: Asked): Prompt {
  const { kind, instruction, signature, called, code = '' } = asked;
  const chat = forChatOf(asked);
  if (kind === 'write') {
    return { kind, instruction, signature, ...(called !== undefined && { called }), ...chat };
  }
  const text = withLineFeeds(code);
  if (kind === 'repair') return { kind, instruction, code: text, ...chat };
  const [prefix = '', ...rest] = splitAtHoles(text);
  const parts = rest.slice(0, -1);
  return {
    ...chat,
    kind,
    instruction: instruction === '' ? null : instruction,
    prefix,
    suffix: rest.at(-1) ?? '',
    ...(parts.length > 0 && { parts }),
  };
}

/** What is asked for where only the code says it, as in a link: nothing, a function, or one with a hole. */
export function kindOf(code: string | undefined): Prompt['kind'] {
  if (code === undefined) return 'write';
  return splitAtHoles(code).length > 1 ? 'infill' : 'repair';
}

/** What a prompt asks for; a task is one. */
export function askedFor(prompt: Prompt): Asked {
  const { kind } = prompt;
  const instruction = prompt.instruction ?? '';
  const chat = forChatOf(prompt);
  switch (kind) {
    case 'write': {
      const { signature, called } = prompt;
      return { kind, instruction, signature, ...(called !== undefined && { called }), ...chat };
    }
    case 'repair':
      return { kind, instruction, signature: null, code: prompt.code, ...chat };
    case 'infill': {
      const code = joinAtHoles([prompt.prefix, ...(prompt.parts ?? []), prompt.suffix]);
      return { kind, instruction, signature: null, code, ...chat };
    }
  }
}

/** What is said for chat models alone, and no more than is said. */
export function forChatOf({ system, language }: ForChat): ForChat {
  return { ...(system !== undefined && { system }), ...(language !== undefined && { language }) };
}

/** What is wrong with a prompt; `no-code` is about the function that there is already. */
export type Lack = FaultOf<'empty-prompt' | 'no-code' | 'bad-signature' | 'bad-pin'>;

/**
 * What keeps a prompt from being sent; null where nothing does. A hole says enough, the rest takes an instruction.
 */
export function lackOf({ pins = [], ...asked }: Asked): Lack | null {
  const lack = requestLack(asked) ?? pinLack(pins);
  const [first] = pins;
  if (lack !== null || first === undefined || asked.kind !== 'infill') return lack;
  // Nobody knows yet where a slot behind the first hole will be.
  return splitAtHoles(asked.code ?? '').length > 2
    ? fault('bad-pin', { why: 'holes', position: first.position })
    : null;
}

function requestLack({ kind, instruction, signature, code = '' }: Asked): Lack | null {
  if (instruction.trim() === '' && kind !== 'infill') {
    return fault('empty-prompt', { what: 'instruction' });
  }
  if (kind === 'write') return signatureLack(signature ?? '');
  const problem = codeProblem(kind, code);
  return problem === null ? null : fault('no-code', problem);
}

/** What is wrong with pins whatever the model: the rest its tokenizer says. */
function pinLack(pins: readonly Pin[]): Lack | null {
  for (const [i, { position, text }] of pins.entries()) {
    if (text === '') return fault('bad-pin', { why: 'empty', position });
    if (pins.slice(0, i).some((other) => other.position === position)) {
      return fault('bad-pin', { why: 'twice', position });
    }
  }
  return null;
}

/** A blank signature is none: the model chooses it. */
function signatureLack(signature: string): Lack | null {
  const reading = readSignature(signature);
  if (reading.ok || reading.problem.why === 'empty') return null;
  return fault('bad-signature', reading.problem);
}

function codeProblem(kind: 'repair' | 'infill', code: string): FaultData['no-code'] | null {
  if (code.trim() === '')
    return { why: kind === 'repair' ? 'nothing-to-repair' : 'nothing-to-fill' };
  if (kind === 'repair') return null;
  const texts = splitAtHoles(code);
  if (texts.length === 1) return { why: 'no-hole' };
  return texts.slice(1, -1).includes('') ? { why: 'holes-touch' } : null;
}

/** One line that says what is asked for: the instruction, or of a function with a hole and none its first line. */
export function labelOf({ instruction, code = '' }: Pick<Asked, 'instruction' | 'code'>): string {
  return instruction.trim() === '' ? (code.trim().split('\n')[0] ?? '') : instruction;
}
