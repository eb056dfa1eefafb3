import { type ReactNode, useMemo } from 'react';
import { measure, type Measures, slept } from '../../engine/trace/measures.ts';
import { rate, ratio } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { type Marks, Rich } from '../../ui/rich.tsx';
import { usePacedCanvas } from '../../core/run/run-hooks.ts';
import type { CanvasState } from '../../core/run/canvas-state.ts';
import type { RunRecord } from '../../core/run/run-store.ts';
import { CacheMap } from './cache-map.tsx';
import { ClockNote } from '../../core/run/clock-note.tsx';
import { DeviceStat } from './device-stat.tsx';
import '../../ui/stat.css';
import './stats.css';

const say = words.figures;

const SMALL: Marks = {
  all: (text) => <small>{text}</small>,
  unit: (text) => <small>{text}</small>,
};

/** What the run measured, up to the playhead; the rate is always that of the whole run. */
export function Stats(): ReactNode {
  const { record, canvas } = usePacedCanvas();
  const shown = canvas.passes;
  const total = useMemo(() => (record === null ? null : measure(record.trace)), [record]);
  const asleep = useMemo(() => record !== null && slept(record.trace), [record]);
  const here = useMemo(() => (record === null ? null : measureAt(record, shown)), [record, shown]);
  return (
    <section aria-label={say.title}>
      <h2 className="unseen">{say.title}</h2>
      <dl className="stats">
        <div>
          <dt>{say.speed}</dt>
          <dd className="stat" data-testid="tokens-per-second">
            {total === null || total.seconds === 0 || asleep ? '–' : rate(total.tokensPerSecond)}
          </dd>
          <dd className="stat-note">
            {asleep ? say.slept : say.speedIs}
            {record?.code != null && record.replay === undefined && <ClockNote />}
          </dd>
        </div>
        <div>
          <dt>{say.passes}</dt>
          <dd className="stat" data-testid="passes">
            {here === null || total === null ? (
              '–'
            ) : (
              <PassCount shown={here.passes} all={total.passes} />
            )}
          </dd>
          <dd className="stat-note" data-testid="pass-kinds">
            {here === null ? say.kinds : say.kindsOf(here)}
          </dd>
        </div>
        <div>
          <dt>{say.perForward}</dt>
          <dd className="stat" data-testid="tokens-per-forward">
            {here === null || here.passes === 0 ? '–' : ratio(here.tokensPerForward)}
          </dd>
          <dd className="stat-note">{say.perForwardIs(total?.given ?? 0)}</dd>
        </div>
        <CacheStat record={record} canvas={canvas} />
        <DeviceStat />
      </dl>
    </section>
  );
}

function PassCount({ shown, all }: { readonly shown: number; readonly all: number }): ReactNode {
  return shown === all ? all : <Rich text={say.passesShown(shown, all)} marks={SMALL} />;
}

/** The measures of the run as it stood after some of its passes. */
function measureAt({ trace }: RunRecord, shown: number): Measures {
  if (shown === trace.passes.length) return measure(trace);
  return measure({ ...trace, passes: trace.passes.slice(0, shown), tokens: [], end: null });
}

interface CacheStatProps {
  readonly record: RunRecord | null;
  readonly canvas: CanvasState;
}

function CacheStat({ record, canvas }: CacheStatProps): ReactNode {
  const bytes = record?.cacheBytes[canvas.passes - 1] ?? 0;
  const each = record?.cacheBytesPerToken ?? 0;
  const cached = each > 0 ? Math.round(bytes / each) : 0;
  const location = record?.device.cacheLocation;
  return (
    <div className="stat-cache">
      <dt>{say.cache}</dt>
      <dd className="cache-row">
        <span
          className="stat"
          data-testid="kv-cache"
          data-cache-location={location}
          data-bytes={record === null ? undefined : bytes}
        >
          {record === null ? '–' : <Rich text={say.cacheSize(bytes)} marks={SMALL} />}
        </span>
        <CacheMap record={record} canvas={canvas} />
      </dd>
      <dd className="stat-note">
        {location === undefined
          ? say.cacheIs
          : location === 'cpu'
            ? say.cachedInMemory(cached, each)
            : say.cachedOnGpu(cached, each)}
      </dd>
    </div>
  );
}
