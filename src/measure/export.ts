import { formatPolicy } from '../engine/sampling/policies/policies.ts';
import type { Point } from './point.ts';

/** Measured points as a table for other programs. */

const COLUMNS: readonly (readonly [name: string, of: (point: Point) => Cell])[] = [
  ['model', ({ model }) => model.id],
  ['revision', ({ model }) => model.revision],
  ['stage', ({ model }) => model.stage],
  ['device', ({ device }) => device],
  ['adapter', ({ adapter }) => adapter],
  ['policy', ({ settings }) => formatPolicy(settings.policy)],
  ['chunk', ({ settings }) => settings.chunk],
  ['nearness', ({ settings }) => settings.nearness],
  ['temperature', ({ settings }) => settings.temperature],
  ['seed', ({ settings }) => settings.seed],
  ['cache', ({ settings }) => settings.cache],
  ['edits', ({ settings }) => (settings.edits ? 'on' : 'off')],
  ['remask', ({ settings }) => settings.remask],
  ['n', ({ quality }) => quality.n],
  ['passed', ({ quality }) => (quality.kind === 'pass' ? quality.passed : null)],
  ['pass_at_1', ({ quality }) => (quality.kind === 'pass' ? quality.passAt1 : null)],
  ['ci95_low', ({ quality }) => (quality.kind === 'pass' ? quality.ci95[0] : null)],
  ['ci95_high', ({ quality }) => (quality.kind === 'pass' ? quality.ci95[1] : null)],
  ['mean_log_prob', ({ quality }) => (quality.kind === 'log-prob' ? quality.meanLogProb : null)],
  ['tokens', ({ tokens }) => tokens],
  ['passes', ({ passes }) => passes],
  ['seconds', ({ seconds }) => seconds],
  ['tokens_per_second', ({ tokensPerSecond }) => tokensPerSecond],
  ['tokens_per_second_q1', ({ quartiles }) => quartiles?.tokensPerSecond[0] ?? null],
  ['tokens_per_second_q3', ({ quartiles }) => quartiles?.tokensPerSecond[1] ?? null],
  ['tokens_per_forward', ({ tokensPerForward }) => tokensPerForward],
  ['tokens_per_forward_q1', ({ quartiles }) => quartiles?.tokensPerForward[0] ?? null],
  ['tokens_per_forward_q3', ({ quartiles }) => quartiles?.tokensPerForward[1] ?? null],
  ['seeds', ({ texts }) => texts?.seeds.length ?? null],
  ['repeats', ({ texts }) => texts?.repeats ?? null],
  ['when', ({ when }) => when],
];

type Cell = string | number | null;

/** Comma-separated values (RFC 4180) with a line of names; empty where a point has no such number. */
export function toCsv(points: readonly Point[]): string {
  const rows = [
    COLUMNS.map(([name]) => name),
    ...points.map((point) => COLUMNS.map(([, of]) => of(point))),
  ];
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: Cell): string {
  if (value === null) return '';
  const text = String(value);
  // Quoted where a reader might trim it or stop at it, too.
  return /[",\p{Cc}]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
