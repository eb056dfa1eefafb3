import type { Fate } from '../../measure/fates.ts';
import {
  type LogProbQuality,
  type PassQuality,
  type Point,
  qualityOf,
  type QualityKind,
  type SpeedAxis,
} from '../../measure/point.ts';
import type { Trade } from '../../measure/trade.ts';
import { plural } from '../intl.ts';
import { asText, marked } from '../marks.ts';
import { qualityText, speedText, whenText } from '../measures.ts';
import { tokens } from './nouns.ts';
import { settings as titles } from './settings.ts';

/** Measured points: what is known of each, their table, what is kept of them. */

const tasks = (n: number): string => plural(n, { one: '# task', other: '# tasks' });
const forwards = (n: number): string => plural(n, { one: '# forward', other: '# forwards' });

const FATE: Readonly<Record<Fate, string>> = {
  passed: 'passed',
  failed: 'failed its tests',
  unparsed: 'is no JavaScript',
  untested: 'could not be tested',
  'too-long': 'was too long to ask',
};

interface Work {
  readonly kind: 'sweep' | 'runs';
  /** The tasks of a sweep, the prompt of runs. */
  readonly work: string;
}

/** A prompt in quotation marks. */
const named = ({ kind, work }: Work): string => (kind === 'sweep' ? work : `“${work}”`);

