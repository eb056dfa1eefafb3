import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useModels } from '../features/models/modelStore.ts';
import { createSession } from '../features/run/session.ts';
import { SessionContext } from '../features/run/SessionContext.ts';
import '../ui/tokens.css';
import '../ui/fonts.css';
import '../ui/base.css';
import '../ui/controls.css';
import { startTheme } from '../ui/theme.ts';
import { App } from './App.tsx';
import { openBackend } from './backend.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');

startTheme();

const backend = await openBackend();
const readModels = (): Promise<void> => useModels.getState().readIndex(backend.readModels);
const session = createSession({ client: backend.client, base: backend.base, readModels });
void readModels();

createRoot(root).render(
  <StrictMode>
    <SessionContext value={session}>
      <App onRetryModels={() => void readModels()} notice={backend.notice} />
    </SessionContext>
  </StrictMode>,
);
