import { type ReactNode, useMemo } from 'react';
import { useFinishedRun } from '../../core/run/run-hooks.ts';
import { onDemand } from '../../words/on-demand.ts';
import { type ComparedLine, compareLines } from './changed-lines.ts';
import './changes.css';

const say = onDemand.changes;

/** Lines that stay as they were are shown as far as this from one that changed. */
const AROUND = 1;

/** What a repair changed: the code given against the code written, line by line. */
export function Changes(): ReactNode {
  const record = useFinishedRun();
  const before = record?.trace.prompt.code ?? '';
  const after = record?.code ?? '';
  const { lines, changed } = useMemo(() => compareLines(before, after), [before, after]);
  if (record === null) return null;
  if (changed.length === 0) return <p className="changes changes-head">{say.none}</p>;
  return (
    <div className="changes" data-testid="changes">
      <p className="changes-head">{say.changed(changed)}</p>
      <ol className="changes-lines" aria-label={say.list}>
        {stretchesOf(lines).map((stretch) =>
          stretch.isShown ? (
            stretch.lines.map((line) => <Line key={`${line.kind} ${line.number}`} line={line} />)
          ) : (
            <li className="changes-skipped" key={stretch.lines[0]?.number}>
              {say.skipped(stretch.lines.length)}
            </li>
          ),
        )}
      </ol>
    </div>
  );
}

const SIGNS = { same: '', removed: '−', added: '+' } as const;
const TAGS = { same: 'span', removed: 'del', added: 'ins' } as const;

function Line({ line: { kind, number, segments } }: { readonly line: ComparedLine }): ReactNode {
  const Tag = TAGS[kind];
  return (
    <li className="changes-line" data-kind={kind}>
      <span className="changes-number" aria-hidden="true">
        {number}
      </span>
      <span className="changes-sign" aria-hidden="true">
        {SIGNS[kind]}
      </span>
      <Tag className="changes-code">
        <span className="unseen">{say[kind](number)}</span>
        {segments.map(({ text, isChanged }, i) =>
          isChanged && kind !== 'same' ? (
            <b className="changes-token" key={i}>
              {text}
            </b>
          ) : (
            text
          ),
        )}
      </Tag>
    </li>
  );
}

interface Stretch {
  readonly isShown: boolean;
  readonly lines: readonly ComparedLine[];
}

/** The lines in stretches that are shown and stretches that are only counted. */
export function stretchesOf(lines: readonly ComparedLine[]): readonly Stretch[] {
  const near = lines.map((_, i) =>
    lines.slice(Math.max(0, i - AROUND), i + AROUND + 1).some(({ kind }) => kind !== 'same'),
  );
  const stretches: { isShown: boolean; lines: ComparedLine[] }[] = [];
  for (const [i, line] of lines.entries()) {
    const isShown = near[i] === true;
    const last = stretches.at(-1);
    if (last?.isShown === isShown) last.lines.push(line);
    else stretches.push({ isShown, lines: [line] });
  }
  // To say that one line is left out takes the room of the line.
  return stretches.map((each) => (each.lines.length === 1 ? { ...each, isShown: true } : each));
}
