import type { DenoiserShape } from '../denoiser.ts';
import { BlockDenoiser } from './block-denoiser.ts';
import { CanvasDenoiser } from './canvas-denoiser.ts';
import type { Engine } from './engine.ts';
import type { EngineDenoiser } from './engine-denoiser.ts';
import { SequenceDenoiser } from './sequence-denoiser.ts';

/** The denoiser that asks an engine for the passes that its model's attention takes. */
export function denoiserOf(shape: DenoiserShape, engine: Engine): EngineDenoiser {
  const { attention } = shape;
  switch (attention.kind) {
    case 'token-causal':
      return new SequenceDenoiser(shape, engine);
    case 'block-causal':
      return new BlockDenoiser(shape, engine, attention);
    case 'bidirectional':
      return new CanvasDenoiser(shape, engine);
  }
}
