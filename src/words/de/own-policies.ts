import type { OnDemandWords } from '../on-demand.ts';

export const ownPolicies: OnDemandWords['ownPolicies'] = {
  low_confidence:
    'LLaDA, dLLM: in jedem Fenster die sichersten Plätze, in jedem Durchlauf ein gleicher Anteil des Rests.',
  low_confidence_static:
    'SDAR: in jedem Block die sichersten Plätze, in jedem Durchlauf so viele, wie die Schritte vorgeben.',
  low_confidence_dynamic:
    'SDAR: alle Plätze über einer Schwelle, wenn es so viele sind, wie die statische Regel nähme; sonst, was diese nimmt.',
  sequential:
    'SDAR: die am weitesten links liegenden Masken des Blocks, in jedem Durchlauf so viele, wie die Schritte vorgeben.',
  entropy_bounded:
    'SDAR: die sichersten Plätze, deren Entropien zusammen unter einer Grenze bleiben, die größte mitgezählt.',
  sub_blocks:
    'Fast-dLLM v2: Unterblöcke von links, in jedem alle Plätze über einer Schwelle; der sicherste in jedem Fall.',
  maskgit_plus:
    'Dream, Open-dCoder: die Plätze mit dem wahrscheinlichsten Token, in jedem Durchlauf ein Anteil der Masken.',
  topk_margin:
    'Dream, Open-dCoder: die Plätze, deren wahrscheinlichstes Token den größten Vorsprung vor dem zweiten hat, in jedem Durchlauf ein Anteil.',
  neg_entropy:
    'Dream, Open-dCoder (dort `entropy`): die Plätze mit der kleinsten Entropie, in jedem Durchlauf ein Anteil der Masken.',
};
