import { count } from '../../words/format.ts';
import type { ChartModel, Mark } from './chart-model.ts';
import { qualityText, speedText } from './chart-layout.ts';
import { settingsText } from '../../core/settings/settings-text.ts';

/** The chart for those who do not see it. */

const ACROSS = {
  tokensPerSecond: 'tokens per second',
  tokensPerForward: 'tokens per forward',
} as const;

const UP = { pass: 'pass@1 in percent', 'log-prob': 'mean log-probability' } as const;

export function chartWords({ axis, kind, marks, frontier, twin }: ChartModel): {
  readonly title: string;
  readonly description: string;
} {
  const title = `Speed and quality: ${ACROSS[axis]} across, ${UP[kind]} up`;
  if (marks.length === 0) return { title, description: 'Nothing has been measured yet.' };
  const behind = marks.filter(({ role }) => role === 'behind').length;
  const of = (mark: Mark | undefined): string =>
    mark === undefined ? '' : markFigures(mark, axis);
  const parts = [
    `${count(marks.length - behind, 'point')} in front, ${behind} of earlier measurements behind.`,
    frontier.length === 0
      ? ''
      : `The frontier has ${count(frontier.length, 'point')}, from ${of(frontier[0])} to ${of(frontier.at(-1))}.`,
    twin === null ? '' : `The autoregressive twin: ${of(twin)}.`,
    'Arrow keys go to the nearest point in their direction, Home and End to the slowest and fastest, Enter loads its settings.',
  ];
  return { title, description: parts.filter((part) => part !== '').join(' ') };
}

function markFigures({ place, point }: Mark, axis: ChartModel['axis']): string {
  const speed = `${speedText(place.x, axis)} ${ACROSS[axis]}`;
  return `${speed} at ${qualityWords(point.quality.kind, place.y)}`;
}

function qualityWords(kind: ChartModel['kind'], value: number): string {
  return kind === 'pass'
    ? `${qualityText(value, kind)} percent`
    : `${qualityText(value, kind)} nats a token`;
}

const ROLES = {
  frontier: 'on the frontier',
  dominated: 'beaten on both counts by another setting',
  twin: 'autoregressive twin',
  behind: 'measured earlier',
  measuring: 'being measured',
} as const;

/** One mark, as it is read out. */
export function markWords({ point, role, place, up }: Mark): string {
  const { tokensPerSecond, tokensPerForward, quality, settings } = point;
  const interval =
    up === null
      ? ''
      : `, 95 percent interval ${up.map((end) => qualityText(end, 'pass')).join(' to ')}`;
  return (
    `${settingsText(settings)}: ${speedText(tokensPerSecond, 'tokensPerSecond')} tokens per second, ` +
    `${speedText(tokensPerForward, 'tokensPerForward')} per forward, ` +
    `${qualityWords(quality.kind, place.y)}${interval}; ${ROLES[role]}`
  );
}
