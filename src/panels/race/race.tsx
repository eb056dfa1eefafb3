import type { ReactNode } from 'react';
import '../../ui/text.css';
import '../../ui/section.css';
import { download } from '../../ui/download.ts';
import { Rich } from '../../ui/rich.tsx';
import { late } from '../../words/late.ts';
import { settingsToSuit } from '../../core/settings/suit-device.ts';
import { useTurn } from '../../core/run/turn-store.ts';
import { words } from '../../words/words.ts';
import { CostSection } from './cost-section.tsx';
import { askedPrompt, type RaceOffer, useRaceOffer, useRaceResult } from './hooks.ts';
import './race.css';
import { raceJson } from './race-json.ts';
import { useRacer } from './racer-context.ts';
import { useRace } from './race-store.ts';
import { RaceStatus } from './race-status.tsx';
import { Replay } from './replay.tsx';
import { Result } from './result.tsx';

const say = late.race;

/** The diffusion model against its autoregressive twin, on one prompt and one device. */
export function Race(): ReactNode {
  const offer = useRaceOffer();
  const record = useRace((race) => race.record);
  const result = useRaceResult();
  const isRacing = useRace(({ state }) => state.at === 'running' && state.task === 'race');
  return (
    <section
      className="section race"
      id="race"
      aria-labelledby="race-head"
      data-testid="race"
      // What is below does not move when the result comes.
      data-has-room={isRacing || record !== null}
    >
      <div className="section-head">
        <h2 id="race-head">{say.head}</h2>
        <p>{say.lead}</p>
        <RaceButton offer={offer} />
        {(isRacing || record !== null) && (
          <button
            className="button"
            type="button"
            disabled={record === null || result === null}
            onClick={() => {
              if (record === null || result === null) return;
              download(say.fileName, raceJson(record, result, new Date()));
            }}
          >
            {say.save}
          </button>
        )}
      </div>
      <RaceNote offer={offer} />
      <RaceStatus offer={offer} result={result} />
      <div className="race-outcome">
        {record !== null && result !== null && (
          <>
            <Result record={record} result={result} />
            <Replay record={record} result={result} />
          </>
        )}
      </div>
      <CostSection offer={offer} record={record} result={result} />
    </section>
  );
}

interface OfferProps {
  readonly offer: RaceOffer;
}

/** One button through the whole race, so that focus stays on it. It says what it downloads. */
function RaceButton({ offer: { entry, problem, bytes } }: OfferProps): ReactNode {
  const racer = useRacer();
  const holder = useTurn((turn) => turn.holder);
  const state = useRace((race) => race.state);
  const racing = state.at === 'running' && state.task === 'race';
  const twin = entry?.twin;
  const total = bytes.diffusion + bytes.twin;
  return (
    <button
      className="button"
      type="button"
      data-testid="race-start"
      aria-describedby="race-note"
      disabled={!racing && (holder !== null || problem !== null)}
      onClick={() => {
        if (racing) racer.cancel();
        else if (entry !== null && twin !== undefined) {
          const { diffusion } = entry;
          void racer.race({ diffusion, twin, settings: settingsToSuit(), prompt: askedPrompt() });
        }
      }}
    >
      {racing ? say.cancel : total > 0 ? say.downloadAndStart(total) : say.start}
    </button>
  );
}

/** What a race will download and do, said before it is asked for; or why there is none. */
function RaceNote({ offer: { entry, problem, bytes } }: OfferProps): ReactNode {
  const state = useRace((race) => race.state.at);
  const raced = useRace(({ record }) => record !== null);
  const holder = useTurn((turn) => turn.holder);
  const twin = entry?.twin;
  const note = (words: ReactNode): ReactNode => (
    <p className="small race-note" id="race-note">
      {words}
    </p>
  );
  if (problem !== null || entry === null || twin === undefined) return note(problem);
  if (state === 'running') return note(null);
  const { title } = entry.diffusion;
  const downloads =
    bytes.diffusion > 0
      ? say.downloadsBoth(twin.title, bytes.twin, title, bytes.diffusion)
      : say.downloadsTwin(twin.title, bytes.twin);
  const sentences = [
    ...(holder === null ? [] : [words.turns[holder]]),
    ...(bytes.twin > 0 ? [downloads] : []),
    ...(raced ? [] : [say.plan(title, twin.title)]),
  ];
  return note(<Rich text={sentences.join(' ')} marks={{ size: (text) => <b>{text}</b> }} />);
}
