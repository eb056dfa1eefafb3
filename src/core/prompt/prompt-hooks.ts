import { useMemo } from 'react';
import type { Asked } from '../../engine/prompt/asked.ts';
import { askedOf, usePrompt } from './prompt-store.ts';

/** The prompt as it would be sent; the same object while nothing changes. */
export function useAsked(): Asked {
  const { kind, instruction, signature, code, chat, pins } = usePrompt();
  return useMemo(
    () => askedOf({ kind, instruction, signature, code, chat, pins }),
    [kind, instruction, signature, code, chat, pins],
  );
}
