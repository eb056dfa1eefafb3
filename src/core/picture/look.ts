import { promptOf } from '../../engine/prompt/asked.ts';
import type { TracePrompt } from '../../engine/trace/trace.ts';
import type { InkMode } from '../canvas/ink.ts';
import { rampLength } from '../canvas/ink.ts';
import type { Palette } from '../canvas/palette.ts';
import { heldPositions } from '../run/held-positions.ts';
import type { RunRecord } from '../run/run-store.ts';
import type { Measure } from './shapes.ts';

/** How a run is drawn, the same for all of its passes. */
export interface Look {
  readonly palette: Palette;
  /** Code around the text that was there from the beginning; empty for a text that is written whole. */
  readonly before: string;
  readonly after: string;
  /** One token a pass: there are no chunks. */
  readonly isSingle: boolean;
  /** Across the picture, pixels. */
  readonly width: number;
  /** Lines of code that are drawn at most: the last ones. */
  readonly mostLines: number;
  readonly measure: Measure;
  /** Where a person has put tokens, at some pass of the run. */
  readonly set: ReadonlySet<number>;
}

/** How the run of a record is drawn. */
export function lookOf(
  { trace, vocabulary }: Pick<RunRecord, 'trace' | 'vocabulary'>,
  mode: InkMode,
  { width, mostLines, measure }: Pick<Look, 'width' | 'mostLines' | 'measure'>,
): Look {
  const { settings, prompt, changes = [] } = trace;
  const changed = changes.flatMap(({ slots }) => slots).filter(({ id }) => id !== null);
  const held = heldPositions({ trace, vocabulary });
  const isSingle = settings.policy.kind === 'ar';
  const ramp = isSingle ? 1 : rampLength(settings);
  return {
    palette: { vocabulary, mode, ramp, policy: settings.policy },
    ...aroundOf(prompt),
    ...{ isSingle, width, mostLines, measure },
    set: new Set([...held, ...changed.map(({ position }) => position)]),
  };
}

function aroundOf(prompt: TracePrompt): Pick<Look, 'before' | 'after'> {
  const asked = promptOf(prompt);
  return asked.kind === 'infill'
    ? { before: asked.prefix, after: asked.suffix }
    : { before: '', after: '' };
}
