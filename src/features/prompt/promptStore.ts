import { create } from 'zustand';
import { type Fault, fault } from '../../diffusion/fault.ts';
import type { Asked } from '../../diffusion/trace.ts';

/** What is asked for: a new function, or one put right. */
export type PromptKind = 'write' | 'repair';

interface PromptStore {
  readonly kind: PromptKind;
  readonly instruction: string;
  /** Of a function to write; empty where the model chooses it. */
  readonly signature: string;
  /** The function to repair. */
  readonly code: string;
  /** What keeps the prompt from being sent. */
  readonly problem: Fault | null;
  readonly setKind: (kind: PromptKind) => void;
  readonly setInstruction: (instruction: string) => void;
  readonly setSignature: (signature: string) => void;
  readonly setCode: (code: string) => void;
  /** Puts another prompt in the place of this one. */
  readonly fill: (asked: Asked) => void;
  /** Whether the prompt can be sent; says why where it cannot. */
  readonly check: () => boolean;
}

export const usePrompt = create<PromptStore>()((set, get) => ({
  kind: 'write',
  instruction: '',
  signature: '',
  code: '',
  problem: null,
  setKind: (kind) => set({ kind, problem: null }),
  setInstruction: (instruction) => set({ instruction, problem: null }),
  setSignature: (signature) => set({ signature }),
  setCode: (code) => set({ code, problem: null }),
  fill: ({ instruction, signature, code }) =>
    set((now) => ({
      kind: code === undefined ? 'write' : 'repair',
      instruction,
      signature: signature ?? '',
      // What a person pasted is still there when they come back to it.
      code: code ?? now.code,
      problem: null,
    })),
  check: () => {
    const { kind, instruction, code } = get();
    const problem =
      instruction.trim() === ''
        ? fault('empty-prompt', 'There is no instruction yet.')
        : kind === 'repair' && code.trim() === ''
          ? fault('empty-prompt', 'There is no function to repair yet.')
          : null;
    set({ problem });
    return problem === null;
  },
}));

/** The prompt as it would be sent. */
export function askedOf(
  prompt: Pick<PromptStore, 'kind' | 'instruction' | 'signature' | 'code'>,
): Asked {
  const instruction = prompt.instruction.trim();
  const signature = prompt.signature.trim();
  return prompt.kind === 'repair'
    ? { instruction, signature: null, code: prompt.code.trim() }
    : { instruction, signature: signature === '' ? null : signature };
}
