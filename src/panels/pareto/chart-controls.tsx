import { type ReactNode, useId } from 'react';
import type { QualityKind, SpeedAxis } from '../../measure/point.ts';
import { late } from '../../words/late.ts';
import { whenText } from '../../words/measures.ts';
import type { ChartView } from './hooks.ts';
import type { SourcedSet } from './chart-model.ts';
import { usePoints } from './points-store.ts';

const say = late.chart.controls;

const ACROSS: readonly SpeedAxis[] = ['tokensPerSecond', 'tokensPerForward'];
const UP: readonly QualityKind[] = ['pass', 'log-prob'];

/** What lies on the axes, and which measurement stands in front. */
export function ChartControls({ view }: { readonly view: ChartView }): ReactNode {
  const { axis, kind } = view.model;
  const show = usePoints((points) => points.show);
  const id = useId();
  return (
    <div className="chart-controls">
      <Segments
        legend={say.across}
        name={`${id}across`}
        options={ACROSS.map((value) => ({ value, text: say.axes[value] }))}
        value={axis}
        onChange={(value) => show({ axis: value })}
      />
      <Segments
        legend={say.up}
        name={`${id}up`}
        options={UP.map((value) => ({ value, text: say.qualities[value](view.counts[value]) }))}
        value={kind}
        onChange={(value) => show({ kind: value, front: null })}
      />
      {view.choices.length > 1 && view.front !== null && (
        <label className="chart-front">
          <span>{say.inFront}</span>
          <select
            className="select"
            value={view.front.set.id}
            onChange={(event) => show({ front: event.currentTarget.value })}
          >
            {view.choices.map((each) => (
              <option key={each.set.id} value={each.set.id}>
                {setText(each)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

/** Longest prompt in the list of sets, characters. */
const LONGEST = 40;

function setText({ set: { kind, work, started }, source }: SourcedSet): string {
  if (source !== 'own') return say[source](work, whenText(started));
  if (kind === 'sweep') return say.sweep(work, whenText(started));
  return say.runs(work.length > LONGEST ? `${work.slice(0, LONGEST - 1)}…` : work);
}

interface SegmentsProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, side by side. */
function Segments<T extends string>(props: SegmentsProps<T>): ReactNode {
  const { legend, name, options, value, onChange } = props;
  return (
    <fieldset className="segments">
      <legend>{legend}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value}>
            <input
              className="radio"
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
