import { type ReactNode, Suspense, use } from 'react';
import { Guarded } from '../core/faults/guarded.tsx';
import { openArchive } from '../panels/pareto/archive.ts';
import { Pareto } from '../panels/pareto/pareto.tsx';
import { Sweeping } from '../panels/pareto/sweeping.tsx';
import { showRecording } from '../panels/pareto/recorded.ts';
import { createSweeper } from '../panels/pareto/sweeper.ts';
import { SweeperContext } from '../panels/pareto/sweeper-context.ts';
import { Race } from '../panels/race/race.tsx';
import { createRacer } from '../panels/race/racer.ts';
import { RacerContext } from '../panels/race/racer-context.ts';
import { runInFrame } from '../sandbox/late-executor.ts';
import { words } from '../words/words.ts';
import type { Backend } from './backend.ts';
import { Placed } from './placed.tsx';
import { PLACES } from './places.ts';

/** Makes the panels that measure many runs, with what drives them. */
export function measuringPanels({ client, another, base }: Backend): () => ReactNode {
  const sweeper = createSweeper({ client, base, execute: runInFrame, archive: openArchive() });
  const racer = createRacer({ client, another, base });
  void sweeper.recall();
  const recorded = showRecording();
  return () => (
    <SweeperContext value={sweeper}>
      <RacerContext value={racer}>
        <Placed at={PLACES.chart}>
          <Guarded name={words.parts.chart}>
            <Suspense>
              <Chart recorded={recorded} />
            </Suspense>
          </Guarded>
        </Placed>
        <Guarded name={words.parts.race}>
          <Race />
        </Guarded>
        <Placed at={PLACES.advanced}>
          <Guarded name={words.parts.sweep}>
            <Sweeping />
          </Guarded>
        </Placed>
      </RacerContext>
    </SweeperContext>
  );
}

/** The chart comes with the recording in it, or without one that cannot be had: it does not grow after that. */
function Chart({ recorded }: { readonly recorded: Promise<void> }): ReactNode {
  use(recorded);
  return <Pareto />;
}
