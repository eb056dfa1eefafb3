import type { ReactNode } from 'react';
import { count } from '../../words/format.ts';
import type { ChartModel, Mark } from './chart-model.ts';
import { minus, qualityText, speedText } from './chart-layout.ts';
import { extrasText, settingsText } from '../../core/settings/settings-text.ts';
import '../../ui/stat.css';

interface PointDetailProps {
  readonly id: string;
  readonly model: ChartModel;
  readonly mark: Mark | null;
}

/** Everything known of one mark. */
export function PointDetail({ id, model, mark }: PointDetailProps): ReactNode {
  return (
    <div className="point-detail" id={id} data-testid="point-detail">
      {mark === null ? (
        <p className="small">
          Every finished run adds a point. A sweep measures a grid of settings over the same tasks.
        </p>
      ) : (
        <Detail model={model} mark={mark} />
      )}
    </div>
  );
}

function Detail({ model, mark }: { readonly model: ChartModel; readonly mark: Mark }): ReactNode {
  const { point, set } = mark;
  const { quality, settings } = point;
  const extras = extrasText(settings);
  return (
    <>
      <p className="small">
        {mark.twin ? 'Autoregressive twin' : settingsText(settings)}
        {extras !== '' && `, ${extras}`}
      </p>
      <p className="stat">
        {qualityText(mark.place.y, quality.kind)}
        <small>{quality.kind === 'pass' ? ' % pass' : ' nats a token'}</small>
      </p>
      <p className="stat">
        {speedText(point[model.axis], model.axis)}
        <small>{model.axis === 'tokensPerSecond' ? ' tokens/s' : ' tokens a forward'}</small>
      </p>
      <p className="small">
        <Certainty mark={mark} /> {comparison(model, mark)} {standing(mark)}
      </p>
      <p className="small">
        {count(point.tokens, 'token')} in {count(point.passes, 'forward')},{' '}
        {speedText(point.tokensPerSecond, 'tokensPerSecond')} a second,{' '}
        {speedText(point.tokensPerForward, 'tokensPerForward')} a forward; warm-up left out.
      </p>
      <p className="small">
        {point.model.id}, {point.device}. {set.kind === 'sweep' ? set.work : `“${set.work}”`},{' '}
        <time dateTime={point.when}>{whenText(point.when)}</time>.
      </p>
    </>
  );
}

function Certainty({ mark }: { readonly mark: Mark }): ReactNode {
  const { quality } = mark.point;
  if (quality.kind === 'log-prob') {
    return quality.n === 1
      ? 'One text, no tests: its exact log-likelihood.'
      : `${quality.n} texts that could not be tested: their exact log-likelihood.`;
  }
  const [lo, hi] = quality.ci95.map((end) => qualityText(end, 'pass'));
  return `${quality.passed} of ${count(quality.n, 'task')}, 95 %: ${lo} to ${hi}.`;
}

/** Against the twin, where it was measured over the same tasks. */
function comparison({ twin, axis }: ChartModel, mark: Mark): string {
  if (twin === null || mark.set !== twin.set || mark.twin) return '';
  const times = mark.place.x / twin.place.x;
  const points = 100 * (mark.place.y - twin.place.y);
  const speed =
    axis === 'tokensPerSecond' ? `${times.toFixed(2)} times the twin’s speed` : 'Against the twin';
  const side = points < 0 ? 'below' : 'above';
  return points === 0
    ? `${speed}, its quality.`
    : `${speed}, ${minus(Math.abs(points).toFixed(1))} points ${side} it.`;
}

function standing({ role }: Mark): string {
  switch (role) {
    case 'dominated':
      return 'Another setting beats it on both counts.';
    case 'measuring':
      return 'Still being measured.';
    case 'behind':
      return 'Not of the measurement in front.';
    case 'frontier':
    case 'twin':
      return '';
  }
}

/** A moment as a person reads it: "23 Nov, 20:31". */
export function whenText(iso: string): string {
  return WHEN.format(new Date(iso));
}

const WHEN = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
