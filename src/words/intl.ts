/** Plurals, lists, numbers and dates, by the rules of the page's language. */

/** What writes as a language does. */
interface Rules {
  readonly plural: Intl.PluralRules;
  readonly whole: Intl.NumberFormat;
  /** What stands before the decimals. */
  readonly point: string;
  readonly and: Intl.ListFormat;
  readonly or: Intl.ListFormat;
  readonly day: Intl.DateTimeFormat;
  readonly when: Intl.DateTimeFormat;
}

function rulesOf(tag: string): Rules {
  // The page's English has no comma before the last of a list.
  const lists = tag === 'en' ? 'en-GB' : tag;
  const parts = new Intl.NumberFormat(tag).formatToParts(0.5);
  return {
    plural: new Intl.PluralRules(tag),
    whole: new Intl.NumberFormat(tag, { maximumFractionDigits: 0 }),
    point: parts.find(({ type }) => type === 'decimal')?.value ?? '.',
    and: new Intl.ListFormat(lists, { type: 'conjunction' }),
    or: new Intl.ListFormat(lists, { type: 'disjunction' }),
    day: new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric' }),
    when: new Intl.DateTimeFormat(tag, {
      ...{ day: 'numeric', month: 'short' },
      ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    }),
  };
}

let rules = rulesOf('en');

/** From now on all that is below is written as a language does. @param tag BCP 47 */
export function writeAs(tag: string): void {
  rules = rulesOf(tag);
}

/** What a sentence says by plural category; `#` stands for the number. `other` serves where one is missing. */
export type Forms = { readonly other: string } & Partial<
  Readonly<Record<Intl.LDMLPluralRule, string>>
>;

/** "1 token", "2,048 tokens". */
export function plural(n: number, forms: Forms): string {
  return (forms[rules.plural.select(n)] ?? forms.other).replaceAll('#', whole(n));
}

/** A whole number with thousands separated: "2,048". */
export function whole(value: number): string {
  return rules.whole.format(value);
}

/** A number as it is written, with the language's decimal sign: "0.9". */
export function plain(value: number | string): string {
  return String(value).replace('.', rules.point);
}

/** A number to some places, thousands not separated: "1204.50". */
export function fixed(value: number, places: number): string {
  return plain(value.toFixed(places));
}

/** "a, b and c". */
export function listed(items: readonly string[]): string {
  return rules.and.format(items);
}

/** "a, b or c". */
export function either(items: readonly string[]): string {
  return rules.or.format(items);
}

/** "a, b, c": figures and names that stand side by side. */
export function series(items: readonly string[]): string {
  return items.join(', ');
}

/** A day as a person reads it: "Nov 23, 2026". */
export function dayText(iso: string): string {
  return rules.day.format(new Date(iso));
}

/** A moment as a person reads it: "Nov 23, 20:31". */
export function whenText(iso: string): string {
  return rules.when.format(new Date(iso));
}
