import { type ReactNode, useState } from 'react';
import { MOST_TEMPERATURE, parseSeed, useControls } from './controlsStore.ts';
import { useSettings } from './hooks.ts';
import { RailRange } from './RailRange.tsx';

/** Temperature and the seed that it needs. */
export function SampleControls(): ReactNode {
  const change = useControls((controls) => controls.change);
  const { temperature, policy } = useSettings();
  const greedy = policy.kind === 'verify';
  return (
    <div className="rail-sample">
      <RailRange
        id="temperature"
        label="Temperature"
        shown={temperature.toFixed(1)}
        min={0}
        max={MOST_TEMPERATURE}
        step={0.1}
        value={temperature}
        ticks={16}
        disabled={greedy}
        describedBy="seed-note"
        onChange={(value) => change({ temperature: Math.round(value * 10) / 10 })}
      />
      <Seed />
      <p className="rail-note" id="seed-note">
        {greedy
          ? 'Draft and verify always takes the likeliest token.'
          : temperature === 0
            ? 'At 0 the likeliest token is taken, and the seed changes nothing.'
            : 'The same seed draws the same tokens again.'}
      </p>
    </div>
  );
}

function Seed(): ReactNode {
  const { seed, change } = useControls();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? String(seed);
  const wrong = parseSeed(shown) === null;
  return (
    <div className="seed-row">
      <label htmlFor="seed">
        <b>Seed</b>
      </label>
      <input
        className="field"
        id="seed"
        inputMode="numeric"
        autoComplete="off"
        value={shown}
        aria-invalid={wrong}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          const value = parseSeed(event.currentTarget.value);
          if (value !== null) change({ seed: value });
        }}
        onBlur={() => setTyped(null)}
      />
      <button
        className="button"
        type="button"
        onClick={() => {
          setTyped(null);
          change({ seed: newSeed() });
        }}
      >
        New seed
      </button>
    </div>
  );
}

/** Six digits: short enough to tell someone. */
function newSeed(): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return 100_000 + (value % 900_000);
}
