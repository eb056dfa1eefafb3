import { words } from '../../words/words.ts';
import type { ReactNode } from 'react';
import type { Measures } from '../../engine/trace/measures.ts';
import type { RaceResult } from '../../measure/race-result.ts';
import { labelOf } from '../../engine/prompt/asked.ts';
import { Rich } from '../../ui/rich.tsx';
import { milliseconds, rate, ratio } from '../../words/format.ts';
import { late } from '../../words/late.ts';
import type { RaceRecord } from './race-store.ts';
import { textNote, verdict } from './race-said.ts';

const say = late.raceResult;

interface ResultProps {
  readonly record: RaceRecord;
  readonly result: RaceResult;
}

/** Who won, and the figures of both runs. */
export function Result({ record, result }: ResultProps): ReactNode {
  const { diffusion } = record;
  const { prompt, settings, device } = diffusion.trace;
  return (
    <div className="race-result">
      <div>
        <p
          className="race-verdict"
          data-testid="race-verdict"
          data-faster={result.faster ?? 'too-close'}
        >
          {verdict(result)}
        </p>
        <p className="small">{textNote(result, settings.policy)}</p>
        <p className="small">
          <Rich
            text={say.conditions(
              labelOf(prompt),
              prompt.signature,
              words.settings.title(settings),
              device,
              result.runs,
            )}
            marks={{ code: (text) => <code>{text}</code> }}
          />
        </p>
      </div>
      <Figures result={result} />
    </div>
  );
}

interface Row {
  readonly name: string;
  readonly of: (measures: Measures) => string;
}

const ROWS: readonly Row[] = [
  { name: say.rows.seconds, of: ({ seconds }) => milliseconds(seconds * 1000) },
  { name: say.rows.tokens, of: ({ tokens }) => String(tokens) },
  { name: say.rows.tokensPerSecond, of: ({ tokensPerSecond }) => rate(tokensPerSecond) },
  { name: say.rows.passes, of: ({ passes }) => String(passes) },
  { name: say.rows.tokensPerForward, of: ({ tokensPerForward }) => ratio(tokensPerForward) },
];

function Figures({ result }: Pick<ResultProps, 'result'>): ReactNode {
  return (
    <table className="race-figures" data-testid="race-figures">
      <caption className="unseen">{say.caption(result.runs)}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{say.sides.diffusion}</th>
          <th scope="col">{say.sides.twin}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ name, of }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{of(result.diffusion)}</td>
            <td>{of(result.twin)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{say.rows.spread}</th>
          <td>{say.span(result.speed.diffusion)}</td>
          <td>{say.span(result.speed.twin)}</td>
        </tr>
        <tr>
          <th scope="row">{say.rows.ratio}</th>
          <td data-testid="race-ratio">{ratio(result.ratio)}</td>
          <td>1</td>
        </tr>
      </tbody>
    </table>
  );
}
