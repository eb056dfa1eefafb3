import { type ReactNode, useId, useState } from 'react';
import { EMBED_THEMES, PARTS } from '../../embed/options.ts';
import { labelOf } from '../../engine/prompt/asked.ts';
import { useAsked } from '../../core/prompt/prompt-hooks.ts';
import { CopyField } from './copy-field.tsx';
import { embedAddress, HEIGHTS, type SnippetChoice, snippetOf } from './snippet.ts';
import { chosenLanguage } from '../../core/links/language.ts';
import { addressWith } from '../../core/links/address-with.ts';
import { LANGUAGE_TAGS, LANGUAGES } from '../../words/languages.ts';
import { words } from '../../words/words.ts';

const say = words.embedding;

const FIRST: Omit<SnippetChoice, 'language'> = {
  ...{ kind: 'iframe', theme: 'auto', hidden: [], height: 560 },
};

/** The languages of a frame: the reader's, or one of the page's. */
const EMBED_LANGUAGES = ['auto', ...LANGUAGE_TAGS] as const;

/** The link as a piece of another page, with a look at it. */
export function EmbedSection({ hash }: { readonly hash: string | null }): ReactNode {
  const [choice, setChoice] = useState<SnippetChoice>(() => ({
    ...FIRST,
    language: chosenLanguage(),
  }));
  const [preview, setPreview] = useState(false);
  const label = labelOf(useAsked());
  const page = addressWith('', '');
  const title = say.frame(label);
  const heading = useId();
  const change = (part: Partial<SnippetChoice>): void => setChoice({ ...choice, ...part });
  return (
    <section aria-labelledby={heading}>
      <div className="share-row">
        <h3 id={heading}>{say.heading}</h3>
        <Select
          label={say.as}
          value={choice.kind}
          options={['iframe', 'script']}
          titleOf={(kind) => say.kinds[kind]}
          onChange={(kind) => change({ kind })}
        />
        <Select
          label={say.theme}
          value={choice.theme}
          options={EMBED_THEMES}
          titleOf={(theme) => say.themes[theme]}
          onChange={(theme) => change({ theme })}
        />
        <Select
          label={say.language}
          value={choice.language ?? 'auto'}
          options={EMBED_LANGUAGES}
          titleOf={(tag) => (tag === 'auto' ? say.ownLanguage : LANGUAGES[tag].name)}
          onChange={(tag) => change({ language: tag === 'auto' ? null : tag })}
        />
        {choice.kind === 'iframe' && (
          <Select
            label={say.height}
            value={choice.height}
            options={HEIGHTS}
            titleOf={String}
            onChange={(height) => change({ height })}
          />
        )}
      </div>
      <fieldset className="share-parts">
        <legend className="unseen">{say.shows}</legend>
        {PARTS.map((part) => (
          <label key={part}>
            <input
              className="check"
              type="checkbox"
              checked={!choice.hidden.includes(part)}
              onChange={(event) =>
                change({
                  hidden: event.currentTarget.checked
                    ? choice.hidden.filter((other) => other !== part)
                    : PARTS.filter((other) => other === part || choice.hidden.includes(other)),
                })
              }
            />
            {say.parts[part]}
          </label>
        ))}
      </fieldset>
      <CopyField
        label={say.code}
        action={say.copyCode}
        text={hash === null || hash === '' ? '' : snippetOf(page, hash, title, choice)}
        rows={5}
        testId="share-snippet"
      />
      <div className="share-facts">
        <p>{say.behaviour}</p>
        <button
          className="text-button"
          type="button"
          aria-expanded={preview}
          onClick={() => setPreview(!preview)}
        >
          {preview ? say.hidePreview : say.showPreview}
        </button>
      </div>
      {preview && hash !== null && hash !== '' && (
        <iframe
          className="share-preview"
          title={say.preview}
          src={embedAddress(page, hash, choice)}
          height={choice.height}
        />
      )}
    </section>
  );
}

interface SelectProps<T extends string | number> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly titleOf: (option: T) => string;
  readonly onChange: (option: T) => void;
}

function Select<T extends string | number>(props: SelectProps<T>): ReactNode {
  const { label, value, options, titleOf, onChange } = props;
  return (
    <label className="share-select">
      {label}
      <select
        className="select"
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => String(option) === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {titleOf(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
