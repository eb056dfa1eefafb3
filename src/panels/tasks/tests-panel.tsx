import { type ReactNode, useEffect, useState } from 'react';
import { askedFor, labelOf } from '../../engine/prompt/asked.ts';
import { likelyEntryOf } from '../../tasks/format.ts';
import { readSignature } from '../../engine/prompt/signature.ts';
import '../../ui/section.css';
import { FaultNotice } from '../../core/faults/fault-notice.tsx';
import { useAsked } from '../../core/prompt/prompt-hooks.ts';
import { usePrompt } from '../../core/prompt/prompt-store.ts';
import { isLikePromptOf } from '../../core/tests/matching.ts';
import { useRun } from '../../core/run/run-store.ts';
import { showTests, TESTS_HEADING } from './code-verdict.tsx';
import {
  type PromptTests,
  useCheck,
  useFollowedPrompt,
  usePromptTests,
  useReadiness,
  useRunTests,
} from '../../core/tests/tests-hooks.ts';
import { OwnTestsEditor } from './own-tests-editor.tsx';
import type { Readiness } from '../../core/tests/subject.ts';
import { TaskFileBox } from './task-file-box.tsx';
import { TaskPicker } from './task-picker.tsx';
import './tasks.css';
import { type Check, useTasks } from '../../core/tests/tasks-store.ts';
import { TestTable } from './test-table.tsx';
import { VerdictMark } from './verdict.tsx';
import { words } from '../../words/words.ts';
import { announcementOf, summary, wholeFailure } from './summary.ts';

const say = words.tests;

/** After the run's own end has been told. */
const SETTLED_MS = 1500;

/** Tests of the present prompt, and what the code on the canvas gives. Nothing runs unless it is asked for. */
export function TestsPanel(): ReactNode {
  useFollowedPrompt();
  const tests = usePromptTests();
  const readiness = useReadiness(tests);
  const check = useCheck(readiness);
  const [open, setOpen] = useState<'own' | 'file' | null>(null);
  const toggle = (part: 'own' | 'file'): void => setOpen(open === part ? null : part);
  const { given, own } = tests;
  const all = [...given, ...own.tests];
  const entry = useEntry(readiness);
  const run = useRunTests(readiness);

  return (
    <section className="section tests" aria-labelledby={TESTS_HEADING} data-testid="tests">
      <div className="section-head">
        <h2 id={TESTS_HEADING} tabIndex={-1}>
          {say.heading}
        </h2>
        <p id="tests-summary" data-testid="tests-summary">
          {summary(readiness, check, given.length, own.tests.length)}
        </p>
        <button
          className="button bare"
          type="button"
          aria-expanded={open === 'own'}
          aria-controls={open === 'own' ? 'own-tests' : undefined}
          onClick={() => toggle('own')}
        >
          {own.tests.length === 0 ? say.add : say.edit}
        </button>
        <button
          className="button"
          type="button"
          data-testid="run-tests"
          aria-describedby="tests-summary"
          disabled={readiness.at !== 'ready'}
          // Not disabled while they run: the focus would be lost.
          aria-disabled={check?.at === 'running'}
          onClick={run}
        >
          {say.run}
        </button>
      </div>
      <div className="tests-bar">
        <TaskPicker />
        <button
          className="button bare"
          type="button"
          aria-expanded={open === 'file'}
          aria-controls={open === 'file' ? 'task-file' : undefined}
          onClick={() => toggle('file')}
        >
          {words.tasks.ownTasks}
        </button>
        <Wording reworded={tests.reworded} />
      </div>
      {open === 'file' && <TaskFileBox id="task-file" />}
      {open === 'own' && <OwnTestsEditor id="own-tests" own={own} entry={entry} />}
      <Failure check={check} onRetry={run} />
      {all.length > 0 && (
        <TestTable
          tests={all}
          given={given.length}
          entry={entry}
          verdicts={check?.at === 'done' ? check.verdict.tests : null}
          none={say.noResult[check?.at ?? 'none']}
        />
      )}
      <p className="tests-hint">{say.sandboxed}</p>
      <Announcement tests={tests} check={check} />
    </section>
  );
}

/** The name that the tests call. */
function useEntry(readiness: Readiness): string {
  const signature = usePrompt((prompt) => prompt.signature);
  const task = useTasks((tasks) => tasks.task);
  if (readiness.at !== 'ready') {
    return task === null || task.kind === 'write' ? nameIn(signature) : task.entry;
  }
  return likelyEntryOf(readiness.subject.task, readiness.subject.code) ?? 'f';
}

function nameIn(signature: string): string {
  const reading = readSignature(signature);
  return reading.ok ? reading.signature.name : 'f';
}

/** For a prompt that was a task's, and is in other words now. */
function Wording({ reworded }: { readonly reworded: boolean }): ReactNode {
  const task = useTasks((tasks) => tasks.task);
  const lastTask = useTasks((tasks) => tasks.lastTask);
  const keepTask = useTasks((tasks) => tasks.keepTask);
  const dropTask = useTasks((tasks) => tasks.dropTask);
  const asked = useAsked();
  if (reworded) {
    return (
      <p className="tests-wording">
        {say.reworded}{' '}
        <button className="text-button" type="button" onClick={leaving(dropTask)}>
          {say.drop}
        </button>
      </p>
    );
  }
  if (task !== null || lastTask === null || !isLikePromptOf(lastTask, asked)) return null;
  return (
    <p className="tests-wording">
      {say.inOtherWords}{' '}
      <button className="text-button" type="button" onClick={leaving(keepTask)}>
        {say.useTestsOf(labelOf(askedFor(lastTask)))}
      </button>
    </p>
  );
}

/** Does what takes its button away: the focus must not fall to the top of the page. */
function leaving(act: () => void): () => void {
  return () => {
    showTests();
    act();
  };
}

interface FailureProps {
  readonly check: Check | null;
  readonly onRetry: () => void;
}

/** Why no test has a result. */
function Failure({ check, onRetry }: FailureProps): ReactNode {
  if (check?.at === 'fault') return <FaultNotice fault={check.fault} onRetry={onRetry} />;
  const text = check?.at === 'done' ? wholeFailure(check.verdict) : null;
  if (text === null) return null;
  return (
    <p className="tests-failure" data-testid="tests-failure">
      <VerdictMark of="fail" />
      <span>{text}</span>
    </p>
  );
}

interface AnnouncementProps {
  readonly tests: PromptTests;
  readonly check: Check | null;
}

/** Said once, when the results are there; of a run that a slider has begun, when no other has followed. */
function Announcement({ tests: { given, own }, check }: AnnouncementProps): ReactNode {
  const isLive = useRun((run) => run.record?.isLive === true);
  const verdict = check?.at === 'done' ? check.verdict : null;
  const text = verdict === null ? '' : announcementOf(verdict, given.length, own.tests.length);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), isLive && text !== '' ? SETTLED_MS : 0);
    return () => clearTimeout(timer);
  }, [text, isLive, verdict]);
  return (
    <p className="unseen" role="status" data-testid="tests-announcement">
      {said}
    </p>
  );
}
