/** Numbers and their units as the page writes them. */
import { fixed, plain, whole } from './intl.ts';

export { fixed, plain, whole } from './intl.ts';

/** A number to two places, an en dash where there is none. */
export function ratio(value: number): string {
  return Number.isFinite(value) ? fixed(value, 2) : '–';
}

/** A rate: whole from 100 up, one place below. */
export function rate(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value >= 100 ? whole(value) : fixed(value, 1);
}

export interface Quantity {
  readonly value: string;
  readonly unit: string;
}

/** A download: decimal megabytes, as browsers and hosts count them. */
export function megabytes(bytes: number): string {
  const mb = bytes / 1e6;
  return mb < 0.1 ? `${whole(Math.max(0, bytes) / 1e3)} kB` : `${fixed(mb, mb < 100 ? 1 : 0)} MB`;
}

/** As megabytes, and from a thousand of them up gigabytes. */
export function gigabytes(bytes: number): string {
  return bytes < 1e9 ? megabytes(bytes) : `${fixed(bytes / 1e9, bytes < 1e10 ? 1 : 0)} GB`;
}

/** Memory: binary units. */
export function memory(bytes: number): Quantity {
  if (bytes < 1024) return { value: whole(bytes), unit: 'B' };
  const kib = bytes / 1024;
  if (kib < 10_000) return { value: whole(kib), unit: 'KiB' };
  return { value: fixed(kib / 1024, 1), unit: 'MiB' };
}

/** Milliseconds as a person reads them: "7.3 ms", "144 ms", "2.31 s". */
export function milliseconds(ms: number): string {
  if (ms < 10) return `${plain(Number(ms.toFixed(1)))} ms`;
  return ms < 10_000 ? `${whole(ms)} ms` : `${fixed(ms / 1000, 1)} s`;
}

/** A difference too small for a plain decimal: "3e-4". */
export function tiny(value: number): string {
  if (value === 0) return '0';
  return Math.abs(value) >= 0.01 ? fixed(value, 2) : value.toExponential(0);
}

/** "1 token", "2 tokens". */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${whole(n)} ${n === 1 ? noun : plural}`;
}

/** A share from 0 to 1, in whole percent. */
export function percent(share: number): string {
  return `${Math.round(100 * share)}\u00A0%`;
}

/** The beginning of a text that may be long, in characters. */
export function shortened(text: string, most = 300): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
