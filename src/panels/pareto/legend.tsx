import type { ReactNode } from 'react';
import { late } from '../../words/late.ts';
import type { ChartModel } from './chart-model.ts';

const say = late.chart.legend;

/** What the marks mean: those that are there. */
export function Legend({ model }: { readonly model: ChartModel }): ReactNode {
  const roles = new Set(model.marks.map(({ role }) => role));
  const pass = model.kind === 'pass';
  return (
    <ul className="chart-legend">
      {model.frontier.length > 0 && (
        <li>
          <svg viewBox="0 0 24 16" aria-hidden="true">
            <path className="chart-frontier" d="M1 4h12v8h10" />
          </svg>
          {say.line}
        </li>
      )}
      {roles.has('frontier') && (
        <Item role="frontier" bars={pass}>
          {say.frontier[model.kind]}
        </Item>
      )}
      {roles.has('dominated') && <Item role="dominated">{say.dominated}</Item>}
      {roles.has('measuring') && <Item role="measuring">{say.measuring}</Item>}
      {roles.has('twin') && (
        <li>
          <svg viewBox="0 0 24 16" aria-hidden="true">
            <g className="chart-mark twin">
              <path className="chart-shape" d="M12 2l6 6-6 6-6-6z" />
            </g>
          </svg>
          {say.twin}
        </li>
      )}
      {roles.has('behind') && <Item role="behind">{say.behind[model.kind]}</Item>}
    </ul>
  );
}

interface ItemProps {
  readonly role: 'frontier' | 'dominated' | 'measuring' | 'behind';
  readonly bars?: boolean;
  readonly children: ReactNode;
}

function Item({ role, bars = false, children }: ItemProps): ReactNode {
  return (
    <li>
      <svg viewBox="0 0 24 16" aria-hidden="true">
        <g className={`chart-mark ${role}`}>
          {bars && <path className="chart-bars" d="M12 1v14M4 8h16" />}
          <circle className="chart-shape" cx="12" cy="8" r={role === 'frontier' ? 4.5 : 4} />
        </g>
      </svg>
      <span>{children}</span>
    </li>
  );
}
