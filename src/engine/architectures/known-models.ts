import type { Architecture } from './architecture.ts';
import { llama } from './llama.ts';
import { qwen2 } from './qwen2.ts';
import { qwen3 } from './qwen3.ts';
import { createRegistry } from './registry.ts';
import { unmask } from './unmask/unmask.ts';

/** The families that come with the engine, ours and those of models that others publish. */
export const ARCHITECTURES: readonly Architecture[] = [unmask, qwen2, qwen3, llama];

export const KNOWN_MODELS = createRegistry(ARCHITECTURES);
