import type { ReactNode } from 'react';
import { late } from '../../words/late.ts';
import { markClass, shapePath } from './chart-mark.tsx';
import type { ChartModel, Role, Source } from './chart-model.ts';

const say = late.chart.legend;

/** What the marks mean: those that are there. */
export function Legend({ model }: { readonly model: ChartModel }): ReactNode {
  const roles = new Set(model.marks.map(({ role }) => role));
  const pass = model.kind === 'pass';
  const sources = new Set(model.marks.map(({ source }) => source));
  const front = model.marks[0]?.source ?? 'own';
  const behind = model.marks.find(({ role }) => role === 'behind')?.source ?? front;
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
      {SOURCES.filter((source) => sources.has(source)).map((source) => (
        <Item key={source} role="dominated" source={source}>
          {say.sources[source]}
        </Item>
      ))}
      {roles.has('frontier') && (
        <Item role="frontier" source={front} bars={pass}>
          {say.frontier[model.kind]}
        </Item>
      )}
      {roles.has('dominated') && (
        <Item role="dominated" source={front}>
          {say.dominated}
        </Item>
      )}
      {roles.has('measuring') && (
        <Item role="measuring" source={front}>
          {say.measuring}
        </Item>
      )}
      {model.marks.some(({ twin }) => twin) && (
        <Item role="dominated" source={front} twin>
          {say.twin}
        </Item>
      )}
      {roles.has('behind') && (
        <Item role="behind" source={behind}>
          {say.behind[model.kind]}
        </Item>
      )}
    </ul>
  );
}

const SOURCES: readonly Source[] = ['own', 'recorded', 'opened'];

interface ItemProps {
  readonly role: Role;
  readonly source: Source;
  readonly twin?: boolean;
  readonly bars?: boolean;
  readonly children: ReactNode;
}

function Item({ role, source, twin = false, bars = false, children }: ItemProps): ReactNode {
  return (
    <li>
      <svg viewBox="0 0 24 16" aria-hidden="true">
        <g className={markClass({ role, source, twin })}>
          {bars && <path className="chart-bars" d="M12 1v14M4 8h16" />}
          <path className="chart-shape" d={shapePath({ role, source, twin }, { x: 12, y: 8 })} />
        </g>
      </svg>
      <span>{children}</span>
    </li>
  );
}
