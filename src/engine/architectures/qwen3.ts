import { decoderArchitecture } from './decoder/decoder-model.ts';
import { habitsOfDllm } from './decoder/way.ts';
import { dreamDecoding, habitsOfConverted } from './decoder/converted.ts';

/** Qwen3 bodies: heads of queries and keys are normalised before they turn; no biases. */
export const qwen3 = decoderArchitecture({
  body: { name: 'qwen3', biases: null, headNorms: true },
  types: {
    'a2d-qwen3': (_, name) => habitsOfDllm(name),
    sdar: (_, name) => ({
      attention: 'block-causal',
      blockKey: 'block_size',
      // "SDAR-1.7B-Chat-b16"; without a suffix they are trained with four.
      block: Number(/-b(\d+)\b/i.exec(name)?.[1] ?? 4),
      origin: 'start',
      logits: 'own',
      decoding: (attention) => {
        const chunk = attention.kind === 'block-causal' ? attention.block : 4;
        // Its code draws at a temperature; greedily, its `low_confidence_dynamic` takes a block at once.
        return { policy: { kind: 'threshold', threshold: 0.85 }, chunk, length: 256 };
      },
    }),
    CoDA: () => ({ attention: 'bidirectional', logits: 'shifted', decoding: dreamDecoding }),
    qwen3: (config, name) => habitsOfConverted(config, name, null),
  },
});
