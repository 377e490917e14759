// What kind of party a heading names, in one spelling: courts write "ThirdParty Defendant", "3rd Pty Defendant".

import { titleCase } from "./title-case.ts";

/** In the order in which they are made; in small letters. */
const SPELLINGS: readonly (readonly [written: RegExp, as: string])[] = [
  [/defendant\s+\(\d+\)/gu, "defendant"],
  [/debtor\s+\d+/gu, "debtor"],
  [/thirdparty|3rd p(?:ar)?ty/gu, "third party"],
  [/fourthparty|4th p(?:ar)?ty/gu, "fourth party"],
  [/counter-(defendant|claimaint)/gu, "counter $1"],
  [/\bus\b/gu, "u.s."],
  [/u\. s\.|united states/gu, "u.s."],
  [/jointadmin/gu, "jointly administered"],
  [/consolidated-debtor/gu, "consolidated debtor"],
  [/(plaintiff|defendant)-? consolidated/gu, "consolidated $1"],
  [/intervenor-plaintiff|intervenor pla\b/gu, "intervenor plaintiff"],
  [/intervenor dft\b/gu, "intervenor defendant"],
];

export function partyType(heading: string): string {
  let type = heading.trim().toLowerCase();
  for (const [written, as] of SPELLINGS) type = type.replace(written, as);
  return titleCase(type);
}
