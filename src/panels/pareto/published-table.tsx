import type { ReactNode } from 'react';
import { Rich } from '../../ui/rich.tsx';
import { fixed, whole } from '../../words/format.ts';
import { late } from '../../words/late.ts';
import { BENCHMARKS, PUBLISHED } from './published.ts';

const say = late.published;

/** What others published, beside the chart and never in it. */
export function PublishedTable(): ReactNode {
  return (
    <section className="published" aria-labelledby="published-head">
      <h3 id="published-head">{say.head}</h3>
      <p className="small">{say.lead}</p>
      <div className="point-table" role="region" aria-label={say.label} tabIndex={0}>
        <table>
          <caption className="unseen">{say.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{say.model}</th>
              <th scope="col" className="number">
                {say.tokensPerSecond}
              </th>
              <th scope="col">{say.hardware}</th>
              <th scope="col">{say.speedTasks}</th>
              {BENCHMARKS.map((name) => (
                <th key={name} scope="col" className="number">
                  {say.percent(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {PUBLISHED.map(({ name, tokensPerSecond, hardware, speedTasks, scores }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="number">{whole(tokensPerSecond)}</td>
                <td>{hardware ?? say.unknown}</td>
                <td>{say.tasks[speedTasks]}</td>
                {BENCHMARKS.map((benchmark) => (
                  <td key={benchmark} className="number">
                    {fixed(scores[benchmark], 1)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small">
        <Rich
          text={say.source}
          marks={{ paper: (text) => <a href="https://arxiv.org/abs/2508.02193">{text}</a> }}
        />
      </p>
    </section>
  );
}
