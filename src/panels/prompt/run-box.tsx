import '../../ui/dock.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { Rich } from '../../ui/rich.tsx';
import { words } from '../../words/words.ts';
import { labelOf } from '../../engine/prompt/asked.ts';
import { latePart } from '../../core/faults/late-part.tsx';
import { isTroubled, useHistory } from '../../core/kept/history-store.ts';
import { keepAndReload } from '../../core/kept/keep-and-reload.ts';
import { useAsked } from '../../core/prompt/prompt-hooks.ts';
import { useControls } from '../../core/settings/controls-store.ts';
import { needsLoad, selectedEntry, useModels } from '../../core/model/model-store.ts';
import { isOfOtherModel } from '../../core/model/other-model.ts';
import { inFlight, type RunState } from '../../core/run/machine.ts';
import { useRun } from '../../core/run/run-store.ts';
import { useDownloadBytes } from '../../core/run/download-size.ts';
import type { LoadedModel } from '../../engine/worker/protocol.ts';
import type { Session } from '../../core/run/session.ts';
import { useSession } from '../../core/run/session-context.ts';
import { type Turn, useTurn } from '../../core/run/turn-store.ts';
import { LoadBar } from '../../core/model/load-bar.tsx';

const say = words.running;

const NotKept = latePart<object>({
  name: words.parts.prompt,
  load: async () => (await import('./not-kept.on-demand.tsx')).NotKept,
  reload: keepAndReload,
});

/** The form that the run button sends. */
export const PROMPT_FORM = 'prompt-form';

/** The button that runs, and those that steer a run under way. */
export function RunBox({ onRun }: { readonly onRun: (held: boolean) => void }): ReactNode {
  const session = useSession();
  const state = useRun((run) => run.state);
  const primary = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const source = useSource();
  const loading = state.at === 'loading';
  const taken = useTaken();
  const keepsLess = useHistory(isTroubled);
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
            {say.step}
          </button>
          <button
            className="button"
            type="button"
            disabled={!inFlight(state)}
            onClick={() => session.stop()}
          >
            {say.stop}
          </button>
        </div>
      )}
      <p className="run-note" id="run-note">
        {source !== null && !inFlight(state) && state.at !== 'loading' && `${say.sources[source]} `}
        {taken === null ? <RunNote state={state} /> : words.turns[taken]}
      </p>
      {keepsLess && <NotKept />}
    </div>
  );
}

/** Where the run on the canvas comes from; null for one that was just made. */
function useSource(): keyof typeof say.sources | null {
  const record = useRun((run) => (run.record?.replay === undefined ? null : run.record));
  const index = useModels((models) => models.index);
  if (record === null) return null;
  if (record.replay === 'kept') return 'kept';
  if (isOfOtherModel(record.trace.model, index)) return 'other';
  return record.replay === 'first-visit' ? 'first' : 'recorded';
}

/** Who else has the model; null for nobody. */
function useTaken(): Exclude<Turn, 'run'> | null {
  return useTurn(({ holder }) => (holder === 'run' ? null : holder));
}

/** The same button once more, where the form is out of sight: at the lower edge of a phone. */
export function BarRun(): ReactNode {
  const session = useSession();
  const state = useRun((run) => run.state);
  const taken = useTaken();
  if (state.at === 'loading') {
    return (
      <button className="button dock-run" type="button" onClick={() => session.stop()}>
        {words.loading.cancel}
      </button>
    );
  }
  return (
    <span className="dock-run">
      <PrimaryButton state={state} session={session} disabled={taken !== null} isOutside />
    </span>
  );
}

interface PrimaryButtonProps {
  readonly ref?: React.Ref<HTMLButtonElement>;
  readonly state: RunState;
  readonly session: Session;
  readonly disabled: boolean;
  /** It stands outside of the form that it sends. */
  readonly isOutside?: boolean;
}

/** One button through a whole run, so that focus stays on it: Run, Pause, Resume. */
function PrimaryButton({
  ref,
  state,
  session,
  disabled,
  isOutside,
}: PrimaryButtonProps): ReactNode {
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
      {...(isOutside === true ? { form: PROMPT_FORM } : { 'data-testid': 'run' })}
      disabled={disabled}
      onClick={(event) => {
        // The second half of a double click on Run is not a wish to pause.
        if (event.detail > 1) event.preventDefault();
        else act();
      }}
    >
      <PrimaryLabel state={state} download={download ?? 0} isShort={isOutside === true} />
    </button>
  );
}

interface PrimaryLabelProps {
  readonly state: RunState;
  /** Bytes that a run must fetch first. */
  readonly download: number;
  /** There is little room. */
  readonly isShort: boolean;
}

function PrimaryLabel({ state, download, isShort }: PrimaryLabelProps): ReactNode {
  if (state.at === 'running') return say.pause;
  if (state.at === 'held') return say.resume;
  if (download === 0) return say.run;
  return (
    <span>
      <Rich
        text={isShort ? say.runWith(download) : say.runAfterDownload(download)}
        marks={{ small: (text) => <small>{text}</small> }}
      />
    </span>
  );
}

function RunNote({ state }: { readonly state: RunState }): ReactNode {
  const model = useModels((models) => models.loaded?.model ?? null);
  const download = useDownloadBytes();
  const backend = useControls((controls) => controls.backend);
  const due = useModels((models) => needsLoad(models, backend));
  const known = useModels((models) => selectedEntry(models) !== null);
  const other = useOtherPrompt();
  switch (state.at) {
    case 'loading': {
      const { progress } = state;
      return progress === null || progress.totalBytes === 0
        ? say.looking
        : say.downloading(progress.loadedBytes, progress.totalBytes);
    }
    case 'running':
      return say.writing;
    case 'held':
      return other === null ? say.held : say.heldOf(other);
    default:
      if (due) {
        if (!known) return say.runsHere;
        return download === 0 ? say.stored : say.downloadsOnce;
      }
      return model === null ? '' : readyText(model);
  }
}

function readyText({ device, keeping }: LoadedModel): string {
  const ready = say.ready(device.label);
  return keeping === 'kept' ? ready : `${ready} ${say.notStored[keeping]}`;
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

/** The prompt of the run under way where another stands in the field by now; null where it is the same. */
function useOtherPrompt(): string | null {
  const asked = useAsked();
  const prompt = useRun((run) => run.record?.trace.prompt ?? null);
  if (prompt === null) return null;
  const isSame =
    prompt.instruction === asked.instruction &&
    prompt.signature === asked.signature &&
    prompt.code === asked.code;
  return isSame ? null : labelOf(prompt);
}
