import type { Fault } from '../../engine/fault.ts';
import type { RunEnd } from '../../engine/trace/trace.ts';
import type { LoadProgress } from '../../engine/worker/protocol.ts';

/** Where the page stands. One value, so that no two flags can disagree. */
export type RunState =
  /** No model is loaded. */
  | { readonly at: 'idle' }
  | { readonly at: 'loading'; readonly progress: LoadProgress | null }
  /** A model is loaded, nothing has been run with it. */
  | { readonly at: 'ready' }
  | { readonly at: 'running' }
  /** The run waits; `stepping` while one asked-for pass is under way. */
  | { readonly at: 'held'; readonly stepping: boolean }
  | { readonly at: 'done'; readonly end: RunEnd }
  | { readonly at: 'fault'; readonly fault: Fault; readonly during: 'load' | 'run' };

export type RunAction =
  | { readonly do: 'load' }
  | { readonly do: 'progress'; readonly progress: LoadProgress }
  | { readonly do: 'loaded' }
  | { readonly do: 'unload' }
  | { readonly do: 'start'; readonly held: boolean }
  | { readonly do: 'hold' }
  | { readonly do: 'step' }
  | { readonly do: 'resume' }
  | { readonly do: 'end'; readonly end: RunEnd }
  /** A recorded run takes the place of the last one. */
  | { readonly do: 'show'; readonly loaded: boolean }
  | { readonly do: 'fail'; readonly fault: Fault };

/** The state after an action. An action that does not apply changes nothing. */
export function transition(state: RunState, action: RunAction): RunState {
  const flying = inFlight(state);
  switch (action.do) {
    case 'load':
      return flying || state.at === 'loading' ? state : { at: 'loading', progress: null };
    case 'progress':
      return state.at === 'loading' ? { at: 'loading', progress: action.progress } : state;
    case 'loaded':
      // At rest another panel may have loaded it.
      return state.at === 'loading' || state.at === 'idle' ? { at: 'ready' } : state;
    case 'unload':
      return flying ? state : { at: 'idle' };
    case 'start':
      if (flying || state.at === 'idle' || state.at === 'loading') return state;
      return action.held ? { at: 'held', stepping: true } : { at: 'running' };
    case 'hold':
      return flying ? { at: 'held', stepping: false } : state;
    case 'step':
      return state.at === 'held' && !state.stepping ? { at: 'held', stepping: true } : state;
    case 'resume':
      return state.at === 'held' ? { at: 'running' } : state;
    case 'end':
      return flying ? { at: 'done', end: action.end } : state;
    case 'show':
      if (flying || state.at === 'loading') return state;
      return { at: action.loaded ? 'ready' : 'idle' };
    case 'fail':
      return { at: 'fault', fault: action.fault, during: flying ? 'run' : 'load' };
  }
}

/** Whether a run goes on or a model is loaded. */
export function isBusy(state: RunState): boolean {
  return inFlight(state) || state.at === 'loading';
}

/** Whether a run has started and not ended. */
export function inFlight(state: RunState): boolean {
  return state.at === 'running' || state.at === 'held';
}
