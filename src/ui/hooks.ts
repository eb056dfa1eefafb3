import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react';

let query: MediaQueryList | null = null;

/** Made once: it is asked with every drawing. */
function stillQuery(): MediaQueryList {
  return (query ??= matchMedia('(prefers-reduced-motion: reduce)'));
}

function subscribeStill(changed: () => void): () => void {
  stillQuery().addEventListener('change', changed);
  return () => stillQuery().removeEventListener('change', changed);
}

/** Whether the reader asked for less motion. */
export function useStill(): boolean {
  return useSyncExternalStore(subscribeStill, () => stillQuery().matches);
}

/** Width of an element in pixels, as it changes; 0 before it is known. */
export function useWidth(ref: RefObject<Element | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver((entries) => {
      const entry = entries.at(-1);
      if (entry !== undefined) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
