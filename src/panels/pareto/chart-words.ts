import { isTwin, type Point } from '../../measure/point.ts';
import { late } from '../../words/late.ts';
import type { ChartModel, Mark } from './chart-model.ts';

const say = late.chart;

/** The chart for those who do not see it. */
export function chartWords({ axis, kind, marks, frontier, twin }: ChartModel): {
  readonly title: string;
  readonly description: string;
} {
  const title = say.title[axis][kind];
  if (marks.length === 0) return { title, description: say.nothing };
  const behind = marks.filter(({ role }) => role === 'behind').length;
  const at = ({ place }: Mark) => ({ axis, kind, speed: place.x, quality: place.y });
  const [slowest, fastest] = [frontier[0], frontier.at(-1)];
  const sentences = [
    say.inFront(marks.length - behind, behind),
    ...(slowest === undefined || fastest === undefined
      ? []
      : [say.frontier(frontier.length, at(slowest), at(fastest))]),
    ...(twin === null ? [] : [say.twinAt(at(twin))]),
    say.keys,
  ];
  return { title, description: sentences.join(' ') };
}

/** The settings that points have in common, in a sentence; empty where they differ. The twin has no use for some. */
export function sharedText(points: readonly Point[]): string {
  const texts = points
    .filter((point) => !isTwin(point))
    .map(({ settings }) => late.chartFiles.shared(settings));
  const [first = '', ...others] = new Set(texts);
  return others.length === 0 ? first : '';
}
