import { type ReactNode, useId, useMemo, useRef } from 'react';
import type { RunRecord } from '../../core/run/run-store.ts';
import { useWidth } from '../../ui/hooks.ts';
import { quoted } from '../../core/canvas/token-text.ts';
import { onDemand } from '../../words/on-demand.ts';
import { arrivalsOf, compareOrders, type OrderDiff, type Pair } from './order.ts';

const say = onDemand.compare;

interface OrderSectionProps {
  readonly records: readonly [RunRecord, RunRecord];
  /** Passes of each that are shown: what has not come yet is faint. */
  readonly passes: readonly [number, number];
}

/** In which order the tokens came that both texts have. */
export function OrderSection({ records: [a, b], passes }: OrderSectionProps): ReactNode {
  const heading = useId();
  const diff = useMemo(
    () => compareOrders(arrivalsOf(a.trace, a.vocabulary), arrivalsOf(b.trace, b.vocabulary)),
    [a, b],
  );
  const { pairs, earlier, later, same, likeness } = diff;
  return (
    <section className="compare-part" aria-labelledby={heading} data-testid="compare-order">
      <h3 id={heading}>{say.order}</h3>
      {pairs.length === 0 ? (
        <p className="compare-note">{say.nothingShared}</p>
      ) : (
        <>
          <p className="compare-note">
            {say.orderSum(pairs.length, earlier, later, same)}{' '}
            {likeness === null ? say.noOrder : say.likeness(likeness)}
          </p>
          <Chart diff={diff} passes={passes} />
          <details className="compare-table">
            <summary>{say.asTable}</summary>
            <Table pairs={pairs} />
          </details>
        </>
      )}
    </section>
  );
}

/** Pixels: between two tokens at least and at most, around all, and from the first place to the last. */
const LEAST_STEP = 9;
const MOST_STEP = 24;
const PAD = 10;
const HEIGHT = 130;

interface ChartProps {
  readonly diff: OrderDiff;
  readonly passes: readonly [number, number];
}

/** Tokens along the text, their places in the order from above to below: a circle and a dot for each. */
function Chart({ diff: { pairs }, passes: [inA, inB] }: ChartProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  const room = (useWidth(scroller) - 2 * PAD) / pairs.length;
  const gap = Math.min(MOST_STEP, Math.max(LEAST_STEP, room));
  const width = pairs.length * gap + 2 * PAD;
  const yOf = (rank: number): number =>
    PAD + (pairs.length < 2 ? 0 : ((rank - 1) / (pairs.length - 1)) * HEIGHT);
  return (
    <figure className="compare-chart">
      <figcaption>
        <span data-side="a">{say.sides[0]}</span>
        <span data-side="b">{say.sides[1]}</span>
        <span data-kind="earlier">{say.shifts.earlier}</span>
        <span data-kind="later">{say.shifts.later}</span>
      </figcaption>
      <div className="compare-plot">
        <div className="compare-axis" aria-hidden="true">
          <span>{say.axisFirst}</span>
          <span>{say.axisLast}</span>
        </div>
        <div
          className="compare-scroll"
          ref={scroller}
          role="group"
          aria-label={say.chart}
          tabIndex={0}
        >
          <svg width={width} height={HEIGHT + 2 * PAD} role="img" aria-label={say.chart}>
            {pairs.map(({ a, b, rankA, rankB }, i) => {
              const x = PAD + (i + 0.5) * gap;
              const shift = rankB - rankA;
              const kind = shift === 0 ? 'same' : shift < 0 ? 'earlier' : 'later';
              return (
                <g key={i} data-kind={kind}>
                  <title>{`${quoted(a.text)}: ${say.shift(shift)}`}</title>
                  <path d={`M${x} ${yOf(rankA)}V${yOf(rankB)}`} />
                  <circle cx={x} cy={yOf(rankA)} r={3.5} data-side="a" data-come={a.pass <= inA} />
                  <circle cx={x} cy={yOf(rankB)} r={2.6} data-side="b" data-come={b.pass <= inB} />
                </g>
              );
            })}
          </svg>
        </div>
      </div>
      <p className="compare-along" aria-hidden="true">
        {say.axisText} →
      </p>
    </figure>
  );
}

function Table({ pairs }: { readonly pairs: readonly Pair[] }): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          {Object.values(say.columns).map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ a, b, rankA, rankB }, i) => (
          <tr key={i}>
            <th scope="row">
              <code>{quoted(a.text)}</code>
            </th>
            <td>{a.pass}</td>
            <td>{b.pass}</td>
            <td>{say.shift(rankB - rankA)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
