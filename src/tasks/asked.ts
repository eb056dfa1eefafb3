import type { Prompt } from './prompt.ts';

/** What a person asks for, as a trace keeps it. */
interface Asked {
  readonly instruction: string;
  readonly signature: string | null;
  /** The function to put right, or with {@link HOLE} in it to fill in. */
  readonly code?: string;
}

/** What stands in a person's code where the model is to fill something in. */
export const HOLE = '[MASK]';

/** What is asked for, as the model is prompted; the inverse of {@link askedFor}. */
export function promptOf({ instruction, signature, code }: Asked): Prompt {
  if (code === undefined) return { kind: 'write', instruction, signature };
  const at = code.indexOf(HOLE);
  if (at < 0) return { kind: 'repair', instruction, code };
  return {
    kind: 'infill',
    instruction: instruction === '' ? null : instruction,
    prefix: code.slice(0, at),
    suffix: code.slice(at + HOLE.length),
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

/** Whether nothing is asked for: a hole says enough, anything else takes an instruction. */
export function isEmpty(asked: Asked): boolean {
  return asked.instruction.trim() === '' && promptOf(asked).kind !== 'infill';
}

/** One line that says what is asked for: the instruction, or of a function with a hole and none its first line. */
export function labelOf({ instruction, code = '' }: Asked): string {
  return instruction.trim() === '' ? (code.trim().split('\n')[0] ?? '') : instruction;
}
