import type { Mismatch, RefusedRuntime } from '../../engine/fault.ts';
import { plain } from '../intl.ts';
import { plainFault } from './plain-faults.ts';

/** Why a runtime was not used. */
export function refused({ reason }: Pick<RefusedRuntime, 'reason'>): string {
  switch (reason.why) {
    case 'numbers':
      return `rechnet falsch: ${mismatch(reason.mismatch)}`;
    case 'fault':
      return plainFault(reason.fault);
    case 'error':
      return reason.message;
  }
}

/** `Commit über 33, Chunk nach 4, Entropie: um 0,12 daneben`. */
function mismatch({ problem, ...place }: Mismatch): string {
  const where = PARTS[place.part](forward(place));
  switch (problem.kind) {
    case 'absent':
      return `${where}: keine Vorhersage`;
    case 'token':
      return `${where}: Token ${problem.got ?? 'keines'} statt ${problem.belongs}`;
    case 'off':
      return `${where}: um ${plain(problem.by.toPrecision(2))} daneben`;
  }
}

const PARTS: Readonly<Record<Mismatch['part'], (forward: string) => string>> = {
  tokens: (forward) => forward,
  greedy: (forward) => `${forward}, greedy`,
  next: (forward) => `${forward}, nächstes Token`,
  entropy: (forward) => `${forward}, Entropie`,
  present: (forward) => `${forward}, vorhandene Tokens`,
};

function forward({ pass, tokens, after }: Pick<Mismatch, 'pass' | 'tokens' | 'after'>): string {
  switch (pass) {
    case 'prefill':
      return `Prefill über ${tokens}`;
    case 'chunk':
      return `Chunk über ${tokens}`;
    case 'commit':
      return after === null
        ? `Commit über ${tokens}`
        : `Commit über ${tokens}, Chunk nach ${after}`;
  }
}
