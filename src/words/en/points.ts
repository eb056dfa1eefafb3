import type { LogProbQuality, PassQuality, QualityKind, SpeedAxis } from '../../measure/point.ts';
import { plural } from '../intl.ts';
import { asText, marked } from '../marks.ts';
import { qualityText, speedText, whenText } from '../measures.ts';
import { tokens } from './nouns.ts';

/** Measured points: what is known of each, their table, what is kept of them. */

const tasks = (n: number): string => plural(n, { one: '# task', other: '# tasks' });
const forwards = (n: number): string => plural(n, { one: '# forward', other: '# forwards' });

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
  passed({ passed, n, ci95 }: PassQuality): string {
    const [low, high] = ci95.map((end) => qualityText(end, 'pass'));
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
  beaten: 'Another setting beats it on both counts.',
  measuring: 'Still being measured.',
  behind: 'Not of the measurement in front.',
  made: (written: number, passes: number, tokensPerSecond: number, tokensPerForward: number) =>
    `${tokens(written)} in ${forwards(passes)}, ${speedText(tokensPerSecond, 'tokensPerSecond')} a second, ${speedText(tokensPerForward, 'tokensPerForward')} a forward; warm-up left out.`,
  /** With the time marked. */
  where: (model: string, device: string, work: Work, when: string) =>
    `${asText(model)}, ${asText(device)}. ${asText(named(work))}, ${marked('time', whenText(when))}.`,

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
    measured: 'Measured',
    standings: {
      frontier: 'Frontier',
      dominated: 'Beaten',
      twin: 'Twin',
      behind: 'Earlier',
      measuring: 'Being measured',
    },
    nothing: 'Nothing has been measured yet.',
  },

  // All of a sweep, and what is kept; the figure and the address are marked.
  aup: (area: number, n: number) =>
    `<figure>${area.toFixed(1)}</figure> accuracy under parallelism (AUP): the area under pass@1 over tokens a forward along the frontier, weighted against lost accuracy, as <paper>d3LLM</paper> defines it. It does not depend on the device. Measured over ${tasks(n)}; over few it is rough.`,
  others: (n: number) =>
    plural(n, {
      one: '# measurement on another device, or with another revision of the model, is not shown.',
      other:
        '# measurements on another device, or with another revision of the model, are not shown.',
    }),
  /** @param why in the words of the browser */
  notKept: (why: string) =>
    `This browser does not keep sweeps (${why}). They last until the page is closed.`,
  kept: (n: number) =>
    plural(n, {
      one: '# sweep kept in this browser. <forget>Forget it</forget>',
      other: '# sweeps kept in this browser. <forget>Forget them</forget>',
    }),
  archiveHeld: 'another tab holds the storage',
  archiveGaveUp: 'the storage gave up',
};
