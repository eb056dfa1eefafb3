import type { Catalogue } from './catalogue.ts';
import { Random } from './random.ts';
import { Sampler, type Sample } from './sample.ts';
import { isHeldOutComposition } from './split.ts';

/** Share of samples that come from single families; the rest are compositions. */
const FAMILY_SHARE = 0.6;

/**
 * Training samples without end, the same for the same seed. Nothing that is held out is among them:
 * neither a composition, nor a phrase, nor a set of constants.
 */
export function* trainingSamples(
  { families, compositions }: Catalogue,
  seed: number,
): Generator<Sample> {
  const random = new Random(`train:${seed}`);
  const sampler = new Sampler();
  const seen = compositions.filter((one) => !isHeldOutComposition(one.id));
  for (;;) {
    const family = random.pick(random.chance(FAMILY_SHARE) ? families : seen);
    yield sampler.draw(family, 'train', random);
  }
}

/** What the model reads before [SEP]. */
export function promptText(instruction: string, signature: string | null): string {
  return signature === null ? instruction : `${instruction}\nfunction ${signature}`;
}
