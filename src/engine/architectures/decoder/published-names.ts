/**
 * Repositories whose own code loads them with `from_pretrained`, which leaves the rotary frequencies in 32 bits
 * whatever the type of the weights is.
 */
const LOADED_AS_PUBLISHED: ReadonlySet<string> = new Set([
  'dllm-hub/Qwen3-0.6B-diffusion-bd3lm-v0.1',
  'dllm-hub/Qwen3-0.6B-diffusion-mdlm-v0.1',
  'dllm-hub/Qwen2.5-Coder-0.5B-Instruct-diffusion-bd3lm-v0.1',
  'dllm-hub/Qwen2.5-Coder-0.5B-Instruct-diffusion-mdlm-v0.1',
  'fredzzp/open-dcoder-0.5B',
  'Efficient-Large-Model/Fast_dLLM_v2_1.5B',
  'JetLM/SDAR-1.7B-Chat',
  'JetLM/SDAR-1.7B-Chat-b8',
  'JetLM/SDAR-1.7B-Chat-b16',
  'JetLM/SDAR-1.7B-Chat-b32',
  'JetLM/SDAR-1.7B-Chat-b64',
  'Salesforce/CoDA-v0-Instruct',
]);

/** @param name "owner/name", with or without a revision behind an @ */
export function keepsFrequencies(name: string): boolean {
  return LOADED_AS_PUBLISHED.has(name.replace(/@.*$/, ''));
}
