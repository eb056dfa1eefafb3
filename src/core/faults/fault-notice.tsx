import type { ReactNode } from 'react';
import type { Fault, FaultCode } from '../../engine/fault.ts';
import { words } from '../../words/words.ts';
import { FaultReport } from './fault-report.tsx';
import './faults.css';

/** What a person did and can undo: nothing to report. */
const PLAIN: readonly FaultCode[] = [
  ...(['empty-prompt', 'no-code', 'bad-signature', 'prompt-too-long'] as const),
  ...(['bad-settings', 'bad-pin', 'cancelled', 'busy', 'source-refused'] as const),
];

interface FaultNoticeProps {
  readonly fault: Fault;
  readonly id?: string;
  /** In the place of the words that every page has for it. */
  readonly said?: { readonly what: string; readonly hint: string };
  /** Makes the same request again; the button is there only where that may help. */
  readonly onRetry?: () => void;
}

/** A failure, where it happened: what, and what to do next. */
export function FaultNotice({ fault, id, said, onRetry }: FaultNoticeProps): ReactNode {
  const { what, hint } = words.faults;
  return (
    <div className="fault" data-testid="fault" data-code={fault.code}>
      <span className="fault-sign" aria-hidden="true">
        <svg viewBox="0 0 10 10">
          <path d="M1.5 1.5l7 7M8.5 1.5l-7 7" />
        </svg>
      </span>
      {/* Only the words: a report below is neither read out as an alert nor as what describes a field. */}
      <p id={id} role="alert">
        <b>{said?.what ?? what(fault)}</b> {said?.hint ?? hint(fault)}
      </p>
      {fault.retryable && onRetry !== undefined && (
        <button className="button" type="button" onClick={onRetry}>
          {words.broken.again}
        </button>
      )}
      {!PLAIN.includes(fault.code) && <FaultReport fault={fault} />}
    </div>
  );
}
