import type { ReactNode } from 'react';
import { type CostPoint, relativeCost } from '../../measure/forward-cost.ts';
import { quartiles } from '../../measure/tally.ts';
import { ratio } from '../../words/format.ts';
import { late } from '../../words/late.ts';
import { precise } from '../../words/measures.ts';

const say = late.forwardCost.table;

/** The curve as a table, with what the chart shows and the times themselves. */
export function CostTable({ points }: { readonly points: readonly CostPoint[] }): ReactNode {
  const relative = relativeCost(points);
  return (
    <div className="cost-table" role="region" aria-label={say.caption} tabIndex={0}>
      <table className="race-figures" data-testid="cost-table">
        <caption className="unseen">{say.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.tokens}</th>
            <th scope="col">{say.median}</th>
            <th scope="col">{say.half}</th>
            <th scope="col">{say.times}</th>
            <th scope="col">{say.timed}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ tokens, ms, samples }, i) => (
            <tr key={tokens}>
              <th scope="row">{tokens}</th>
              <td>{precise(ms)}</td>
              <td>{say.span(quartiles(samples))}</td>
              <td>{ratio(relative[i] ?? Number.NaN)}</td>
              <td>{samples.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
