import { type Prompt, withLineFeeds } from './prompt.ts';
import { readSignature } from './signature.ts';

/** What a person asks for, as a trace keeps it. */
interface Asked {
  readonly instruction: string;
  readonly signature: string | null;
  /** The function to put right, or with {@link HOLE} in it to fill in. */
  readonly code?: string;
}

/** What stands in a person's code where the model is to fill something in. */
export const HOLE = '[MASK]';

/**
 * What is asked for, as the model is prompted; the inverse of {@link askedFor} for code that does not
 * say {@link HOLE} itself.
 */
export function promptOf({ instruction, signature, code }: Asked): Prompt {
  if (code === undefined) return { kind: 'write', instruction, signature };
  const text = withLineFeeds(code);
  const at = text.indexOf(HOLE);
  if (at < 0) return { kind: 'repair', instruction, code: text };
  return {
    kind: 'infill',
    instruction: instruction === '' ? null : instruction,
    prefix: text.slice(0, at),
    suffix: text.slice(at + HOLE.length),
  };
}

/** What a prompt asks for; a task is one. */
export function askedFor(prompt: Prompt): Asked {
  const instruction = prompt.instruction ?? '';
  switch (prompt.kind) {
    case 'write':
      return { instruction, signature: prompt.signature };
    case 'repair':
      return { instruction, signature: null, code: prompt.code };
    case 'infill':
      return { instruction, signature: null, code: prompt.prefix + HOLE + prompt.suffix };
  }
}

/** What is wrong with a prompt; `no-code` is about the function that there is already. */
export interface Lack {
  readonly code: 'empty-prompt' | 'no-code' | 'bad-signature';
  /** One sentence. */
  readonly message: string;
}

/**
 * What keeps a prompt from being sent; null where nothing does. A hole says enough, the rest takes an instruction.
 * @param kind what a person chose to ask for, where that is known apart from the code
 */
export function lackOf(asked: Asked, kind: Prompt['kind'] = promptOf(asked).kind): Lack | null {
  const { instruction, signature, code = '' } = asked;
  if (instruction.trim() === '' && kind !== 'infill') {
    return { code: 'empty-prompt', message: 'There is no instruction yet.' };
  }
  if (kind === 'write') return signatureLack(signature ?? '');
  const message = codeProblem(kind, code);
  return message === null ? null : { code: 'no-code', message };
}

/** A blank signature is none: the model chooses it. */
function signatureLack(signature: string): Lack | null {
  const reading = readSignature(signature);
  if (reading.ok || reading.fault.code === 'empty') return null;
  return { code: 'bad-signature', message: reading.fault.message };
}

function codeProblem(kind: 'repair' | 'infill', code: string): string | null {
  const holes = code.split(HOLE).length - 1;
  if (kind === 'repair') {
    if (code.trim() === '') return 'There is no function to repair yet.';
    return holes > 0 ? `A function to repair has no ${HOLE}: choose Fill in.` : null;
  }
  if (code.trim() === '') return 'There is no function to fill in yet.';
  if (holes === 0) return `Put ${HOLE} where something is missing in the function.`;
  return holes > 1 ? `There are ${holes} places that say ${HOLE}; one at a time.` : null;
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
export function labelOf({ instruction, code = '' }: Asked): string {
  return instruction.trim() === '' ? (code.trim().split('\n')[0] ?? '') : instruction;
}
