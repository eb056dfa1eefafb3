import { words } from '../../words/words.ts';
import type { ReactNode } from 'react';
import { type Marks, Rich } from '../../ui/rich.tsx';
import { series } from '../../words/intl.ts';
import { late } from '../../words/late.ts';
import type { ChartModel, Mark } from './chart-model.ts';
import '../../ui/stat.css';
import { TaskFatesList } from './task-fates-list.tsx';

const say = late.points;
const UNIT: Marks = { unit: (text) => <small>{text}</small> };

interface PointDetailProps {
  readonly id: string;
  readonly model: ChartModel;
  readonly mark: Mark | null;
}

/** Everything known of one mark. */
export function PointDetail({ id, model, mark }: PointDetailProps): ReactNode {
  return (
    <div className="point-detail" id={id} data-testid="point-detail">
      {mark === null ? <p className="small">{say.none}</p> : <Detail model={model} mark={mark} />}
    </div>
  );
}

function Detail({ model, mark }: { readonly model: ChartModel; readonly mark: Mark }): ReactNode {
  const { point, set } = mark;
  const { quality, settings } = point;
  const title = mark.twin ? say.twin : words.settings.title(settings);
  const extras = words.settings.extras(settings);
  return (
    <>
      <p className="small">{extras === '' ? title : series([title, extras])}</p>
      <p className="stat">
        <Rich text={say.quality(mark.place.y, quality.kind)} marks={UNIT} />
      </p>
      <p className="stat">
        <Rich text={say.speed(point[model.axis], model.axis)} marks={UNIT} />
      </p>
      <p className="small">
        {quality.kind === 'pass' ? say.passed(quality) : say.untested(quality)}{' '}
        {comparison(model, mark)} {standing(mark)}
      </p>
      <p className="small">
        {say.made(point.tokens, point.passes, point.tokensPerSecond, point.tokensPerForward)}
      </p>
      <p className="small">{say.sources[mark.source]}</p>
      <p className="small">
        <Rich
          text={say.where(point.model.id, point.device, set, point.when)}
          marks={{ time: (text) => <time dateTime={point.when}>{text}</time> }}
        />
      </p>
      {point.texts !== undefined && set.tasks !== undefined && (
        <TaskFatesList texts={point.texts} tasks={set.tasks} />
      )}
    </>
  );
}

/** Against the twin, where it was measured over the same tasks. */
function comparison({ twin, axis }: ChartModel, mark: Mark): string {
  if (twin === null || mark.set !== twin.set || mark.twin || mark.role === 'behind') return '';
  const times = mark.place.x / twin.place.x;
  return say.againstTwin(axis, times, 100 * (mark.place.y - twin.place.y));
}

function standing({ role }: Mark): string {
  switch (role) {
    case 'dominated':
      return say.beaten;
    case 'measuring':
      return say.measuring;
    case 'behind':
      return say.behind;
    case 'frontier':
      return '';
  }
}
