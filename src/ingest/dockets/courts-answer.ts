// Pages of the courts' system that hold no docket: it asks for a password, knows no such case, shows a case to nobody, or
// refuses what was typed. Each is said in one sentence.

import { type DocketPage, elementsIn, linesOf, wordsOf } from "./docket-page.ts";

const ANSWERS: readonly (readonly [words: RegExp, says: string])[] = [
  [
    /restricted (?:government )?web ?site|pacer login(?! ?:)|cm\/ecf (?:filer or pacer )?login|your session has (?:expired|timed out)|\b(?:login|user ?name)\b.{0,300}\bpassword\b/iu,
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

/** undefined for a page that does not come from the courts' system, and for a docket that breaks off before its number. */
export function courtsAnswer(page: DocketPage): string | undefined {
  if (!isFromCourt(page)) return undefined;
  const text = wordsOf(page.body);
  const known = ANSWERS.find(([words]) => words.test(text));
  if (known !== undefined) return known[1];
  // Errors stand in a heading: "Invalid date_from: 13/45/2019".
  const heading = [...elementsIn(page.body, "h1", "h2", "h3")].map((one) => linesOf(one).join(" ")).find(Boolean);
  // Of a heading in which the page breaks off nobody knows how it goes on.
  if (page.isCut && (heading === undefined || OF_A_DOCKET.test(heading) || text.endsWith(heading))) return undefined;
  if (heading === undefined) return "This page of the court's system holds no docket.";
  return `The court's system answered “${heading.slice(0, 200)}”: the page holds no docket.`;
}

const OF_A_DOCKET = /\bcourt\b|^(?:U\.? ?S\b|United States)/iu;

/** The system's own names in the head, the menu and the links. */
function isFromCourt({ source, title }: DocketPage): boolean {
  return (
    /\becf\.[a-z]{3,6}\.uscourts\.gov\b|\bcmecfMainContent\b|\bCMECF\.|\/cgi-bin\/\w{1,40}\.pl\b/u.test(source) ||
    /\bCM\/ECF\b|\bPACER\b/u.test(title)
  );
}
