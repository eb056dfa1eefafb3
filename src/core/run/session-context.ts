import { createContext, useContext } from 'react';
import type { Session } from './session.ts';

/** The page's one session, put here by the app. */
export const SessionContext = createContext<Session | null>(null);

/** The page's session. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('No session: render inside SessionContext.');
  return session;
}
