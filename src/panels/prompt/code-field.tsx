import type { ReactNode, RefObject } from 'react';
import { HOLE } from '../../engine/prompt/asked.ts';
import { insert, useUndoable } from '../../ui/undoable.ts';
import { words } from '../../words/words.ts';
import { type PromptKind, usePrompt } from '../../core/prompt/prompt-store.ts';
import { useFittedHeight } from './use-fitted-height.ts';

/** The text area of the code; it lives with the panel, since two parts of it need it. */
export type CodeFieldRef = RefObject<HTMLTextAreaElement | null>;

interface CodeFieldProps {
  readonly field: CodeFieldRef;
  readonly kind: Exclude<PromptKind, 'write'>;
  readonly invalid: boolean;
  readonly onRun: () => void;
}

const say = words.prompt;

/** The function that there is already. Enter breaks its lines, so Ctrl+Enter (Command+Enter) sends. */
export function CodeField({ field, kind, invalid, onRun }: CodeFieldProps): ReactNode {
  const { code, setCode } = usePrompt();
  const undoable = useUndoable(field, code, setCode);
  useFittedHeight(field, code);
  return (
    <textarea
      ref={field}
      className="ask-code mono"
      aria-label={say.code[kind]}
      aria-keyshortcuts="Control+Enter Meta+Enter"
      aria-invalid={invalid}
      aria-describedby={invalid ? 'prompt-fault' : undefined}
      rows={4}
      spellCheck={false}
      autoComplete="off"
      autoCapitalize="off"
      placeholder={say.pasteCode[kind](HOLE)}
      {...undoable}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        if (!event.repeat) onRun();
      }}
    />
  );
}

/** Puts a mask in the place of what is selected in the code, or at its cursor; as many as are wanted. */
export function MaskButton({ field }: { readonly field: CodeFieldRef }): ReactNode {
  const code = usePrompt((prompt) => prompt.code);
  const mask = (): void => {
    const area = field.current;
    if (area === null) return;
    area.focus();
    insert(area, HOLE);
  };
  const isMasked = code.includes(HOLE);
  return (
    <>
      <button
        className="button bare"
        type="button"
        aria-describedby={isMasked ? 'mask-why' : undefined}
        disabled={code.trim() === ''}
        onClick={mask}
      >
        {say.maskSelection}
      </button>
      {isMasked && (
        <span className="ask-why" id="mask-why">
          {say.maskIsText(HOLE)}
        </span>
      )}
    </>
  );
}
