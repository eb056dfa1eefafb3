import { ANSWER_LANGUAGES, type AnswerForm, type ForChat } from '../engine/prompt/prompt.ts';
import { ByteReader, ByteWriter, Damaged } from './bytes.ts';
import { MOST_BYTES } from './packet.ts';

/** What a prompt says for models that are asked as in a conversation, and of a run how its answer is written. */
export interface LinkedChat extends ForChat {
  readonly answer?: Exclude<AnswerForm, 'code'>;
}

const ANSWERS: readonly (AnswerForm | undefined)[] = [undefined, 'markdown', 'text'];
const LANGUAGES = [undefined, ...ANSWER_LANGUAGES] as const;

/** Whether there is something to write. */
export function saysChat({ system, language, answer }: LinkedChat): boolean {
  return system !== undefined || language !== undefined || answer !== undefined;
}

/** A byte of the answer's form, one of the language, and the system prompt where there is one. */
export function writeChat({ system, language, answer }: LinkedChat): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  out.byte(ANSWERS.indexOf(answer));
  out.byte(LANGUAGES.indexOf(language));
  if (system !== undefined) out.string(system);
  return out.finish();
}

/** @throws Damaged */
export function readChat(bytes: Uint8Array): LinkedChat {
  const source = new ByteReader(bytes);
  const form = source.byte();
  const named = source.byte();
  if (form >= ANSWERS.length || named >= LANGUAGES.length) throw new Damaged('No form known.');
  const answer = ANSWERS[form];
  const language = LANGUAGES[named];
  const system = source.atEnd ? undefined : source.string(MOST_BYTES);
  source.end();
  return {
    ...(answer !== undefined && answer !== 'code' && { answer }),
    ...(language !== undefined && { language }),
    ...(system !== undefined && { system }),
  };
}
