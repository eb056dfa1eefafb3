import { chatOf, isBegun } from '../prompt/chat.ts';
import type { Prompt } from '../prompt/prompt.ts';
import type { ChatPart, ChatTemplate, PromptFormat } from './architecture.ts';

/**
 * Prompts of published models: a conversation, in the form that the model's own template gives it. What stands in
 * it for structure is the template's alone.
 * @param template null of a model that was taught no conversations: it reads the message and goes on from there
 */
export function chatPrompt(template: ChatTemplate | null): PromptFormat {
  return {
    answerTo: (prompt) => (isContinued(prompt, template) ? 'code' : 'markdown'),
    encode: (prompt, tokens) =>
      partsOf(prompt, template).flatMap((part) =>
        'text' in part ? tokens.encode(part.text) : [tokens.idOf(part.special)],
      ),
    lengthOf: (prompt) => chatOf(prompt).reduce((sum, { content }) => sum + content.length, 0),
    givenHead: () => '',
    draft: () => null,
  };
}

/** Whether a model goes on from code as it stands: one that was taught no conversations, where nothing follows. */
function isContinued(prompt: Prompt, template: ChatTemplate | null): prompt is Continued {
  return template === null && isBegun(prompt);
}

type Continued = Extract<Prompt, { readonly kind: 'infill' }>;

function partsOf(prompt: Prompt, template: ChatTemplate | null): readonly ChatPart[] {
  if (isContinued(prompt, template)) return [{ text: prompt.prefix }];
  const messages = chatOf(prompt);
  if (template !== null) return template.parts(messages);
  return [{ text: `${messages.map(({ content }) => content).join('\n\n')}\n` }];
}
