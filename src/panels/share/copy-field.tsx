import { type ReactNode, useEffect, useRef, useState } from 'react';
import { words } from '../../words/words.ts';

interface CopyFieldProps {
  readonly label: string;
  /** On the button: "Copy link". */
  readonly action: string;
  readonly text: string;
  /** Lines; 1 for a plain field. */
  readonly rows: number;
  readonly testId: string;
}

/** How long a button says what it has done, in milliseconds. */
const SAID_FOR = 2000;

/** A text to take away: by its button, or by hand where the browser does not let a button copy. */
export function CopyField({ label, action, text, rows, testId }: CopyFieldProps): ReactNode {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.share.copied);
    } catch {
      // No permission, or no secure context.
      setSaid(words.share.selected);
    }
  };
  const common = {
    ref: field,
    readOnly: true,
    'aria-label': label,
    value: text,
    'data-testid': testId,
    spellCheck: false,
    onFocus: () => field.current?.select(),
  };
  return (
    <div className="copy">
      {rows === 1 ? <input {...common} /> : <textarea rows={rows} {...common} />}
      <button className="button" type="button" disabled={text === ''} onClick={() => void copy()}>
        {said ?? action}
      </button>
      <span className="unseen" role="status">
        {said}
      </span>
    </div>
  );
}
