import { create } from 'zustand';
import { type Fault, fault } from '../../diffusion/fault.ts';

interface PromptStore {
  readonly instruction: string;
  readonly signature: string;
  /** What keeps the prompt from being sent. */
  readonly problem: Fault | null;
  readonly setInstruction: (instruction: string) => void;
  readonly setSignature: (signature: string) => void;
  /** Whether the prompt can be sent; says why where it cannot. */
  readonly check: () => boolean;
}

export const usePrompt = create<PromptStore>()((set, get) => ({
  instruction: '',
  signature: '',
  problem: null,
  setInstruction: (instruction) => set({ instruction, problem: null }),
  setSignature: (signature) => set({ signature }),
  check: () => {
    const empty = get().instruction.trim() === '';
    set({ problem: empty ? fault('empty-prompt', 'There is no instruction yet.') : null });
    return !empty;
  },
}));
