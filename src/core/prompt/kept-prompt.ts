import * as v from 'valibot';
import { TASK_KINDS } from '../../tasks/format.ts';
import { usePrompt } from './prompt-store.ts';

const KEY = 'unmask-prompt';

const KEPT = v.object({
  kind: v.picklist(TASK_KINDS),
  instruction: v.string(),
  signature: v.string(),
  signed: v.nullable(v.string()),
  code: v.string(),
});

/** Keeps the prompt over a reload that the page itself makes. Nothing is kept where the browser does not allow it. */
export function keepPrompt(): void {
  const { kind, instruction, signature, signed, code } = usePrompt.getState();
  try {
    const text = JSON.stringify({ kind, instruction, signature, signed, code });
    sessionStorage.setItem(KEY, text);
  } catch {
    // Denied or full: the link in the address holds what it can.
  }
}

/** Puts back, once, the prompt that was kept. */
export function bringBackPrompt(): void {
  const kept = taken();
  if (kept !== null) usePrompt.setState(kept);
}

function taken(): v.InferOutput<typeof KEPT> | null {
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    const parsed = v.safeParse(KEPT, JSON.parse(text ?? 'null'));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
