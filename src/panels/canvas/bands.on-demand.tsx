import { type ReactNode, useEffect, useRef, useState } from 'react';

/** Rows of eight cells in a band. */
const CELLS = 32;

/** Bands that are drawn before it is known what is in view. */
const FIRST = 4;

/** How far from view a band is drawn already. */
const NEAR = '160px 0px';

export interface BandsProps {
  /** What the slots are beside being slots, with a blank before it. */
  readonly className: string;
  readonly size: number;
  /** Position of the first slot. */
  readonly start: number;
  readonly cell: (slot: number) => ReactNode;
}

/**
 * The cells of a large chunk, in bands of fixed height: one that is nowhere near view is empty, so a canvas of a
 * thousand slots costs what is seen of it.
 */
export function Bands({ className, size, start, cell }: BandsProps): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const bands = Math.ceil(size / CELLS);
  const near = useNear(root, bands);
  return (
    <div className={`slots banded${className}`} ref={root}>
      {Array.from({ length: bands }, (_, band) => {
        const first = band * CELLS;
        const count = Math.min(CELLS, size - first);
        return (
          <div
            key={band}
            className="band"
            data-band={band}
            data-first={start + first}
            data-last={start + first + count - 1}
            style={{ '--rows': Math.ceil(count / 8) }}
          >
            {near.has(band) && Array.from({ length: count }, (_, i) => cell(first + i))}
          </div>
        );
      })}
    </div>
  );
}

/** Which bands are in view of what scrolls, or near it. */
function useNear(root: React.RefObject<HTMLElement | null>, bands: number): ReadonlySet<number> {
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set(Array(FIRST).keys()));
  useEffect(() => {
    const slots = root.current;
    if (slots === null) return;
    const observer = new IntersectionObserver(
      (entries) =>
        setNear((before) => {
          const now = new Set(before);
          for (const { target, isIntersecting } of entries) {
            const band = Number(target.getAttribute('data-band'));
            if (isIntersecting) now.add(band);
            else now.delete(band);
          }
          return now;
        }),
      { root: slots.closest('.plate'), rootMargin: NEAR },
    );
    for (const band of slots.children) observer.observe(band);
    return () => observer.disconnect();
  }, [root, bands]);
  return near;
}
