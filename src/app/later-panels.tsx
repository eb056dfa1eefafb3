import type { ReactNode } from 'react';
import { latePart } from '../core/faults/late-part.tsx';
import { keepAndReload } from '../core/kept/keep-and-reload.ts';
import { words } from '../words/words.ts';
import type { Backend } from './backend.ts';

/** The code is asked for once the page has had time to draw itself, and no later than this, ms. */
const LATEST_MS = 1000;

/**
 * The panels below the first screen, whose code the first screen does not wait for. An embed never asks
 * for it.
 */
export function laterPanels(backend: Backend): ReactNode {
  const Panels = latePart<object>({
    name: words.parts.raceAndChart,
    load: async () => {
      await idle();
      const { measuringPanels } = await import('./measuring-panels.tsx');
      return measuringPanels(backend);
    },
    reload: keepAndReload,
  });
  return <Panels />;
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    // The type promises it; Safari does not have it.
    if ('requestIdleCallback' in window) {
      requestIdleCallback(() => resolve(), { timeout: LATEST_MS });
    } else setTimeout(resolve, LATEST_MS / 5);
  });
}
