/** The chart and its points as files. */

interface Made {
  readonly device: string;
  readonly adapter: string;
  /** What was written. */
  readonly work: string;
  /** As in 2026-01-02. */
  readonly day: string;
}

interface Shared {
  readonly temperature: number;
  readonly seed: number;
  readonly cache: string;
  readonly edits: boolean;
}

export const chartFiles = {
  label: 'Download what was measured',
  kinds: { csv: 'CSV', json: 'JSON', svg: 'SVG', png: 'PNG' },
  download: {
    csv: 'Download CSV',
    json: 'Download JSON',
    svg: 'Download SVG',
    png: 'Download PNG',
  },
  /** @param model its id; null without one */
  fileName: (model: string | null, kind: string) => `unmask-${model ?? 'points'}.${kind}`,
  nothing: 'Nothing is measured yet.',
  notDrawn: 'A picture is of the chart: show that first.',

  // Why there is no picture.
  noCanvas: 'This browser has no canvas to draw on.',
  noise:
    'This browser answers with noise where a page asks for a picture, against fingerprinting. Save the SVG.',
  notMade: 'The picture could not be made.',

  // Under the picture.
  models: (models: readonly (readonly [id: string, revision: string])[]) =>
    `${models.map(([id, revision]) => `${id}, revision ${revision}`).join('; ')}.`,
  made: ({ device, adapter, work, day }: Made) =>
    `${device}, ${adapter}; ${work}; ${day}; warm-up left out.`,
  shared: ({ temperature, seed, cache, edits }: Shared) =>
    edits
      ? `Temperature ${temperature}, seed ${seed}, cache ${cache}, edits on.`
      : `Temperature ${temperature}, seed ${seed}, cache ${cache}, edits off.`,
  by: 'Made with Unmask.',
};
