import { decoderArchitecture } from './decoder/decoder-model.ts';
import { habitsOfDllm } from './decoder/way.ts';
import { habitsOfConverted } from './decoder/converted.ts';

/** Qwen2 and Qwen2.5 bodies: biases on queries, keys and values. */
export const qwen2 = decoderArchitecture({
  body: { name: 'qwen2', biases: 'qkv', headNorms: false },
  types: {
    'a2d-qwen2': (_, name) => habitsOfDllm(name),
    Fast_dLLM_Qwen: () => ({
      attention: 'block-causal',
      blockKey: 'bd_size',
      block: 32,
      origin: 'start',
      logits: 'shifted',
      decoding: () => ({
        policy: { kind: 'sub_blocks', threshold: 0.9, size: 8 },
        chunk: 32,
        length: 512,
      }),
    }),
    // An autoregressive model's type: Open-dCoder's configuration names a mask token, and Qwen's does not.
    qwen2: (config, name) => habitsOfConverted(config, name, 'shifted'),
  },
});
