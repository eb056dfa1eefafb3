import { type ReactNode, type RefObject, useState } from 'react';
import { messageOf } from '../../engine/fault.ts';
import type { Point } from '../../measure/point.ts';
import { late } from '../../words/late.ts';
import { chartWords, sharedText } from './chart-words.ts';
import { download } from '../../ui/download.ts';
import type { ChartView } from './hooks.ts';
import type { PictureText } from './picture.ts';

const say = late.chartFiles;

interface DownloadsProps {
  readonly view: ChartView;
  /** The drawing; null while the table is shown. */
  readonly picture: RefObject<SVGSVGElement | null>;
  /** Whether the chart is shown, and can be saved as it is. */
  readonly drawn: boolean;
}

/** The measurement in front as a file, in four kinds. */
export function Downloads({ view, picture, drawn }: DownloadsProps): ReactNode {
  const [problem, setProblem] = useState<string | null>(null);
  const points = pointsInFront(view);
  const none = points.length === 0;

  const save = async (kind: 'csv' | 'json' | 'svg' | 'png'): Promise<void> => {
    setProblem(null);
    const name = say.fileName(view.front?.set.model.id ?? null, kind);
    try {
      download(name, await fileOf(kind, view, picture.current));
    } catch (error) {
      setProblem(messageOf(error));
    }
  };

  return (
    <div className="downloads" role="group" aria-label={say.label}>
      {(['csv', 'json', 'svg', 'png'] as const).map((kind) => (
        <button
          key={kind}
          className="button"
          type="button"
          disabled={none || (!drawn && (kind === 'svg' || kind === 'png'))}
          aria-label={say.download[kind]}
          aria-describedby={none || !drawn ? 'downloads-why' : undefined}
          onClick={() => void save(kind)}
        >
          {say.kinds[kind]}
        </button>
      ))}
      {(none || !drawn) && (
        <p className="small" id="downloads-why">
          {none ? say.nothing : say.notDrawn}
        </p>
      )}
      {problem !== null && (
        <p className="small" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** What was finished; a setting that is still being measured is not. */
function pointsInFront({ model, front }: ChartView): readonly Point[] {
  return model.marks
    .filter(({ set, role }) => set === front?.set && role !== 'measuring')
    .map(({ point }) => point);
}

/** @throws Error in words for a person, where this browser makes none */
async function fileOf(
  kind: 'csv' | 'json' | 'svg' | 'png',
  view: ChartView,
  chart: SVGSVGElement | null,
): Promise<Blob> {
  const files = await import('./chart-files.on-demand.ts');
  const points = pointsInFront(view);
  if (kind === 'csv') return new Blob([files.toCsv(points)], { type: 'text/csv' });
  const { front, model } = view;
  // The whole set, as it can be opened again.
  const head = { written: new Date().toISOString(), aup: model.aup };
  const data =
    front === null ? '' : `${JSON.stringify(files.formatPoints(front.set, head), null, 2)}\n`;
  if (kind === 'json' || chart === null) return new Blob([data], { type: 'application/json' });
  const drawing = files.svgPicture(chart, wordsOf(view, points, files.ownWords, data));
  return kind === 'svg'
    ? new Blob([files.svgText(drawing)], { type: 'image/svg+xml' })
    : files.pngPicture(drawing, data);
}

function wordsOf(
  { model, front }: ChartView,
  points: readonly Point[],
  own: (words?: string) => string,
  data: string,
): PictureText {
  const models = new Map(points.map(({ model: { id, revision } }) => [id, revision]));
  const [first] = points;
  return {
    title: chartWords(model).title,
    caption: [
      say.models([...models]),
      say.made({
        device: own(first?.device),
        adapter: own(first?.adapter),
        work: own(front?.set.work),
        day: (first?.when ?? '').slice(0, 10),
      }),
      `${sharedText(points)} ${say.by}`.trim(),
    ],
    data,
  };
}
