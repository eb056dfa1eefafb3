import { measure, slept } from '../engine/trace/measures.ts';
import type { Trace } from '../engine/trace/trace.ts';
import { type Fate, letterOf } from './fates.ts';
import type { LogProbQuality, PassQuality, Point, Quartiles, Range } from './point.ts';
import { wilsonInterval } from './wilson.ts';

/** One text of a setting, and what it took. */
export interface TextResult {
  /** Of one that is untested only the speed counts. */
  readonly fate: Fate;
  readonly tokens: number;
  readonly passes: number;
  /** 0 for a text that was never asked for. */
  readonly seconds: number;
  /** Log-likelihood of the text under the causal pass, nats. */
  readonly logProb: number;
}

/** Exact log-likelihood over tokens, nats a token. */
function natsOf(texts: readonly TextResult[]): number {
  return sum(texts.map((text) => text.logProb)) / sum(texts.map((text) => text.tokens));
}

/** What all texts of a point share. */
export type PointHead = Pick<Point, 'settings' | 'model' | 'device' | 'adapter' | 'when'>;

/** How often each task of a setting is written. */
export interface Runs {
  readonly tasks: number;
  readonly seeds: readonly number[];
  /** Of each seed. */
  readonly repeats: number;
}

/**
 * The point of a setting. Where no text could be tested, their exact log-likelihood counts.
 * @param texts in the order of `Texts`; fewer than there will be while the setting is measured
 */
export function tally(head: PointHead, texts: readonly TextResult[], runs: Runs): Point {
  // A repeat writes the same text again: it counts for speed alone.
  const first = texts.filter((_, i) => Math.floor(i / runs.tasks) % runs.repeats === 0);
  const tested = first.filter(({ fate }) => fate !== 'untested');
  const passed = tested.filter(({ fate }) => fate === 'passed').length;
  const tasks = new Set(
    texts.flatMap(({ fate }, i) => (fate === 'untested' ? [] : [i % runs.tasks])),
  ).size;
  const tokens = sum(texts.map((text) => text.tokens));
  const passes = sum(texts.map((text) => text.passes));
  const seconds = sum(texts.map((text) => text.seconds));
  return {
    ...head,
    quality:
      tested.length > 0 || tokens === 0 || Number.isNaN(natsOf(first))
        ? passQuality(passed, tested.length, tasks)
        : logProbQuality(first.length, natsOf(first)),
    tokens,
    passes,
    seconds,
    tokensPerSecond: seconds === 0 ? 0 : tokens / seconds,
    tokensPerForward: passes === 0 ? 0 : tokens / passes,
    quartiles: quartilesOf(texts),
    texts: {
      seeds: runs.seeds,
      repeats: runs.repeats,
      fates: texts.map(({ fate }) => letterOf(fate)).join(''),
      tokens: texts.map((text) => text.tokens),
      passes: texts.map((text) => text.passes),
      ms: texts.map((text) => Math.round(1e4 * text.seconds) / 10),
    },
  };
}

/**
 * The point of one finished run.
 * @param passed what its tests said; null when none were run: then its exact log-likelihood counts
 * @returns null for a run that wrote nothing, was cut off, or slept, or whose text nothing has judged: it measures
 *   nothing
 */
export function tallyRun(
  trace: Trace,
  { adapter, when }: Pick<Point, 'adapter' | 'when'>,
  passed: boolean | null,
): Point | null {
  const { tokens, passes, seconds, tokensPerSecond, tokensPerForward, logProb } = measure(trace);
  if (trace.end === null || trace.end === 'cancelled' || tokens === 0 || !(seconds > 0))
    return null;
  if (slept(trace)) return null;
  // Neither tested nor scored, it says nothing of how good the text is.
  if (passed === null && (tokens === 0 || Number.isNaN(logProb))) return null;
  const quality =
    passed === null ? logProbQuality(1, logProb / tokens) : passQuality(passed ? 1 : 0, 1, 1);
  const { settings, model, device } = trace;
  return {
    ...{ settings, model, device, adapter, quality, when },
    ...{ tokens, passes, seconds, tokensPerSecond, tokensPerForward },
    quartiles: null,
    text: textKey(trace.tokens),
  };
}

function logProbQuality(n: number, nats: number): LogProbQuality {
  return { kind: 'log-prob', n, meanLogProb: Math.min(0, nats) };
}

/** @param tasks that the texts are of: with several seeds fewer than `n` */
function passQuality(passed: number, n: number, tasks: number): PassQuality {
  const passAt1 = n === 0 ? 0 : passed / n;
  const ci95 = wilsonInterval(tasks === n ? passed : passAt1 * tasks, tasks);
  return { kind: 'pass', n, passed, passAt1, ...(tasks !== n && { tasks }), ci95 };
}

/** The same for the same tokens, and hardly ever for others: FNV-1a over them. */
function textKey(tokens: readonly number[]): string {
  const hash = tokens.reduce((sum, id) => Math.imul(sum ^ id, 0x01000193) >>> 0, 0x811c9dc5);
  return `${tokens.length}-${hash.toString(16)}`;
}

/** Fewer texts than this have no quartiles worth drawing. */
const FEWEST = 4;

function quartilesOf(texts: readonly TextResult[]): Quartiles | null {
  const timed = texts.filter(({ seconds, passes }) => seconds > 0 && passes > 0);
  if (timed.length < FEWEST) return null;
  return {
    tokensPerSecond: quartiles(timed.map(({ tokens, seconds }) => tokens / seconds)),
    tokensPerForward: quartiles(timed.map(({ tokens, passes }) => tokens / passes)),
  };
}

/** First and third quartile, linear between neighbours (Hyndman and Fan 1996, type 7). */
export function quartiles(values: readonly number[]): Range {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)]!;
    return below + (sorted[Math.ceil(place)]! - below) * (place % 1);
  };
  return [at(0.25), at(0.75)];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
