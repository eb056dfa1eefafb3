import { type ReactNode, useEffect, useRef } from 'react';
import { megabytes } from '../../ui/format.ts';
import { useControls } from '../controls/controlsStore.ts';
import { needsLoad, selectedEntry, useModels } from '../models/modelStore.ts';
import { inFlight, type RunState } from '../run/machine.ts';
import { useRun } from '../run/runStore.ts';
import type { Session } from '../run/session.ts';
import { useSession } from '../run/SessionContext.ts';
import { LoadBar } from './LoadBar.tsx';

/** The button that runs, and those that steer a run under way. */
export function RunBox({ onRun }: { readonly onRun: (held: boolean) => void }): ReactNode {
  const session = useSession();
  const state = useRun((run) => run.state);
  const primary = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const loading = state.at === 'loading';
  useKeptFocus(box, primary, loading);

  return (
    <div className="run-box" ref={box} data-state={state.at}>
      {loading ? (
        <LoadBar progress={state.progress} onCancel={() => session.stop()} />
      ) : (
        <div className="run-row">
          <PrimaryButton ref={primary} state={state} session={session} />
          <button
            className="button"
            type="button"
            disabled={state.at === 'running' || (state.at === 'held' && state.stepping)}
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
        <RunNote state={state} />
      </p>
    </div>
  );
}

interface PrimaryButtonProps {
  readonly ref: React.Ref<HTMLButtonElement>;
  readonly state: RunState;
  readonly session: Session;
}

/** One button through a whole run, so that focus stays on it: Run, Pause, Resume. */
function PrimaryButton({ ref, state, session }: PrimaryButtonProps): ReactNode {
  const backend = useControls((controls) => controls.backend);
  const download = useModels((models) => {
    const entry = selectedEntry(models);
    return needsLoad(models, backend) && entry !== null ? entry.bytes : null;
  });
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
      onClick={(event) => {
        // The second half of a double click on Run is not a wish to pause.
        if (event.detail > 1) event.preventDefault();
        else act();
      }}
    >
      {state.at === 'running'
        ? 'Pause'
        : state.at === 'held'
          ? 'Resume'
          : download === null
            ? 'Run'
            : `Run, ${megabytes(download)}`}
    </button>
  );
}

function RunNote({ state }: { readonly state: RunState }): ReactNode {
  const label = useModels((models) => models.loaded?.model.device.label ?? null);
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
      if (due) return known ? 'Downloads once, then runs on your device.' : 'Runs on your device.';
      return label === null ? '' : `Ready: ${label}.`;
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
