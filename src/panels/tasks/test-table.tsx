import type { ReactNode } from 'react';
import type { TaskTest } from '../../tasks/format.ts';
import type { TestVerdict } from '../../tasks/verdict.ts';
import { VerdictMark } from './verdict.tsx';
import { shortened } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { verdictWord } from './summary.ts';

const say = words.tests;

interface TestTableProps {
  readonly tests: readonly TaskTest[];
  /** How many of them the task gave; the visitor's own follow. */
  readonly given: number;
  /** Name of the function in the calls. */
  readonly entry: string;
  /** One a test; null before they were run, and where none could be. */
  readonly verdicts: readonly TestVerdict[] | null;
  /** What stands for a result where there is none. */
  readonly none: string;
}

/** The tests: what is called, what must come back, what came. */
export function TestTable({ tests, given, entry, verdicts, none }: TestTableProps): ReactNode {
  return (
    <table className="tests-table">
      <thead>
        <tr>
          <th scope="col">{say.columns.call}</th>
          <th scope="col">{say.columns.expected}</th>
          <th scope="col">{say.columns.returned}</th>
          <th scope="col">{say.columns.result}</th>
        </tr>
      </thead>
      <tbody>
        {tests.map((test, i) => (
          <TestRow
            key={i}
            test={test}
            own={i >= given}
            entry={entry}
            verdict={verdicts?.[i] ?? null}
            none={none}
          />
        ))}
      </tbody>
    </table>
  );
}

interface TestRowProps {
  readonly test: TaskTest;
  readonly own: boolean;
  readonly entry: string;
  readonly verdict: TestVerdict | null;
  readonly none: string;
}

function TestRow({ test, own, entry, verdict, none }: TestRowProps): ReactNode {
  const { script, args } = test;
  const call =
    script ?? `${test.entry ?? entry}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
  const passed = verdict === null ? undefined : verdict.failure === null;
  return (
    <tr data-testid="test-row" data-passed={passed}>
      <td>
        <code>{shortened(call)}</code>
        {own && <small className="tests-own-mark"> {say.yours}</small>}
      </td>
      <td data-label={say.inRow.expected}>
        {script === undefined ? <code>{shortened(JSON.stringify(test.expected))}</code> : say.runs}
      </td>
      <td data-label={say.inRow.returned}>
        {verdict !== null && <code>{shortened(verdict.got)}</code>}
      </td>
      <td className="tests-result">
        {verdict === null ? (
          <span className="verdict none">
            <VerdictMark of="none" />
            {none}
          </span>
        ) : (
          <span className={passed === true ? 'verdict pass' : 'verdict fail'}>
            <VerdictMark of={passed === true ? 'pass' : 'fail'} />
            {verdictWord(verdict)}
          </span>
        )}
      </td>
    </tr>
  );
}
