import type { ComponentProps, ReactNode } from 'react';
import { Range } from '../../ui/range.tsx';

interface RailRangeProps extends ComponentProps<typeof Range> {
  /** The name where there is little room: at the lower edge of a phone. */
  readonly short?: string;
  /** The value as it stands beside the name. */
  readonly shown: string;
  /** What stands below the slider, from its low end to its high one. */
  readonly ends?: readonly string[];
  /** Whether another slider stands right above. */
  readonly second?: boolean;
}

/** A slider of the rail: its name and value above, what its ends mean below. */
export function RailRange({
  short,
  shown,
  ends,
  second = false,
  ...range
}: RailRangeProps): ReactNode {
  return (
    <>
      <label className={second ? 'rail-head rail-second' : 'rail-head'} htmlFor={range.id}>
        <b data-short={short}>
          <span>{range.label}</span>
        </b>
        <span className="rail-figure" aria-hidden="true">
          {shown}
        </span>
      </label>
      <Range {...range} />
      {ends !== undefined && (
        <p className="rail-ends" aria-hidden="true">
          {ends.map((end) => (
            <span key={end}>{end}</span>
          ))}
        </p>
      )}
    </>
  );
}
