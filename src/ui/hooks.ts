import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react';

/** A hook that says whether a media query holds. The query is made once: it is asked with every drawing. */
function mediaHook(text: string): () => boolean {
  let made: MediaQueryList | null = null;
  const query = (): MediaQueryList => (made ??= matchMedia(text));
  const subscribe = (changed: () => void): (() => void) => {
    query().addEventListener('change', changed);
    return () => query().removeEventListener('change', changed);
  };
  return function useMedia() {
    return useSyncExternalStore(subscribe, () => query().matches);
  };
}

/** Whether the reader asked for less motion. */
export const useStill = mediaHook('(prefers-reduced-motion: reduce)');

/** Whether the page is as narrow as on a phone. */
export const useNarrow = mediaHook('(max-width: 480px)');

/** Whether a media query holds, as the window changes. */
export function useMatch(media: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const asked = matchMedia(media);
      asked.addEventListener('change', changed);
      return () => asked.removeEventListener('change', changed);
    },
    () => matchMedia(media).matches,
  );
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
