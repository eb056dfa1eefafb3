import { type ReactNode, useState } from 'react';
import { count } from '../../words/format.ts';
import type { CanvasState } from '../../core/run/canvas-state.ts';

/** What stands with the end of a text, above and below. */
export interface EndNotes {
  readonly doubt: ReactNode;
  readonly verdict: ReactNode;
}

interface EndNoteProps {
  readonly canvas: CanvasState;
  /** The finished text; null while the run goes on. */
  readonly code: string | null;
  /** What others have to say of it. */
  readonly notes: EndNotes;
}

/** Why the text ends here, and the text to take away. */
export function EndNote({ canvas, code, notes }: EndNoteProps): ReactNode {
  if (canvas.end === null) return null;
  return (
    <div className="end-note">
      {notes.doubt}
      <p>
        <Reason canvas={canvas} />
      </p>
      {code !== null && code !== '' && <CopyButton text={code} />}
      {notes.verdict}
    </div>
  );
}

function Reason({ canvas }: { readonly canvas: CanvasState }): ReactNode {
  switch (canvas.end) {
    case 'eos':
      return (
        <>
          Stopped at <b className="end-token">[EOS]</b>
          {canvas.dropped > 0 && `; the ${count(canvas.dropped, 'slot')} after it dropped`}.
        </>
      );
    case 'length':
      return 'Stopped where the context is full.';
    default:
      return 'Stopped by you. What was committed stays.';
  }
}

function CopyButton({ text }: { readonly text: string }): ReactNode {
  const [said, setSaid] = useState('Copy code');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
    } catch {
      // No permission, or no secure context: the code above can be selected by hand.
      setSaid('Copying is not allowed');
    }
    setTimeout(() => setSaid('Copy code'), 1600);
  };
  return (
    <button className="button" type="button" onClick={() => void copy()}>
      <span aria-live="polite">{said}</span>
    </button>
  );
}
