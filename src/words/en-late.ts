import { chart } from './en/chart.ts';
import { chartFiles } from './en/chart-files.ts';
import { forwardCost } from './en/forward-cost.ts';
import { measuring } from './en/measuring.ts';
import { points } from './en/points.ts';
import { pointsFile } from './en/points-file.ts';
import { published } from './en/published.ts';
import { race } from './en/race.ts';
import { raceReplay } from './en/race-replay.ts';
import { raceResult } from './en/race-result.ts';
import { sweep } from './en/sweep.ts';

/** Every sentence in English of what is loaded after the page, by what says it. */
export const enLate = {
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
