import type { ReactNode } from 'react';
import type { ChartModel, Mark } from './chart-model.ts';
import { qualityText, speedText } from './chart-layout.ts';
import { whenText } from './point-detail.tsx';
import { settingsText } from '../../core/settings/settings-text.ts';

interface PointTableProps {
  readonly model: ChartModel;
  readonly onLoad: (mark: Mark) => void;
}

const STANDING = {
  frontier: 'Frontier',
  dominated: 'Beaten',
  twin: 'Twin',
  behind: 'Earlier',
  measuring: 'Being measured',
} as const;

/** The same marks as the chart, as a table. A setting is a button that loads it. */
export function PointTable({ model, onLoad }: PointTableProps): ReactNode {
  const pass = model.kind === 'pass';
  return (
    <div
      className="point-table"
      data-testid="point-table"
      role="region"
      aria-label="Measured points"
      tabIndex={0}
    >
      <table>
        <caption className="unseen">
          Measured points: speed, quality and where each stands. A setting loads when it is pressed.
        </caption>
        <thead>
          <tr>
            <th scope="col">Setting</th>
            <th scope="col">Model</th>
            <th scope="col" className="number">
              Tokens/s
            </th>
            <th scope="col" className="number">
              Tokens a forward
            </th>
            <th scope="col" className="number">
              {pass ? 'Pass@1, %' : 'Nats a token'}
            </th>
            {pass && (
              <th scope="col" className="number">
                95 %
              </th>
            )}
            <th scope="col" className="number">
              {pass ? 'Tasks' : 'Texts'}
            </th>
            <th scope="col" className="number">
              Forwards
            </th>
            <th scope="col">Standing</th>
            <th scope="col">Measured</th>
          </tr>
        </thead>
        <tbody>
          {model.marks.map((mark) => (
            <Row key={mark.key} mark={mark} onLoad={onLoad} />
          ))}
        </tbody>
      </table>
      {model.marks.length === 0 && <p className="small">Nothing has been measured yet.</p>}
    </div>
  );
}

interface RowProps {
  readonly mark: Mark;
  readonly onLoad: (mark: Mark) => void;
}

function Row({ mark, onLoad }: RowProps): ReactNode {
  const { point, role } = mark;
  const { quality } = point;
  return (
    <tr data-role={role}>
      <th scope="row">
        <button className="text-button" type="button" onClick={() => onLoad(mark)}>
          {settingsText(point.settings)}
        </button>
      </th>
      <td>{point.model.id}</td>
      <td className="number">{speedText(point.tokensPerSecond, 'tokensPerSecond')}</td>
      <td className="number">{speedText(point.tokensPerForward, 'tokensPerForward')}</td>
      <td className="number">{qualityText(mark.place.y, quality.kind)}</td>
      {quality.kind === 'pass' && (
        <td className="number">
          {quality.ci95.map((end) => qualityText(end, 'pass')).join(' to ')}
        </td>
      )}
      <td className="number">{quality.n}</td>
      <td className="number">{point.passes}</td>
      <td>{STANDING[role]}</td>
      <td>
        <time dateTime={point.when}>{whenText(point.when)}</time>
      </td>
    </tr>
  );
}
