/* eslint-disable unmask/words-apart -- the names of models are the same in any language */

/**
 * Figures that the makers of other models published, as the Seed Diffusion Preview paper collects them
 * (arXiv 2508.02193, figure 1). They were measured elsewhere, on other tasks and by other rules: they
 * stand in a table and never on an axis with what was measured here.
 */
export interface PublishedFigure {
  readonly name: string;
  readonly tokensPerSecond: number;
  /** Null where the makers do not say. */
  readonly hardware: string | null;
  /** What the speed was measured on. */
  readonly speedTasks: SpeedTasks;
  /** Percent. */
  readonly scores: Readonly<Record<Benchmark, number>>;
}

/** Several code benchmarks, tasks of all sorts, or a set of the makers' own. */
export type SpeedTasks = 'code-benchmarks' | 'mix' | 'own';

export const BENCHMARKS = ['HumanEval', 'MBPP', 'BigCodeBench', 'LiveCodeBench'] as const;
export type Benchmark = (typeof BENCHMARKS)[number];

export const PUBLISHED: readonly PublishedFigure[] = [
  {
    name: 'Seed Diffusion Preview',
    tokensPerSecond: 2146,
    hardware: 'NVIDIA H20',
    speedTasks: 'code-benchmarks',
    scores: { HumanEval: 82.8, MBPP: 79.4, BigCodeBench: 53.2, LiveCodeBench: 33.7 },
  },
  {
    name: 'Gemini Diffusion',
    tokensPerSecond: 1489,
    hardware: null,
    speedTasks: 'mix',
    scores: { HumanEval: 89.6, MBPP: 76, BigCodeBench: 45.4, LiveCodeBench: 30.8 },
  },
  {
    name: 'Mercury Coder Mini',
    tokensPerSecond: 1109,
    hardware: 'NVIDIA H100',
    speedTasks: 'own',
    scores: { HumanEval: 88, MBPP: 77.1, BigCodeBench: 42, LiveCodeBench: 17 },
  },
  {
    name: 'Mercury Coder Small',
    tokensPerSecond: 737,
    hardware: 'NVIDIA H100',
    speedTasks: 'own',
    scores: { HumanEval: 90, MBPP: 76.6, BigCodeBench: 45.5, LiveCodeBench: 25 },
  },
];
