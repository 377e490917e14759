// Pages of the courts' system that hold no docket: it asks for a password, knows no such case, shows a case to nobody, or
// refuses what was typed. Each is said in one sentence.

import { type DocketPage, elementsIn, linesOf, textOf, wordsOf } from "./docket-page.ts";

const ANSWERS: readonly (readonly [words: RegExp, says: string])[] = [
  [
    /this is a restricted (?:web|government) ?site|restricted government web ?site|pacer login|cm\/ecf (?:filer or pacer )?login|name="?loginform|your session has (?:expired|timed out)/iu,
    "This is the page on which the court asks for a password, not a docket. Log in, open the docket, and save it again.",
  ],
  [
    /(?:this|the) case is (?:under seal|sealed)|case(?: number)? [\w:-]{1,30} is (?:under seal|sealed)|you do not have permission to view this (?:case|document)|sealed case/iu,
    "The court says that this case is sealed: it shows no docket.",
  ],
  [
    /case not found|(?:there|that) is no case|no (?:such )?case(?:s)? (?:was|were|have been)? ?found|no (?:records?|matching cases|persons?|documents?) (?:was |were |have been )?(?:found|match)|is not a valid case|cannot find case|invalid case number|no cases? match/iu,
    "The court's search found nothing: the page holds no docket. Check the number of the case.",
  ],
];

/** undefined for a page that does not come from the courts' system. */
export function courtsAnswer(page: DocketPage): string | undefined {
  if (!isFromCourt(page)) return undefined;
  const text = wordsOf(page.body);
  const known = ANSWERS.find(([words]) => words.test(text));
  if (known !== undefined) return known[1];
  // Errors stand in a heading: "Invalid date_from: 13/45/2019".
  for (const heading of elementsIn(page.body, "h1", "h2", "h3")) {
    const words = linesOf(heading).join(" ");
    if (words !== "") return `The court's system answered “${words.slice(0, 200)}”: the page holds no docket.`;
  }
  return "This page of the court's system holds no docket.";
}

/** Dockets of courts that lay them out in a way that is not read here, by what their headings say. */
const UNREAD: readonly (readonly [words: RegExp, says: string])[] = [
  [
    /(?:Bankruptcy Petition|Adversary Proceeding) #:/iu,
    "It is the docket sheet of a bankruptcy court. Save its “History/Documents” report instead: that is read.",
  ],
  [
    /Court of Appeals Docket #:|General Docket\b[^]{0,80}\bCourt of Appeals\b/iu,
    "It is the docket of a court of appeals, which is not read yet.",
  ],
];

/** undefined for all other pages. */
export function unreadKind(page: DocketPage): string | undefined {
  const text = textOf(page.body, LOOKED_AT);
  return UNREAD.find(([words]) => words.test(text))?.[1];
}

const LOOKED_AT = 20_000;

/** The system's own names in the head, the menu and the links. */
function isFromCourt({ source, title }: DocketPage): boolean {
  return (
    /\becf\.[a-z]{3,6}\.uscourts\.gov\b|\bcmecfMainContent\b|\bCMECF\.|\/cgi-bin\/(?:iquery|DktRpt|HistDocQry|login)\.pl/u.test(
      source,
    ) || /\bCM\/ECF\b|\bPACER\b/u.test(title)
  );
}
