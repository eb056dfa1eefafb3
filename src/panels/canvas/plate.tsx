import {
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
} from 'react';
import { type Asked, promptOf } from '../../engine/prompt/asked.ts';
import { isAutoregressive } from '../../core/model/stages.ts';
import { useDoubt } from '../../core/doubt/doubt-hooks.ts';
import { useSettings, useStage } from '../../core/settings/settings-hooks.ts';
import { usePlay } from '../../core/run/play-store.ts';
import { useCanvas, useShownRun } from '../../core/run/run-hooks.ts';
import { useRun } from '../../core/run/run-store.ts';
import { words } from '../../words/words.ts';
import '../../ui/gutter.css';
import './canvas.css';
import type { CanvasState } from '../../core/run/canvas-state.ts';
import { useCanvasKeys } from './canvas-keys.ts';
import { CodeView, Following } from './code-view.tsx';
import { EmptyState } from './empty-state.tsx';
import { EndNote, type EndNotes } from './end-note.tsx';
import { rampLength } from '../../core/canvas/ink.ts';
import { useMotion } from './motion.ts';
import type { Palette } from '../../core/canvas/palette.ts';
import { PaletteContext } from './palette.ts';
import './plate.css';
import { useSaid } from './said.ts';
import { Stage } from './stage.tsx';
import { Strip, Tray } from './tray.tsx';
import { pendingAt, usePending } from '../../core/slot/pending-store.ts';
import { setPositions, withChanged } from '../../core/slot/drawn.ts';
import { useView } from '../../core/canvas/view-store.ts';

const NO_POSITIONS: ReadonlySet<number> = new Set();
const NO_WORDS = { pieces: [], eosId: -1 } as const;

/** The canvas: finished code, the open chunk as a tray, later chunks as strips. */
export function Plate({ notes }: { readonly notes: EndNotes }): ReactNode {
  const real = useCanvas();
  const record = useRun((run) => run.record);
  const changed = usePending(({ pending }) =>
    pendingAt(pending, record?.trace.settings, real.passes),
  );
  const canvas = useMemo(() => withChanged(real, changed), [real, changed]);
  const set = useMemo(
    () => setPositions(record, real.passes, changed),
    [record, real.passes, changed],
  );
  const settings = useSettings();
  const twin = isAutoregressive(useStage());
  const selected = useView((view) => view.selected);
  const mode = useView((view) => view.ink);
  const duration = useMotion(canvas);
  const doubt = useDoubt();
  const unasked = usePlay((play) => play.unasked);

  const drawn = record?.trace.settings ?? settings;
  const single = record === null ? twin : drawn.policy.kind === 'ar';
  const ramp = single ? 1 : rampLength(drawn);
  const vocabulary = record?.vocabulary ?? NO_WORDS;
  const { before, after } = useAround(record?.trace.prompt ?? null);
  const unfinished = canvas.open !== null || canvas.ahead.length > 0;
  const palette = useMemo<Palette>(
    () => ({ vocabulary, mode, ramp, policy: drawn.policy }),
    [vocabulary, mode, ramp, drawn.policy],
  );
  const count = slotCount(canvas);

  return (
    <div className="plate" data-unasked={unasked}>
      <h2 className="unseen">{words.canvas.title}</h2>
      <Slots canvas={canvas} count={count} motion={Math.min(190, duration)}>
        <PaletteContext value={palette}>
          <Stage
            passes={canvas.passes}
            committed={canvas.last?.kind === 'commit'}
            duration={duration}
          >
            <CodeView
              written={canvas.written}
              before={before}
              after={unfinished ? '' : after}
              selected={selected}
              open={canvas.open !== null}
              newest={single && canvas.passes > 0 ? canvas.passes - 1 : null}
              set={set}
              parts={canvas.end === null ? null : (record?.answer?.parts ?? null)}
              doubted={(canvas.end === null ? null : doubt)?.positions ?? NO_POSITIONS}
            />
            {canvas.open !== null && (
              <Tray
                key={canvas.open.chunk}
                open={canvas.open}
                written={canvas.written}
                selected={selected}
                set={set}
                single={single}
              />
            )}
            {canvas.ahead.map((ahead, i) => (
              <Strip key={ahead.chunk} {...ahead} distance={i + 1} />
            ))}
            {unfinished && after !== '' && <Following text={after} />}
          </Stage>
        </PaletteContext>
      </Slots>
      {record === null ? (
        <EmptyState />
      ) : (
        <EndNote canvas={canvas} code={record.code} asked={record} notes={notes} />
      )}
    </div>
  );
}

interface SlotsProps {
  readonly canvas: CanvasState;
  readonly count: number;
  /** Milliseconds that a token takes to appear; 0 for none. */
  readonly motion: number;
  readonly children: ReactNode;
}

/** All slots as one control, whose value is the slot that is looked at. */
function Slots({ canvas, count, motion, children }: SlotsProps): ReactNode {
  const { selected, point, pin, release } = useView();
  const keys = useCanvasKeys({ count, first: canvas.open?.start ?? 0 });
  const said = useSaid(canvas);
  const run = useShownRun();
  // Another run has other slots.
  useEffect(() => release, [run, release]);
  const leave = (): void => point(null);
  /** Where the pointer was when it last moved; null while the keys lead. */
  const pointer = useRef<{ readonly x: number; readonly y: number } | null>({ x: NaN, y: NaN });
  return (
    <div
      className="canvas"
      tabIndex={0}
      role="slider"
      aria-label={words.canvas.label(count)}
      aria-describedby="readout"
      aria-valuemin={1}
      aria-valuemax={Math.max(1, count)}
      aria-valuenow={Math.min(Math.max(1, count), (selected ?? canvas.open?.start ?? 0) + 1)}
      aria-valuetext={said}
      data-testid="canvas"
      data-motion={motion > 0 ? 'on' : 'off'}
      style={{ '--motion': `${motion}ms` }}
      onKeyDown={(event) => {
        pointer.current = null;
        keys(event);
      }}
      onPointerMove={({ clientX, clientY }: PointerEvent) => {
        pointer.current = { x: clientX, y: clientY };
      }}
      onPointerOver={({ target, clientX, clientY }: PointerEvent) => {
        // What has moved below a pointer that rests is not pointed at.
        const rests = pointer.current?.x === clientX && pointer.current.y === clientY;
        const position = pointer.current === null || rests ? null : positionAt(target);
        if (position !== null) point(position);
      }}
      onPointerLeave={() => {
        if (pointer.current !== null) leave();
      }}
      onBlur={leave}
      onClick={({ target }: MouseEvent) => {
        const position = positionAt(target);
        // Who has selected some code wants the code.
        if (position !== null && getSelection()?.isCollapsed !== false) pin(position);
      }}
    >
      {children}
    </div>
  );
}

/** The code around a hole: what the model fills in stands between. */
function useAround(prompt: Asked | null): { readonly before: string; readonly after: string } {
  return useMemo(() => {
    const asked = prompt === null ? null : promptOf(prompt);
    return asked?.kind === 'infill'
      ? { before: asked.prefix, after: asked.suffix }
      : { before: '', after: '' };
  }, [prompt]);
}

/** Slots on the canvas: finished, open and drawn ahead. */
export function slotCount({ written, open, ahead }: CanvasState): number {
  return (
    written.length + (open?.slots.length ?? 0) + ahead.reduce((sum, chunk) => sum + chunk.size, 0)
  );
}

function positionAt(target: EventTarget): number | null {
  if (!(target instanceof Element)) return null;
  const position = target.closest('[data-position]')?.getAttribute('data-position');
  return position === null || position === undefined ? null : Number(position);
}
