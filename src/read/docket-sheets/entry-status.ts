// How a case stood, as the entries of its docket tell: closed, reopened, stayed, transferred, on appeal, and what the court above
// did; and the number that the appeal has there.

import type { FoundStatement } from "../../record/record.ts";
import type { DocketEntry } from "./docket-entries.ts";
import { beginningIn, caseStatement, type DocketPage, filedOn } from "./docket-scene.ts";

const CASE = "(?:case|action|matter|proceedings?|petition)";
const STATUS: readonly { readonly words: RegExp; readonly status: string }[] = [
  {
    words: new RegExp(
      `\\b(?:dismissing|dismissal of) (?:the |this )?(?:entire )?(?:case|action|petition)\\b|\\b(?:this |the )?${CASE} is (?:hereby )?(?:dismissed|discontinued)\\b|\\bpetition\\b[^.;]{0,40} is (?:hereby )?dismissed\\b`,
    ),
    status: "dismissed",
  },
  {
    words: new RegExp(
      `\\b${CASE}s? (?:is |are |was |has been |hereby )*(?:closed|terminated)\\b|\\bclosing (?:the |this )?case\\b`,
    ),
    status: "closed",
  },
  {
    words: /\b(?:case|action) (?:is |was |has been |hereby )*reopened\b|\breopening (?:the |this )?case\b/,
    status: "reopened",
  },
  {
    words:
      /\b(?:case|action|proceedings) (?:is |are |was |has been |hereby )*stayed\b|\bstaying (?:the |this )?(?:case|action|proceedings)\b/,
    status: "stayed",
  },
  {
    words:
      /\b(?:case|action) (?:is |was |has been |hereby )*transferred (?:in |out )?(?:to|from) (?!(?:the )?(?:hon|judge|magistrate|chief))|\btransferring (?:the |this )?case\b/,
    status: "transferred",
  },
  { words: /\b(?:case|action) (?:is |was |has been |hereby )*consolidated with\b/, status: "consolidated" },
];
const ABOVE =
  /^(?:[a-z]+ ){0,3}?(?:usca|mandate|court of appeals|opinion of usca|order of usca|judgment of usca)\b|\bof usca\b/;
const DONE_ABOVE: readonly (readonly [words: RegExp, status: string])[] = [
  [/\brevers(?:ed|ing|es)\b/, "reversed"],
  [/\bvacat(?:ed|ing|es)\b/, "vacated"],
  [/\baffirm(?:ed|ing|s)\b/, "affirmed"],
  [/\bremand(?:ed|ing|s)\b/, "remanded"],
  [/\bappeals?\b[^.;]{0,40}\bdismissed\b|\bdismissing\b[^.;]{0,40}\bappeal/, "appeal dismissed"],
];
const APPEAL = /^(?:(?:amended|corrected|joint|interlocutory) )*notice of (?:interlocutory |cross[- ]?)?appeal\b/;
const NUMBER_ABOVE =
  /\b(?:usca|appeals?|circuit|appellate)\b[^.;]{0,40}?\b(?:case )?(?:number|no\.?|#)s?:? ?(?:assigned:? )?$/;

export function entryStatus(page: DocketPage, entry: DocketEntry): FoundStatement[] {
  const { view, number } = page;
  const { words, section, sort } = entry;
  const said = view.slice(words.start, words.end);
  const date = filedOn(section);
  const found: FoundStatement[] = [];
  const add = (status: string, from: number, to: number): void => {
    found.push(
      caseStatement(number, {
        start: section.start,
        end: words.start + Math.max(to, from),
        slot: "status",
        value: status,
        date,
      }),
    );
  };
  if (APPEAL.test(said)) add("on appeal", 0, APPEAL.exec(said)?.[0].length ?? 0);
  else if (ABOVE.test(said)) {
    for (const [pattern, status] of DONE_ABOVE) {
      const match = pattern.exec(said);
      if (match !== null) add(status, match.index, match.index + match[0].length);
    }
  } else if (sort === "order" || sort === "clerk" || sort === "minutes") {
    for (const { words: pattern, status } of STATUS) {
      const match = pattern.exec(said);
      if (
        match !== null &&
        !/\b(?:if|unless|or|may be|will be|not) $/.test(said.slice(Math.max(0, match.index - 20), match.index))
      )
        add(status, match.index, match.index + match[0].length);
    }
  }
  for (const docket of beginningIn(page.dockets, words)) {
    if (
      docket.value === number ||
      !NUMBER_ABOVE.test(view.slice(Math.max(words.start, docket.start - 80), docket.start))
    )
      continue;
    found.push(
      caseStatement(number, {
        start: section.start,
        end: docket.end,
        slot: "led to",
        value: "appealed",
        date,
        about: [{ kind: "proceeding", name: docket.value, as: "led to" }],
      }),
    );
  }
  return found;
}
