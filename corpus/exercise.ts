import type { Json, Random } from './random.ts';

/** How exercise books put a task: with what is given, by its type, and with an example. */

const LONGEST_EXAMPLE = 60;

/** `{call}` is the call with its arguments, `{args}` the arguments alone, `{result}` what comes out. */
const EXAMPLES = [
  ' Example: {call} should return {result}',
  ' For example, {call} returns {result}.',
  ' e.g. {call} -> {result}',
  ' {call} should be {result}',
  ' ({args} => {result})',
  ' >>> {call} {result}',
  ' Input: {args} Output: {result}',
  ' so {args} gives {result}',
  ' ex: {call} = {result}',
  ' {call} // {result}',
  ' For {args} the answer is {result}.',
  ' E.g. {args} becomes {result}.',
] as const;

/**
 * An example in the words of one who asks, to stand behind the instruction.
 * @returns an empty text where no case is short enough
 */
export function exampleOf(
  name: string,
  cases: readonly (readonly Json[])[],
  expected: readonly Json[],
  random: Random,
): string {
  const at = random.int(0, Math.max(0, cases.length - 1));
  const args = (cases[at] ?? []).map((arg) => literal(arg)).join(', ');
  const result = literal(expected[at] ?? null);
  if (cases.length === 0 || args.length + result.length > LONGEST_EXAMPLE) return '';
  const values = { call: `${name}(${args})`, args, result };
  const frame = random.pick(EXAMPLES.filter((one) => args !== '' || !one.includes('{args}')));
  return frame.replace(/\{(call|args|result)\}/g, (_, key: keyof typeof values) => values[key]);
}

/** The parameters with what they are: "an array of integers nums and a string s"; null for what has no plain name. */
export function givenOf(
  params: readonly string[],
  cases: readonly (readonly Json[])[],
): string | null {
  const kinds = params.map((_, i) => kindOf(cases.map((args) => args[i] ?? null)));
  if (params.length === 0 || kinds.includes(null)) return null;
  const named = params.map((param, i) => `${kinds[i] ?? ''} ${param}`);
  const last = named.at(-1) ?? '';
  return named.length < 2 ? last : `${named.slice(0, -1).join(', ')} and ${last}`;
}

function kindOf(values: readonly Json[]): string | null {
  const all = (test: (value: Json) => boolean): boolean => values.length > 0 && values.every(test);
  if (all(Number.isInteger)) return 'an integer';
  if (all((value) => typeof value === 'number')) return 'a number';
  if (all((value) => typeof value === 'string')) return 'a string';
  if (all((value) => typeof value === 'boolean')) return 'a boolean';
  const lists = values.filter((value) => Array.isArray(value));
  if (lists.length < values.length || lists.length === 0) return null;
  const items = lists.flat();
  const each = (test: (item: Json) => boolean): boolean => items.length > 0 && items.every(test);
  if (each(Number.isInteger)) return 'an array of integers';
  if (each((item) => typeof item === 'number')) return 'an array of numbers';
  if (each((item) => typeof item === 'string')) return 'an array of strings';
  return each((item) => typeof item === 'object' && item !== null && !Array.isArray(item))
    ? 'an array of objects'
    : null;
}

/** A value as somebody types it into an instruction: text in single quotes. */
function literal(value: Json): string {
  const json = JSON.stringify(value).replaceAll(/([,:])(?=\S)/g, '$1 ');
  return json.includes("'") || json.includes('\\') ? json : json.replaceAll('"', "'");
}
