import type { ReactNode } from 'react';
import { whole } from '../../words/format.ts';
import { BENCHMARKS, PUBLISHED } from './published.ts';

/** What others published, beside the chart and never in it. */
export function PublishedTable(): ReactNode {
  return (
    <section className="published" aria-labelledby="published-head">
      <h3 id="published-head">Published figures</h3>
      <p className="small">
        Not measured here: far larger models on data-centre hardware, other tasks, and each maker’s
        own rules. They share no axis with the points above.
      </p>
      <div
        className="point-table"
        role="region"
        aria-label="Published figures of other models"
        tabIndex={0}
      >
        <table>
          <caption className="unseen">
            Speed and code benchmarks that other models’ makers published
          </caption>
          <thead>
            <tr>
              <th scope="col">Model</th>
              <th scope="col" className="number">
                Tokens/s
              </th>
              <th scope="col">Hardware</th>
              <th scope="col">Speed measured on</th>
              {BENCHMARKS.map((name) => (
                <th key={name} scope="col" className="number">
                  {name}, %
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {PUBLISHED.map(({ name, tokensPerSecond, hardware, speedTasks, scores }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="number">{whole(tokensPerSecond)}</td>
                <td>{hardware}</td>
                <td>{speedTasks}</td>
                {BENCHMARKS.map((benchmark) => (
                  <td key={benchmark} className="number">
                    {scores[benchmark].toFixed(1)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small">
        As collected in figure 1 of <a href="https://arxiv.org/abs/2508.02193">arXiv 2508.02193</a>,
        whose caption warns that hardware and tasks differ and that prompts which constrain the
        format raise speeds. The paper does not say how large its model is.
      </p>
    </section>
  );
}
