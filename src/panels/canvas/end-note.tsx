import { type ReactNode, useState } from 'react';
import { type Marks, Rich } from '../../ui/rich.tsx';
import { words } from '../../words/words.ts';
import { type CanvasState, countTokens } from '../../core/run/canvas-state.ts';
import type { RunRecord } from '../../core/run/run-store.ts';

const say = words.canvas;

const MARKS: Marks = {
  token: (text) => <b className="end-token">{text}</b>,
  code: (text) => <code>{text}</code>,
};

/** What stands with the end of a text, above and below. */
export interface EndNotes {
  readonly doubt: ReactNode;
  readonly verdict: ReactNode;
  /** Below both: what became of code that was given. */
  readonly changes: ReactNode;
}

interface EndNoteProps {
  readonly canvas: CanvasState;
  /** The finished text; null while the run goes on. */
  readonly code: string | null;
  /** The run whose text it is. */
  readonly asked: Pick<RunRecord, 'trace' | 'vocabulary'>;
  /** What others have to say of it. */
  readonly notes: EndNotes;
}

/** Why the text ends here, and the text to take away. */
export function EndNote({ canvas, code, asked, notes }: EndNoteProps): ReactNode {
  if (canvas.end === null) return null;
  const head = headOf(asked);
  return (
    <>
      <div className="end-note">
        {notes.doubt}
        <p>
          <Reason canvas={canvas} /> {head !== null && <Rich text={head} marks={MARKS} />}
        </p>
        {code !== null && code !== '' && <CopyButton text={code} />}
        {notes.verdict}
      </div>
      {notes.changes}
    </>
  );
}

/** Under which head the model was asked; null where that is the one that was typed, or none. */
function headOf({ trace, vocabulary }: EndNoteProps['asked']): string | null {
  const { signature, called } = trace.prompt;
  if (called === undefined) return null;
  if (signature === null) return say.recognisedAs(called.head);
  return vocabulary.names === undefined ? null : say.calledAs(called.head);
}

function Reason({ canvas }: { readonly canvas: CanvasState }): ReactNode {
  switch (canvas.end) {
    case 'eos':
      return (
        <Rich
          text={canvas.dropped > 0 ? say.stoppedAtEosBefore(canvas.dropped) : say.stoppedAtEos}
          marks={MARKS}
        />
      );
    case 'length':
      return canvas.filled === null ? say.stoppedAtLength : say.filled(canvas.filled);
    default:
      return say.stoppedByReader(countTokens(canvas).written, notKept(canvas));
  }
}

/** Tokens on the canvas of a run that was stopped which are no part of its text: a mask stands before them. */
function notKept({ open, kept }: CanvasState): number {
  return open?.slots.slice(kept).filter((slot) => 'token' in slot && !slot.token.given).length ?? 0;
}

function CopyButton({ text }: { readonly text: string }): ReactNode {
  const [said, setSaid] = useState(say.copyCode);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(say.copied);
    } catch {
      // No permission, or no secure context: the code above can be selected by hand.
      setSaid(say.copyForbidden);
    }
    setTimeout(() => setSaid(say.copyCode), 1600);
  };
  return (
    <button className="button" type="button" onClick={() => void copy()}>
      <span aria-live="polite">{said}</span>
    </button>
  );
}
