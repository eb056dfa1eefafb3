import type { ModelEntry } from './model-index.ts';

/** A training stage as the picker names it. */
export interface StageText {
  readonly title: string;
  readonly note: string;
}

/** By the name that the list of models gives, which may be any word. */
const STAGES = new Map<string, StageText>([
  ['S1', { title: 'Mask', note: 'Fills masks. It was never taught to edit.' }],
  ['S2', { title: 'Edit', note: 'Was taught to mend wrong tokens as well.' }],
  ['S3', { title: 'Order', note: 'Keeps to the reveal orders that worked.' }],
  ['S4', { title: 'On-policy', note: 'Practised on its own runs, to finish in fewer passes.' }],
  ['AR', { title: 'AR twin', note: 'Same shape, one token a pass, left to right.' }],
]);

const ORDER = [...STAGES.keys()];

/** The name of a stage; one that this page does not know keeps its own. */
export function stageText(stage: string): StageText {
  return STAGES.get(stage) ?? { title: stage, note: '' };
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
    const at = ORDER.indexOf(model.stage);
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
