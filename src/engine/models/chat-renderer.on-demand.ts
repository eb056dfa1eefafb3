import { Template } from '@huggingface/jinja';
import type { ChatPart, ChatTemplate } from '../architectures/architecture.ts';
import { fault, FaultError } from '../fault.ts';
import type { ChatMessage } from '../prompt/chat.ts';
import { keepApart } from './chat-parts.ts';
import type { TemplateSource } from './chat-template.ts';

/**
 * Reads a template.
 * @throws FaultError model-invalid
 */
export function compileTemplate({ template, roles, specials }: TemplateSource): ChatTemplate {
  const compiled = saying(() => new Template(template));
  const render = (messages: readonly ChatMessage[]): readonly ChatPart[] => {
    const apart = keepApart(messages, template, specials);
    const rendered = compiled.render({
      ...roles,
      messages: apart.messages.map((message) => ({ ...message })),
      add_generation_prompt: true,
      // Templates that know of thinking write an empty block of it, since the text has no room for thoughts.
      enable_thinking: false,
    });
    return apart.partsOf(rendered);
  };
  return { parts: (messages) => saying(() => inEitherForm(render, messages)) };
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
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new FaultError(fault('model-invalid', { why: 'chat-template', message }), { cause });
  }
}
