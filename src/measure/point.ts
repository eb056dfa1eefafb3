import type { Settings } from '../engine/sampling/policies/settings.ts';
import type { TraceModel } from '../engine/trace/trace.ts';
import type { Texts } from './fates.ts';

/** One mark of the chart: what one setting of one model gave on one device, all of it measured. */
export interface Point {
  readonly settings: Settings;
  readonly model: TraceModel;
  /** What computed the passes, in words: "WASM, f32". */
  readonly device: string;
  /** The hardware behind it as the browser names it. */
  readonly adapter: string;
  readonly quality: Quality;
  /** Written tokens, [EOS] included. */
  readonly tokens: number;
  /** Every forward, commits included. */
  readonly passes: number;
  /** Spent in the model; warm-up, loading and tests are left out. */
  readonly seconds: number;
  readonly tokensPerSecond: number;
  readonly tokensPerForward: number;
  /** Over the texts, one by one; null where there are fewer than four. */
  readonly quartiles: Quartiles | null;
  /** When it was measured, ISO 8601. */
  readonly when: string;
  /** Tells texts apart; only of a point that one text stands for. */
  readonly text?: string;
  /** What became of each text; older measurements did not keep it. */
  readonly texts?: Texts;
}

/** How good the texts were. The two kinds never share an axis. */
export type Quality = PassQuality | LogProbQuality;

/** Tasks whose tests were run. */
export interface PassQuality {
  readonly kind: 'pass';
  /** Texts that were tested: one of each task, or one of each seed of it. */
  readonly n: number;
  readonly passed: number;
  /** Share of them that passed, 0 to 1. */
  readonly passAt1: number;
  /** Tasks that they are of, where there were several seeds. */
  readonly tasks?: number;
  /** Wilson's 95 % interval of `passAt1`, over tasks: texts of one task are not independent of each other. */
  readonly ci95: readonly [lo: number, hi: number];
}

/** Texts without tests. */
export interface LogProbQuality {
  readonly kind: 'log-prob';
  /** Texts. */
  readonly n: number;
  /**
   * Exact log-likelihood of the text under the causal pass over its tokens, [EOS] included: nats a token,
   * never above 0.
   */
  readonly meanLogProb: number;
}

export type QualityKind = Quality['kind'];

/** First and third quartile. */
export type Range = readonly [q1: number, q3: number];

export interface Quartiles {
  readonly tokensPerSecond: Range;
  readonly tokensPerForward: Range;
}

/** What may lie across the chart. Tokens a forward do not depend on the device. */
export type SpeedAxis = 'tokensPerSecond' | 'tokensPerForward';

/** What a point stands on the upright axis with: a share of 1, or nats a token. Higher is better. */
export function qualityOf({ quality }: Pick<Point, 'quality'>): number {
  return quality.kind === 'pass' ? quality.passAt1 : quality.meanLogProb;
}

/** Whether the point is of the autoregressive twin, which has a mark of its own. */
export function isTwin({ model }: Pick<Point, 'model'>): boolean {
  return model.stage === 'AR';
}
