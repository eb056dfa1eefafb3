import type { ReactNode, RefObject } from 'react';
import { flushSync } from 'react-dom';
import { HOLE } from '../../tasks/asked.ts';
import { type PromptKind, usePrompt } from './promptStore.ts';
import { useFittedHeight } from './useFittedHeight.ts';

/** The text area of the code; it lives with the panel, since two parts of it need it. */
export type CodeFieldRef = RefObject<HTMLTextAreaElement | null>;

interface CodeFieldProps {
  readonly field: CodeFieldRef;
  readonly kind: Exclude<PromptKind, 'write'>;
  readonly invalid: boolean;
  readonly onRun: () => void;
}

const LABEL = { repair: 'The function to repair', infill: 'The function to fill in' } as const;
const PLACEHOLDER = {
  repair: 'paste the function',
  infill: `paste the function, ${HOLE} where code is missing`,
} as const;

/** The function that there is already. Enter breaks its lines, so Ctrl+Enter (Command+Enter) sends. */
export function CodeField({ field, kind, invalid, onRun }: CodeFieldProps): ReactNode {
  const { code, setCode } = usePrompt();
  useFittedHeight(field, code);
  return (
    <textarea
      ref={field}
      className="ask-code mono"
      aria-label={LABEL[kind]}
      aria-keyshortcuts="Control+Enter Meta+Enter"
      aria-invalid={invalid}
      aria-describedby={invalid ? 'prompt-fault' : undefined}
      rows={4}
      spellCheck={false}
      autoComplete="off"
      autoCapitalize="off"
      placeholder={PLACEHOLDER[kind]}
      value={code}
      onChange={(event) => setCode(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onRun();
      }}
    />
  );
}

/** Puts a mask in the place of what is selected in the code, or at its cursor. */
export function MaskButton({ field }: { readonly field: CodeFieldRef }): ReactNode {
  const { code, setCode } = usePrompt();
  const mask = (): void => {
    const area = field.current;
    if (area === null) return;
    const { selectionStart: from, selectionEnd: to, value } = area;
    // At once, since the cursor is to stand behind the mask in the new text.
    flushSync(() => setCode(value.slice(0, from) + HOLE + value.slice(to)));
    area.focus();
    area.setSelectionRange(from + HOLE.length, from + HOLE.length);
  };
  return (
    <button
      className="button bare"
      type="button"
      disabled={code.trim() === '' || code.includes(HOLE)}
      onClick={mask}
    >
      Mask the selection
    </button>
  );
}
