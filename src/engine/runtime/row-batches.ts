import type { Limit } from '../denoiser.ts';
import { emptyScores, type Engine, type EnginePass, type RowScores } from './engine.ts';

/**
 * An engine whose passes want no more rows than its device has room for: of 152,000 tokens the logits of 221 rows fill
 * a binding of 128 MiB. A pass that wants more is run several times, each for a part of its rows; the last keeps what
 * the pass keeps. Where text is causal all passes are small enough.
 */
export class RowBatches implements Engine {
  readonly #engine: Engine;
  readonly #most: number;

  /** @param most rows of one run */
  constructor(engine: Engine, most: number) {
    this.#engine = engine;
    this.#most = Math.max(1, most);
  }

  get cacheBytesPerToken(): number {
    return this.#engine.cacheBytesPerToken;
  }

  async run(pass: EnginePass): Promise<RowScores> {
    const count = pass.rows.length;
    if (count <= this.#most || pass.open === undefined) return this.#engine.run(pass);
    const scores = emptyScores(count + (pass.heldTarget === null ? 0 : 1));
    for (let from = 0; from < count; from += this.#most) {
      const to = Math.min(from + this.#most, count);
      const isLast = to === count;
      const part = await this.#engine.run({
        ...pass,
        clean: isLast ? pass.clean : 0,
        heldTarget: isLast ? pass.heldTarget : null,
        rows: pass.rows.slice(from, to),
        targets: pass.targets.slice(from, to),
        slots: pass.slots.slice(from, to),
        limits: limitsOf(pass, from, to),
      });
      scores.id.set(part.id, from);
      scores.logProb.set(part.logProb, from);
      scores.entropy.set(part.entropy, from);
      scores.margin.set(part.margin, from);
      scores.targetLogProb.set(part.targetLogProb, from);
    }
    return scores;
  }

  dispose(): Promise<void> {
    return this.#engine.dispose();
  }
}

function limitsOf({ limits }: EnginePass, from: number, to: number): Map<number, Limit> {
  const out = new Map<number, Limit>();
  for (const [row, limit] of limits) if (row >= from && row < to) out.set(row - from, limit);
  return out;
}
