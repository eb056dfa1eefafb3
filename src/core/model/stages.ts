import type { ModelEntry } from '../../engine/models/model-index.ts';
import { words } from '../../words/words.ts';

/** A training stage as the picker names it. */
export interface StageText {
  readonly title: string;
  readonly note: string;
}

/** Each trained on the one before, the twin last. */
const ORDER = ['S1', 'S2', 'S3', 'S4', 'AR'] as const;

/** The name of a stage; one that this page does not know keeps its own. */
export function stageText(stage: string): StageText {
  // The list of models may give any word.
  const known = ORDER.find((each) => each === stage);
  return known === undefined ? { title: stage, note: '' } : words.models.stages[known];
}

/** Whether models of a stage write one token a pass. */
export function isAutoregressive(stage: string): boolean {
  return stage === 'AR';
}

/** The sizes on offer, in the order of the index. */
export function sizesOf(models: readonly ModelEntry[]): string[] {
  return [...new Set(models.map((model) => model.size))];
}

/** The models of a size along the line of stages: each trained on the one before, the twin last. */
export function lineOf(models: readonly ModelEntry[], size: string): ModelEntry[] {
  const place = (model: ModelEntry): number => {
    const at = ORDER.findIndex((stage) => stage === model.stage);
    return at < 0 ? ORDER.length : at;
  };
  return models.filter((model) => model.size === size).sort((a, b) => place(a) - place(b));
}

/** The model of another size at the same stage, or the nearest thing to it. */
export function counterpart(
  models: readonly ModelEntry[],
  size: string,
  stage: string,
): ModelEntry | undefined {
  const line = lineOf(models, size);
  return line.find((model) => model.stage === stage) ?? line[0];
}

/** The autoregressive twin of a model: of its size, one token a pass. */
export function twinOf(models: readonly ModelEntry[], entry: ModelEntry): ModelEntry | undefined {
  if (isAutoregressive(entry.stage)) return undefined;
  return models.find(({ size, stage }) => size === entry.size && isAutoregressive(stage));
}
