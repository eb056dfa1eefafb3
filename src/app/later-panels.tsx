import type { ReactNode } from 'react';
import { latePart } from '../core/faults/late-part.tsx';
import { keepAndReload } from '../core/kept/keep-and-reload.ts';
import { isPointsLink } from '../panels/pareto/is-points-link.ts';
import { firstAct } from '../ui/first-act.ts';
import { words } from '../words/words.ts';
import type { Backend } from './backend.ts';
import { PLACES } from './places.ts';

/**
 * The panels below the first screen. Their code is asked for at the reader's first act, or where they are in view
 * without one; at once where the address is for them. An embed never asks for it.
 */
export function laterPanels(backend: Backend): ReactNode {
  const wanted = firstAct();
  const Panels = latePart<object>({
    name: words.parts.raceAndChart,
    load: async () => {
      if (!isPointsLink(location.hash)) await Promise.race([wanted, inView(PLACES.chart)]);
      const { measuringPanels } = await import('./measuring-panels.tsx');
      return measuringPanels(backend);
    },
    reload: keepAndReload,
  });
  return <Panels />;
}

/** @param id of an element that the page has drawn */
function inView(id: string): Promise<void> {
  return new Promise((resolve) => {
    const place = document.getElementById(id);
    if (place === null) return;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(place);
  });
}
