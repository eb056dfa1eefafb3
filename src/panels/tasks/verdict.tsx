import type { ReactNode } from 'react';

const SIGNS = {
  pass: 'M2.5 6.2 5 8.7l4.6-5.4',
  fail: 'M3 3l6 6M9 3l-6 6',
  none: 'M3 6h6',
} as const;

/** A result by its shape: a disc with a tick, a box with a cross, a dotted ring. The word stands beside it. */
export function VerdictMark({ of }: { readonly of: keyof typeof SIGNS }): ReactNode {
  return (
    <span className={`verdict-mark ${of}`} aria-hidden="true">
      <svg viewBox="0 0 12 12">
        <path d={SIGNS[of]} />
      </svg>
    </span>
  );
}
