import type { ReactNode } from 'react';
import {
  useCheck,
  usePromptTests,
  useReadiness,
  useRunTests,
} from '../../core/tests/tests-hooks.ts';
import './tasks.css';
import { VerdictMark } from './verdict.tsx';
import { summary } from './summary.ts';
import { words } from '../../words/words.ts';

/** Heading of the panel that says more. */
export const TESTS_HEADING = 'tests-heading';

/** More tests than these are told in words alone. */
const MOST_MARKS = 20;

/** To stand under finished code: a button that tests it, and the result in short. */
export function CodeVerdict(): ReactNode {
  const tests = usePromptTests();
  const readiness = useReadiness(tests);
  const check = useCheck(readiness);
  const run = useRunTests(readiness);
  if (readiness.at !== 'ready') return null;
  return (
    <>
      <button
        className="button"
        type="button"
        // Not disabled: the focus would be lost. While they run, the tests are not run again.
        aria-disabled={check?.at === 'running'}
        onClick={run}
      >
        {check?.at === 'running' ? words.tests.testing : words.tests.testCode}
      </button>
      {check?.at === 'done' && (
        <p className="code-verdict" data-testid="code-verdict">
          <Marks passed={check.verdict.tests?.map(({ failure }) => failure === null) ?? [false]} />
          <button className="text-button" type="button" onClick={showTests}>
            {summary(readiness, check, tests.given.length, tests.own.tests.length)}
          </button>
        </p>
      )}
    </>
  );
}

/** Goes to the panel. No link: the address after # is the shared state. */
export function showTests(): void {
  document.getElementById(TESTS_HEADING)?.focus();
}

function Marks({ passed }: { readonly passed: readonly boolean[] }): ReactNode {
  if (passed.length > MOST_MARKS) return null;
  return (
    <span className="code-marks">
      {passed.map((pass, i) => (
        <VerdictMark key={i} of={pass ? 'pass' : 'fail'} />
      ))}
    </span>
  );
}
