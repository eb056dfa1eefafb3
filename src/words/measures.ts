/** Measured figures as the chart and the race write them. */
import { fixed, plain } from './intl.ts';
import { rate, ratio } from './format.ts';
import type { QualityKind, SpeedAxis } from '../measure/point.ts';

/** A minus sign in place of a hyphen. */
export function minus(text: string): string {
  return text.replace('-', '−');
}

/** A speed: tokens a second, or a forward. */
export function speedText(value: number, axis: SpeedAxis): string {
  return axis === 'tokensPerSecond' ? rate(value) : ratio(value);
}

/** A quality: percent of a share of 1, or nats a token. */
export function qualityText(value: number, kind: QualityKind): string {
  return kind === 'pass' ? fixed(100 * value, 1) : minus(fixed(value, 3));
}

/** Milliseconds to three figures, so that a sum can be done over: "4.07". */
export function precise(ms: number): string {
  return plain(Number(ms.toPrecision(3)));
}

/** A duration for a person: "20 s", "3 min", "1 h 10 min". */
export function durationText(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.ceil(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** An estimate to two figures: "120". */
export function rough(value: number): string {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return String(Math.round(value / unit) * unit);
}

export { dayText, whenText } from './intl.ts';
