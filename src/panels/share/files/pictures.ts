import { labelOf } from '../../../engine/prompt/asked.ts';
import { measure, slept } from '../../../engine/trace/measures.ts';
import { timeOf } from '../../../engine/trace/times.ts';
import type { InkMode } from '../../../core/canvas/ink.ts';
import { type Around, frameOf } from '../../../core/picture/frame.ts';
import { type Look, lookOf } from '../../../core/picture/look.ts';
import type { Picture } from '../../../core/picture/shapes.ts';
import { measureIn, type Theme } from '../../../core/picture/theme.ts';
import { type CanvasState, countTokens } from '../../../core/run/canvas-state.ts';
import { CanvasWalk } from '../../../core/run/canvas-walk.ts';
import type { RunRecord } from '../../../core/run/run-store.ts';
import { setPositions } from '../../../core/slot/drawn.ts';
import { plainLine } from '../../../ui/plain.ts';
import { onDemand } from '../../../words/on-demand.ts';
import { words } from '../../../words/words.ts';

const say = onDemand.picture;

/** Across a picture, pixels: eight cells of the tray as wide as on the page. */
const WIDTH = 880;
/** Lines of code in a picture at most; in one that moves, where all frames are as high as the highest. */
const MOST_LINES = 400;
const MOST_MOVING_LINES = 40;
/** Characters of a prompt and the like. */
const MOST_PROMPT = 400;
const MOST_OWN = 120;

/** Makes the pictures of one run. */
export interface Pictures {
  /** The canvas after some passes, with its caption. @param slowed of a moving picture */
  at(pass: number, slowed?: number, height?: number): Picture;
  /** Where that is in the run, and what it is, as texts. */
  aroundAt(pass: number, slowed?: number): Around;
}

/** @param mode what the colours of tokens say */
export function picturesOf(
  record: RunRecord,
  mode: InkMode,
  theme: Theme,
  kind: 'still' | 'moving' = 'still',
): Pictures {
  const walk = new CanvasWalk();
  const { trace, vocabulary } = record;
  const mostLines = kind === 'still' ? MOST_LINES : MOST_MOVING_LINES;
  const look: Look = lookOf(record, mode, { width: WIDTH, mostLines, measure: measureIn(theme) });
  const caption = captionOf(record, walk.at(trace, trace.passes.length, vocabulary.eosId));
  const aroundAt = (pass: number, slowed?: number): Around => ({
    prompt: plainLine(labelOf(trace.prompt), MOST_PROMPT),
    moment: say.moment(pass, trace.passes.length, timeOf(trace.passes, pass)),
    caption: slowed === undefined ? caption : [...caption.slice(0, -1), withPace(caption, slowed)],
  });
  return {
    at: (pass, slowed, height) =>
      frameOf(look, walk.at(trace, pass, vocabulary.eosId), aroundAt(pass, slowed), height),
    aroundAt,
  };
}

/** What a run is: how it was made, on what, and how long it took. */
function captionOf({ trace, device, vocabulary }: RunRecord, last: CanvasState): readonly string[] {
  const { settings, model } = trace;
  const { seconds } = measure(trace);
  // What a person put there, the model has not written.
  const { written: tokens } = countTokens(last);
  const set = setPositions({ trace, vocabulary }, trace.passes.length, []);
  const isTimed = trace.end !== null && !slept(trace);
  const name = [model.id, model.revision, model.stage].filter((part) => part !== '').join(' ');
  const { title, extras } = words.settings;
  return [
    say.made(title(settings), extras(settings), plainLine(name, MOST_OWN)),
    say.device(plainLine(device.label, MOST_OWN), plainLine(device.adapter, MOST_OWN)),
    [
      isTimed ? say.written(tokens, 1000 * seconds) : say.noTime(tokens),
      ...(set.size === 0 ? [] : [say.byHand(set.size)]),
      say.by,
    ].join(' '),
  ];
}

function withPace(caption: readonly string[], slowed: number): string {
  const last = caption.at(-1) ?? '';
  return last.replace(say.by, `${say.pace(slowed)} ${say.by}`);
}
