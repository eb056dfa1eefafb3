import { type ReactNode, useState } from 'react';
import './faults.css';
import { type Marks, Rich } from '../../ui/rich.tsx';
import { words } from '../../words/words.ts';
import { type Happened, nameOf, whatHappened } from './what-happened.ts';

const say = words.broken;

export const BROKEN_MARKS: Marks = { lead: (text) => <b>{text}</b> };

interface BrokenPartProps {
  readonly happened: Happened;
  /** Draws the part again. */
  readonly onRetry: () => void;
  /** Takes away what the part may have stumbled over; null where there is nothing of that kind. */
  readonly remedy: Remedy | null;
}

/** Something that the part can be without, and the words of its button. */
export interface Remedy {
  readonly label: string;
  readonly act: () => void;
}

/** Stands in the place of a part that could not be drawn: what happened, and how to go on. */
export function BrokenPart({ happened, onRetry, remedy }: BrokenPartProps): ReactNode {
  const [said, setSaid] = useState(say.copyWhat);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(whatHappened(happened, navigator.userAgent));
      setSaid(say.whatCopied);
    } catch {
      // No permission, or no secure context: the text below can be selected by hand.
      setSaid(say.whatNotCopied);
    }
  };
  return (
    <div className="broken" role="alert" data-testid="broken" data-part={happened.part}>
      <p>
        <Rich text={say.notDrawn(happened.part)} marks={BROKEN_MARKS} />
      </p>
      <div className="broken-ways">
        <button className="button" type="button" onClick={onRetry}>
          {say.again}
        </button>
        {remedy !== null && (
          <button
            className="button"
            type="button"
            onClick={() => {
              remedy.act();
              onRetry();
            }}
          >
            {remedy.label}
          </button>
        )}
        <button className="button bare" type="button" onClick={() => void copy()}>
          <span aria-live="polite">{said}</span>
        </button>
      </div>
      <details>
        <summary>{nameOf(happened.error)}</summary>
        <pre>{whatHappened(happened, navigator.userAgent)}</pre>
      </details>
    </div>
  );
}
