import { useEffect, useMemo } from 'react';
import { raceResult, type RaceResult } from '../../measure/race-result.ts';
import { type Asked, lackOf } from '../../engine/prompt/asked.ts';
import { useStill } from '../../ui/hooks.ts';
import { late } from '../../words/late.ts';
import { selectedEntry, useModels } from '../../core/model/model-store.ts';
import { isAutoregressive, twinOf } from '../../core/model/stages.ts';
import { EXAMPLES } from '../../core/prompt/examples.ts';
import { askedOf, usePrompt } from '../../core/prompt/prompt-store.ts';
import { modelBytesLeft, useDownloadBytes } from '../../core/run/download-size.ts';
import { useStorage } from '../../core/model/storage-store.ts';
import { type RaceClock, raceClock } from './clock.ts';
import type { RaceEntry } from './racer.ts';
import { useRacePlay } from './race-play-store.ts';
import { type RaceRecord, useRace } from './race-store.ts';
import { tracesOf } from './race-traces.ts';

/** Who could race now. */
export interface RaceOffer {
  /** The models; without a twin only forwards can be timed. */
  readonly entry: (Pick<RaceEntry, 'diffusion'> & Partial<Pick<RaceEntry, 'twin'>>) | null;
  /** Why there can be no race; null where there can. */
  readonly problem: string | null;
  /** Bytes that the diffusion model and its runtime have to download, and the twin. */
  readonly bytes: { readonly diffusion: number; readonly twin: number };
}

export function useRaceOffer(): RaceOffer {
  const index = useModels((models) => models.index);
  const isPublished = useModels((models) => models.published !== null);
  const diffusion = useModels(selectedEntry);
  const first = useDownloadBytes();
  const { sets, base } = useStorage();
  const lack = usePrompt((prompt) => lackOf(prompt)?.code ?? null);
  return useMemo(() => {
    const none = { entry: null, bytes: { diffusion: 0, twin: 0 } };
    if (isPublished) return { ...none, problem: late.race.publishedNoTwin };
    if (index.status !== 'ready' || diffusion === null) {
      return { ...none, problem: late.measuring.noModels };
    }
    if (isAutoregressive(diffusion.stage)) {
      return { ...none, problem: late.race.pickDiffusion };
    }
    const twin = twinOf(index.models, diffusion);
    const entry = { diffusion };
    const bytes = { diffusion: first ?? 0, twin: 0 };
    if (twin === undefined) {
      return { entry, bytes, problem: late.race.noTwin(diffusion.title) };
    }
    bytes.twin = modelBytesLeft(twin, base, sets ?? []);
    const problem = lack === null ? null : late.race.lacks[lack];
    return { entry: { ...entry, twin }, bytes, problem };
  }, [index, isPublished, diffusion, first, sets, base, lack]);
}

/** What the runs are to write, as it stands in the prompt; an example where it is empty. */
export function askedPrompt(): Asked {
  const prompt = usePrompt.getState();
  const asked = askedOf(prompt);
  return lackOf(prompt) === null ? asked : (EXAMPLES.write[0] ?? asked);
}

/** The result of the last race, derived from its traces. */
export function useRaceResult(): RaceResult | null {
  const record = useRace((race) => race.record);
  return useMemo(() => (record === null ? null : raceResult(tracesOf(record.pairs))), [record]);
}

/** The clock of a race, and its playhead kept moving; a new race plays at once where motion is welcome. */
export function useReplay({ diffusion, twin }: RaceRecord): RaceClock {
  const clock = useMemo(() => raceClock([diffusion.trace, twin.trace]), [diffusion, twin]);
  const { duration } = clock;
  const still = useStill();
  const playing = useRacePlay((play) => play.playing !== null);
  useEffect(() => {
    const play = useRacePlay.getState();
    play.open(duration);
    if (!still) play.play(duration, performance.now());
    return () => useRacePlay.getState().pause();
  }, [clock, duration, still]);
  useEffect(() => {
    if (!playing) return;
    let frame = requestAnimationFrame(function tick() {
      useRacePlay.getState().tick(duration, performance.now());
      frame = requestAnimationFrame(tick);
    });
    const hidden = (): void => {
      if (document.hidden) useRacePlay.getState().pause();
    };
    document.addEventListener('visibilitychange', hidden);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [playing, duration]);
  return clock;
}
