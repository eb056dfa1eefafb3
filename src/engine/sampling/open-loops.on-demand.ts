/** How text is written that is not causal, which few visitors need. */
export { diffuseBlocks } from './blocks.ts';
export { diffuseCanvas } from './whole-canvas.ts';
