import { type RefObject, useEffect, useRef, useState } from 'react';
import { usePlay } from '../../core/run/play-store.ts';
import { useRun } from '../../core/run/run-store.ts';
import { useSession } from '../../core/run/session-context.ts';
import { openBridge } from './bridge.ts';

/** Share of the sheet that must be seen for it to count as in view. */
const SEEN = 0.2;

/** Whether an element is in view, in the window of whoever holds the frame too; null before it is known. */
export function useInView(ref: RefObject<Element | null>): boolean | null {
  const [seen, setSeen] = useState<boolean | null>(null);
  useEffect(() => {
    if (ref.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => setSeen((entries.at(-1)?.intersectionRatio ?? 0) >= SEEN),
      { threshold: [0, SEEN] },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref]);
  return seen;
}

/** Plays a recorded run when it comes into view, holds it while it is out of view, and lets it go on after. */
export function usePlayInView(seen: boolean | null, autoplay: boolean): void {
  /** To be played when it is next in view. */
  const due = useRef(autoplay);
  useEffect(() => {
    if (seen === null) return;
    const { playing, pause, toggle } = usePlay.getState();
    if (!seen) {
      due.current ||= playing;
      pause();
    } else if (due.current) {
      due.current = false;
      const { record } = useRun.getState();
      if (!playing && record?.code != null) toggle(record.trace.passes);
    }
  }, [seen]);
}

/** Height that the canvas is given where the frame is as high as it wants to be, CSS pixels. */
const PLATE = { wide: 330, narrow: 440, from: 600 } as const;

/** Answers the page that holds this one, and tells it how high the frame should be. */
export function useBridge(sheet: RefObject<HTMLElement | null>, controller: string | null): void {
  const session = useSession();
  useEffect(() => {
    const bridge = openBridge(session, controller);
    const element = sheet.current;
    const tell = (): void => {
      if (element !== null) bridge.tellHeight(wantedHeight(element));
    };
    const observer = new ResizeObserver(tell);
    if (element !== null) for (const part of [element, ...element.children]) observer.observe(part);
    tell();
    return () => {
      observer.disconnect();
      bridge.close();
    };
  }, [session, sheet, controller]);
}

/** Of all parts together, the canvas at the height that suits it instead of the one it has. */
function wantedHeight(sheet: HTMLElement): number {
  const parts = [...sheet.children].map((part) =>
    part.classList.contains('plate')
      ? sheet.clientWidth < PLATE.from
        ? PLATE.narrow
        : PLATE.wide
      : part.getBoundingClientRect().height,
  );
  return Math.ceil(parts.reduce((sum, height) => sum + height, 0));
}
