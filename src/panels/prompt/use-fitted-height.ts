import { type RefObject, useLayoutEffect } from 'react';

/**
 * Keeps a text area as high as its text where the style sheet's `field-sizing` does not: before Safari 26.2.
 * @param text what the area holds
 */
export function useFittedHeight(field: RefObject<HTMLTextAreaElement | null>, text: string): void {
  useLayoutEffect(() => {
    const area = field.current;
    if (area === null || CSS.supports('field-sizing', 'content')) return;
    return keepFitted(area);
  }, [field, text]);
}

/** @returns ends it */
function keepFitted(area: HTMLTextAreaElement): () => void {
  let width = -1;
  const fit = (): void => {
    if (area.clientWidth === width) return;
    width = area.clientWidth;
    area.style.height = 'auto';
    const borders = area.offsetHeight - area.clientHeight;
    area.style.height = `${area.scrollHeight + borders}px`;
  };
  fit();
  // Lines break elsewhere when the width changes.
  const observer = new ResizeObserver(fit);
  observer.observe(area);
  return () => observer.disconnect();
}
