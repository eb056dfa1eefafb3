import type { ReactNode } from 'react';
import { useModels } from '../../core/model/model-store.ts';
import { useSettings } from '../../core/settings/settings-hooks.ts';
import type { Spot } from '../../measure/glance.ts';
import { type Marks, Rich } from '../../ui/rich.tsx';
import { percent } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import './glance.css';
import { isMeasuredBy } from './measured-by.ts';
import { RECORDED } from './recorded.ts';

const say = words.glance;

const MARKS: Marks = { b: (text) => <b>{text}</b> };

/** The plot in the picture, pixels. */
const WIDTH = 224;
const HEIGHT = 88;
const PLOT = { left: 44, top: 6, right: 222, bottom: 70 } as const;

interface GlanceProps {
  /** Shows the chart itself. */
  readonly onOpen: () => void;
}

/**
 * The recorded sweep on the first screen: what speed costs, in a picture and a sentence, and where the settings of the
 * rail lie in it. It leads to the chart. Nothing of it is drawn where it was measured of other models than the page has.
 */
export function Glance({ onOpen }: GlanceProps): ReactNode {
  const index = useModels((models) => models.index);
  const isOurs = useModels(({ published, wanted }) => (published ?? wanted) === null);
  const isOutdated =
    index.status === 'ready' &&
    !RECORDED.models.every(({ id, revision }) =>
      index.models.some((model) => model.id === id && model.revision === revision),
    );
  if (isOutdated || !isOurs || RECORDED.told === null) return null;
  return (
    <button className="glance" type="button" data-testid="glance" onClick={onOpen}>
      <Picture />
      <span>
        <Rich text={say.told(RECORDED.told)} marks={MARKS} />{' '}
        <span className="glance-of">{say.of(RECORDED.tasks)}</span>
      </span>
    </button>
  );
}

const xOf = ([x]: Spot): number => PLOT.left + x * (PLOT.right - PLOT.left);
const yOf = ([, y]: Spot): number => PLOT.bottom - y * (PLOT.bottom - PLOT.top);

const LINE = RECORDED.line
  .map((spot, i) => `${i === 0 ? 'M' : 'L'}${xOf(spot)} ${yOf(spot)}`)
  .join('');

function Picture(): ReactNode {
  const now = useSettings();
  const here = RECORDED.marks.find(({ settings }) => isMeasuredBy(now, settings));
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path className="glance-axes" d={`M${PLOT.left} ${PLOT.top}V${PLOT.bottom}H${PLOT.right}`} />
      <text x={PLOT.left - 5} y={PLOT.top + 8} textAnchor="end">
        {percent(1)}
      </text>
      <text x={PLOT.left - 5} y={PLOT.bottom} textAnchor="end">
        {percent(0)}
      </text>
      <text x={PLOT.right} y={HEIGHT - 3} textAnchor="end">
        {say.across}
      </text>
      <path className="glance-line" d={LINE} />
      {RECORDED.marks.map(({ at, role }, i) =>
        role === 'twin' ? (
          <path key={i} className="glance-twin" d={`M${xOf(at)} ${yOf(at) - 5}l5 5l-5 5l-5 -5z`} />
        ) : (
          <circle key={i} className={role} cx={xOf(at)} cy={yOf(at)} r="3" />
        ),
      )}
      {here !== undefined && (
        <circle className="glance-here" cx={xOf(here.at)} cy={yOf(here.at)} r="7" />
      )}
    </svg>
  );
}
