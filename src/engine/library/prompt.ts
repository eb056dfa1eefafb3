import { type Asked, forChatOf, kindOf } from '../prompt/asked.ts';
import { type AnswerLanguage, normaliseInstruction } from '../prompt/prompt.ts';

/** A text that is to stand in the answer. */
export interface HeldText {
  /** Slot of its first token, from 1. */
  readonly slot: number;
  readonly text: string;
}

/**
 * What a model is asked for: an instruction alone, or with a signature that the function is to have, or with code:
 * a function to put right, or one that says `[MASK]` where something is to be filled in.
 */
export interface Request {
  /** One line in English. May be left out where `code` has a hole. */
  readonly instruction?: string;
  /** `name(arg, arg)`; left out, the model chooses. */
  readonly signature?: string | null;
  readonly code?: string;
  /** Texts that are to stand where they are held. */
  readonly pins?: readonly HeldText[];
  /** Of a chat model: its system prompt. */
  readonly system?: string;
  /** Of a chat model: the language of the answer; left out, JavaScript. */
  readonly language?: AnswerLanguage;
}

/** A request as the engine takes it. @param request a text is an instruction */
export function askedOf(request: string | Request): Asked {
  const asked: Request = typeof request === 'string' ? { instruction: request } : request;
  const { instruction = '', signature = null, code } = asked;
  const pins = asked.pins?.map(({ slot, text }) => ({ position: slot - 1, text }));
  const isBlank = signature === null || signature.trim() === '';
  return {
    kind: kindOf(code),
    instruction: normaliseInstruction(instruction),
    signature: isBlank ? null : signature,
    ...(code !== undefined && { code }),
    ...(pins !== undefined && pins.length > 0 && { pins }),
    ...forChatOf(asked),
  };
}
