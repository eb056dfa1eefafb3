import { announce } from './de/announce.ts';
import { answers } from './de/answers.ts';
import { broken } from './de/broken.ts';
import { canvas } from './de/canvas.ts';
import { changes } from './de/changes.ts';
import { chartFiles } from './de/chart-files.ts';
import { chart } from './de/chart.ts';
import { clock } from './de/clock.ts';
import { device } from './de/device.ts';
import { doubt } from './de/doubt.ts';
import { embed } from './de/embed.ts';
import { faults } from './de/faults.ts';
import { figures } from './de/figures.ts';
import { forwardCost } from './de/forward-cost.ts';
import { guide } from './de/guide.ts';
import { history } from './de/history.ts';
import { links } from './de/links.ts';
import { loading } from './de/loading.ts';
import { measuring } from './de/measuring.ts';
import { models } from './de/models.ts';
import { numbers } from './de/numbers.ts';
import { ownPolicies } from './de/own-policies.ts';
import { ownTests } from './de/own-tests.ts';
import { page } from './de/page.ts';
import { parts } from './de/parts.ts';
import { picture } from './de/picture.ts';
import { playback } from './de/playback.ts';
import { pointsFile } from './de/points-file.ts';
import { points } from './de/points.ts';
import { policies } from './de/policies.ts';
import { prompt } from './de/prompt.ts';
import { pins } from './de/pins.ts';
import { publishedModels } from './de/published-models.ts';
import { published } from './de/published.ts';
import { raceReplay } from './de/race-replay.ts';
import { raceResult } from './de/race-result.ts';
import { race } from './de/race.ts';
import { readout } from './de/readout.ts';
import { running } from './de/running.ts';
import { scope } from './de/scope.ts';
import { settings } from './de/settings.ts';
import { embedding, share } from './de/share.ts';
import { sourceFaults } from './de/source-faults.ts';
import { storage } from './de/storage.ts';
import { sweep } from './de/sweep.ts';
import { takeAway } from './de/take-away.ts';
import { tasks } from './de/tasks.ts';
import { tests } from './de/tests.ts';
import { turns } from './de/turns.ts';
import type { Translation } from './spoken.ts';

/** Every sentence of the page in German: a chunk that only its readers fetch. */
export const de: Translation = {
  words: {
    announce,
    broken,
    canvas,
    clock,
    device,
    doubt,
    embed,
    embedding,
    faults,
    figures,
    guide,
    links,
    loading,
    models,
    numbers,
    ownTests,
    page,
    parts,
    playback,
    policies,
    prompt,
    readout,
    running,
    scope,
    settings,
    share,
    storage,
    tasks,
    tests,
    turns,
  },
  late: {
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
  },
  onDemand: {
    answers,
    changes,
    history,
    ownPolicies,
    picture,
    pins,
    publishedModels,
    sourceFaults,
    takeAway,
  },
};
