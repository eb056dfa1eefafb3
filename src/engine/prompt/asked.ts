import { fault, type FaultData, type FaultOf } from '../fault.ts';
import type { Pin } from './pin.ts';
import { type ForChat, type Prompt, withLineFeeds } from './prompt.ts';
import { readSignature } from './signature.ts';

/** What a person asks a model for, as it was typed: a new function, one put right, or one with its hole filled. */
export interface Asked extends ForChat {
  readonly kind: Prompt['kind'];
  readonly instruction: string;
  /** `name(arg, arg)` of a new function, or null when the model writes it too. */
  readonly signature: string | null;
  /** The function to put right, or with {@link HOLE} in it to fill in. */
  readonly code?: string;
  /** Texts that are to stand where they are held; absent: none. */
  readonly pins?: readonly Pin[];
}

/** What stands in a person's code where the model is to fill something in. */
export const HOLE = '[MASK]';

/**
 * What is asked for, as the model is prompted; the inverse of {@link askedFor} for code that does not
 * say {@link HOLE} itself.
 */
export function promptOf(asked: Asked): Prompt {
  const { kind, instruction, signature, code = '' } = asked;
  const chat = forChatOf(asked);
  if (kind === 'write') return { kind, instruction, signature, ...chat };
  const text = withLineFeeds(code);
  if (kind === 'repair') return { kind, instruction, code: text, ...chat };
  const [prefix = '', ...rest] = text.split(HOLE);
  return {
    ...chat,
    kind,
    instruction: instruction === '' ? null : instruction,
    prefix,
    suffix: rest.join(HOLE),
  };
}

/** What is asked for where only the code says it, as in a link: nothing, a function, or one with a hole. */
export function kindOf(code: string | undefined): Prompt['kind'] {
  if (code === undefined) return 'write';
  return code.includes(HOLE) ? 'infill' : 'repair';
}

/** What a prompt asks for; a task is one. */
export function askedFor(prompt: Prompt): Asked {
  const { kind } = prompt;
  const instruction = prompt.instruction ?? '';
  const chat = forChatOf(prompt);
  switch (kind) {
    case 'write':
      return { kind, instruction, signature: prompt.signature, ...chat };
    case 'repair':
      return { kind, instruction, signature: null, code: prompt.code, ...chat };
    case 'infill': {
      const code = prompt.prefix + HOLE + prompt.suffix;
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
  return requestLack(asked) ?? pinLack(pins);
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
  const holes = code.split(HOLE).length - 1;
  if (kind === 'repair') {
    if (code.trim() === '') return { why: 'nothing-to-repair' };
    return holes > 0 ? { why: 'hole-to-repair' } : null;
  }
  if (code.trim() === '') return { why: 'nothing-to-fill' };
  if (holes === 0) return { why: 'no-hole' };
  return holes > 1 ? { why: 'several-holes', holes } : null;
}

/** Whether a task cannot be asked for as text: its own code says {@link HOLE}, and would be taken for a hole. */
export function isAmbiguous(prompt: Prompt): boolean {
  switch (prompt.kind) {
    case 'write':
      return false;
    case 'repair':
      return prompt.code.includes(HOLE);
    case 'infill':
      return (prompt.prefix + prompt.suffix).includes(HOLE);
  }
}

/** One line that says what is asked for: the instruction, or of a function with a hole and none its first line. */
export function labelOf({ instruction, code = '' }: Pick<Asked, 'instruction' | 'code'>): string {
  return instruction.trim() === '' ? (code.trim().split('\n')[0] ?? '') : instruction;
}
