// Words that go with a number. Each language has its own forms: English two, Spanish two, Arabic six.

/** "#" stands for the number. A form that is missing is that of "other". */
export type Forms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** @param n As a number, or as it is printed ("1,204"). */
export function plural(language: string, n: number | string, forms: Forms): string {
  const amount = typeof n === "number" ? n : Number(n.replace(/\D/gu, ""));
  const rules = RULES.getOrInsertComputed(language, (own) => new Intl.PluralRules(own));
  const form = forms[rules.select(amount)] ?? forms.other;
  return form.replaceAll("#", typeof n === "string" ? n : grouped(n));
}

/** Making one takes longer than asking it. */
const RULES = new Map<string, Intl.PluralRules>();

/** The same as a function of the number alone. */
export function counted(language: string, forms: Forms): (n: number) => string {
  return (n) => plural(language, n, forms);
}

function grouped(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
