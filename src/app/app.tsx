import type { ReactNode } from 'react';
import { LiveRegion } from '../panels/announce/live-region.tsx';
import { Key } from '../panels/canvas/key.tsx';
import { Plate } from '../panels/canvas/plate.tsx';
import { BackRail, FrontRail } from '../panels/controls/rail.tsx';
import type { Remedy } from '../core/faults/broken-part.tsx';
import { FaultReport } from '../core/faults/fault-report.tsx';
import { Guarded } from '../core/faults/guarded.tsx';
import { latePart } from '../core/faults/late-part.tsx';
import { useView } from '../core/canvas/view-store.ts';
import { keepAndReload } from '../core/kept/keep-and-reload.ts';
import { hasSomething, useHistory } from '../core/kept/history-store.ts';
import { Guide } from '../panels/guide/guide.tsx';
import { ModelPicker } from '../panels/models/model-picker.tsx';
import { PromptPanel } from '../panels/prompt/prompt-panel.tsx';
import { BarRun } from '../panels/prompt/run-box.tsx';
import { asksOf, useModels } from '../core/model/model-store.ts';
import { usePlayback, useShownRun } from '../core/run/run-hooks.ts';
import { useRun } from '../core/run/run-store.ts';
import { DiffersNote } from '../panels/share/differs-note.tsx';
import { LinkNotice } from '../panels/share/link-notice.tsx';
import { ShareButton } from '../panels/share/share-button.tsx';
import { ScopeNote } from '../panels/scope/scope-note.tsx';
import { Stats } from '../panels/stats/stats.tsx';
import { StoragePanel } from '../panels/storage/storage-panel.tsx';
import { useTasks } from '../core/tests/tasks-store.ts';
import { Timeline } from '../panels/timeline/timeline.tsx';
import { Transport } from '../panels/timeline/transport.tsx';
import { firstAct } from '../ui/first-act.ts';
import { useNarrow } from '../ui/hooks.ts';
import { Mark } from '../ui/icon.tsx';
import { type Marks, Rich } from '../ui/rich.tsx';
import { ThemeSelect } from '../ui/theme-select.tsx';
import { words } from '../words/words.ts';
import './app.css';
import './print.css';
import { END_NOTES } from './end-notes.tsx';
import { Intro } from './intro.tsx';
import { LanguageSelect } from './language-select.tsx';
import { PLACES, showChart } from './places.ts';
import { UpdateNotice } from './update-notice.tsx';

interface AppProps {
  readonly onRetryModels: () => void;
  /** Said in a corner where what runs is not a model. */
  readonly notice: string | null;
  /** Panels below those of a single run. */
  readonly children?: ReactNode;
}

/** What the tests panel may stumble over, and can be without. */
const FORGET_TASKS: Remedy = {
  label: words.page.forgetTasks,
  act: () => {
    useTasks.getState().dropFile();
    useTasks.getState().dropTask();
  },
};

const AnswerPanel = latePart<object>({
  name: words.parts.canvas,
  load: async () => (await import('../panels/answer/answer.on-demand.tsx')).AnswerPanel,
  reload: keepAndReload,
});

const SlotPanel = latePart<object>({
  name: words.parts.slot,
  load: async () => (await import('../panels/slot/slot-panel.on-demand.tsx')).SlotPanel,
  reload: keepAndReload,
});

const HistoryPanel = latePart<object>({
  name: words.parts.history,
  load: async () => {
    await Promise.race([firstAct(), hasRuns()]);
    return (await import('./runs-place.on-demand.tsx')).RunsPlace;
  },
  reload: keepAndReload,
});

/** Resolves as soon as there are runs to list. */
function hasRuns(): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (hasSomething(useHistory.getState())) resolve();
    };
    look();
    useHistory.subscribe(look);
  });
}

/** Below the first screen: as the panels that measure. */
const TestsPanel = latePart<object>({
  name: words.parts.tests,
  load: async () => {
    await firstAct();
    return (await import('../panels/tasks/tests-panel.tsx')).TestsPanel;
  },
  reload: keepAndReload,
});

const SOURCE_MARKS: Marks = {
  paper: (text) => <a href="https://arxiv.org/abs/2508.02193">{text}</a>,
};

