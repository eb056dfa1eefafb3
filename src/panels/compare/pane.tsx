import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import { measure } from '../../engine/trace/measures.ts';
import { useView } from '../../core/canvas/view-store.ts';
import { frameOf, NOTHING_AROUND } from '../../core/picture/frame.ts';
import { lookOf } from '../../core/picture/look.ts';
import { svgOf } from '../../core/picture/svg.ts';
import { measureIn, PAGE_THEME, themeNow } from '../../core/picture/theme.ts';
import { CanvasWalk } from '../../core/run/canvas-walk.ts';
import type { RunRecord } from '../../core/run/run-store.ts';
import { useWidth } from '../../ui/hooks.ts';
import { onDemand } from '../../words/on-demand.ts';
import { words } from '../../words/words.ts';
import type { Loaded, Option } from './sides.ts';

const say = onDemand.compare;

/** Narrower, a canvas cannot be read. */
const LEAST_WIDTH = 300;
const MOST_LINES = 400;
/** Moments of a run that are looked at for how high its canvas gets. */
const LOOKS = 12;

interface PaneProps {
  /** Which of the two, from 0. */
  readonly index: 0 | 1;
  readonly options: readonly Option[];
  readonly chosen: Option | null;
  readonly loaded: Loaded;
  /** Passes of the run that are shown. */
  readonly pass: number;
  readonly onChoose: (option: Option) => void;
}

/** One of the two runs: which it is, what it took, and its canvas at the moment of both. */
export function Pane({ index, options, chosen, loaded, pass, onChoose }: PaneProps): ReactNode {
  return (
    <section className="compare-pane" aria-label={say.sides[index]} data-testid="compare-pane">
      <select
        className="select"
        aria-label={say.sides[index]}
        value={chosen?.key ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const option = options.find(({ key }) => key === value);
          if (option !== undefined) onChoose(option);
        }}
      >
        {options.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
      {typeof loaded === 'string' ? (
        <p className="compare-note">{loaded === 'missing' && say.notThere}</p>
      ) : (
        <Run record={loaded} pass={pass} index={index} />
      )}
    </section>
  );
}

interface RunProps {
  readonly record: RunRecord;
  readonly pass: number;
  readonly index: 0 | 1;
}

function Run({ record, pass, index }: RunProps): ReactNode {
  const { trace } = record;
  const measures = useMemo(() => measure(trace), [trace]);
  const extras = words.settings.extras(trace.settings);
  const fork = trace.changes?.at(-1);
  return (
    <>
      <p className="compare-facts">
        <b>{words.settings.title(trace.settings)}</b>
        {extras !== '' && <span>{extras}</span>}
        {fork !== undefined && (
          <span>
            {say.left(
              fork.pass,
              fork.slots.map(({ position }) => position + 1),
            )}
          </span>
        )}
        <span className="mono">{say.took(1000 * measures.seconds, measures.tokensPerForward)}</span>
        <span className="mono" data-testid="compare-pass">
          {say.pass(pass, trace.passes.length)}
        </span>
      </p>
      <Canvas record={record} pass={pass} index={index} />
    </>
  );
}

function Canvas({ record, pass, index }: RunProps): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const ink = useView((view) => view.ink);
  const width = Math.max(LEAST_WIDTH, useWidth(host));
  const drawn = useMemo(() => {
    const { trace, vocabulary } = record;
    const walk = new CanvasWalk();
    const measure = measureIn(themeNow());
    const look = lookOf(record, ink, { width, mostLines: MOST_LINES, measure });
    const at = (passes: number, height?: number) =>
      frameOf(look, walk.at(trace, passes, vocabulary.eosId), NOTHING_AROUND, height);
    const looks = Array.from({ length: LOOKS + 1 }, (_, i) =>
      Math.round((trace.passes.length * i) / LOOKS),
    );
    // One height for the whole run: what is below does not move.
    const height = Math.max(...looks.map((passes) => at(passes).height));
    return (passes: number): string => svgOf(at(passes, height), PAGE_THEME);
  }, [record, ink, width]);
  useLayoutEffect(() => {
    // Our own text alone is markup in it: what a model has written is escaped.
    if (host.current !== null) host.current.innerHTML = drawn(pass);
  }, [drawn, pass]);
  const name = say.picture(say.sides[index], pass, record.trace.passes.length);
  return <div className="compare-canvas" ref={host} role="img" aria-label={name} />;
}
