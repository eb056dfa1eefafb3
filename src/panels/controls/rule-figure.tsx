import type { ReactNode } from 'react';
import type { Policy } from '../../engine/sampling/policies/policies.ts';
import { ruleSketch, SKETCH } from './rule-sketch.ts';

const HEIGHT = 40;
const PITCH = 6.5;
const WIDTH = PITCH * SKETCH.length;

/** Sixteen slots by falling confidence, and how many the rule takes in one pass. A sketch, not data. */
export function RuleFigure({ policy }: { readonly policy: Policy }): ReactNode {
  const { taken, level } = ruleSketch(policy);
  // Where the bars that are taken end, if they stand side by side.
  const isOneRun = Math.max(...taken) === taken.size - 1;
  const cut = taken.size * PITCH - 0.75;
  return (
    <svg className="rule-figure" viewBox={`0 0 ${WIDTH} 44`} aria-hidden="true">
      {SKETCH.map((p, i) => {
        const height = p * HEIGHT;
        return taken.has(i) ? (
          <rect key={p} className="taken" x={i * PITCH} y={42 - height} width={5} height={height} />
        ) : (
          <rect
            key={p}
            className="left"
            x={i * PITCH + 0.5}
            y={42.5 - height}
            width={4}
            height={Math.max(1, height - 1)}
          />
        );
      })}
      {level !== null ? (
        <path className="limit" d={`M0 ${42.5 - level * HEIGHT}H${WIDTH}`} />
      ) : isOneRun && taken.size < SKETCH.length ? (
        <path className="limit" d={`M${cut} 0V42`} />
      ) : null}
      <path className="floor" d={`M0 43.5H${WIDTH}`} />
    </svg>
  );
}
