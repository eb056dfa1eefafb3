import { type Point, qualityOf, type QualityKind, type SpeedAxis } from '../../measure/point.ts';
import { plural } from '../intl.ts';
import { qualityText, speedText } from '../measures.ts';
import { settings } from './settings.ts';

/** The chart of speed and quality: its axes, its marks, what they mean. */

/** How a mark stands among the others. */
type Role = 'frontier' | 'dominated' | 'twin' | 'behind' | 'measuring';

/** Where a mark stands. */
interface Place {
  readonly axis: SpeedAxis;
  readonly kind: QualityKind;
  readonly speed: number;
  readonly quality: number;
}

const points = (n: number): string => plural(n, { one: '# point', other: '# points' });

/** "100 tokens per second at 80.0 percent". */
function place({ axis, kind, speed, quality }: Place): string {
  const [fast, good] = [speedText(speed, axis), qualityText(quality, kind)];
  if (axis === 'tokensPerSecond') {
    return kind === 'pass'
      ? `${fast} tokens per second at ${good} percent`
      : `${fast} tokens per second at ${good} nats a token`;
  }
  return kind === 'pass'
    ? `${fast} tokens per forward at ${good} percent`
    : `${fast} tokens per forward at ${good} nats a token`;
}

const STANDING: Readonly<Record<Role, string>> = {
  frontier: 'on the frontier',
  dominated: 'beaten on both counts by another setting',
  twin: 'autoregressive twin',
  behind: 'measured earlier',
  measuring: 'being measured',
};

export const chart = {
  // On the chart itself.
  across: {
    tokensPerSecond: 'tokens per second, log',
    tokensPerForward: 'tokens per forward, log',
  },
  up: { pass: 'pass@1, %', 'log-prob': 'mean log-probability, nats a token' },
  /** A multiple of the twin's speed, above the plot. */
  multiple: (times: number) => (times === 1 ? '1× the twin' : `${times}×`),
  twin: 'AR twin',

  // For those who do not see it.
  kind: 'chart',
  title: {
    tokensPerSecond: {
      pass: 'Speed and quality: tokens per second across, pass@1 in percent up',
      'log-prob': 'Speed and quality: tokens per second across, mean log-probability up',
    },
    tokensPerForward: {
      pass: 'Speed and quality: tokens per forward across, pass@1 in percent up',
      'log-prob': 'Speed and quality: tokens per forward across, mean log-probability up',
    },
  },
  nothing: 'Nothing has been measured yet.',
  inFront: (front: number, behind: number) =>
    `${points(front)} in front, ${behind} of earlier measurements behind.`,
  frontier: (n: number, slowest: Place, fastest: Place) =>
    `The frontier has ${points(n)}, from ${place(slowest)} to ${place(fastest)}.`,
  twinAt: (at: Place) => `The autoregressive twin: ${place(at)}.`,
  keys: 'Arrow keys go to the nearest point in their direction, Home and End to the slowest and fastest, Enter loads its settings.',
  /** One mark, as it is read out. */
  mark(point: Point, role: Role): string {
    const what = settings.title(point.settings);
    const { quality } = point;
    const good = qualityText(qualityOf(point), quality.kind);
    const fast = speedText(point.tokensPerSecond, 'tokensPerSecond');
    const many = speedText(point.tokensPerForward, 'tokensPerForward');
    if (quality.kind === 'log-prob') {
      return `${what}: ${fast} tokens per second, ${many} per forward, ${good} nats a token; ${STANDING[role]}`;
    }
    const [low, high] = quality.ci95.map((end) => qualityText(end, 'pass'));
    return `${what}: ${fast} tokens per second, ${many} per forward, ${good} percent, 95 percent interval ${low} to ${high}; ${STANDING[role]}`;
  },

  legend: {
    line: 'Frontier of measured settings. It steps, because nothing between two points was measured.',
    frontier: {
      pass: 'On the frontier. Bars: Wilson 95 % interval up, quartiles over the tasks across.',
      'log-prob': 'On the frontier.',
    },
    dominated: 'Beaten on both counts by another setting.',
    measuring: 'Being measured.',
    twin: 'Autoregressive twin, same size and data.',
    behind: { pass: 'Measured earlier or over other tasks.', 'log-prob': 'Another prompt.' },
  },

  controls: {
    across: 'Across',
    up: 'Up',
    axes: { tokensPerSecond: 'Tokens/s', tokensPerForward: 'Tokens a forward' },
    /** With how many points there are. */
    qualities: {
      pass: (n: number) => `Pass@1 (${n})`,
      'log-prob': (n: number) => `Log-probability (${n})`,
    },
    inFront: 'In front',
    sweep: (work: string, when: string) => `Sweep, ${work}, ${when}`,
    runs: (prompt: string) => `Runs, “${prompt}”`,
  },
};
