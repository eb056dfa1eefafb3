import { type ReactNode, useId, useMemo } from 'react';
import { textOfTokens } from '../../engine/trace/pieces.ts';
import { compareLines } from '../../core/changes/changed-lines.ts';
import { ChangedList } from '../../core/changes/changed-list.tsx';
import type { RunRecord } from '../../core/run/run-store.ts';
import { onDemand } from '../../words/on-demand.ts';

const say = onDemand.compare;

/** What one of the finished texts has and the other has not. */
export function TextSection({
  records,
}: {
  readonly records: readonly [RunRecord, RunRecord];
}): ReactNode {
  const heading = useId();
  const [before, after] = [textOf(records[0]), textOf(records[1])];
  const { lines, changed } = useMemo(() => compareLines(before, after), [before, after]);
  return (
    <section className="compare-part" aria-labelledby={heading} data-testid="compare-text">
      <h3 id={heading}>{say.text}</h3>
      {changed.length === 0 ? (
        <p className="compare-note">{say.sameText}</p>
      ) : (
        <>
          <p className="compare-note">
            {say.changed(changed.length)} {say.legend}
          </p>
          <ChangedList label={say.list} lines={lines} said={say} />
        </>
      )}
    </section>
  );
}

/** The finished program, or what was written where there is none. */
function textOf({ code, trace, vocabulary }: RunRecord): string {
  return code ?? textOfTokens(trace.tokens, vocabulary);
}
