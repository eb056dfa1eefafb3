import { answers } from './en/answers.ts';
import { changes } from './en/changes.ts';
import { compare } from './en/compare.ts';
import { history } from './en/history.ts';
import { ownPolicies } from './en/own-policies.ts';
import { picture } from './en/picture.ts';
import { pins } from './en/pins.ts';
import { publishedModels } from './en/published-models.ts';
import { slot } from './en/slot.ts';
import { sourceFaults } from './en/source-faults.ts';
import { takeAway } from './en/take-away.ts';
import { tuned } from './en/tuned.ts';
import { filled } from './filled.ts';
import { spokenOnDemand } from './spoken.ts';

/** Every sentence in English of what few visitors ask for, by what says it. */
const enOnDemand = {
  ...{ answers, changes, compare, history, ownPolicies, picture, pins, publishedModels },
  ...{ slot, sourceFaults, takeAway, tuned },
};

/** As `Words`. */
export type OnDemandWords = typeof enOnDemand;

/** Apart from `words` and `late`: a visit that asks for none of it does not carry it. */
export const onDemand: OnDemandWords = filled(enOnDemand, await spokenOnDemand());
