import type { ReactNode } from 'react';
import { LiveRegion } from '../features/announce/LiveRegion.tsx';
import { Key } from '../features/canvas/Key.tsx';
import { Plate } from '../features/canvas/Plate.tsx';
import { Rail } from '../features/controls/Rail.tsx';
import type { Remedy } from '../features/faults/BrokenPart.tsx';
import { FaultReport } from '../features/faults/FaultReport.tsx';
import { Guarded } from '../features/faults/Guarded.tsx';
import { PromptPanel } from '../features/prompt/PromptPanel.tsx';
import { usePlayback, useShownRun } from '../features/run/hooks.ts';
import { useRun } from '../features/run/runStore.ts';
import { LinkNotice } from '../features/share/LinkNotice.tsx';
import { ShareButton } from '../features/share/ShareButton.tsx';
import { Stats } from '../features/stats/Stats.tsx';
import { useTasks } from '../features/tasks/tasksStore.ts';
import { TestsPanel } from '../features/tasks/TestsPanel.tsx';
import { Timeline } from '../features/timeline/Timeline.tsx';
import { Transport } from '../features/timeline/Transport.tsx';
import { Mark } from '../ui/Icon.tsx';
import { ThemeSelect } from '../ui/ThemeSelect.tsx';
import './app.css';
import { UpdateNotice } from './UpdateNotice.tsx';

interface AppProps {
  readonly onRetryModels: () => void;
  /** Said in a corner where what runs is not a model. */
  readonly notice: string | null;
  /** Panels below those of a single run. */
  readonly children?: ReactNode;
}

/** What the tests panel may stumble over, and can be without. */
const FORGET_TASKS: Remedy = {
  label: 'Forget the tasks',
  act: () => {
    useTasks.getState().dropFile();
    useTasks.getState().dropTask();
  },
};

/** The page. */
export function App({ onRetryModels, notice, children }: AppProps): ReactNode {
  usePlayback();
  const run = useShownRun();
  const task = useTasks((tasks) => tasks.task);
  return (
    <>
      <Guarded name="The head of the page">
        <Header />
      </Guarded>
      <main className="page">
        <Guarded name="The notice">
          <LinkNotice />
        </Guarded>
        <div className="bench">
          <div className="bench-run">
            <Sheet />
            <Guarded name="The figures" subject={run}>
              <Stats />
            </Guarded>
          </div>
          <Rail onRetryModels={onRetryModels} />
        </div>
        <Guarded name="The tests" subject={task} remedy={FORGET_TASKS}>
          <TestsPanel />
        </Guarded>
        {children}
      </main>
      <footer className="foot">
        <span>
          After Seed Diffusion Preview,{' '}
          <a href="https://arxiv.org/abs/2508.02193">arXiv 2508.02193</a>.
        </span>
        <FaultReport fault={null} />
      </footer>
      <Guarded name="The notice of a new version">
        <UpdateNotice />
      </Guarded>
      {notice !== null && (
        <aside className="notice" aria-label="Notice">
          {notice}
        </aside>
      )}
    </>
  );
}

function Header(): ReactNode {
  return (
    <header className="top">
      <h1 className="brand">
        <Mark />
        Unmask
      </h1>
      <p className="tag">
        Every slot starts masked. Each pass lifts the masks the model is sure of.
      </p>
      <ThemeSelect />
      <ShareButton />
    </header>
  );
}

/** Prompt, canvas, key, transport and trace: one sheet with registration crosses at its corners. */
function Sheet(): ReactNode {
  const code = useRun((run) => run.record?.code ?? '');
  const state = useRun((run) => run.state.at);
  const run = useShownRun();
  return (
    <section className="sheet" aria-label="Canvas" data-testid="sheet" data-state={state}>
      {['a', 'b', 'c', 'd'].map((corner) => (
        <span key={corner} className={`cross ${corner}`} aria-hidden="true" />
      ))}
      <div className="sheet-inner">
        <Guarded name="The prompt">
          <PromptPanel />
        </Guarded>
        <Guarded name="The canvas" subject={run}>
          <Plate />
        </Guarded>
        <Guarded name="The key" subject={run}>
          <Key />
        </Guarded>
        <Guarded name="The playback" subject={run}>
          <Transport />
        </Guarded>
        <Guarded name="The timeline" subject={run}>
          <Timeline />
        </Guarded>
      </div>
      <pre className="unseen" aria-label="Finished code" data-testid="code">
        {code}
      </pre>
      <Guarded name="The announcements">
        <LiveRegion />
      </Guarded>
    </section>
  );
}
