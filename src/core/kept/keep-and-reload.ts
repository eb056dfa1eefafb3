import { keepVisit } from './kept-visit.ts';

/** Loads the page anew as it stands: a run that has ended is kept already, or is what the address says. */
export function keepAndReload(): void {
  keepVisit();
  location.reload();
}
