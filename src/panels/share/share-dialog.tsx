import { type ReactNode, useEffect, useRef, useState } from 'react';
import { whole } from '../../words/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { useRun } from '../../core/run/run-store.ts';
import { CopyField } from './copy-field.tsx';
import { EmbedSection } from './embed-section.tsx';
import './share.css';
import { addressWith, useReplayLink, useSettingsLink } from '../../core/links/use-links.ts';

/** What a link carries. */
type Carried = 'run' | 'settings';

/** Some chats and old programs cut links that are longer, in characters. */
const LONG = 2000;

/** A link to take away, and the same as a piece of another page. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState<Carried>('run');
  const replay = useReplayLink();
  const settings = useSettingsLink();
  const noRun = useWhyNoRun(replay);
  const carried = noRun === null ? asked : 'settings';
  const hash = carried === 'run' ? replay : settings;
  const link = hash === null || hash === '' ? '' : addressWith(hash);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      className="share"
      ref={dialog}
      aria-labelledby="share-title"
      onClose={onClose}
      onClick={(event) => {
        // The dialog's own box is covered by its content: what is hit here is the backdrop.
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <div className="share-body">
        <div className="share-bar">
          <h2 id="share-title">Share</h2>
          <button
            className="button bare"
            type="button"
            aria-label="Close"
            onClick={() => dialog.current?.close()}
          >
            <Icon name="close" />
          </button>
        </div>
        <fieldset>
          <legend className="unseen">What the link carries</legend>
          <Option
            value="run"
            title="The exact run"
            note={
              noRun ??
              'Every token, its pass and its time. Plays on any device, nothing to download.'
            }
            disabled={noRun !== null}
            checked={carried === 'run'}
            onChoose={setAsked}
          />
          <Option
            value="settings"
            title="Prompt and settings only"
            note={
              settings === ''
                ? 'This prompt is too long for a link.'
                : 'The reader runs it. Another device may choose other tokens.'
            }
            disabled={settings === ''}
            checked={carried === 'settings'}
            onChoose={setAsked}
          />
        </fieldset>
        <section aria-label="Link">
          <CopyField label="Link" action="Copy link" text={link} rows={1} testId="share-link" />
          {link !== '' && <LinkFacts link={link} />}
        </section>
        <EmbedSection hash={hash} />
      </div>
    </dialog>
  );
}

/** Why there is no link to a run; null where there is one. */
function useWhyNoRun(replay: string | null): string | null {
  const state = useRun((run) =>
    run.record === null ? 'none' : run.record.trace.end === null ? 'open' : 'ended',
  );
  if (state === 'none') return 'There is no run yet.';
  if (state === 'open') return 'The run has not ended.';
  return replay === '' ? 'This run is too long for a link.' : null;
}

interface OptionProps {
  readonly value: Carried;
  readonly title: string;
  readonly note: string;
  readonly disabled: boolean;
  readonly checked: boolean;
  readonly onChoose: (value: Carried) => void;
}

function Option({ value, title, note, disabled, checked, onChoose }: OptionProps): ReactNode {
  return (
    <label className="share-option">
      <input
        className="radio"
        type="radio"
        name="carried"
        value={value}
        checked={checked}
        disabled={disabled}
        onChange={() => onChoose(value)}
      />
      <span>
        <b>{title}</b>
        <small>{note}</small>
      </span>
    </label>
  );
}

function LinkFacts({ link }: { readonly link: string }): ReactNode {
  const long = link.length > LONG;
  const [problem, setProblem] = useState('');
  return (
    <div className="share-facts">
      <p data-testid="share-length" data-long={long}>
        {whole(link.length)} characters.{' '}
        {long ? (
          <b>Some chats cut links above {whole(LONG)}: try it before you rely on it.</b>
        ) : (
          'A link never runs code and never loads a model by itself.'
        )}
      </p>
      {'share' in navigator && (
        <button
          className="text-button"
          type="button"
          disabled={link === ''}
          onClick={() => {
            setProblem('');
            navigator.share({ title: document.title, url: link }).catch((error: unknown) => {
              // Closing the sheet without a choice is no failure.
              const isClosed = error instanceof DOMException && error.name === 'AbortError';
              if (!isClosed) setProblem('The browser did not take the link: copy it instead.');
            });
          }}
        >
          Send with an app
        </button>
      )}
      <p role="status">{problem}</p>
    </div>
  );
}
