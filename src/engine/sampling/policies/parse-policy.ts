import { POLICIES, type KnownPolicy, type Policy, policyNamed } from './policies.ts';
import { policyProblem, type SettingsProblem } from './settings.ts';

export type ParsedPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problem: SettingsProblem };

const NUMBER = String.raw`((?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?)`;
const FORM = new RegExp(`^([a-z_]+)(?::${NUMBER}(?:/${NUMBER})?)?$`);

/** Reads a policy as it stands on the command line: `steps:8`, `verify`, `verify:2`, `sub_blocks:0.9/8`. */
export function parsePolicy(text: string): ParsedPolicy {
  const [, kind = '', value, second] = FORM.exec(text) ?? [];
  const policy = policyOf(policyNamed(kind), numberIn(value), numberIn(second));
  if (policy === null) {
    const forms = POLICIES.flatMap(formsOf);
    return { ok: false, problem: { why: 'no-policy', written: text, forms } };
  }
  const problem = policyProblem(policy);
  return problem === null ? { ok: true, policy } : { ok: false, problem };
}

/** How a policy may be written: `steps:N`; `verify` and `verify:N`; `sub_blocks:P` and `sub_blocks:P/N`. */
export function formsOf({ kind, parameter, second }: KnownPolicy): readonly string[] {
  if (parameter === null) return [kind];
  const form = `${kind}:${parameter.placeholder}`;
  const forms = second === undefined ? [form] : [form, `${form}/${second.placeholder}`];
  return parameter.isOptional === true ? [kind, ...forms] : forms;
}

function policyOf(
  policy: KnownPolicy | undefined,
  value: number | null,
  second: number | null,
): Policy | null {
  if (policy === undefined) return null;
  const { parameter, of } = policy;
  if (second !== null) return policy.second === undefined ? null : of(value ?? 0, second);
  if (parameter === null) return value === null ? of(0) : null;
  if (value !== null) return of(value);
  return parameter.isOptional === true ? of(parameter.initial) : null;
}

function numberIn(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}
