import { create } from 'zustand';
import type { Fault } from '../../engine/fault.ts';
import { type Asked, forChatOf, lackOf } from '../../engine/prompt/asked.ts';
import type { Pin } from '../../engine/prompt/pin.ts';
import type { TaskKind } from '../../tasks/format.ts';
import { type ForChat, withLineFeeds } from '../../engine/prompt/prompt.ts';
import { normaliseSignature } from '../../engine/prompt/signature.ts';
import { isStill } from './still.ts';

/** What is asked for: a new function, one put right, or one with its hole filled. */
export type PromptKind = TaskKind;

type PromptFields = Pick<PromptStore, 'kind' | 'instruction' | 'signature' | 'code'> &
  Partial<Pick<PromptStore, 'chat' | 'pins'>>;

interface PromptStore {
  readonly kind: PromptKind;
  readonly instruction: string;
  /** Of a function to write; empty where the model chooses it. */
  readonly signature: string;
  /** The instruction that the signature came with; null where a person has typed the signature. */
  readonly signed: string | null;
  /** The function to repair, or to fill in where it says [MASK]. */
  readonly code: string;
  /** What only a model for conversations is told; empty for others. */
  readonly chat: ForChat;
  /** Texts that are to stand where they are held. */
  readonly pins: readonly Pin[];
  /** What keeps the prompt from being sent. */
  readonly problem: Fault | null;
  readonly setKind: (kind: PromptKind) => void;
  /** An instruction that is another one altogether loses the signature that came with the one before. */
  readonly setInstruction: (instruction: string) => void;
  readonly setSignature: (signature: string) => void;
  readonly setCode: (code: string) => void;
  readonly setChat: (chat: ForChat) => void;
  readonly setPins: (pins: readonly Pin[]) => void;
  /** Puts another prompt in the place of this one. */
  readonly fill: (asked: Asked) => void;
  /** Whether the prompt can be sent; says why where it cannot. */
  readonly check: () => boolean;
}

export const usePrompt = create<PromptStore>()((set, get) => ({
  kind: 'write',
  instruction: '',
  signature: '',
  signed: null,
  code: '',
  chat: {},
  pins: [],
  problem: null,
  setKind: (kind) => set({ kind, problem: null }),
  setInstruction: (instruction) =>
    set(({ signed }) => ({
      instruction,
      problem: null,
      ...(signed !== null && !isStill(signed, instruction) && { signature: '', signed: null }),
    })),
  setSignature: (signature) => set({ signature, signed: null, problem: null }),
  setCode: (code) => set({ code, problem: null }),
  setChat: (chat) => set({ chat }),
  setPins: (pins) => set({ pins, problem: null }),
  fill: ({ kind, instruction, signature, code, pins = [], ...more }) =>
    set((now) => ({
      pins,
      chat: { ...now.chat, ...forChatOf(more) },
      kind,
      instruction,
      signature: signature ?? '',
      signed: signature === null ? null : instruction,
      // What a person pasted is still there when they come back to it.
      code: code === undefined ? now.code : withLineFeeds(code),
      problem: null,
    })),
  check: () => {
    const problem = lackOf(get());
    set({ problem });
    return problem === null;
  },
}));

/** The prompt as it would be sent. */
export function askedOf(prompt: PromptFields): Asked {
  const instruction = prompt.instruction.trim();
  const signature = normaliseSignature(prompt.signature);
  const { kind, chat, pins = [] } = prompt;
  const more = { ...chat, ...(pins.length > 0 && { pins }) };
  return kind === 'write'
    ? { kind, instruction, signature: signature === '' ? null : signature, ...more }
    : { kind, instruction, signature: null, code: prompt.code.trim(), ...more };
}
