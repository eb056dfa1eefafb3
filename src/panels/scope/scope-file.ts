import * as v from 'valibot';
import { fault, FaultError } from '../../engine/fault.ts';

const SCOPE = v.object({
  version: v.literal(1),
  groups: v.array(v.object({ name: v.string(), requests: v.array(v.string()) })),
});

/** Requests that the models were taught, by what they are about. */
export type Scope = v.InferOutput<typeof SCOPE>['groups'];

/** Reads the list that lies beside the page. @throws FaultError network, internal */
export async function fetchScope(): Promise<Scope> {
  const address = new URL('scope.json', document.baseURI);
  const response = await fetch(address).catch((cause: unknown) => {
    throw new FaultError(fault('network', { why: 'scope' }), { cause });
  });
  const { ok, status } = response;
  if (!ok) throw new FaultError(fault('network', { why: 'scope-answered', status }));
  return parseScope(await response.text());
}

/** @throws FaultError internal */
export function parseScope(text: string): Scope {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), SCOPE), text);
  if (parsed.success) return parsed.output.groups;
  throw new FaultError(fault('internal', { why: 'scope' }));
}

/** What is left of the list for a search: requests that hold each of its words, and the groups that have some. */
export function searched(scope: Scope, query: string): Scope {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return scope
    .map(({ name, requests }) => ({
      name,
      requests: requests.filter((request) => {
        const text = `${request} ${name}`.toLowerCase();
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ requests }) => requests.length > 0);
}

export function countRequests(scope: Scope): number {
  return scope.reduce((sum, { requests }) => sum + requests.length, 0);
}
