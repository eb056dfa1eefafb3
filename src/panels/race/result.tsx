import type { ReactNode } from 'react';
import type { Measures } from '../../engine/trace/measures.ts';
import type { RaceResult } from '../../measure/race-result.ts';
import { labelOf } from '../../engine/prompt/asked.ts';
import { milliseconds, rate, ratio } from '../../words/format.ts';
import { settingsText } from '../../core/settings/settings-text.ts';
import type { RaceRecord } from './race-store.ts';
import { finishNote, textNote, verdict } from './words.ts';

interface ResultProps {
  readonly record: RaceRecord;
  readonly result: RaceResult;
}

/** Who won, and the figures of both runs. */
export function Result({ record, result }: ResultProps): ReactNode {
  const { diffusion } = record;
  const { prompt } = diffusion.trace;
  const { signature } = prompt;
  return (
    <div className="race-result">
      <div>
        <p className="race-verdict" data-testid="race-verdict" data-faster={result.faster}>
          {verdict(result)} {finishNote(result)}
        </p>
        <p className="small">{textNote(result, diffusion.trace.settings.policy)}</p>
        <p className="small">
          “{labelOf(prompt)}”
          {signature !== null && (
            <>
              , <code>{signature}</code>
            </>
          )}
          . {settingsText(diffusion.trace.settings)}, {diffusion.trace.device}. One timed run each,
          warm-up left out.
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
  { name: 'Finished after', of: ({ seconds }) => milliseconds(seconds * 1000) },
  { name: 'Tokens, [EOS] included', of: ({ tokens }) => String(tokens) },
  { name: 'Tokens per second', of: ({ tokensPerSecond }) => rate(tokensPerSecond) },
  { name: 'Forwards', of: ({ passes }) => String(passes) },
  { name: 'Tokens per forward', of: ({ tokensPerForward }) => ratio(tokensPerForward) },
];

function Figures({ result }: Pick<ResultProps, 'result'>): ReactNode {
  return (
    <table className="race-figures" data-testid="race-figures">
      <caption className="unseen">Figures of both runs</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">Diffusion</th>
          <th scope="col">AR twin</th>
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
          <th scope="row">Tokens/s, times the twin’s</th>
          <td data-testid="race-ratio">{ratio(result.ratio)}</td>
          <td>1</td>
        </tr>
      </tbody>
    </table>
  );
}
