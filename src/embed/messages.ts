import * as v from 'valibot';
import { EMBED_THEMES } from './options.ts';
import { type Command, type Hello, PROTOCOL } from './protocol.ts';

/** What a host may send. Everything else is no message of ours. */
const HELLO: v.GenericSchema<unknown, Hello> = v.object({
  to: v.literal('unmask'),
  v: v.literal(PROTOCOL),
  type: v.literal('hello'),
  access: v.picklist(['read', 'control']),
});

const id = v.pipe(v.number(), v.safeInteger());

/** Longest text for a slot, in characters, and most of them in a command. */
const MOST_TEXT = 400;
const MOST_TEXTS = 64;
/** Slots of the longest text that any model is asked for. */
const MOST_SLOTS = 4096;

const slot = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_SLOTS));
const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MOST_TEXT));
const pass = v.pipe(v.number(), v.safeInteger());

const COMMAND: v.GenericSchema<unknown, Command> = v.variant('do', [
  v.object({ id, do: v.literal('state') }),
  v.object({ id, do: v.literal('play') }),
  v.object({ id, do: v.literal('pause') }),
  v.object({ id, do: v.literal('seek'), pass }),
  v.object({ id, do: v.literal('open'), link: v.string() }),
  v.object({ id, do: v.literal('theme'), theme: v.picklist(EMBED_THEMES) }),
  v.object({
    ...{ id, do: v.literal('hold') },
    texts: v.pipe(v.array(v.object({ slot, text })), v.maxLength(MOST_TEXTS)),
  }),
  v.object({
    ...{ id, do: v.literal('change'), pass },
    slots: v.pipe(v.array(v.object({ slot, text: v.nullable(text) })), v.maxLength(MOST_TEXTS)),
  }),
]);

const NUMBERED = v.object({ id });

export function parseHello(data: unknown): Hello | null {
  const parsed = v.safeParse(HELLO, data);
  return parsed.success ? parsed.output : null;
}

export type ParsedCommand =
  | { readonly ok: true; readonly command: Command }
  /** `id` as far as it could be read. */
  | { readonly ok: false; readonly id: number | null };

export function parseCommand(data: unknown): ParsedCommand {
  const parsed = v.safeParse(COMMAND, data);
  if (parsed.success) return { ok: true, command: parsed.output };
  const numbered = v.safeParse(NUMBERED, data);
  return { ok: false, id: numbered.success ? numbered.output.id : null };
}
