import { type ReactNode, useEffect, useRef } from 'react';
import type { Keeping } from '../../engine/models/file-store.ts';
import { megabytes } from '../../words/format.ts';
import { useControls } from '../../core/settings/controls-store.ts';
import { needsLoad, selectedEntry, useModels } from '../../core/model/model-store.ts';
import { inFlight, type RunState } from '../../core/run/machine.ts';
import { useRun } from '../../core/run/run-store.ts';
import { useDownloadBytes } from '../../core/run/download-size.ts';
import type { Session } from '../../core/run/session.ts';
import { useSession } from '../../core/run/session-context.ts';
import { type Turn, useTurn } from '../../core/run/turn-store.ts';
import { HOLDER_TEXT } from '../../core/run/turn-words.ts';
import { LoadBar } from '../../core/model/load-bar.tsx';

/** The button that runs, and those that steer a run under way. */
export function RunBox({ onRun }: { readonly onRun: (held: boolean) => void }): ReactNode {
  const session = useSession();
  const state = useRun((run) => run.state);
  const primary = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const replay = useRun((run) => run.record?.replay !== undefined);
  const loading = state.at === 'loading';
  const taken = useTaken();
  useKeptFocus(box, primary, loading);

  return (
    <div className="run-box" ref={box} data-state={state.at}>
      {loading ? (
        <LoadBar progress={state.progress} onCancel={() => session.stop()} />
      ) : (
        <div className="run-row">
          <PrimaryButton ref={primary} state={state} session={session} disabled={taken !== null} />
          <button
            className="button"
            type="button"
            data-repeats
            disabled={
              taken !== null || state.at === 'running' || (state.at === 'held' && state.stepping)
            }
            onClick={() => (state.at === 'held' ? session.step() : onRun(true))}
          >
            Step
          </button>
          <button
            className="button"
            type="button"
            disabled={!inFlight(state)}
            onClick={() => session.stop()}
          >
            Stop
          </button>
        </div>
      )}
      <p className="run-note" id="run-note">
        {replay &&
          !inFlight(state) &&
          state.at !== 'loading' &&
          'You are watching a recorded run. '}
        {taken === null ? <RunNote state={state} /> : HOLDER_TEXT[taken]}
      </p>
    </div>
  );
}

/** Who else has the model; null for nobody. */
function useTaken(): Exclude<Turn, 'run'> | null {
  return useTurn(({ holder }) => (holder === 'run' ? null : holder));
}

interface PrimaryButtonProps {
  readonly ref: React.Ref<HTMLButtonElement>;
  readonly state: RunState;
  readonly session: Session;
  readonly disabled: boolean;
}

/** One button through a whole run, so that focus stays on it: Run, Pause, Resume. */
function PrimaryButton({ ref, state, session, disabled }: PrimaryButtonProps): ReactNode {
  const download = useDownloadBytes();
  const act = (): void => {
    if (state.at === 'running') session.pause();
    if (state.at === 'held') session.resume();
  };
  return (
    <button
      ref={ref}
      className="button primary"
      type={inFlight(state) ? 'button' : 'submit'}
      aria-describedby="run-note"
      data-testid="run"
      disabled={disabled}
      onClick={(event) => {
        // The second half of a double click on Run is not a wish to pause.
        if (event.detail > 1) event.preventDefault();
        else act();
      }}
    >
      <PrimaryLabel state={state} download={download ?? 0} />
    </button>
  );
}

interface PrimaryLabelProps {
  readonly state: RunState;
  /** Bytes that a run must fetch first. */
  readonly download: number;
}

function PrimaryLabel({ state, download }: PrimaryLabelProps): ReactNode {
  if (state.at === 'running') return 'Pause';
  if (state.at === 'held') return 'Resume';
  if (download === 0) return 'Run';
  return (
    <span>
      Run on my device <small>{megabytes(download)} to download</small>
    </span>
  );
}

/** Said where the next visit will download again. */
const NOT_KEPT: Readonly<Record<Keeping, string>> = {
  kept: '',
  full: ' Not stored, there is no room: the next visit downloads it again.',
  denied: ' Not stored, the browser does not allow it: the next visit downloads it again.',
};

function RunNote({ state }: { readonly state: RunState }): ReactNode {
  const model = useModels((models) => models.loaded?.model ?? null);
  const download = useDownloadBytes();
  const backend = useControls((controls) => controls.backend);
  const due = useModels((models) => needsLoad(models, backend));
  const known = useModels((models) => selectedEntry(models) !== null);
  switch (state.at) {
    case 'loading': {
      const { progress } = state;
      return progress === null || progress.totalBytes === 0
        ? 'Looking for the model.'
        : `${megabytes(progress.loadedBytes)} of ${megabytes(progress.totalBytes)}. It stays in this browser.`;
    }
    case 'running':
      return 'Writing on your device.';
    case 'held':
      return 'Held. Step makes one more pass.';
    default:
      if (due) {
        if (!known) return 'Runs on your device.';
        return download === 0
          ? 'Stored in this browser. Runs on your device.'
          : 'Downloads once, then runs on your device.';
      }
      return model === null ? '' : `Ready: ${model.device.label}.${NOT_KEPT[model.keeping]}`;
  }
}

/** Puts the focus on what takes the place of the focused button when the load begins and ends. */
function useKeptFocus(
  box: React.RefObject<HTMLDivElement | null>,
  primary: React.RefObject<HTMLButtonElement | null>,
  loading: boolean,
): void {
  const was = useRef(loading);
  useEffect(() => {
    if (was.current === loading) return;
    was.current = loading;
    // The button that had the focus is gone: the browser fell back to the body.
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const target = loading ? box.current?.querySelector('button') : primary.current;
    target?.focus();
  }, [box, primary, loading]);
}
