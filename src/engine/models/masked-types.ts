/**
 * Kinds of masked language models that transformers.js runs, by the `model_type` of their configuration. Said here so
 * that it is known without the library; a test holds it against the library's own list.
 */
export const MASKED_TYPES: readonly string[] = [
  'albert',
  'bert',
  'camembert',
  'convbert',
  'deberta',
  'deberta-v2',
  'distilbert',
  'electra',
  'esm',
  'eurobert',
  'mobilebert',
  'modernbert',
  'mpnet',
  'neobert',
  'roberta',
  'roformer',
  'squeezebert',
  'xlm',
  'xlm-roberta',
];
