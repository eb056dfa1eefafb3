import type { ReactNode } from 'react';
import { Guarded } from '../features/faults/Guarded.tsx';
import { openArchive } from '../features/pareto/archive.ts';
import { Pareto } from '../features/pareto/Pareto.tsx';
import { createSweeper } from '../features/pareto/sweeper.ts';
import { SweeperContext } from '../features/pareto/SweeperContext.ts';
import { Race } from '../features/race/Race.tsx';
import { createRacer } from '../features/race/racer.ts';
import { RacerContext } from '../features/race/RacerContext.ts';
import { runInFrame } from '../sandbox/executor.ts';
import type { Backend } from './backend.ts';

/** Makes the panels that measure many runs, with what drives them. */
export function measuringPanels({ client, base }: Backend): () => ReactNode {
  const sweeper = createSweeper({ client, base, execute: runInFrame, archive: openArchive() });
  const racer = createRacer({ client, base });
  void sweeper.recall();
  return () => (
    <SweeperContext value={sweeper}>
      <RacerContext value={racer}>
        <Guarded name="The race">
          <Race />
        </Guarded>
        <Guarded name="The chart">
          <Pareto />
        </Guarded>
      </RacerContext>
    </SweeperContext>
  );
}
