import { type ReactNode, type RefObject, useState } from 'react';
import { toCsv, toJson } from '../../measure/export.ts';
import type { Point } from '../../measure/point.ts';
import { late } from '../../words/late.ts';
import { isolated, plainLine } from '../../ui/plain.ts';
import { chartWords } from './chart-words.ts';
import { download } from '../../ui/download.ts';
import type { ChartView } from './hooks.ts';
import { pngPicture, svgPicture, svgText, type PictureText } from './picture.ts';
import { aupOf } from './chart-model.ts';

const say = late.chartFiles;

/** Characters of a prompt and the like in a caption. */
const MOST_OWN = 300;

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

  const save = (kind: 'csv' | 'json' | 'svg' | 'png'): void => {
    setProblem(null);
    const data = jsonOf(view, points);
    const name = say.fileName(view.front?.model.id ?? null, kind);
    const chart = picture.current;
    if (kind === 'csv') download(name, new Blob([toCsv(points)], { type: 'text/csv' }));
    else if (kind === 'json') download(name, new Blob([data], { type: 'application/json' }));
    else if (chart !== null) {
      const drawing = svgPicture(chart, wordsOf(view, points, data));
      if (kind === 'svg') download(name, new Blob([svgText(drawing)], { type: 'image/svg+xml' }));
      else {
        pngPicture(drawing, data).then(
          (blob) => download(name, blob),
          (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
        );
      }
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
          onClick={() => save(kind)}
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
    .filter(({ set, role }) => set === front && role !== 'measuring')
    .map(({ point }) => point);
}

function jsonOf({ front, model }: ChartView, points: readonly Point[]): string {
  const head = { work: front?.work ?? '', written: new Date().toISOString() };
  return toJson(points, head, model.aup === null ? null : aupOf(points));
}

function wordsOf({ model, front }: ChartView, points: readonly Point[], data: string): PictureText {
  const models = new Map(points.map(({ model: { id, revision } }) => [id, revision]));
  const [first] = points;
  return {
    title: chartWords(model).title,
    caption: [
      say.models([...models]),
      say.made({
        device: own(first?.device),
        adapter: own(first?.adapter),
        work: own(front?.work),
        day: (first?.when ?? '').slice(0, 10),
      }),
      first === undefined ? say.by : `${say.shared(first.settings)} ${say.by}`,
    ],
    data,
  };
}

/** Words of a device, a file or a prompt. All of them are in the data. */
function own(words = ''): string {
  return isolated(plainLine(words, MOST_OWN));
}
