import { structurallyEqual } from '../src/tasks/equal.ts';
import { bounded } from './bounded.ts';
import { execute } from './execute.ts';
import { faultSites, type FaultKind, type FaultSite } from './fault-sites.ts';
import type { Json, Random } from './random.ts';
import { applyEdit } from './syntax.ts';

/** What a function is held against. */
export interface Checks {
  readonly entry: string;
  readonly cases: readonly Json[][];
  readonly expected: readonly Json[];
}

/** A function with one fault in it. */
export interface Planted {
  readonly code: string;
  readonly site: FaultSite;
}

/** Sites that are tried in a function before it is given up. */
const TRIES = 16;

/** Plants faults that show: at least one case fails. Remembers what it has executed. */
export class FaultPlanter {
  readonly #shows = new Map<string, boolean>();

  /**
   * @param code a function that agrees with all checks
   * @returns null when no fault that was tried shows
   */
  plant(code: string, checks: Checks, random: Random): Planted | null {
    const byKind = new Map<FaultKind, FaultSite[]>();
    for (const site of random.shuffle(faultSites(code))) {
      byKind.set(site.kind, [...(byKind.get(site.kind) ?? []), site]);
    }
    // By kind first, or operators and bounds would crowd out the rest.
    for (let tries = 0; tries < TRIES && byKind.size > 0; tries++) {
      const kind = random.pick([...byKind.keys()]);
      const site = byKind.get(kind)?.pop();
      if (site === undefined) {
        byKind.delete(kind);
        continue;
      }
      if (this.#isFault(code, site, checks)) return { code: applyEdit(code, site), site };
    }
    return null;
  }

  #isFault(code: string, site: FaultSite, checks: Checks): boolean {
    const key = `${site.start} ${site.end} ${site.text}\n${code}`;
    const known = this.#shows.get(key);
    if (known !== undefined) return known;
    const shows = failsSome(applyEdit(code, site), checks);
    this.#shows.set(key, shows);
    return shows;
  }
}

/**
 * Whether the code throws, does not end, or gives a wrong result in some case.
 * @param unparsed what to answer for code that does not parse
 */
export function failsSome(
  code: string,
  { entry, cases, expected }: Checks,
  unparsed = false,
): boolean {
  let program: string;
  try {
    program = bounded(code);
  } catch {
    return unparsed;
  }
  return execute(program, entry, cases).some((outcome, i) =>
    outcome.ok
      ? !structurallyEqual(outcome.result, expected[i])
      : // Tests call a function on a copy of their arguments, and would not notice.
        outcome.reason !== 'mutated its arguments',
  );
}
