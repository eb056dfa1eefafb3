import type { ReactNode } from 'react';
import { type PublishedModel, useModels } from '../../core/model/model-store.ts';
import { usePrompt } from '../../core/prompt/prompt-store.ts';
import { useControls } from '../../core/settings/controls-store.ts';
import { LIMITS } from '../../engine/sampling/policies/settings.ts';
import { ANSWER_LANGUAGES } from '../../engine/prompt/prompt.ts';
import { onDemand } from '../../words/on-demand.ts';
import './published-controls.css';
import { PublishedRules } from './published-rules.tsx';
import { RailRange } from './rail-range.tsx';

const say = onDemand.publishedModels.rail;

type Config = NonNullable<PublishedModel['description']['config']>;

/** Steps of the slider of lengths, slots. */
const LENGTH_STEP = 16;
/** Longer canvases take minutes a text. */
const LONGEST = 1024;
/** Ways to keep keys and values of a canvas, the exact one first. */
const STALE = ['none', 'stale', 'stale-prefix'] as const;
/** Where a model's own code names none. */
const LENGTH = 128;

/** Settings of a published model, in the place of those that only this page's own take. */
export function PublishedControls(): ReactNode {
  const published = useModels((models) => models.published);
  const config = published?.description.config ?? null;
  return (
    <>
      {config !== null && <Layout config={config} />}
      <PublishedRules config={config} />
      {published?.asks.form !== 'text' && <AnswerControls />}
    </>
  );
}

/** Block or window, and how long the answer may get. */
function Layout({ config }: { readonly config: Config }): ReactNode {
  const { attention, context, decoding } = config;
  const { chunk, length, change } = useControls();
  const most = Math.max(LENGTH_STEP, Math.min(LONGEST, context - (context % LENGTH_STEP)));
  const now = Math.min(most, length ?? decoding?.length ?? LENGTH);
  const isCanvas = attention.kind === 'bidirectional';
  const windows = windowsFor(now);
  const at = windows.findLastIndex((size) => size <= chunk);
  return (
    <div className="rail-chunk">
      <RailRange
        id="length"
        label={isCanvas ? say.length : say.answerLength}
        shown={String(now)}
        min={LENGTH_STEP}
        max={most}
        step={LENGTH_STEP}
        value={now}
        valueText={say.slots(now)}
        ticks={2}
        describedBy="length-note"
        ends={[String(LENGTH_STEP), String(most)]}
        onChange={(value) => change({ length: value, chunk: Math.min(chunk, value) })}
      />
      <p className="rail-note" id="length-note">
        {isCanvas ? say.lengthNote : say.lengthBlocks}
      </p>
      {attention.kind === 'block-causal' && (
        <>
          <RailRange
            second
            id="block"
            label={say.block}
            shown={String(attention.block)}
            min={0}
            max={attention.block}
            value={attention.block}
            valueText={say.slots(attention.block)}
            ticks={2}
            disabled
            describedBy="block-note"
            onChange={() => undefined}
          />
          <p className="rail-note" id="block-note" data-testid="block-note">
            {say.blockNote(attention.block)} {say.cacheBlocks}
          </p>
        </>
      )}
      {isCanvas && (
        <>
          <RailRange
            second
            id="window"
            label={say.window}
            shown={String(Math.min(chunk, now))}
            min={0}
            max={windows.length - 1}
            value={Math.max(0, at)}
            valueText={say.slots(Math.min(chunk, now))}
            ticks={windows.length}
            describedBy="window-note"
            ends={[String(windows[0]), String(windows.at(-1))]}
            onChange={(value) => change({ chunk: windows[value] ?? chunk })}
          />
          <p className="rail-note" id="window-note">
            {say.windowNote}
          </p>
          <CacheChoice />
        </>
      )}
    </div>
  );
}

/** What may be kept between the passes over a canvas: nothing exactly. */
function CacheChoice(): ReactNode {
  const { cache, change } = useControls();
  const now = STALE.find((mode) => mode === cache) ?? 'none';
  return (
    <>
      <label className="rail-head rail-second" htmlFor="canvas-cache">
        <b>{say.cache}</b>
      </label>
      <select
        className="select canvas-cache"
        id="canvas-cache"
        aria-describedby="cache-note"
        value={now}
        onChange={({ currentTarget }) =>
          change({ cache: STALE[currentTarget.selectedIndex] ?? 'none' })
        }
      >
        {STALE.map((mode) => (
          <option key={mode} value={mode}>
            {say.caches[mode]}
          </option>
        ))}
      </select>
      <p className="rail-note" id="cache-note">
        {now === 'none' ? say.cacheNone : say.cacheStale}
      </p>
    </>
  );
}

/** Sizes of windows that a canvas can be filled in: powers of two, and the largest that there may be. */
function windowsFor(length: number): readonly number[] {
  const most = Math.min(length, LIMITS.window.max);
  return [...[8, 16, 32, 64, 128, 256, 512].filter((size) => size < most), most];
}

/** What only a model for conversations is told. */
function AnswerControls(): ReactNode {
  const { chat, setChat } = usePrompt();
  const { language = 'javascript', system = '' } = chat;
  return (
    <div className="rail-answer">
      <label className="rail-head" htmlFor="answer-language">
        <b>{say.language}</b>
      </label>
      <select
        className="select"
        id="answer-language"
        aria-describedby="language-note"
        value={language}
        onChange={({ currentTarget }) => {
          const chosen = ANSWER_LANGUAGES[currentTarget.selectedIndex];
          if (chosen !== undefined) setChat({ ...chat, language: chosen });
        }}
      >
        {ANSWER_LANGUAGES.map((each) => (
          <option key={each} value={each}>
            {say.languages[each]}
          </option>
        ))}
      </select>
      <p className="rail-note" id="language-note">
        {say.languageNote[language]}
      </p>
      <label className="rail-head rail-second" htmlFor="system-prompt">
        <b>{say.system}</b>
      </label>
      <textarea
        className="field"
        id="system-prompt"
        rows={2}
        spellCheck={false}
        aria-describedby="system-note"
        value={system}
        onChange={({ currentTarget: { value } }) => {
          const { system: _old, ...rest } = chat;
          setChat(value === '' ? rest : { ...rest, system: value });
        }}
      />
      <p className="rail-note" id="system-note">
        {say.systemNote}
      </p>
    </div>
  );
}