export const points = {
  head: 'Speed and quality',
  /** Above the chart: what stands in front. */
  lead: 'Measured on your device. Up is better, right is faster.',
  measured: (work: Work, kind: QualityKind) =>
    kind === 'pass'
      ? `${named(work)}, every answer executed. Up is better, right is faster; warm-up left out.`
      : `${named(work)}, the exact log-likelihood of the text. Up is better, right is faster; warm-up left out.`,
  /** Of what others measured: where and when. */
  recordedOn: (machine: string, day: string, work: Work) =>
    `Recorded on ${machine}, ${day}: ${named(work)}, every answer executed. Your own points join it.`,
  openedOf: (device: string, day: string, work: Work) =>
    `Opened: measured on ${device}, ${day}: ${named(work)}.`,
  /** @param load programs that wanted a core, on average of a minute */
  busy: (load: number, cores: number) =>
    `The machine had other work to do meanwhile (a load of ${load.toFixed(1)} on ${cores} cores): idle, all of it is faster.`,
  outdated: (model: string, revision: string) =>
    `The recorded sweep is not shown: it is of revision ${revision} of ${model}, and this page has another.`,
  unseen: {
    pass: (n: number) =>
      plural(n, {
        one: '# point of yours has no tests: it stands under log-probability.',
        other: '# points of yours have no tests: they stand under log-probability.',
      }),
    'log-prob': (n: number) =>
      plural(n, {
        one: '# point of yours was tested: it stands under pass@1.',
        other: '# points of yours were tested: they stand under pass@1.',
      }),
  },

  /** The sentence that a sweep tells. */
  trade({ axis, best, fastest, twin, match }: Trade): string {
    const good = (point: Point): string => `${qualityText(qualityOf(point), 'pass')} %`;
    const by = (point: Point, than: Point): string => (point[axis] / than[axis]).toFixed(2);
    const name = ({ settings }: Point): string => titles.title(settings);
    const speeds = axis === 'tokensPerSecond' ? 'speed' : 'tokens a forward';
    if (twin === null) {
      if (best === fastest) return `${name(best)} is the best and the fastest: ${good(best)} pass.`;
      return `From ${name(best)} to ${name(fastest)}: ${by(fastest, best)} times the ${speeds}, and ${good(fastest)} of the tasks passed in place of ${good(best)}.`;
    }
    if (match === null) {
      const most = `No setting passes as many tasks as the AR twin (${good(twin)}): ${name(best)} passes ${good(best)} at ${by(best, twin)} times its ${speeds}`;
      if (best === fastest) return `${most}.`;
      return `${most}, ${name(fastest)} ${good(fastest)} at ${by(fastest, twin)} times.`;
    }
    const even = `${name(match)} passes ${good(match)} of the tasks at ${by(match, twin)} times the ${speeds} of the AR twin, which passes ${good(twin)}`;
    if (match === fastest) return `${even}.`;
    const more =
      speeds === 'speed'
        ? `goes ${by(fastest, twin)} times as fast`
        : `makes ${by(fastest, twin)} times as many`;
    return `${even}; ${name(fastest)} ${more} and passes ${good(fastest)}.`;
  },
  asChart: 'Show as a chart',
  asTable: 'Show as a table',

  // One of them.
  none: 'Every finished run adds a point. A sweep measures a grid of settings over the same tasks.',
  twin: 'Autoregressive twin',
  /** The large figures, their units marked. */
  quality: (value: number, kind: QualityKind) =>
    kind === 'pass'
      ? `${qualityText(value, kind)}<unit> % pass</unit>`
      : `${qualityText(value, kind)}<unit> nats a token</unit>`,
  speed: (value: number, axis: SpeedAxis) =>
    axis === 'tokensPerSecond'
      ? `${speedText(value, axis)}<unit> tokens/s</unit>`
      : `${speedText(value, axis)}<unit> tokens a forward</unit>`,
  passed({ passed, n, tasks: of, ci95 }: PassQuality): string {
    const [low, high] = ci95.map((end) => qualityText(end, 'pass'));
    if (of !== undefined) {
      return `${passed} of ${n} texts of ${tasks(of)} passed, 95 %: ${low} to ${high}.`;
    }
    return `${passed} of ${tasks(n)}, 95 %: ${low} to ${high}.`;
  },
  untested: ({ n }: LogProbQuality) =>
    n === 1
      ? 'One text, no tests: its exact log-likelihood.'
      : `${n} texts that could not be tested: their exact log-likelihood.`,
  /** @param above points of quality that it has more than the twin */
  againstTwin(axis: SpeedAxis, times: number, above: number): string {
    const by = Math.abs(above).toFixed(1);
    if (axis === 'tokensPerForward') {
      if (above === 0) return 'Against the twin, its quality.';
      return above < 0
        ? `Against the twin, ${by} points below it.`
        : `Against the twin, ${by} points above it.`;
    }
    if (above === 0) return `${times.toFixed(2)} times the twin’s speed, its quality.`;
    return above < 0
      ? `${times.toFixed(2)} times the twin’s speed, ${by} points below it.`
      : `${times.toFixed(2)} times the twin’s speed, ${by} points above it.`;
  },
  beaten: 'Another point in front is no slower and no worse.',
  measuring: 'Still being measured.',
  behind: 'Not of the measurement in front.',
  made: (written: number, passes: number, tokensPerSecond: number, tokensPerForward: number) =>
    `${tokens(written)} in ${forwards(passes)}, ${speedText(tokensPerSecond, 'tokensPerSecond')} a second, ${speedText(tokensPerForward, 'tokensPerForward')} a forward; warm-up left out.`,
  /** With the time marked. */
  where: (model: string, device: string, work: Work, when: string) =>
    `${asText(model)}, ${asText(device)}. ${asText(named(work))}, ${marked('time', whenText(when))}.`,

  /** Whose point it is. */
  sources: {
    own: 'Yours.',
    recorded: 'Recorded: it comes with the page.',
    opened: 'Opened from a file or a link.',
  },

  // What became of each task.
  fates: {
    head: 'What became of each task',
    repeats: (n: number) => `Run ${n} times each: the texts are the same, the times are not.`,
    /** @param fates one of each seed */
    of(fates: readonly Fate[]): string {
      const [only] = fates;
      if (only === undefined) return '';
      if (fates.length === 1) return FATE[only];
      return `passed ${fates.filter((fate) => fate === 'passed').length} of ${fates.length}`;
    },
  },

  loaded: (setting: string) => `${setting}: loaded into the settings.`,
  loadedAlone: (setting: string) => `${setting}: loaded, without its model.`,
  loadedTwin: 'The AR twin: loaded into the settings.',
  loadedTwinAlone: 'The AR twin: loaded, without its model.',

  table: {
    label: 'Measured points',
    caption:
      'Measured points: speed, quality and where each stands. A setting loads when it is pressed.',
    setting: 'Setting',
    model: 'Model',
    tokensPerSecond: 'Tokens/s',
    tokensPerForward: 'Tokens a forward',
    quality: { pass: 'Pass@1, %', 'log-prob': 'Nats a token' },
    interval: '95 %',
    /** @param low share, 0 to 1 */
    from: (low: number, high: number) =>
      `${qualityText(low, 'pass')} to ${qualityText(high, 'pass')}`,
    n: { pass: 'Tasks', 'log-prob': 'Texts' },
    forwards: 'Forwards',
    standing: 'Standing',
    whose: 'Whose',
    sources: { own: 'Yours', recorded: 'Recorded', opened: 'Opened' },
    twinOf: (model: string) => `${model} (AR twin)`,
    measured: 'Measured',
    standings: {
      frontier: 'Frontier',
      dominated: 'Beaten',
      behind: 'Not in front',
      measuring: 'Being measured',
    },
    nothing: 'Nothing has been measured yet.',
  },

  // All of a sweep, and what is kept; the figure and the address are marked.
  aup: {
    head: (area: number) => `Accuracy under parallelism (AUP): <figure>${area.toFixed(1)}</figure>`,
    what: 'The area under pass@1 over tokens a forward along the frontier of the settings, weighted against lost accuracy, as <paper>d3LLM</paper> defines it. It does not depend on the device.',
    /** @param twin share of tasks that the twin passes; null without one */
    scale: (twin: number | null) =>
      twin === null
        ? 'Its scale: 100 is a model that passes every task at one token a forward; 400, one that does so at four.'
        : `Its scale: 100 is a model that passes every task at one token a forward; 400, one that does so at four. The AR twin by itself has ${qualityText(twin, 'pass')}.`,
    n: (n: number) => `Measured over ${tasks(n)}; over few it is rough.`,
  },
  others: (n: number) =>
    plural(n, {
      one: '# measurement on another device, or with another revision of the model, is not shown.',
      other:
        '# measurements on another device, or with another revision of the model, are not shown.',
    }),
  /** @param why in the words of the browser */
  notKept: (why: string) =>
    `This browser does not keep points (${why}). They last until the page is closed.`,
  kept: (n: number) =>
    plural(n, {
      one: '# sweep kept in this browser. <forget>Forget it</forget>',
      other: '# sweeps kept in this browser. <forget>Forget them</forget>',
    }),
  /** @param n prompts that were run */
  runsKept: (n: number) =>
    plural(n, {
      one: 'Points of # prompt kept in this browser. <forget>Forget them</forget>',
      other: 'Points of # prompts kept in this browser. <forget>Forget them</forget>',
    }),
};
