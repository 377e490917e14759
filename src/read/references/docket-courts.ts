// Which court a docket number is of: the court printed right after it, the one that the form of the number belongs to, or the
// one court named in the caption above it.

import type { Span } from "../../base/base.ts";

/** Forms that only one court or body gives. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^CO\/\d{1,5}\/\d{4}$|^AC-\d{4}-(?:LON|BHM|LDS|MAN|CDF)-\d{6}$/, "High Court of Justice (Administrative Court)"],
  [/^C[1-9]\/\d{4}\/\d{1,5}$|^CA-\d{4}-\d{6}$/, "Court of Appeal (England and Wales)"],
  [/^UKSC[ /]\d{4}\/\d{1,4}$/, "UK Supreme Court"],
  [
    /^(?:HU|PA|EA|DA|RP|DC|IA|AA|OA|VA)\/\d{5}\/\d{4}$/,
    "First-tier and Upper Tribunal (Immigration and Asylum Chamber)",
  ],
  [/^(?:UI|JR)[/-]\d{4}[/-]\d{6}$|^JR\/\d{1,5}\/\d{4}$/, "Upper Tribunal (Immigration and Asylum Chamber)"],
  [/^SC\/\d{1,4}\/\d{4}$/, "Special Immigration Appeals Commission"],
  [/^ICC-\d\d\/\d\d-\d\d\/\d\d/, "International Criminal Court"],
  [/^(?:P|MC)-\d{1,4}-\d\d$|^Case \d\d\.\d{3}$/, "Inter-American Commission on Human Rights"],
  [/^IMM-\d{1,5}-\d\d$/, "Federal Court of Canada"],
  [/^CCT ?\d{1,4}\/\d\d$/, "Constitutional Court of South Africa"],
  [/^HCJ \d{1,5}\/\d\d$/, "Supreme Court of Israel (High Court of Justice)"],
];

const AFTER =
  /^,? \(((?:\d{1,2}(?:st|nd|rd|th|d)|Fed\.|D\.C\.) Cir\.|[NSEWCM]\.D\. ?[A-Z][A-Za-z. ]{0,12}?|D\. ?[A-Z][a-z.]{1,8}(?: [A-Z][a-z.]{1,6})?|S\.D\.N\.Y\.|E\.D\.N\.Y\.|B\.I\.A\.|BIA|U\.S\.|[A-Z][A-Za-z. ]{1,24}(?:Ct\.|Sup\.|App\.|Super\.)[A-Za-z. ]{0,16})(?:,? (?:[A-Z][a-z]{2,8}\.? (?:\d{1,2}, )?)?\d{4})?\)/;
const REACH = 400;
const LONGEST_AFTER = 60;

/** The court of a docket number; undefined where none or more than one could be meant. `courts` are named in the text, in order. */
export function courtFinder(
  view: string,
  courts: readonly (Span & { readonly name: string })[],
): (docket: Span & { readonly value: string }) => string | undefined {
  let next = 0;
  return ({ start, end, value }) => {
    const printed = AFTER.exec(view.slice(end, end + LONGEST_AFTER))?.[1];
    if (printed !== undefined) return printed.trim();
    const own = FORMS.find(([form]) => form.test(value))?.[1];
    if (own !== undefined) return own;
    while (next < courts.length && courts[next]!.end <= start) next++; // bounded by the test before it
    const above = new Set<string>();
    for (let i = next - 1; i >= 0 && start - courts[i]!.end < REACH; i--) above.add(courts[i]!.name); // 0 ≤ i < length
    const following = courts[next];
    if (following !== undefined && /^,? (?:in|before|of|pending in) (?:the )?$/.test(view.slice(end, following.start)))
      return following.name;
    const [only] = above;
    return above.size === 1 ? only : undefined;
  };
}
