import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useMatch, useWidth } from '../../ui/hooks.ts';
import { type Marks, Rich } from '../../ui/rich.tsx';
import { words } from '../../words/words.ts';
import { useSettings } from '../../core/settings/settings-hooks.ts';
import { usePacedRun } from '../../core/run/paced-run.ts';
import { shownPasses, usePlay } from '../../core/run/play-store.ts';
import { duration, timeOf } from '../../engine/trace/times.ts';
import type { Pass } from '../../engine/trace/trace.ts';
import { horizon, type RowLabel, rowsFor } from './geometry.ts';
import { Plot } from './plot.tsx';
import { Scrubber } from './scrubber.tsx';
import { Sketcher } from './sketcher.ts';
import './timeline.css';

const TALL = 160;
const LOW = 128;
const LOWEST = 96;
/** In a frame that is so short that the code needs the room more. */
const SKETCH = 28;
const SHORT_FRAME = '(max-height: 540px)';
const NARROW = 560;

const NO_PROMPT = {};
const NONE: readonly Pass[] = [];

/**
 * The whole run: time across, slots down, and the playhead on it.
 * @param low whether height is scarce
 */
export function Timeline({ low = false }: { readonly low?: boolean }): ReactNode {
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const trace = usePacedRun((run) => run.record?.trace ?? null);
  const eosId = usePacedRun((run) => run.record?.vocabulary.eosId ?? -1);
  const settings = useSettings();
  const passes = trace?.passes ?? NONE;
  const shown = usePlay((play) => shownPasses(play, passes));
  const [sketcher] = useState(() => new Sketcher());
  const narrow = width < NARROW;
  const short = useMatch(SHORT_FRAME);
  const height = low ? (short ? SKETCH : LOWEST) : narrow ? LOW : TALL;
  const geometry = useMemo(
    () => sketcher.of(trace ?? { prompt: NO_PROMPT, passes: NONE, settings }, eosId),
    [sketcher, trace, settings, eosId],
  );
  const changes = trace?.changes;
  const forks = useMemo(
    () => (changes ?? []).flatMap(({ pass }) => (pass > 0 ? [timeOf(passes, pass)] : [])),
    [changes, passes],
  );
  const ended = trace !== null && trace.end !== null;
  const span = horizon(duration(passes), ended);
  const rows = rowsFor(geometry.slots, (trace?.settings ?? settings).chunk, ended);
  const scale = useMemo(() => ({ width, height, span, rows }), [width, height, span, rows]);
  return (
    <div className="trace" data-testid="timeline">
      <h2 className="unseen">{words.playback.timeline}</h2>
      <RowLabels labels={geometry.labels} rows={rows} height={height} />
      <div className="plot" ref={plot} style={{ '--plot-height': `${height}px` }}>
        {width > 0 && (
          <Plot
            geometry={geometry}
            scale={scale}
            ended={ended}
            narrow={narrow}
            shownTo={timeOf(passes, shown)}
            forks={forks}
          />
        )}
        <Scrubber passes={passes} span={span} />
      </div>
    </div>
  );
}

interface RowLabelsProps {
  readonly labels: readonly RowLabel[];
  readonly rows: number;
  readonly height: number;
}

/** Least distance of two labels, in pixels. */
const PITCH = 18;

function RowLabels({ labels, rows, height }: RowLabelsProps): ReactNode {
  const placed: { readonly text: string; readonly y: number }[] = [];
  for (const { slot, size, row } of labels) {
    const y = ((slot + size / 2) / rows) * height;
    const above = placed.at(-1);
    if (above === undefined || y - above.y >= PITCH) placed.push({ text: rowText(row), y });
  }
  return (
    <div className="row-labels" aria-hidden="true">
      {placed.map(({ text, y }) => (
        <span key={text} style={{ top: `${8 + y}px` }}>
          <Rich text={text} marks={ROW_MARKS} />
        </span>
      ))}
    </div>
  );
}

const ROW_MARKS: Marks = { noun: (text) => <i>{text}</i> };

function rowText(row: RowLabel['row']): string {
  switch (row.of) {
    case 'chunk':
      return words.playback.chunkRow(row.number);
    case 'token':
      return words.playback.tokenRow(row.number);
    case 'given':
      return words.playback.givenRow;
  }
}
