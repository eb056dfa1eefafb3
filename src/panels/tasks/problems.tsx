import type { ReactNode } from 'react';
import type { TaskProblem } from '../../tasks/format.ts';
import { words } from '../../words/words.ts';

const say = words.ownTests;

/** Problems listed at most; the first ones say enough. */
const MOST = 20;

/** What is wrong, line by line. */
export function Problems({ problems }: { readonly problems: readonly TaskProblem[] }): ReactNode {
  if (problems.length === 0) return null;
  return (
    <ul className="tests-problems">
      {problems.slice(0, MOST).map((problem) => (
        <li key={problem.line}>
          <b>{say.line(problem.line)}</b> {say.problem(words.faults.task(problem))}
        </li>
      ))}
      {problems.length > MOST && <li>{say.moreProblems(problems.length - MOST)}</li>}
    </ul>
  );
}
