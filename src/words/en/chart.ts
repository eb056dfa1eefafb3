import { type Point, qualityOf, type QualityKind, type SpeedAxis } from '../../measure/point.ts';
import { plural } from '../intl.ts';
import { qualityText, speedText } from '../measures.ts';
import { settings } from './settings.ts';

/** The chart of speed and quality: its axes, its marks, what they mean. */

/** How a mark stands among the others. */
interface Standing {
  readonly role: 'frontier' | 'dominated' | 'behind' | 'measuring';
  readonly twin: boolean;
  readonly source: Source;
}

/** Whose measurement it is. */
type Source = 'own' | 'recorded' | 'opened';

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

const ROLES: Readonly<Record<Standing['role'], string>> = {
  frontier: 'on the frontier',
  dominated: 'another point is no slower and no worse',
  behind: 'not of the measurement in front',
  measuring: 'being measured',
};

const SOURCES: Readonly<Record<Source, string>> = {
  own: 'yours',
  recorded: 'recorded',
  opened: 'opened',
};

const standing = ({ role, twin, source }: Standing): string =>
  [...(twin ? ['autoregressive twin'] : []), ROLES[role], SOURCES[source]].join('; ');

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
    `${points(front)} in front, ${behind} of other measurements behind.`,
  frontier: (n: number, slowest: Place, fastest: Place) =>
    `The frontier has ${points(n)}, from ${place(slowest)} to ${place(fastest)}.`,
  twinAt: (at: Place) => `The autoregressive twin: ${place(at)}.`,
  keys: 'Arrow keys go to the nearest point in their direction, Home and End to the slowest and fastest, Enter loads its settings.',
  /** One mark, as it is read out. */
  mark(point: Point, stands: Standing): string {
    const what = settings.title(point.settings);
    const { quality } = point;
    const good = qualityText(qualityOf(point), quality.kind);
    const fast = speedText(point.tokensPerSecond, 'tokensPerSecond');
    const many = speedText(point.tokensPerForward, 'tokensPerForward');
    if (quality.kind === 'log-prob') {
      return `${what}: ${fast} tokens per second, ${many} per forward, ${good} nats a token; ${standing(stands)}`;
    }
    const [low, high] = quality.ci95.map((end) => qualityText(end, 'pass'));
    return `${what}: ${fast} tokens per second, ${many} per forward, ${good} percent, 95 percent interval ${low} to ${high}; ${standing(stands)}`;
  },

  legend: {
    line: 'Frontier of the measurement in front, its twin included. It steps, because nothing between two points was measured.',
    frontier: {
      pass: 'Filled: on the frontier. Bars: 95 % interval up, middle half of the texts across.',
      'log-prob': 'Filled: on the frontier.',
    },
    dominated: 'Hollow: another point in front is no slower and no worse.',
    measuring: 'Being measured.',
    twin: 'Diamond: the autoregressive twin, same size and data.',
    behind: {
      pass: 'Small: measured earlier, or over other tasks.',
      'log-prob': 'Small: another prompt.',
    },
    /** Whose points have this colour and shape. */
    sources: {
      own: 'Yours: measured in this browser.',
      recorded: 'Recorded elsewhere; comes with the page.',
      opened: 'Opened from a file or a link.',
    },
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
    recorded: (work: string, when: string) => `Recorded, ${work}, ${when}`,
    opened: (work: string, when: string) => `Opened, ${work}, ${when}`,
    runs: (prompt: string) => `Runs, “${prompt}”`,
  },
};
