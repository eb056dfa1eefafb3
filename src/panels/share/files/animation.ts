import { paint } from '../../../core/picture/paint.ts';
import type { Theme } from '../../../core/picture/theme.ts';
import { givesBack } from '../../../ui/gives-back.ts';
import { onDemand } from '../../../words/on-demand.ts';
import type { Pictures } from './pictures.ts';
import type { Plan } from './plan.ts';

/** Told how far the making of a file has come, in frames; may stop it. */
export interface Job {
  readonly signal: AbortSignal;
  readonly onFrame: (done: number, of: number) => void;
}

/** Frames of a moving picture, one after the other on the same canvas. */
export interface Animation {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
  readonly plan: Plan;
  /** Paints one of the plan's stills. */
  paint(still: number): void;
}

/** Pixels of a picture along a side at most: more, and some browsers draw none. */
const MOST_SIDE = 8192;

/** How many pixels a picture's pixel gets, so that both sides are within bounds. */
export function scaleFor(width: number, height: number, wished: number): number {
  return Math.min(wished, MOST_SIDE / Math.max(width, height));
}

/**
 * A canvas on which the frames of a run are painted, all as large as the largest.
 * @param wished pixels of it for one of the picture
 * @throws Error in words for a person, where the browser has none or makes its pixels up
 */
export function animate(pictures: Pictures, plan: Plan, theme: Theme, wished: number): Animation {
  const { stills, slowed } = plan;
  const sizes = stills.map(({ pass }) => pictures.at(pass, slowed));
  const width = Math.max(...sizes.map((size) => size.width));
  const height = Math.max(...sizes.map((size) => size.height));
  const scale = scaleFor(width, height, wished);
  const canvas = document.createElement('canvas');
  // Video wants both even.
  canvas.width = even(scale * width);
  canvas.height = even(scale * height);
  const context = contextOf(canvas);
  return {
    ...{ width: canvas.width, height: canvas.height, canvas, context, plan },
    paint(still) {
      const pass = stills[still]?.pass ?? 0;
      const picture = pictures.at(pass, slowed, height);
      paint(context, { ...picture, height }, theme, scale);
    },
  };
}

/** @throws Error in words for a person */
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error(onDemand.takeAway.noCanvas);
  if (!givesBack(context)) throw new Error(onDemand.takeAway.noise);
  return context;
}

/**
 * Lets the page breathe between two frames.
 * @throws DOMException AbortError once the job is to stop
 */
export async function breathe({ signal }: Job): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}

function even(pixels: number): number {
  return 2 * Math.ceil(pixels / 2);
}
