import { fault, FaultError } from '../fault.ts';
import { RECOGNISER_FILE } from '../models/recogniser-file.ts';
import type { SourceFile } from './description.ts';
import type { OpenedSource } from './opened-source.ts';

/** Files beside the weights without which there is no model. */
const NEEDED = ['config.json', 'tokenizer.json', 'tokenizer_config.json'] as const;
/** Those that may be there. */
const WANTED = [
  'chat_template.jinja',
  'generation_config.json',
  'special_tokens_map.json',
  // What the model gives where it is right, of those that say.
  'golden.json',
  // Of ours: which function a request asks for.
  RECOGNISER_FILE,
] as const;

/**
 * The files beside the weights that are kept with them.
 * @throws FaultError source-refused where the tokenizer is not there in the form that is read here
 */
export function smallFiles({ files }: OpenedSource): SourceFile[] {
  for (const name of NEEDED) {
    if (!files.has(name)) {
      throw new FaultError(fault('source-refused', { why: 'no-tokenizer', file: name }));
    }
  }
  return [...NEEDED, ...WANTED].flatMap((name) => files.get(name) ?? []);
}
