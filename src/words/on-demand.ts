import { answers } from './en/answers.ts';
import { ownPolicies } from './en/own-policies.ts';
import { publishedModels } from './en/published-models.ts';
import { sourceFaults } from './en/source-faults.ts';

/** Every sentence in English of what few visitors ask for, by what says it. As `words`. */
const enOnDemand = { answers, ownPolicies, publishedModels, sourceFaults };

/** Apart from `words` and `late`: a visit that asks for none of it does not carry it. */
export const onDemand: typeof enOnDemand = enOnDemand;