/** The page. */
export function App({ onRetryModels, notice, children }: AppProps): ReactNode {
  usePlayback();
  const run = useShownRun();
  const task = useTasks((tasks) => tasks.task);
  const answered = useRun((state) => (state.record?.answer ?? null) !== null);
  const looked = useView((view) => view.pinned) && run !== undefined;
  // A model that fills the masks of sentences writes nothing to be tested.
  const writesCode = useModels((models) => asksOf(models)?.form !== 'text');
  return (
    <>
      <Guarded name={words.parts.head}>
        <Header />
      </Guarded>
      <main className="page">
        <Guarded name={words.parts.head}>
          <Intro />
        </Guarded>
        <Guarded name={words.parts.notice}>
          <LinkNotice />
        </Guarded>
        <Guarded name={words.parts.guide}>
          <Guide />
        </Guarded>
        <div className="bench">
          <div className="bench-run">
            <Sheet />
          </div>
          {looked && (
            <div className="bench-slot">
              <SlotPanel />
            </div>
          )}
          <FrontRail run={<BarRun />} chart={<ChartJump />} />
          <BackRail
            models={
              <Guarded name={words.parts.models}>
                <ModelPicker onRetry={onRetryModels} />
              </Guarded>
            }
            storage={
              <Guarded name={words.parts.storage}>
                <StoragePanel />
              </Guarded>
            }
            note={
              <Guarded name={words.parts.note}>
                <DiffersNote />
              </Guarded>
            }
          />
        </div>
        {answered && <AnswerPanel />}
        <div className="chart-place" id={PLACES.chart} />
        <div className="figures-place">
          <Guarded name={words.parts.figures} subject={run}>
            <Stats />
          </Guarded>
          <div className="runs-place">
            <HistoryPanel />
          </div>
        </div>
        {children}
        {writesCode && (
          <Guarded name={words.parts.tests} subject={task} remedy={FORGET_TASKS}>
            <TestsPanel />
          </Guarded>
        )}
        <div id={PLACES.advanced} />
      </main>
      <footer className="foot">
        <span>
          <Rich text={words.page.source} marks={SOURCE_MARKS} />
        </span>
        <FaultReport fault={null} />
        {useNarrow() && <Choices />}
      </footer>
      <Guarded name={words.parts.update}>
        <UpdateNotice />
      </Guarded>
      {notice !== null && (
        <aside className="notice" aria-label={words.page.notice}>
          {notice}
        </aside>
      )}
    </>
  );
}

/** From a phone's lower edge to the chart. */
function ChartJump(): ReactNode {
  return (
    <button className="button dock-chart" type="button" onClick={showChart}>
      {words.page.toChart}
    </button>
  );
}

function Header(): ReactNode {
  return (
    <header className="top">
      <h1 className="brand">
        <Mark />
        {words.page.name}
      </h1>
      {!useNarrow() && <Choices />}
      <ShareButton />
    </header>
  );
}

/** Of the reader's, for every visit: at the foot where the head has no room. */
function Choices(): ReactNode {
  return (
    <span className="choices">
      <LanguageSelect />
      <ThemeSelect />
    </span>
  );
}

/** Prompt, canvas, key, transport and trace: one sheet with registration crosses at its corners. */
function Sheet(): ReactNode {
  const code = useRun((run) => run.record?.code ?? '');
  const state = useRun((run) => run.state.at);
  const run = useShownRun();
  return (
    <section className="sheet" aria-label={words.page.sheet} data-testid="sheet" data-state={state}>
      {['a', 'b', 'c', 'd'].map((corner) => (
        <span key={corner} className={`cross ${corner}`} aria-hidden="true" />
      ))}
      <div className="sheet-inner">
        <Guarded name={words.parts.prompt}>
          <PromptPanel scope={ScopeNote} />
        </Guarded>
        <Guarded name={words.parts.canvas} subject={run}>
          <Plate notes={END_NOTES} />
        </Guarded>
        <Guarded name={words.parts.key} subject={run}>
          <Key />
        </Guarded>
        <Guarded name={words.parts.playback} subject={run}>
          <Transport own />
        </Guarded>
        <Guarded name={words.parts.timeline} subject={run}>
          <Timeline />
        </Guarded>
      </div>
      <pre className="unseen" role="group" aria-label={words.page.finishedCode} data-testid="code">
        {code}
      </pre>
      <Guarded name={words.parts.announcements}>
        <LiveRegion />
      </Guarded>
    </section>
  );
}
