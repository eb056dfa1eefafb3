import type { Mismatch, RefusedRuntime } from '../../engine/fault.ts';
import { plainFault } from './plain-faults.ts';

/** Why a runtime was not used. */
export function refused({ reason }: Pick<RefusedRuntime, 'reason'>): string {
  switch (reason.why) {
    case 'numbers':
      return `wrong numbers: ${mismatch(reason.mismatch)}`;
    case 'fault':
      return plainFault(reason.fault);
    case 'error':
      return reason.message;
  }
}

/** `commit of 33, chunk after 4, entropy: off by 0.12`. */
function mismatch({ problem, ...place }: Mismatch): string {
  const where = PARTS[place.part](forward(place));
  switch (problem.kind) {
    case 'absent':
      return `${where}: no prediction`;
    case 'token':
      return `${where}: token ${problem.got ?? 'none'} where ${problem.belongs} belongs`;
    case 'off':
      return `${where}: off by ${problem.by.toPrecision(2)}`;
  }
}

const PARTS: Readonly<Record<Mismatch['part'], (forward: string) => string>> = {
  tokens: (forward) => forward,
  greedy: (forward) => `${forward}, greedy`,
  next: (forward) => `${forward}, next token`,
  entropy: (forward) => `${forward}, entropy`,
  present: (forward) => `${forward}, present tokens`,
};

function forward({ pass, tokens, after }: Pick<Mismatch, 'pass' | 'tokens' | 'after'>): string {
  switch (pass) {
    case 'prefill':
      return `prefill of ${tokens}`;
    case 'chunk':
      return `chunk of ${tokens}`;
    case 'commit':
      return after === null ? `commit of ${tokens}` : `commit of ${tokens}, chunk after ${after}`;
  }
}
