import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { type NumberLimits, numberText, readTyped, stepped } from './number.ts';

interface NumberFieldProps {
  readonly id?: string;
  /** Where no label names the field. */
  readonly label?: string;
  readonly className: string;
  readonly limits: NumberLimits;
  readonly value: number;
  /** Without it the field is text that happens to be a number, such as a seed: arrows do nothing. */
  readonly spins?: boolean;
  readonly describedBy?: string;
  readonly onChange: (value: number) => void;
}

/**
 * A field of a number. It may hold anything while it is typed in, nothing too; a number that is allowed counts at
 * once. Enter, or leaving the field, settles it: what is out of range goes to the nearest that is in it, what is no
 * number is what it was, and the field says so.
 */
export function NumberField(props: NumberFieldProps): ReactNode {
  const { id, label, className, limits, value, spins = false, describedBy, onChange } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const reading = typed === null ? null : readTyped(typed, limits);

  const type = (text: string): void => {
    setTyped(text);
    setSaid('');
    const now = readTyped(text, limits);
    if (now.value !== null && now.said === null) onChange(now.value);
  };
  const settle = (): void => {
    if (reading === null) return;
    setTyped(null);
    setSaid(reading.said ?? '');
    if (reading.value !== null && reading.value !== value) onChange(reading.value);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') settle();
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (by === 0 || !spins) return;
    event.preventDefault();
    setTyped(null);
    setSaid('');
    onChange(stepped(reading?.value ?? value, by, limits));
  };
  return (
    <>
      <input
        className={className}
        id={id}
        type="text"
        inputMode={Number.isInteger(limits.step) ? 'numeric' : 'decimal'}
        autoComplete="off"
        {...(spins && {
          role: 'spinbutton',
          'aria-valuemin': limits.min,
          'aria-valuemax': limits.max,
          'aria-valuenow': value,
        })}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={reading !== null && (reading.value === null || reading.said !== null)}
        value={typed ?? numberText(value, limits)}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={onKeyDown}
      />
      <span className="number-said" role="status">
        {said}
      </span>
    </>
  );
}
