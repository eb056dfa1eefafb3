import type { KeyboardEvent } from 'react';
import { useView } from '../../core/canvas/view-store.ts';
import { usePasses } from '../../core/run/run-hooks.ts';
import { usePlay } from '../../core/run/play-store.ts';

interface Slots {
  readonly count: number;
  /** Where the keys begin: the first slot of the open chunk. */
  readonly first: number;
}

/** The keys of the canvas; everything else of it is out of the tab order. */
export function useCanvasKeys({
  count,
  first,
}: Slots): (event: KeyboardEvent<HTMLElement>) => void {
  const passes = usePasses();
  const { selected, go, enter, release } = useView();
  const toggle = usePlay((play) => play.toggle);
  return (event) => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey)
      return;
    const canvas = event.currentTarget;
    const next = slotAfter(event.key, { selected, first, count, row: rowOf(canvas) });
    if (next !== null) {
      go(next);
      bringIntoView(canvas, next);
    } else if (event.key === 'Escape') {
      if (selected === null) canvas.blur();
      else release();
    } else if (event.key === 'Enter' && selected !== null) {
      enter(selected);
    } else if (event.key === ' ' && passes.length > 0) {
      toggle(passes);
    } else return;
    event.preventDefault();
  };
}

interface Place extends Slots {
  readonly selected: number | null;
  /** Cells in a row. */
  readonly row: number;
}

/** The slot that a key goes to; null for a key that goes to none. */
export function slotAfter(key: string, { selected, first, count, row }: Place): number | null {
  const last = Math.max(0, count - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const by = new Map([
    ['ArrowRight', 1],
    ['ArrowLeft', -1],
    ['ArrowDown', row],
    ['ArrowUp', -row],
  ]).get(key);
  if (by === undefined) return null;
  return Math.min(last, Math.max(0, selected === null ? first : selected + by));
}

function rowOf(canvas: HTMLElement): number {
  return Number(getComputedStyle(canvas).getPropertyValue('--cells').trim()) || 8;
}

/** Scrolls as little as shows a slot. Of a large chunk, only the bands in view have cells. */
function bringIntoView(canvas: HTMLElement, position: number): void {
  const cell = canvas.querySelector(`[data-position="${position}"]`);
  const band = (): Element | undefined =>
    [...canvas.querySelectorAll<HTMLElement>('.band')].find(
      ({ dataset }) => Number(dataset['first']) <= position && position <= Number(dataset['last']),
    );
  (cell ?? band())?.scrollIntoView({ block: 'nearest' });
}
