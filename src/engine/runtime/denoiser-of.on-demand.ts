/** How text is computed that is not causal, which few visitors need. */
export { denoiserOf } from './denoiser-of.ts';
