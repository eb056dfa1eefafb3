import type { ModelConfig } from '../architectures/architecture.ts';
import { chatPrompt } from '../architectures/chat-prompt.ts';
import { fault, FaultError } from '../fault.ts';
import type { ModelFiles } from './checkpoint.ts';
import { openChatTemplate } from './chat-template.ts';
import { parseJson } from './json.ts';
import { maskedConfig, modelTypeOf } from './masked-config.ts';
import { MaskedTokenizer } from './masked-tokenizer.ts';
import { findOnnx, onnxFilesOf, type OnnxFiles } from './onnx-files.ts';
import { SentenceReader } from './sentence.ts';
import { SpecialTokens } from './special-tokens.ts';
import { TextTokens } from './text-tokens.ts';
import { tokenizerSize } from './tokenizer-size.ts';
import type { ModelTokenizer } from './tokenizer.ts';

/** A model that runs from an ONNX graph of somebody else's, described and not yet started. */
export interface OnnxModel {
  readonly config: ModelConfig;
  /** `model_type`; null of a graph without a configuration. */
  readonly type: string | null;
  readonly tokenizer: ModelTokenizer;
  readonly graph: OnnxFiles;
}

/**
 * Reads all of a folder but its graph.
 * @throws FaultError model-invalid where a file lacks, or does not fit; network, see `openChatTemplate`
 */
export async function readOnnxModel(files: ModelFiles): Promise<OnnxModel> {
  const paths = [...files.keys()];
  onnxFilesOf(paths);
  const graph = findOnnx(paths);
  if (graph === null) throw new FaultError(fault('model-invalid', { why: 'no-logits' }));
  const json = objectIn(files, 'tokenizer.json') ?? {};
  const options = objectIn(files, 'tokenizer_config.json') ?? {};
  const config = objectIn(files, 'config.json') ?? {};
  const tokens = new TextTokens(json, options);
  const map = objectIn(files, 'special_tokens_map.json') ?? {};
  const specials = new SpecialTokens({ options, map, config }, tokens);
  const described = maskedConfig(config, options, specials, tokenizerSize(json));
  const mask = specials.nameOf(described.maskId);
  if (mask === undefined) throw new FaultError(fault('model-invalid', { why: 'no-mask' }));
  const sentences = new SentenceReader(json, options, mask);
  const template = await openChatTemplate(files);
  const chat = template === null ? null : chatPrompt(template);
  return {
    config: described,
    type: modelTypeOf(config),
    tokenizer: new MaskedTokenizer({ tokens, sentences, config: described, chat }),
    graph,
  };
}

function objectIn(files: ModelFiles, name: string): object | null {
  const bytes = files.get(name);
  if (bytes === undefined) return null;
  const json = parseJson(name, bytes);
  if (typeof json === 'object' && json !== null) return json;
  throw new FaultError(fault('model-invalid', { why: 'no-object', file: name }));
}
