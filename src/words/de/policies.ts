import type { PolicyKind } from '../../engine/sampling/policies/policies.ts';
import type { PolicyWords } from '../en/policies.ts';
import { plain } from '../intl.ts';
import { steps } from './nouns.ts';

export const policies: Readonly<Record<PolicyKind, PolicyWords>> = {
  steps: {
    title: 'Feste Schritte',
    rule: 'Die ersten Plätze der Reihenfolge, in jedem Durchlauf gleich viele.',
    number: '',
    noSteps: '',
    brief: steps,
  },
  threshold: {
    title: 'Schwelle',
    rule: 'Die ersten Plätze der Reihenfolge, solange ihre Wahrscheinlichkeit mindestens <number></number> ist; wenigstens einer.',
    number: 'Schwelle',
    noSteps: 'Die Schwelle bestimmt, wie viele Durchläufe ein Chunk braucht.',
    brief: (value) => `Schwelle ${plain(value)}`,
  },
  entropy: {
    title: 'Entropie',
    rule: 'Die ersten Plätze der Reihenfolge, bis die Summe ihrer Entropien <number></number> Nats erreicht.',
    number: 'Entropiegrenze',
    noSteps: 'Die Entropiegrenze bestimmt, wie viele Durchläufe ein Chunk braucht.',
    brief: (value) => `Entropie ${plain(value)}`,
  },
  factor: {
    title: 'Faktor',
    rule: 'Die ersten n Plätze der Reihenfolge, solange (n + 1)(1 − p) des unsichersten unter <number></number> bleibt.',
    number: 'Faktor',
    noSteps: 'Der Faktor bestimmt, wie viele Durchläufe ein Chunk braucht.',
    brief: (value) => `Faktor ${plain(value)}`,
  },
  margin: {
    title: 'Vorsprung',
    rule: 'In jedem Durchlauf gleich viele, zuerst die Plätze, deren wahrscheinlichstes Token den größten Vorsprung vor dem zweiten hat.',
    number: '',
    noSteps: '',
    brief: (value) => `Vorsprung, ${steps(value)}`,
  },
  random: {
    title: 'Zufall',
    rule: 'In jedem Durchlauf gleich viele, die Plätze werden ausgelost: der Vergleichsmaßstab. Der Seed bestimmt die Lose.',
    number: '',
    noSteps: '',
    brief: (value) => `Zufall, ${steps(value)}`,
  },
  verify: {
    title: 'Entwurf und Prüfung',
    rule: 'Entwirft den Chunk, prüft ihn mit dem kausalen Durchlauf und behält, was übereinstimmt: derselbe Text wie Token für Token, in weniger Durchläufen. Bis zu <number></number> Entwürfe voraus.',
    number: 'Entwürfe voraus',
    noSteps: 'Die Prüfung bestimmt, wie viele Durchläufe ein Chunk braucht.',
    brief: (value) =>
      value === 0 ? 'Entwurf und Prüfung' : `Entwurf und Prüfung, ${value} voraus`,
  },
  ar: {
    title: 'Token für Token',
    rule: 'Ein Token pro Durchlauf, von links nach rechts.',
    number: '',
    noSteps: 'Ein autoregressives Modell schreibt ein Token pro Durchlauf.',
    brief: () => 'ein Token pro Durchlauf',
  },
  low_confidence: own('low_confidence', ''),
  low_confidence_static: own('low_confidence_static', ''),
  low_confidence_dynamic: own('low_confidence_dynamic', 'Schwelle'),
  sequential: own('sequential', ''),
  entropy_bounded: own('entropy_bounded', 'Entropiegrenze'),
  sub_blocks: own('sub_blocks', 'Schwelle'),
  maskgit_plus: own('maskgit_plus', ''),
  topk_margin: own('topk_margin', ''),
  neg_entropy: own('neg_entropy', ''),
};

/** A published model's own rule goes by the name that it has there. */
function own(title: string, number: string): PolicyWords {
  const level = number === '' ? '' : ` ${number}: <number></number>.`;
  return {
    title,
    rule: `Wie der eigene Code des Modells es macht.${level}`,
    number,
    noSteps: number === '' ? '' : `Die ${number} bestimmt, wie viele Durchläufe es braucht.`,
    brief: (value) => (number === '' ? `${title}, ${steps(value)}` : `${title} ${plain(value)}`),
  };
}
