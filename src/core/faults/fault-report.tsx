import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Fault } from '../../engine/fault.ts';
import { words } from '../../words/words.ts';
import './faults.css';

const say = words.broken;

interface FaultReportProps {
  /** What is reported; null where a reader saw something that the page did not. */
  readonly fault: Fault | null;
}

interface Written {
  readonly text: string;
  readonly copied: boolean;
  readonly withPrompt: boolean;
}

/** A report of a fault, copied with one press, and shown: nobody should send what they have not seen. */
export function FaultReport({ fault }: FaultReportProps): ReactNode {
  const [written, setWritten] = useState<Written | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const write = async (withPrompt: boolean): Promise<void> => {
    const report = gather(fault, withPrompt);
    const copied = await copy(report);
    setWritten({ text: await report, copied, withPrompt });
  };
  useEffect(() => {
    if (written?.copied === false) field.current?.select();
  }, [written]);
  return (
    <div className="report" data-testid="fault-report">
      <button
        className="text-button"
        type="button"
        onClick={() => void write(written?.withPrompt ?? false)}
      >
        {written === null ? say.copyReport : say.copyReportAgain}
      </button>
      <span role="status">
        {written !== null && (written.copied ? say.reportCopied : say.reportNotCopied)}
      </span>
      {written !== null && (
        <>
          <label className="report-prompt">
            <input
              className="check"
              type="checkbox"
              checked={written.withPrompt}
              onChange={(event) => void write(event.currentTarget.checked)}
            />
            {say.withPrompt}
          </label>
          <textarea
            ref={field}
            className="mono"
            aria-label={say.report}
            rows={8}
            readOnly
            spellCheck={false}
            value={written.text}
          />
        </>
      )}
    </div>
  );
}

/** Few need it: its code is fetched when it is asked for. */
async function gather(fault: Fault | null, withPrompt: boolean): Promise<string> {
  try {
    const { writeReport } = await import('./report.on-demand.ts');
    return await writeReport(fault, withPrompt);
  } catch (error) {
    return say.shortReport(fault?.code ?? null, error);
  }
}

/**
 * Hands the clipboard a text that is still being written: some browsers take nothing any more once a press
 * is over.
 * @returns whether the browser took it
 */
async function copy(text: Promise<string>): Promise<boolean> {
  try {
    const blob = text.then((report) => new Blob([report], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    return true;
  } catch {
    // No permission, no secure context, or no such clipboard.
    return false;
  }
}
