import { type KeyboardEvent, type PointerEvent, type ReactNode, useMemo, useRef } from 'react';
import { type Asked, promptOf } from '../../engine/prompt/asked.ts';
import { isAutoregressive } from '../../core/model/stages.ts';
import { useDoubt } from '../../core/doubt/doubt-hooks.ts';
import { useSettings, useStage } from '../../core/settings/settings-hooks.ts';
import { useCanvas, usePasses } from '../../core/run/run-hooks.ts';
import { inFlight } from '../../core/run/machine.ts';
import { usePlay } from '../../core/run/play-store.ts';
import { useRun } from '../../core/run/run-store.ts';
import { useStill } from '../../ui/hooks.ts';
import { words } from '../../words/words.ts';
import '../../ui/gutter.css';
import './canvas.css';
import type { CanvasState } from '../../core/run/canvas-state.ts';
import { CodeView, Following } from './code-view.tsx';
import { EmptyState } from './empty-state.tsx';
import { EndNote, type EndNotes } from './end-note.tsx';
import { rampLength } from '../../core/canvas/ink.ts';
import { type Palette, PaletteContext } from './palette.ts';
import './plate.css';
import { Stage } from './stage.tsx';
import { Strip, Tray } from './tray.tsx';
import { useView } from '../../core/canvas/view-store.ts';

const NO_POSITIONS: ReadonlySet<number> = new Set();
const NO_WORDS = { pieces: [], eosId: -1 } as const;

/** Longest settle, in milliseconds; shorter than the shortest is not seen. */
const LONGEST = 300;
const SHORTEST = 20;

/** The canvas: finished code, the open chunk as a tray, later chunks as strips. */
export function Plate({ notes }: { readonly notes: EndNotes }): ReactNode {
  const canvas = useCanvas();
  const record = useRun((run) => run.record);
  const settings = useSettings();
  const twin = isAutoregressive(useStage());
  const selected = useView((view) => view.selected);
  const mode = useView((view) => view.ink);
  const select = useView((view) => view.select);
  const duration = useMotion(canvas);
  const keys = useCanvasKeys(canvas);
  const doubt = useDoubt();
  const plate = useRef<HTMLDivElement>(null);

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
  const point = (event: PointerEvent): void => {
    const position = event.target instanceof Element && positionAt(event.target);
    if (position !== false && position !== null) select(position);
  };

  return (
    <div
      className="plate"
      ref={plate}
      tabIndex={0}
      role="group"
      aria-label={words.canvas.label(slotCount(canvas))}
      aria-describedby="readout"
      data-testid="canvas"
      data-motion={duration > 0 ? 'on' : 'off'}
      style={{ '--motion': `${Math.min(190, duration)}ms` }}
      onKeyDown={keys}
      onPointerOver={point}
      onPointerLeave={() => select(null)}
      onBlur={() => select(null)}
    >
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
            newest={drawn.policy.kind === 'ar' && canvas.passes > 0 ? canvas.passes - 1 : null}
            doubted={(canvas.end === null ? null : doubt)?.positions ?? NO_POSITIONS}
          />
          {canvas.open !== null && (
            <Tray open={canvas.open} written={canvas.written} selected={selected} single={single} />
          )}
          {canvas.ahead.map((ahead, i) => (
            <Strip key={ahead.chunk} ahead={ahead} distance={i + 1} />
          ))}
          {unfinished && after !== '' && <Following text={after} />}
        </Stage>
      </PaletteContext>
      {record === null ? (
        <EmptyState />
      ) : (
        <EndNote canvas={canvas} code={record.code} notes={notes} />
      )}
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

/** How long a change may be animated: never longer than the pass itself at the speed of playback. */
function useMotion(canvas: CanvasState): number {
  const still = useStill();
  const follow = usePlay((play) => play.follow);
  const playing = usePlay((play) => play.playing);
  const slowed = usePlay((play) => play.slowed);
  const flying = useRun((run) => inFlight(run.state));
  const held = useRun((run) => run.state.at === 'held');
  if (still || canvas.last === null) return 0;
  const live = flying && follow && !held;
  const limit = live ? canvas.last.took : playing ? canvas.last.took * slowed : LONGEST;
  const duration = Math.min(LONGEST, limit);
  return duration < SHORTEST ? 0 : duration;
}

function positionAt(target: Element): number | null {
  const position = target.closest('[data-position]')?.getAttribute('data-position');
  return position === null || position === undefined ? null : Number(position);
}

/** The keys of the canvas; everything else of it is out of the tab order. */
function useCanvasKeys(canvas: CanvasState): (event: KeyboardEvent<HTMLDivElement>) => void {
  const passes = usePasses();
  const { selected, select } = useView();
  const toggle = usePlay((play) => play.toggle);
  return (event) => {
    if (event.target !== event.currentTarget) return;
    const plate = event.currentTarget;
    const row = getComputedStyle(plate).getPropertyValue('--cells').trim();
    const by = step(event.key, Number(row) || 8);
    if (by !== 0) {
      event.preventDefault();
      const first = canvas.open?.start ?? 0;
      const next = selected === null ? first : selected + by;
      const position = Math.min(slotCount(canvas) - 1, Math.max(0, next));
      select(position);
      plate.querySelector(`[data-position="${position}"]`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Escape') {
      plate.blur();
    } else if (event.key === ' ' && passes.length > 0) {
      event.preventDefault();
      toggle(passes);
    }
  };
}

function step(key: string, row: number): number {
  switch (key) {
    case 'ArrowRight':
      return 1;
    case 'ArrowLeft':
      return -1;
    case 'ArrowDown':
      return row;
    case 'ArrowUp':
      return -row;
    default:
      return 0;
  }
}
