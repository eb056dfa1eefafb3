import { decoderArchitecture } from './decoder/decoder-model.ts';
import { habitsOfDllm } from './decoder/way.ts';
import { habitsOfConverted } from './decoder/converted.ts';

/** Llama bodies: neither biases nor norms of heads; Llama 3 scales its positions. */
export const llama = decoderArchitecture({
  body: { name: 'llama', biases: null, headNorms: false },
  types: {
    'a2d-llama': (_, name) => habitsOfDllm(name),
    llama: (config, name) => habitsOfConverted(config, name, null),
  },
});
