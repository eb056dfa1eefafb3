import { inFlight } from '../core/run/machine.ts';
import { useRun } from '../core/run/run-store.ts';
import { useTasks } from '../core/tests/tasks-store.ts';

/** Where what is pressed lies at the lower edge, and what it does is out of sight. */
const PHONE = '(max-width: 720px)';

/** Room between an edge and what is brought there, CSS pixels. */
const GAP = 8;

/**
 * On a phone, shows what is being written as a run begins, and then what its tests say: whoever presses Run at the
 * lower edge, or moves a slider there, may be looking at another part of the page.
 */
export function startBringing(): void {
  useRun.subscribe((run, before) => {
    const begins = inFlight(run.state) && !inFlight(before.state);
    const isLive = run.record !== before.record && run.record?.isLive === true;
    if (begins || isLive) requestAnimationFrame(() => bring('.plate'));
  });
  useTasks.subscribe(({ check }, before) => {
    if (check === before.check || check?.at !== 'done') return;
    requestAnimationFrame(() => {
      // Whoever reads the tests further down stays there.
      if (isSeen('.plate')) bring('.code-verdict');
    });
  });
}

/** The part of the window that nothing covers, and where an element lies in it; null where it is not drawn. */
function placeOf(selector: string): { top: number; bottom: number; room: number } | null {
  const element = document.querySelector(selector);
  if (element === null || !matchMedia(PHONE).matches) return null;
  const { top, bottom } = element.getBoundingClientRect();
  const room = document.querySelector('.dock')?.getBoundingClientRect().top ?? innerHeight;
  return { top, bottom, room };
}

function isSeen(selector: string): boolean {
  const place = placeOf(selector);
  return place !== null && place.bottom > 0 && place.top < place.room;
}

/** Scrolls as little as shows all of an element, or its beginning where it is too high. */
function bring(selector: string): void {
  const place = placeOf(selector);
  if (place === null) return;
  const { top, bottom, room } = place;
  const below = Math.max(0, bottom + GAP - room);
  const by = top < GAP ? top - GAP : Math.min(below, top - GAP);
  if (Math.abs(by) < 1) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: by, behavior: still ? 'instant' : 'smooth' });
}
