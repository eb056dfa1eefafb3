/** Plurals and lists, by the rules of the page's language. */

/** BCP 47 tag of the page's language. */
export const LOCALE = 'en';

const RULES = new Intl.PluralRules(LOCALE);
const WHOLE = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });

/** The page's English has no comma before the last of a list. */
const LISTS = 'en-GB';
const AND = new Intl.ListFormat(LISTS, { type: 'conjunction' });
const OR = new Intl.ListFormat(LISTS, { type: 'disjunction' });
const SERIES = new Intl.ListFormat(LISTS, { type: 'unit' });

/** What a sentence says by plural category; `#` stands for the number. `other` serves where one is missing. */
export type Forms = { readonly other: string } & Partial<
  Readonly<Record<Intl.LDMLPluralRule, string>>
>;

/** "1 token", "2,048 tokens". */
export function plural(n: number, forms: Forms): string {
  return (forms[RULES.select(n)] ?? forms.other).replaceAll('#', WHOLE.format(n));
}

/** "a, b and c". */
export function listed(items: readonly string[]): string {
  return AND.format(items);
}

/** "a, b or c". */
export function either(items: readonly string[]): string {
  return OR.format(items);
}

/** "a, b, c": figures and names that stand side by side. */
export function series(items: readonly string[]): string {
  return SERIES.format(items);
}
