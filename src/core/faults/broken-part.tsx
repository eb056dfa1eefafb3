import { type ReactNode, useState } from 'react';
import './faults.css';
import { type Happened, nameOf, whatHappened } from './what-happened.ts';

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
  const [said, setSaid] = useState('Copy what happened');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(whatHappened(happened, navigator.userAgent));
      setSaid('Copied');
    } catch {
      // No permission, or no secure context: the text below can be selected by hand.
      setSaid('Copying is not allowed: select the text below');
    }
  };
  return (
    <div className="broken" role="alert" data-testid="broken" data-part={happened.part}>
      <p>
        <b>{happened.part} could not be drawn.</b> The rest of the page goes on; your prompt and
        your run are still here.
      </p>
      <div className="broken-ways">
        <button className="button" type="button" onClick={onRetry}>
          Try again
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
