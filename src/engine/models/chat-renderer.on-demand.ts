import { Template } from '@huggingface/jinja';
import type { ChatPart, ChatTemplate } from '../architectures/architecture.ts';
import { fault, FaultError, messageOf } from '../fault.ts';
import type { ChatMessage } from '../prompt/chat.ts';
import { keepApart } from './chat-parts.ts';
import type { TemplateSource } from './chat-template.ts';

/**
 * Reads a template.
 * @throws FaultError model-invalid
 */
export function compileTemplate({ template, roles, specials }: TemplateSource): ChatTemplate {
  const compiled = saying(() => new Template(BOUNDED + template));
  const render = (messages: readonly ChatMessage[]): readonly ChatPart[] => {
    const apart = keepApart(messages, template, specials);
    const rendered = compiled.render({
      ...roles,
      bounded_range: boundedRange(),
      messages: apart.messages.map((message) => ({ ...message })),
      add_generation_prompt: true,
      // Templates that know of thinking write an empty block of it, since the text has no room for thoughts.
      enable_thinking: false,
    });
    return apart.partsOf(rendered);
  };
  return { parts: (messages) => saying(() => inEitherForm(render, messages)) };
}

/** In the place of the interpreter's own, which takes no other by that name; what is behind it keeps its line breaks. */
const BOUNDED = "{% set range = bounded_range %}{{ '' }}";

/** Numbers that one filling-in of a template may count: real ones count messages. */
const MOST_COUNTED = 100_000;

/** `range` of templates, which would count to a billion for whoever asks. */
function boundedRange(): (from: number, to?: number, step?: number) => number[] {
  let left = MOST_COUNTED;
  return (from, to, step = 1) => {
    const [start, end] = to === undefined ? [0, from] : [from, to];
    const count = Math.max(0, Math.ceil((end - start) / step));
    if (!(count <= left)) throw new Error(`range counts beyond ${MOST_COUNTED}`);
    left -= count;
    return Array.from({ length: count }, (_, i) => start + i * step);
  };
}

/** Some templates know no system prompt, and refuse it: then the person's message begins with it. */
function inEitherForm(
  render: (messages: readonly ChatMessage[]) => readonly ChatPart[],
  messages: readonly ChatMessage[],
): readonly ChatPart[] {
  const [system, first, ...rest] = messages;
  try {
    return render(messages);
  } catch (error) {
    if (system?.role !== 'system' || first === undefined) throw error;
    return render([{ ...first, content: `${system.content}\n\n${first.content}` }, ...rest]);
  }
}

/** What templates fail with, in their own words. */
function saying<T>(act: () => T): T {
  try {
    return act();
  } catch (cause) {
    const message = messageOf(cause);
    throw new FaultError(fault('model-invalid', { why: 'chat-template', message }), { cause });
  }
}
