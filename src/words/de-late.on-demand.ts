import { chartFiles } from './de/chart-files.ts';
import { chart } from './de/chart.ts';
import { forwardCost } from './de/forward-cost.ts';
import { measuring } from './de/measuring.ts';
import { pointsFile } from './de/points-file.ts';
import { points } from './de/points.ts';
import { published } from './de/published.ts';
import { raceReplay } from './de/race-replay.ts';
import { raceResult } from './de/race-result.ts';
import { race } from './de/race.ts';
import { sweep } from './de/sweep.ts';
import type { LateWords } from './late.ts';

/** The sentences in German of what is loaded after the page. */
export const deLate: LateWords = {
  chart,
  chartFiles,
  forwardCost,
  measuring,
  points,
  pointsFile,
  published,
  race,
  raceReplay,
  raceResult,
  sweep,
};
