import { leading, type PolicyDescriptor, surprise } from './policy.ts';
import { THRESHOLD } from './threshold.ts';

/**
 * The rule of Fast-dLLM v2 (arXiv 2509.26328): sub-blocks (`small_block_size`) from the left, and in each every slot
 * above a threshold, the surest in any case. At a threshold of 1 that is one a pass.
 */
export const subBlocks = {
  kind: 'sub_blocks',
  parameter: THRESHOLD,
  second: {
    key: 'size',
    placeholder: 'N',
    least: 1,
    most: 1024,
    isWhole: true,
    initial: 8,
    offered: { min: 1, max: 64, step: 1 },
    linked: { min: 1, max: 1024 },
  },
  of: (value: number, second = 8) =>
    ({ kind: 'sub_blocks', threshold: value, size: second }) as const,
  writes: 'reveal',
  rule: {
    cost: surprise,
    isOrdered: false,
    count: (value, ordered) =>
      Math.max(
        1,
        leading(ordered, ({ confidence }) => confidence > value),
      ),
    isLevel: true,
    own: { part: (second) => second, reach: 'whole-blocks' },
  },
} as const satisfies PolicyDescriptor;
