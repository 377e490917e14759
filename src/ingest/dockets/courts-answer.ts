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

/** Sentences of the courts' system that stand nowhere else, with or without its menu around them. */
const OWN_WORDS: readonly (readonly [words: RegExp, says: string])[] = [
  [
    /report may take a long time to run because this case has many docket entries|to accept charges shown below, click/iu,
    "The court asks whether it shall make the docket and charge for it. Click on, and save the docket that comes then.",
  ],
  [
    /incomplete request\. please try your query again|page id does not exist\. please enter|submission already made, please wait|server timeout waiting for the http request/iu,
    "The court's system did not finish the request: the page holds no docket. Ask for the docket again.",
  ],
  [
    /there are no documents in this case\.|case is in the process of being opened, please check back later|\*{3} ?this case was administratively closed/iu,
    "The court says that there is nothing to show of this case: the page holds no docket.",
  ],
  [
    /start date must be less than or equal to the end date|starting document number must be less than or equal|the case type was\b.{0,80}\bbut it must be/iu,
    "The court refused what was asked for: the page holds no docket. Check what was typed.",
  ],
];

/** undefined for a page that does not come from the courts' system, and for a docket that breaks off before its number. */
export function courtsAnswer(page: DocketPage): string | undefined {
  const text = wordsOf(page.body);
  const own = text.length > LONGEST ? undefined : OWN_WORDS.find(([words]) => words.test(text));
  if (own !== undefined) return own[1];
  if (!isFromCourt(page)) return undefined;
  const known = ANSWERS.find(([words]) => words.test(text));
  if (known !== undefined) return known[1];
  // Errors stand in a heading: "Invalid date_from: 13/45/2019".
  const heading = [...elementsIn(page.body, "h1", "h2", "h3")].map((one) => linesOf(one).join(" ")).find(Boolean);
  // Of a heading in which the page breaks off nobody knows how it goes on.
  if (page.isTorn || (page.isCut && heading !== undefined && OF_A_DOCKET.test(heading))) return undefined;
  if (heading === undefined) return "This page of the court's system holds no docket.";
  return `The court's system answered “${heading.slice(0, 200)}”: the page holds no docket.`;
}

/** Of an answer: what is longer is something else, which may quote one. */
const LONGEST = 5000;

const OF_A_DOCKET = /\bcourt\b|^(?:U\.? ?S\b|United States)/iu;

/** The system's own names in the head, the menu and the links. */
function isFromCourt({ source, title }: DocketPage): boolean {
  return (
    /\becf\.[a-z]{3,6}\.uscourts\.gov\b|\bcmecfMainContent\b|\bCMECF\.|\/cgi-bin\/\w{1,40}\.pl\b/u.test(source) ||
    /\bCM\/ECF\b|\bPACER\b/u.test(title)
  );
}
