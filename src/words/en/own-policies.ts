import type { PolicyKind } from '../../engine/sampling/policies/policies.ts';

/** What published models' own code does at a pass, for whoever looks closer. */
export const ownPolicies: Readonly<Partial<Record<PolicyKind, string>>> = {
  low_confidence:
    'LLaDA, dLLM: in each window the surest slots, an even share of what is left at every pass.',
  low_confidence_static:
    'SDAR: in each block the surest slots, as many at every pass as the steps say.',
  low_confidence_dynamic:
    'SDAR: all slots above a threshold, if they are as many as the static rule would take; else what that one takes.',
  sequential: 'SDAR: the leftmost masks of the block, as many at every pass as the steps say.',
  entropy_bounded:
    'SDAR: the surest slots whose entropies sum to less than a bound, the largest counted.',
  sub_blocks:
    'Fast-dLLM v2: sub-blocks from the left, and in each every slot above a threshold; the surest in any case.',
  maskgit_plus:
    'Dream, Open-dCoder: the slots whose token is likeliest, a share of the masks at every pass.',
  topk_margin:
    'Dream, Open-dCoder: the slots whose likeliest token leads the second by most, a share at every pass.',
  neg_entropy:
    'Dream, Open-dCoder (`entropy` there): the slots of least entropy, a share of the masks at every pass.',
};
