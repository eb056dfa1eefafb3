import type { ReactNode } from 'react';
import { type CostPoint, relativeCost } from '../../measure/forward-cost.ts';
import { quartiles } from '../../measure/tally.ts';
import { ratio } from '../../words/format.ts';
import { precise } from './words.ts';

/** The curve as a table, with what the chart shows and the times themselves. */
export function CostTable({ points }: { readonly points: readonly CostPoint[] }): ReactNode {
  const relative = relativeCost(points);
  return (
    <div
      className="cost-table"
      role="region"
      aria-label="Time of a forward by its width"
      tabIndex={0}
    >
      <table className="race-figures" data-testid="cost-table">
        <caption className="unseen">Time of a forward by its width</caption>
        <thead>
          <tr>
            <th scope="col">Tokens, B</th>
            <th scope="col">Median, ms</th>
            <th scope="col">Middle half, ms</th>
            <th scope="col">t(B)/t(1)</th>
            <th scope="col">Timed</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ tokens, ms, samples }, i) => (
            <tr key={tokens}>
              <th scope="row">{tokens}</th>
              <td>{precise(ms)}</td>
              <td>{quartiles(samples).map(precise).join(' to ')}</td>
              <td>{ratio(relative[i] ?? Number.NaN)}</td>
              <td>{samples.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
