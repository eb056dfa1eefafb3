import type { CSSProperties, ReactNode } from 'react';

interface RangeProps {
  readonly id: string;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly value: number;
  /** What the value means, where the number alone does not say it. */
  readonly valueText?: string;
  /** Ticks drawn; 2 draws the ends only. */
  readonly ticks: number;
  readonly disabled?: boolean;
  readonly describedBy?: string;
  readonly onChange: (value: number) => void;
}

/** A native slider in the page's dress. */
export function Range(props: RangeProps): ReactNode {
  const { id, label, min, max, step = 1, value, valueText, ticks, disabled = false } = props;
  const share = max > min ? (value - min) / (max - min) : 0;
  const style: CSSProperties = { '--n': ticks, '--v': share };
  return (
    <input
      className="range"
      type="range"
      id={id}
      aria-label={label}
      aria-valuetext={valueText}
      aria-describedby={props.describedBy}
      min={min}
      max={max}
      step={step}
      value={value}
      disabled={disabled}
      style={style}
      onChange={(event) => props.onChange(event.currentTarget.valueAsNumber)}
    />
  );
}
