import { type ReactNode, useEffect, useRef, useState } from 'react';
import { words } from '../../words/words.ts';
import { DialogBar } from '../../ui/dialog-bar.tsx';
import { useRun } from '../../core/run/run-store.ts';
import { CopyField } from './copy-field.tsx';
import { EmbedSection } from './embed-section.tsx';
import { TakeAway } from './files/take-away.tsx';
import '../../ui/dialog.css';
import './share.css';
import { addressWith } from '../../core/links/address-with.ts';
import { useReplayLink, useSettingsLink } from '../../core/links/use-links.ts';
import { usePasses, useShown } from '../../core/run/run-hooks.ts';
import { useFamily } from '../../core/kept/family.ts';
import type { RunTree } from '../../engine/trace/run-tree.ts';
import { atPass, formatTreeLink } from '../../share/link-writer.ts';
import { onDemand } from '../../words/on-demand.ts';

const say = words.share;

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
  const shown = useShown();
  const passes = usePasses().length;
  const isBefore = carried === 'run' && shown < passes;
  const [startsHere, setStartsHere] = useState(false);
  const [takesBranches, setTakesBranches] = useState(false);
  const branches = useBranches();
  const whole = takesBranches && branches !== null ? (branches.link ?? replay) : replay;
  const run =
    whole !== null && whole !== '' && isBefore && startsHere ? atPass(whole, shown) : whole;
  const hash = carried === 'run' ? run : settings;
  const link = hash === null || hash === '' ? '' : addressWith(hash);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      className="dialog share"
      ref={dialog}
      aria-labelledby="share-title"
      onClose={onClose}
      onClick={(event) => {
        // The dialog's own box is covered by its content: what is hit here is the backdrop.
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <div className="share-body">
        <DialogBar
          id="share-title"
          title={say.heading}
          close={say.close}
          onClose={() => dialog.current?.close()}
        />
        <fieldset>
          <legend className="unseen">{say.carries}</legend>
          <Option
            value="run"
            title={say.run}
            note={noRun ?? say.runNote}
            disabled={noRun !== null}
            checked={carried === 'run'}
            onChoose={setAsked}
          />
          <Option
            value="settings"
            title={say.settings}
            note={settings === '' ? say.longPrompt : say.settingsNote}
            disabled={settings === ''}
            checked={carried === 'settings'}
            onChoose={setAsked}
          />
        </fieldset>
        <section aria-label={say.link}>
          <CopyField
            label={say.link}
            action={say.copyLink}
            text={link}
            rows={1}
            testId="share-link"
          />
          {link !== '' && <LinkFacts link={link} />}
          {carried === 'run' && branches !== null && (
            <label className="check-line">
              <input
                className="check"
                type="checkbox"
                checked={takesBranches && branches.link !== null}
                disabled={branches.link === null}
                onChange={({ currentTarget }) => setTakesBranches(currentTarget.checked)}
              />
              {branches.link === null
                ? onDemand.takeAway.tooManyBranches(branches.runs)
                : onDemand.takeAway.withBranches(branches.runs)}
            </label>
          )}
          {isBefore && (
            <label className="check-line">
              <input
                className="check"
                type="checkbox"
                checked={startsHere}
                onChange={({ currentTarget }) => setStartsHere(currentTarget.checked)}
              />
              {onDemand.takeAway.opensAt(shown)}
            </label>
          )}
        </section>
        <TakeAway onPrint={() => dialog.current?.close()} />
        <EmbedSection hash={hash} />
      </div>
    </dialog>
  );
}

interface Branches {
  /** How many there are, the one on the canvas among them. */
  readonly runs: number;
  /** Null where no link holds them. */
  readonly link: string | null;
}

/** All branches of the run on the canvas, where there are more than its own link tells; null for a moment. */
function useBranches(): Branches | null {
  const family = useFamily();
  const parent = useRun(({ record }) => record?.parent);
  const [made, setMade] = useState<{ readonly of: RunTree; readonly link: string | null }>();
  useEffect(() => {
    let current = true;
    if (family === null) return;
    void formatTreeLink(family).then((link) => {
      if (current) setMade({ of: family, link });
    });
    return () => {
      current = false;
    };
  }, [family]);
  // A fork takes the run that it left along in any case.
  const told = parent === undefined ? 1 : 2;
  if (family === null || family.runs.length <= told || made?.of !== family) return null;
  return { runs: family.runs.length, link: made.link };
}

/** Why there is no link to a run; null where there is one. */
function useWhyNoRun(replay: string | null): string | null {
  const state = useRun((run) =>
    run.record === null ? 'none' : run.record.trace.end === null ? 'open' : 'ended',
  );
  if (state === 'none') return say.noRun;
  if (state === 'open') return say.openRun;
  return replay === '' ? say.longRun : null;
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
        {say.length(link.length)} {long ? <b>{say.mayBeCut(LONG)}</b> : say.harmless}
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
              if (!isClosed) setProblem(say.notSent);
            });
          }}
        >
          {say.send}
        </button>
      )}
      <p role="status">{problem}</p>
    </div>
  );
}
