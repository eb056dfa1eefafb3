import { useEffect } from 'react';
import { type PointsReading, readPoints } from '../../measure/points-file.ts';
import { late } from '../../words/late.ts';
import { isPointsLink } from './is-points-link.ts';
import { usePoints } from './points-store.ts';

const say = late.pointsFile;

/** Puts a measurement in front that somebody handed on. @returns what came of it, in words */
export function openReading(reading: PointsReading): string {
  if (!reading.ok) return say.problem(reading.problem);
  const { set } = reading;
  usePoints.getState().give({ set, source: 'opened' });
  return say.opened(set.points.length, set.work);
}

/** Opens a file. Never throws. @returns what came of it, in words */
export async function openFile(file: File): Promise<string> {
  try {
    return openReading(readPoints(await file.text()));
  } catch {
    return say.unread(file.name);
  }
}

/** Opens the measurement that the address carries, now and whenever it changes. */
export function useLinkedPoints(onOpened: (said: string) => void): void {
  useEffect(() => {
    const open = async (): Promise<void> => {
      if (!isPointsLink(location.hash)) return;
      const files = await import('./chart-files.on-demand.ts').catch(() => null);
      const reading = await files?.parsePointsLink(location.hash);
      if (reading == null) {
        onOpened(say.notFetched);
        return;
      }
      onOpened(openReading(reading));
      if (reading.ok) document.getElementById('pareto')?.scrollIntoView();
    };
    void open();
    const changed = (): void => void open();
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, [onOpened]);
}
