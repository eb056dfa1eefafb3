import { createContext, useContext } from 'react';
import type { Racer } from './racer.ts';

/** The page's one racer, put here by the app. */
export const RacerContext = createContext<Racer | null>(null);

/** The page's racer. */
export function useRacer(): Racer {
  const racer = useContext(RacerContext);
  if (racer === null) throw new Error('No racer: render inside RacerContext.');
  return racer;
}
