import { answers } from './de/answers.ts';
import { changes } from './de/changes.ts';
import { compare } from './de/compare.ts';
import { history } from './de/history.ts';
import { ownPolicies } from './de/own-policies.ts';
import { picture } from './de/picture.ts';
import { pins } from './de/pins.ts';
import { publishedModels } from './de/published-models.ts';
import { slot } from './de/slot.ts';
import { sourceFaults } from './de/source-faults.ts';
import { takeAway } from './de/take-away.ts';
import { tuned } from './de/tuned.ts';
import type { OnDemandWords } from './on-demand.ts';

/** The sentences in German of what few visitors ask for. */
export const deFew: OnDemandWords = {
  answers,
  changes,
  compare,
  history,
  ownPolicies,
  picture,
  pins,
  publishedModels,
  slot,
  sourceFaults,
  takeAway,
  tuned,
};
