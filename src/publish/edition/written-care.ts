// Private life in the campaign's own words: days of birth, homes, children by name and age, private telephone numbers.

import { wholeContacts } from "../../read/read.ts";
import { birthDaysIn, namedChildrenIn, saysHome } from "../../record/record.ts";
import { masked } from "../../text/text.ts";
import { type Refusal, type RefusalRule, short } from "./refusal.ts";
import { atLine, writtenIn } from "./written-texts.ts";

/** How far before an address or a number it is looked for words that say whose it is. */
const REACH = 60;
const PRIVATE_NUMBER =
  /(?:\b(?:private|personal|home) (?:cell |mobile )?(?:phone|number|line|cell|mobile|telephone)|\b(?:my|his|her|their|['’]s) (?:own )?(?:cell(?:ular|phone)?|mobile|phone|telephone|number)|\b(?:número|teléfono|celular|móvil) (?:personal|privado|particular))(?: (?:phone|number|no\.?))?(?: is| at| on| es)?[\s:,(]*$/iu;

interface Found {
  readonly start: number;
  readonly what: string;
}

const details: RefusalRule = {
  name: "private-detail",
  mayBeWaived: true,
  run: async (input) => {
    const published = new Set(input.writings.contacts.flatMap(({ phone }) => digitsOf(phone ?? "")));
    return [...writtenIn(input)].flatMap(({ where, text, isContact }) =>
      isContact
        ? []
        : detailsIn(text, published).map(({ start, what }): Refusal => ({
            rule: "private-detail",
            target: atLine(where, text, start),
            where: atLine(where, text, start),
            what,
            howToMend: "Take it out. Where it is to stand there, waive it by name.",
            severity: "stops",
          })),
    );
  },
};

export const WRITTEN_CARE_RULES: readonly RefusalRule[] = [details];

function detailsIn(text: string, published: ReadonlySet<string>): Found[] {
  const births = birthDaysIn(text).map(({ start, end }) => ({
    start,
    what: `Somebody's day of birth would be published: “${masked(text.slice(start, end))}”.`,
  }));
  const children = namedChildrenIn(text).map(({ start, end }) => ({
    start,
    what: `A child would be named with its age: “${short(text.slice(start, end))}”.`,
  }));
  const reached = wholeContacts(text).flatMap((one): Found[] => {
    const { start, quote } = one;
    const before = text.slice(Math.max(0, start - REACH), start);
    if (one.type === "address" && saysHome(before))
      return [{ start, what: `Where somebody lives would be published: “${short(quote)}”.` }];
    if (one.type === "phone" && PRIVATE_NUMBER.test(before) && !published.has(digitsOf(quote)))
      return [{ start, what: `A private number would be published: “${masked(quote)}”.` }];
    return [];
  });
  return [...births, ...children, ...reached].sort((a, b) => a.start - b.start);
}

/** The same number however it is written. */
function digitsOf(phone: string): string {
  return phone.replace(/\D/gu, "").slice(-10);
}
