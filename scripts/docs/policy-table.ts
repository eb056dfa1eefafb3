import { formsOf } from '../../src/engine/sampling/policies/parse-policy.ts';
import { type KnownPolicy, POLICIES } from '../../src/engine/sampling/policies/policies.ts';
import type { Parameter } from '../../src/engine/sampling/policies/policy.ts';
import { ownPolicies } from '../../src/words/en/own-policies.ts';
import { policies } from '../../src/words/en/policies.ts';

const MARKS = { begin: '<!-- policies: npm run docs -->', end: '<!-- end of policies -->' };

/** The table of all reveal policies, as `docs/command-line.md` shows it. */
export function policyTable(): string {
  return [
    '| policy | its number | which slots a pass reveals |',
    '|---|---|---|',
    ...POLICIES.map((policy) => {
      const said = ownPolicies[policy.kind] ?? policies[policy.kind].rule;
      const rule = said.replace('<number></number>', numberSign(policy));
      return `| ${formsOf(policy).map(code).join(' or ')} | ${rangesOf(policy)} | ${rule} |`;
    }),
  ].join('\n');
}

/** @throws Error when the document has no place for the table */
export function withPolicyTable(document: string): string {
  const begin = document.indexOf(MARKS.begin);
  const end = document.indexOf(MARKS.end);
  if (begin < 0 || end < begin) throw new Error(`no place between ${MARKS.begin} and ${MARKS.end}`);
  const before = document.slice(0, begin + MARKS.begin.length);
  return `${before}\n\n${policyTable()}\n\n${document.slice(end)}`;
}

function numberSign({ parameter }: KnownPolicy): string {
  return parameter === null ? '' : code(parameter.placeholder);
}

function rangesOf({ parameter, second }: KnownPolicy): string {
  return [parameter, second ?? null]
    .flatMap((each) => (each === null ? [] : [rangeOf(each)]))
    .join('. ');
}

function rangeOf(parameter: Parameter): string {
  const { least, most, isAbove, initial, isWhole, unit } = parameter;
  const range = isAbove === true ? `above ${least}, up to ${most}` : `${least} to ${most}`;
  const what = unit === undefined ? range : `${range} ${unit}`;
  return `${isWhole === true ? 'whole, ' : ''}${what}; ${initial} on the page at first`;
}

function code(text: string): string {
  return `\`${text}\``;
}
