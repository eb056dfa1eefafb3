import type { ChatPart } from '../architectures/architecture.ts';
import type { ChatMessage } from '../prompt/chat.ts';
import type { Special } from './chat-template.ts';

/**
 * Keeps what a person writes apart from what a template writes. In a rendered conversation both are one text, and a
 * person may spell a special. So before a template is filled in, every special in a message, and where a message
 * begins and ends, is marked with a character that stands nowhere else; behind the template the marks are taken out
 * again, and what they stood in is text.
 */
export interface Apart {
  readonly messages: readonly ChatMessage[];
  /** Cuts the rendered text at the specials that the template wrote. */
  partsOf(rendered: string): readonly ChatPart[];
}

/** Characters that nobody uses for anything in public. */
const PRIVATE: { readonly first: number; readonly last: number } = { first: 0xe000, last: 0xf8ff };

export function keepApart(
  messages: readonly ChatMessage[],
  template: string,
  specials: readonly Special[],
): Apart {
  const texts = [template, ...messages.map(({ content }) => content)];
  const mark = unusedIn(texts.join(''));
  const names = specials.map(({ content }) => content).filter((content) => content !== '');
  const pattern = names.length === 0 ? null : alternatives(names);
  const restored = new RegExp(`${mark}(\\d*)${mark}`, 'gu');
  return {
    messages: messages.map(({ role, content }) => ({
      role,
      content: mark + mark + masked(content) + mark + mark,
    })),
    partsOf: (rendered) => {
      if (pattern === null) return textParts(rendered);
      const parts: ChatPart[] = [];
      let from = 0;
      let behind: Special | undefined;
      for (const { index, 0: name } of rendered.matchAll(pattern)) {
        const special = specials.find(({ content }) => content === name);
        parts.push(...textParts(stripped(rendered.slice(from, index), behind, special)));
        parts.push({ special: name });
        from = index + name.length;
        behind = special;
      }
      parts.push(...textParts(stripped(rendered.slice(from), behind, undefined)));
      return parts;
    },
  };

  /** Each special in a text becomes its number between marks. */
  function masked(text: string): string {
    if (pattern === null) return text;
    return text.replaceAll(pattern, (name) => `${mark}${names.indexOf(name)}${mark}`);
  }

  function textParts(text: string): ChatPart[] {
    const plain = text.replaceAll(restored, (_, number: string) => {
      return number === '' ? '' : (names[Number(number)] ?? '');
    });
    return plain === '' ? [] : [{ text: plain }];
  }
}

function stripped(text: string, before: Special | undefined, after: Special | undefined): string {
  const led = before?.rstrip === true ? text.trimStart() : text;
  return after?.lstrip === true ? led.trimEnd() : led;
}

/** The longest name that fits wins, as tokenizers have it. */
function alternatives(names: readonly string[]): RegExp {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  // Not every engine has `RegExp.escape` yet.
  return new RegExp(
    longestFirst.map((name) => name.replaceAll(/[$()*+./?[\\\]^{|}-]/g, '\\$&')).join('|'),
    'gu',
  );
}

function unusedIn(text: string): string {
  const used = new Set(text);
  for (let code = PRIVATE.first; code <= PRIVATE.last; code++) {
    const character = String.fromCodePoint(code);
    if (!used.has(character)) return character;
  }
  // Such a text is longer than any context.
  throw new Error('A text has all private characters.');
}
