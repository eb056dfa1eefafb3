import type { ReactNode } from 'react';
import { onDemand } from '../../words/on-demand.ts';
import type { ComparedLine } from './changed-lines.ts';
import './changed-list.css';

/** Lines that stay as they were are shown as far as this from one that changed. */
const AROUND = 1;

interface ChangedListProps {
  readonly label: string;
  readonly lines: readonly ComparedLine[];
  /** What is said of a line for those who do not see its colour. @param number of the line */
  readonly said: Readonly<Record<ComparedLine['kind'], (number: number) => string>>;
}

/** A text against another, line by line: what changed, and a little of what is around it. */
export function ChangedList({ label, lines, said }: ChangedListProps): ReactNode {
  // Long lines are scrolled to: with keys, too.
  return (
    <ol className="changed-lines" aria-label={label} tabIndex={0}>
      {stretchesOf(lines).map((stretch) =>
        stretch.isShown ? (
          stretch.lines.map((line) => (
            <Line key={`${line.kind} ${line.number}`} line={line} said={said} />
          ))
        ) : (
          <li className="changed-skipped" key={stretch.lines[0]?.number}>
            {onDemand.changes.skipped(stretch.lines.length)}
          </li>
        ),
      )}
    </ol>
  );
}

const SIGNS = { same: '', removed: '−', added: '+' } as const;
const TAGS = { same: 'span', removed: 'del', added: 'ins' } as const;

interface LineProps {
  readonly line: ComparedLine;
  readonly said: ChangedListProps['said'];
}

function Line({ line: { kind, number, segments }, said }: LineProps): ReactNode {
  const Tag = TAGS[kind];
  return (
    <li className="changed-line" data-kind={kind}>
      <span className="changed-number" aria-hidden="true">
        {number}
      </span>
      <span className="changed-sign" aria-hidden="true">
        {SIGNS[kind]}
      </span>
      <Tag className="changed-code">
        <span className="unseen">{said[kind](number)}</span>
        {segments.map(({ text, isChanged }, i) =>
          isChanged && kind !== 'same' ? (
            <b className="changed-token" key={i}>
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
function stretchesOf(lines: readonly ComparedLine[]): readonly Stretch[] {
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
