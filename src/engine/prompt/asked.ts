import { fault, type FaultData, type FaultOf } from '../fault.ts';
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
export type Lack = FaultOf<'empty-prompt' | 'no-code' | 'bad-signature'>;

/**
 * What keeps a prompt from being sent; null where nothing does. A hole says enough, the rest takes an instruction.
 * @param kind what a person chose to ask for, where that is known apart from the code
 */
export function lackOf(asked: Asked, kind: Prompt['kind'] = promptOf(asked).kind): Lack | null {
  const { instruction, signature, code = '' } = asked;
  if (instruction.trim() === '' && kind !== 'infill') {
    return fault('empty-prompt', { what: 'instruction' });
  }
  if (kind === 'write') return signatureLack(signature ?? '');
  const problem = codeProblem(kind, code);
  return problem === null ? null : fault('no-code', problem);
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
export function labelOf({ instruction, code = '' }: Asked): string {
  return instruction.trim() === '' ? (code.trim().split('\n')[0] ?? '') : instruction;
}
