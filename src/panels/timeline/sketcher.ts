import { duration } from '../../engine/trace/times.ts';
import { type DrawnPart, Sketch, type TraceGeometry } from './geometry.ts';

/** Draws a run as it goes on: each pass is drawn once. What it gives is what `traceGeometry` gives. */
export class Sketcher {
  #sketch: Sketch | null = null;
  #drawn: DrawnPart | null = null;
  #eosId = -1;

  of(trace: DrawnPart, eosId: number): TraceGeometry {
    const { passes } = trace;
    const before = this.#isBeginningOf(trace, eosId) ? this.#sketch : null;
    const sketch = before ?? new Sketch(trace, eosId);
    const done = before === null ? 0 : (this.#drawn?.passes.length ?? 0);
    for (const pass of passes.slice(done)) sketch.apply(pass);
    this.#sketch = sketch;
    this.#drawn = trace;
    this.#eosId = eosId;
    return sketch.finished(duration(passes));
  }

  #isBeginningOf({ settings, prompt, passes }: DrawnPart, eosId: number): boolean {
    const drawn = this.#drawn;
    if (drawn?.settings !== settings || drawn.prompt !== prompt) return false;
    if (eosId !== this.#eosId) return false;
    const last = drawn.passes.length - 1;
    return last < passes.length && (last < 0 || passes[last] === drawn.passes[last]);
  }
}
