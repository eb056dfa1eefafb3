import { POLICIES, type KnownPolicy, type Policy, policyNamed } from './policies.ts';
import { policyProblem, type SettingsProblem } from './settings.ts';

export type ParsedPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problem: SettingsProblem };

/** Reads a policy as it stands on the command line: `steps:8`, `threshold:0.9`, `verify`, `verify:2`. */
export function parsePolicy(text: string): ParsedPolicy {
  const [, kind = '', value] =
    /^([a-z]+)(?::((?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?))?$/.exec(text) ?? [];
  const policy = policyOf(policyNamed(kind), value === undefined ? null : Number(value));
  if (policy === null) {
    const forms = POLICIES.flatMap(formsOf);
    return { ok: false, problem: { why: 'no-policy', written: text, forms } };
  }
  const problem = policyProblem(policy);
  return problem === null ? { ok: true, policy } : { ok: false, problem };
}

/** How a policy may be written: `steps:N`; `verify` and `verify:N`. */
export function formsOf({ kind, parameter }: KnownPolicy): readonly string[] {
  if (parameter === null) return [kind];
  const form = `${kind}:${parameter.placeholder}`;
  return parameter.isOptional === true ? [kind, form] : [form];
}

function policyOf(policy: KnownPolicy | undefined, value: number | null): Policy | null {
  if (policy === undefined) return null;
  const { parameter, of } = policy;
  if (parameter === null) return value === null ? of(0) : null;
  if (value !== null) return of(value);
  return parameter.isOptional === true ? of(parameter.initial) : null;
}
