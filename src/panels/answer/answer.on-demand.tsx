import type { ReactNode } from 'react';
import { useRun } from '../../core/run/run-store.ts';
import { useTasks } from '../../core/tests/tasks-store.ts';
import type { Answer, CodePart } from '../../engine/code/answer.ts';
import '../../ui/section.css';
import { onDemand } from '../../words/on-demand.ts';
import './answer.css';
import { ranOf } from './ran.ts';

const say = onDemand.answers;

/** The finished answer of a chat model: its prose as prose, its code apart, and which of it the tests run. */
export function AnswerPanel(): ReactNode {
  const answer = useRun((run) => run.record?.answer ?? null);
  return answer === null ? null : <Parts answer={answer} />;
}

function Parts({ answer }: { readonly answer: Answer }): ReactNode {
  return (
    <section className="section answer" aria-labelledby="answer-heading" data-testid="answer">
      <div className="section-head">
        <h2 id="answer-heading">{say.heading}</h2>
        {answer.code === null && <p>{say.none}</p>}
      </div>
      {answer.parts.map((part) =>
        part.kind === 'prose' ? (
          <p className="answer-prose" key={part.start}>
            {part.text.trim()}
          </p>
        ) : (
          <Code key={part.start} part={part} isAnswer={part === answer.code} />
        ),
      )}
      <Ran />
    </section>
  );
}

interface CodeProps {
  readonly part: CodePart;
  readonly isAnswer: boolean;
}

function Code({ part, isAnswer }: CodeProps): ReactNode {
  const { text, language, tag, closed } = part;
  return (
    <figure className="answer-code" data-answer={isAnswer} data-language={language}>
      <figcaption>
        <b>{say.language(language, tag)}</b> {isAnswer ? fateOf(part) : say.beside}
        {!closed && ` (${say.unclosed})`}
      </figcaption>
      <pre tabIndex={0}>{text}</pre>
    </figure>
  );
}

function fateOf({ language }: CodePart): string {
  if (language === 'javascript') return say.tested;
  return language === 'typescript' ? say.stripped : say.untested;
}

/** The script that the tests ran, where that is not the block as it stands. */
function Ran(): ReactNode {
  const code = useRun((run) => run.record?.code ?? null);
  const ran = useTasks(({ check }) => ranOf(check, code));
  if (ran === null) return null;
  return (
    <details className="answer-ran">
      <summary>{say.ran}</summary>
      <pre tabIndex={0} data-testid="ran">
        {ran}
      </pre>
    </details>
  );
}
