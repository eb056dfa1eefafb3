import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useDoubt } from '../../core/doubt/doubt-hooks.ts';
import { useCanvas } from '../../core/run/run-hooks.ts';
import { useRun } from '../../core/run/run-store.ts';
import { announcement } from './announcement.ts';

/** Least time between two messages, in milliseconds. */
const PACE = 1500;

/** What a screen reader hears: a message in a second and a half at most, and the end. */
export function LiveRegion(): ReactNode {
  const state = useRun((run) => run.state);
  const canvas = useCanvas();
  const next = announcement(state, canvas, useDoubt());
  const text = next?.text ?? null;
  const urgent = next?.urgent ?? false;
  const [said, setSaid] = useState('');
  const last = useRef(-PACE);
  useEffect(() => {
    if (text === null) return;
    const wait = urgent ? 0 : Math.max(0, last.current + PACE - performance.now());
    const timer = setTimeout(() => {
      last.current = performance.now();
      setSaid(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text, urgent]);
  return (
    <p className="unseen" role="status" data-testid="announcement">
      {said}
    </p>
  );
}
