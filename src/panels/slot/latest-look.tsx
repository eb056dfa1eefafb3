import { type ReactNode, useEffect, useState } from 'react';
import { FaultNotice } from '../../core/faults/fault-notice.tsx';
import { useSession } from '../../core/run/session-context.ts';
import { look, type Look } from '../../core/slot/looks.ts';
import type { Vocabulary } from '../../engine/trace/pieces.ts';
import type { Trace } from '../../engine/trace/trace.ts';
import { onDemand } from '../../words/on-demand.ts';
import { LikelyList } from './likely-list.tsx';

const say = onDemand.slot;

/** A playhead that is drawn along asks for nothing on its way, milliseconds. */
const REST_MS = 80;

interface LatestLookProps {
  readonly trace: Trace;
  /** Index of the pass. */
  readonly pass: number;
  readonly position: number;
  readonly vocabulary: Vocabulary;
  /** Whether the model may be asked, and why not. */
  readonly rests: 'still' | 'playing' | 'busy';
  /** As `LikelyList` has it. */
  readonly standing: number | null;
  readonly onTake: ((id: number) => void) | null;
}

/** The likeliest tokens as a pass saw them, asked for as soon as the playhead rests. */
export function LatestLook(props: LatestLookProps): ReactNode {
  const { trace, pass, position, vocabulary, rests, standing, onTake } = props;
  const { found, again } = useLook(trace, pass, position, rests === 'still');
  if (rests !== 'still' && found.at !== 'told') {
    return <p className="small">{rests === 'playing' ? say.resting : say.busy}</p>;
  }
  switch (found.at) {
    case 'looking':
      return (
        <p className="small" role="status">
          {say.looking}
        </p>
      );
    case 'fault':
      return <FaultNotice fault={found.fault} onRetry={again} />;
    case 'told':
      return found.told === null ? (
        <p className="small">{say.noSay}</p>
      ) : (
        <LikelyList told={found.told} vocabulary={vocabulary} standing={standing} onTake={onTake} />
      );
  }
}

interface Asked {
  readonly found: Look;
  readonly again: () => void;
}

const LOOKING: Look = { at: 'looking' };

function useLook(trace: Trace, pass: number, position: number, mayAsk: boolean): Asked {
  const session = useSession();
  const [tries, setTries] = useState(0);
  const key = `${pass} ${position} ${tries}`;
  const [answer, setAnswer] = useState<{ readonly key: string; readonly found: Look } | null>(null);
  useEffect(() => {
    if (!mayAsk) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      void look(session, trace, pass, position, abort.signal).then((found) => {
        if (!abort.signal.aborted) setAnswer({ key, found });
      });
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [session, trace, pass, position, key, mayAsk]);
  return {
    found: answer?.key === key ? answer.found : LOOKING,
    again: () => setTries(tries + 1),
  };
}
