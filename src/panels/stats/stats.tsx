import { type ReactNode, useMemo } from 'react';
import { measure, type Measures, slept } from '../../engine/trace/measures.ts';
import { count, memory, rate, ratio, whole } from '../../words/format.ts';
import { useCanvas, useShown } from '../../core/run/run-hooks.ts';
import { useRun, type RunRecord } from '../../core/run/run-store.ts';
import { CacheMap } from './cache-map.tsx';
import { ClockNote } from '../../core/run/clock-note.tsx';
import { DeviceStat } from './device-stat.tsx';
import './stats.css';

/** What the run measured, up to the playhead; the rate is always that of the whole run. */
export function Stats(): ReactNode {
  const record = useRun((run) => run.record);
  const shown = useShown();
  const total = useMemo(() => (record === null ? null : measure(record.trace)), [record]);
  const asleep = useMemo(() => record !== null && slept(record.trace), [record]);
  const here = useMemo(() => (record === null ? null : measureAt(record, shown)), [record, shown]);
  return (
    <dl className="stats" aria-label="Measurements">
      <div>
        <dt>Tokens per second</dt>
        <dd className="stat" data-testid="tokens-per-second">
          {total === null || total.seconds === 0 || asleep ? '–' : rate(total.tokensPerSecond)}
        </dd>
        <dd className="stat-note">
          {asleep
            ? 'not measured: the tab or the device slept during the run'
            : 'whole run, warm-up left out'}
          {record?.code != null && record.replay === undefined && <ClockNote />}
        </dd>
      </div>
      <div>
        <dt>Forward passes</dt>
        <dd className="stat" data-testid="passes">
          {here === null || total === null ? (
            '–'
          ) : (
            <>
              {here.passes}
              {here.passes !== total.passes && <small> of {total.passes}</small>}
            </>
          )}
        </dd>
        <dd className="stat-note" data-testid="pass-kinds">
          {here === null ? 'prefill, denoise, commit' : split(here)}
        </dd>
      </div>
      <div>
        <dt>Tokens per forward</dt>
        <dd className="stat" data-testid="tokens-per-forward">
          {here === null || here.passes === 0 ? '–' : ratio(here.tokensPerForward)}
        </dd>
        <dd className="stat-note">
          one at a time makes 1
          {total !== null && total.given > 0 && `; ${total.given} given, not counted`}
        </dd>
      </div>
      <CacheStat record={record} shown={shown} />
      <DeviceStat />
    </dl>
  );
}

/** The measures of the run as it stood after some of its passes. */
function measureAt({ trace }: RunRecord, shown: number): Measures {
  if (shown === trace.passes.length) return measure(trace);
  return measure({ ...trace, passes: trace.passes.slice(0, shown), tokens: [], end: null });
}

function split({ counts, recomputes }: Measures): string {
  const parts = [`${counts.prefill} prefill`];
  if (counts.decode > 0) parts.push(`${counts.decode} decode`);
  else parts.push(`${counts.denoise} denoise`, `${counts.commit} commit`);
  if (recomputes > 0) parts.push(`${recomputes} recomputed`);
  return parts.join(', ');
}

interface CacheStatProps {
  readonly record: RunRecord | null;
  readonly shown: number;
}

const LOCATIONS = { 'gpu-buffer': 'kept on the GPU', cpu: 'in main memory' } as const;

function CacheStat({ record, shown }: CacheStatProps): ReactNode {
  const canvas = useCanvas();
  const bytes = record?.cacheBytes[shown - 1] ?? 0;
  const { value, unit } = memory(bytes);
  const each = record?.cacheBytesPerToken ?? 0;
  const cached = each > 0 ? Math.round(bytes / each) : 0;
  const location = record?.device.cacheLocation;
  return (
    <div className="stat-cache">
      <dt>KV cache</dt>
      <dd className="cache-row">
        <span
          className="stat"
          data-testid="kv-cache"
          data-cache-location={location}
          data-bytes={record === null ? undefined : bytes}
        >
          {record === null ? (
            '–'
          ) : (
            <>
              {value}
              <small> {unit}</small>
            </>
          )}
        </span>
        <CacheMap record={record} canvas={canvas} />
      </dd>
      <dd className="stat-note">
        {location === undefined
          ? 'keys and values of finished text, computed once'
          : `${count(cached, 'token')} of ${perToken(each)}, ${LOCATIONS[location]}`}
      </dd>
    </div>
  );
}

function perToken(bytes: number): string {
  const { value, unit } = memory(bytes);
  return bytes % 1024 === 0 || bytes < 1024 ? `${value} ${unit}` : `${whole(bytes)} B`;
}
