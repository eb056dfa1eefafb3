import type { DownloadProgress } from '../models/download.ts';
import type { LoadProgress } from './protocol.ts';

/** Where on the bar each phase lies: a download takes longest, and compiling comes next. */
const SPANS: Record<LoadProgress['phase'], readonly [start: number, end: number]> = {
  download: [0, 0.8],
  verify: [0.8, 0.82],
  compile: [0.82, 0.9],
  'self-check': [0.9, 1],
};

/** Makes one bar of all phases. It never falls, though a refused runtime begins its phases anew. */
export class LoadMeter {
  readonly #report: (progress: LoadProgress) => void;
  #fraction = 0;
  #loadedBytes = 0;
  #totalBytes = 0;

  constructor(report: (progress: LoadProgress) => void) {
    this.#report = report;
  }

  bytes({ phase, loadedBytes, totalBytes }: DownloadProgress): void {
    this.#loadedBytes = loadedBytes;
    this.#totalBytes = totalBytes;
    this.part(phase, totalBytes === 0 ? 0 : loadedBytes / totalBytes);
  }

  /** @param done of the phase, 0 to 1 */
  part(phase: LoadProgress['phase'], done: number): void {
    const [start, end] = SPANS[phase];
    const reached = start + (end - start) * Math.min(1, Math.max(0, done));
    this.#fraction = Math.max(this.#fraction, reached);
    this.#report({
      phase,
      fraction: this.#fraction,
      loadedBytes: this.#loadedBytes,
      totalBytes: this.#totalBytes,
    });
  }
}
