import { words } from '../../words/words.ts';
import type { ReactNode } from 'react';
import { late } from '../../words/late.ts';
import { qualityText, speedText, whenText } from '../../words/measures.ts';
import type { ChartModel, Mark } from './chart-model.ts';

interface PointTableProps {
  readonly model: ChartModel;
  readonly onLoad: (mark: Mark) => void;
}

const say = late.points.table;

/** The same marks as the chart, as a table. A setting is a button that loads it. */
export function PointTable({ model, onLoad }: PointTableProps): ReactNode {
  const pass = model.kind === 'pass';
  return (
    <div
      className="point-table"
      data-testid="point-table"
      role="region"
      aria-label={say.label}
      tabIndex={0}
    >
      <table>
        <caption className="unseen">{say.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.setting}</th>
            <th scope="col">{say.model}</th>
            <th scope="col" className="number">
              {say.tokensPerSecond}
            </th>
            <th scope="col" className="number">
              {say.tokensPerForward}
            </th>
            <th scope="col" className="number">
              {say.quality[model.kind]}
            </th>
            {pass && (
              <th scope="col" className="number">
                {say.interval}
              </th>
            )}
            <th scope="col" className="number">
              {say.n[model.kind]}
            </th>
            <th scope="col" className="number">
              {say.forwards}
            </th>
            <th scope="col">{say.standing}</th>
            <th scope="col">{say.whose}</th>
            <th scope="col">{say.measured}</th>
          </tr>
        </thead>
        <tbody>
          {model.marks.map((mark) => (
            <Row key={mark.key} mark={mark} onLoad={onLoad} />
          ))}
        </tbody>
      </table>
      {model.marks.length === 0 && <p className="small">{say.nothing}</p>}
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
          {words.settings.title(point.settings)}
        </button>
      </th>
      <td>{mark.twin ? say.twinOf(point.model.id) : point.model.id}</td>
      <td className="number">{speedText(point.tokensPerSecond, 'tokensPerSecond')}</td>
      <td className="number">{speedText(point.tokensPerForward, 'tokensPerForward')}</td>
      <td className="number">{qualityText(mark.place.y, quality.kind)}</td>
      {quality.kind === 'pass' && <td className="number">{say.from(...quality.ci95)}</td>}
      <td className="number">{quality.n}</td>
      <td className="number">{point.passes}</td>
      <td>{say.standings[role]}</td>
      <td>{say.sources[mark.source]}</td>
      <td>
        <time dateTime={point.when}>{whenText(point.when)}</time>
      </td>
    </tr>
  );
}
