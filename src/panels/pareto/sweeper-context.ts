import { createContext, useContext } from 'react';
import type { Sweeper } from './sweeper.ts';

/** The page's one sweeper, put here by the app. */
export const SweeperContext = createContext<Sweeper | null>(null);

/** The page's sweeper. */
export function useSweeper(): Sweeper {
  const sweeper = useContext(SweeperContext);
  if (sweeper === null) throw new Error('No sweeper: render inside SweeperContext.');
  return sweeper;
}
