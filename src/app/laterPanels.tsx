import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import type { Backend } from './backend.ts';

/** The code is asked for once the page has had time to draw itself, and no later than this, ms. */
const LATEST_MS = 1000;

/**
 * The panels below the first screen, whose code the first screen does not wait for. An embed never asks
 * for it.
 */
export function laterPanels(backend: Backend): ReactNode {
  const Panels = lazy(async (): Promise<{ default: ComponentType }> => {
    await idle();
    try {
      const { measuringPanels } = await import('./measuringPanels.tsx');
      return { default: measuringPanels(backend) };
    } catch {
      return { default: Missing };
    }
  });
  return (
    <Suspense fallback={null}>
      <Panels />
    </Suspense>
  );
}

/** The rest of the page goes on without them. */
function Missing(): ReactNode {
  return (
    <p className="rail-note" role="status">
      The race and the chart could not be loaded. Reload the page to try again.
    </p>
  );
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    // The type promises it; Safari does not have it.
    if ('requestIdleCallback' in window) {
      requestIdleCallback(() => resolve(), { timeout: LATEST_MS });
    } else setTimeout(resolve, LATEST_MS / 5);
  });
}
