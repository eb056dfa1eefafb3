import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { type EmbedOptions, readEmbedOptions } from '../embed/options.ts';
import type { EmbedPageProps } from './embed/embed-page.on-demand.tsx';
import { Guarded } from '../core/faults/guarded.tsx';
import { latePart } from '../core/faults/late-part.tsx';
import { startLiveRuns } from '../core/live/live-runs.ts';
import { useModels } from '../core/model/model-store.ts';
import { bringBack, keepFromFirstChange } from '../core/kept/keep.ts';
import { playBack } from '../core/run/own-runs.ts';
import { createSession } from '../core/run/session.ts';
import { SessionContext } from '../core/run/session-context.ts';
import '../ui/tokens.css';
import '../ui/fonts.css';
import '../ui/base.css';
import '../ui/controls.css';
import { startKeys } from '../ui/keys.ts';
import { startTheme } from '../ui/theme.ts';
import { words } from '../words/words.ts';
import { followAddress } from './address.ts';
import { App } from './app.tsx';
import { openBackend } from './backend.ts';
import { startBringing } from './bring-into-view.ts';
import { showFirstVisit } from './first-visit/first-visit.ts';
import { laterPanels } from './later-panels.tsx';
import { startUpkeep } from './upkeep.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');
const page = createRoot(root);

const embed = readEmbedOptions(location.search);
document.title = words.page.documentTitle;
startKeys(window);
startTheme(new URLSearchParams(location.search).get('theme'));

/**
 * Draws the page with what its address or an earlier visit has for it. A function, since modules that it fetches lean
 * on this one: they would wait for it, were it to wait for them.
 */
export async function begin(): Promise<void> {
  const backend = await openBackend();
  const { client, base } = backend;
  const readModels = (): Promise<void> => useModels.getState().readIndex(backend.readModels);
  const session = createSession({
    ...{ client, base, readModels },
    // A frame tells its host of every pass once.
    ...(embed === null && { onWritten: playBack }),
  });
  let started = false;
  /** What the page fetches of its own accord. An embed may come into view more than once. */
  const start = (): void => {
    if (started) return;
    started = true;
    void readModels();
    void startUpkeep(base);
  };
  // An embed plays when it comes into view.
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  await followAddress(embed === null && !still, () =>
    embed === null ? bringBack(showFirstVisit) : Promise.resolve(false),
  );
  if (embed === null) {
    keepFromFirstChange();
    startLiveRuns(session);
    startBringing();
    start();
  }
  page.render(
    <StrictMode>
      <SessionContext value={session}>
        <Guarded name={words.parts.page}>
          {embed === null ? (
            <App onRetryModels={() => void readModels()} notice={backend.notice}>
              {laterPanels(backend)}
            </App>
          ) : (
            embedPage(embed, start)
          )}
        </Guarded>
      </SessionContext>
    </StrictMode>,
  );
}

/** Asks for nothing before it is in view, and for no model before the reader does. */
function embedPage(options: EmbedOptions, onSeen: () => void): ReactNode {
  const EmbedPage = latePart<EmbedPageProps>({
    name: words.parts.embed,
    load: async () => (await import('./embed/embed-page.on-demand.tsx')).EmbedPage,
    reload: () => location.reload(),
  });
  return <EmbedPage options={options} onSeen={onSeen} />;
}
