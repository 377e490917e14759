// What a ruling decides and orders, in its own words: "the petition is GRANTED as to the claim under § 3144", "ORDER denying 12
// Motion to Dismiss", "Respondents shall file a notice". One grammar finds them in a text and tells what they mean. Pure.

import type { Span } from "../../base/base.ts";
import { fold } from "../../text/text.ts";

/** How a holding came out, from the words for it. */
const OUTCOME_WORDS = {
  granted: "grant(?:ed|s|ing)",
  denied: "den(?:ied|ies|ying)",
  dismissed: "dismiss(?:ed|es|ing)",
  affirmed: "affirm(?:ed|s|ing)",
  reversed: "revers(?:ed|es|ing)",
  vacated: "vacat(?:ed|es|ing)",
  remanded: "remand(?:ed|s|ing)",
  stayed: "stay(?:ed|s|ing)",
  "stay lifted": "lift(?:ed|s|ing) (?:the |its |a )?(?:[a-z]+ )?(?=stay\\b)",
  "not sustained": "(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)) to sustain|(?:did|does) not sustain|not sustained",
  sustained: "sustain(?:ed|s|ing)",
  overruled: "overrul(?:ed|es|ing)",
  certified: "certif(?:ied|ies|ying)",
  "not certified":
    "(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)) to (?:certify|issue (?:a |the )?certificat(?:e|ion))|not certif(?:ied|y)",
  enjoined: "enjoin(?:ed|s|ing)",
  approved: "approv(?:ed|es|ing)",
  struck: "str(?:uck|icken|ikes|iking)",
  withdrawn: "withdrawn",
  terminated: "terminat(?:ed|es|ing)",
  consolidated: "consolidat(?:ed|es|ing)",
  transferred: "transferr(?:ed|ing)",
} as const;
export type HoldingOutcome = keyof typeof OUTCOME_WORDS;

export interface Holding {
  readonly outcome: HoldingOutcome;
  readonly inPart: boolean;
  readonly prejudice?: "with" | "without" | undefined;
  /** What it is about, as the words name it: "the petition (Doc. 1)". Empty where they do not. */
  readonly object: string;
  /** What limits it: "as to the claim under 18 U.S.C. § 3144". */
  readonly limits?: string | undefined;
}

const MATTER =
  "(?:petitions?|motions?|applications?|appeals?|requests?|complaints?|claims?|counterclaims?|counts?|cases?|actions?|orders?|decisions?|judgments?|judgements?|rulings?|stays?|injunctions?|certificat(?:es?|ions?)|writs?|habeas|convictions?|sentences?|objections?|extradition|extraditability|bond|bail|asylum|withholding|relief|matters?|proceedings?|stipulations?|recommendations?|reports?|extensions?|leave|appointments?|release|parole|continuances?|subpoenas?|warrants?|indictments?|informations?|answers?|requests?|allegations?|charges?|fees?|costs?|redetermination|reconsideration|reopening|certiorari|rehearing|discovery|evidence|testimony|exhibits?)";
const ADVERBS = "(?:hereby |therefore |thus |accordingly |also |otherwise |now |likewise |each |all )*";
const BE = "(?:is|are|be|was|were|shall be|should be|has been|have been|had been|will be)";
const OUTCOME_ALTERNATIVES = Object.values(OUTCOME_WORDS).join("|");
const PASSIVE_OUTCOMES =
  "granted|denied|dismissed|affirmed|reversed|vacated|remanded|stayed|sustained|not sustained|overruled|certified|not certified|enjoined|approved|struck|stricken|withdrawn|terminated|consolidated|transferred";
const PART = "(?:,? in part(?:,? (?:and|but) (?:[a-z]+ )in part)?)";
/** "granted Ada Silen asylum": to whom, before what. */
const TO_WHOM =
  "(?:(?:mrs?|ms|dr)\\.? )?[a-z'-]+(?: [a-z'-]+){0,3} (?=[\"']?(?:withholding|relief|asylum|bond|bail|parole|cancellation|protection)\\b)";
const BARE = "grant|deny|dismiss|affirm|reverse|vacate|remand|stay|certify|overrule|sustain|enjoin";
const AND_MORE = `(?:(?:,? and |, )(?:${PASSIVE_OUTCOMES})${PART}?)`;
/** Before the point of "Mr. Ilves", which ends no sentence. */
const SHORTENED = "\\b(?:mrs?|ms|mx|dr|prof|hon|rev|sen|rep|gov|vs?|nos?)";
/** A point inside a reference, or a reference in brackets, ends no sentence. */
const WITHIN = `(?:[^.;:]|\\.(?! )|\\. (?=[§\\d])|(?<=${SHORTENED})\\. )`;

/** "The petition (Doc. 1) is hereby GRANTED in part as to …" */
const PASSIVE = new RegExp(
  `(?<object>(?:\\b(?:the|this|that|his|her|their|its|any|all|a|an|both|petitioner's|respondents?'?s?'?|defendants?'?s?'?|plaintiffs?'?s?'?|[a-z.]+'s)\\b[ ])${WITHIN}{0,120}?\\b${MATTER}\\b${WITHIN}{0,140}?) ${BE} ${ADVERBS}(?<outcome>${PASSIVE_OUTCOMES})(?<part>${PART})?(?<rest>(?:${AND_MORE})*(?: (?:with|without) prejudice)?(?:,? (?:as to|insofar as|with respect to|to the extent|only as to|in all other respects|for lack of|as moot|on the merits|pending|until|in its entirety)${WITHIN}{0,160})?)`,
  "gu",
);
/** "ORDER granting in part 27 Motion to Dismiss", "the court denied his motion". */
const ACTIVE = new RegExp(
  `(?<![a-z] be |\\bbe )\\b(?<outcome>${OUTCOME_ALTERNATIVES}|(?<=\\bwe (?:therefore |now |hereby )?)(?:${BARE}))(?<part>${PART})?(?<more> and (?:${OUTCOME_ALTERNATIVES})(?:${PART})?)? (?<object>(?:(?:the|this|his|her|their|its|an?|all|both|any|petitioner's|respondents?'?s?'?|defendants?'?s?'?|plaintiffs?'?s?'?|[a-z.]+'s|#?\\[?\\d{1,4}\\]?|${MATTER}|ex parte|unopposed|joint|emergency|consent|oral) ?|${TO_WHOM})(?!,)${WITHIN}{0,140}?)(?<rest>(?: (?:with|without) prejudice)?(?:,? (?:as to|insofar as|with respect to|to the extent|for lack of|as moot|pending|until)${WITHIN}{0,160})?)(?=(?<!${SHORTENED})\\.|[;,:)]|\\n| (?:and|but|because|after|on|in an?|finding|holding|ruling|saying|that|which|who|while|by|filed|signed|re)\\b|$)`,
  "gu",
);

/** "USCA ORDER: administrative stay of 63 Order": stayed without a verb. Asked for, denied or lifted it is none. */
const STAY =
  /(?<!\b(?:motions?|requests?|applications?|for|seeks?|seeking|sought|without|no|den(?:y|ied|ies|ying)|lift(?:s|ed|ing)?|vacat(?:e[sd]?|ing)|dissolv(?:e[sd]?|ing)|extend(?:s|ed|ing)?|of)(?: (?:an?|the|its|emergency|oral))* )\b(?:administrative|temporary|interim|emergency|partial) stay of (?<object>(?:the |its |his |her |#)?(?:\d{1,4} |district court's |[a-z]+ \d{1,2},? (?:\d{4} )?)?(?:orders?|judgments?|decisions?|rulings?|injunctions?|removal|deportation|extradition|release)\b)(?<rest>(?: pending [^.;]{1,80})?)/gu;

export interface FoundHolding extends Span {
  readonly holding: Holding;
}

/** The holdings that a stretch of text tells, in order, without overlap. */
export function holdingsIn(text: string): FoundHolding[] {
  const view = fold(text).replace(/\s/g, " ");
  const found: FoundHolding[] = [];
  for (const pattern of [PASSIVE, ACTIVE])
    for (const match of view.matchAll(pattern)) {
      const { object = "", outcome = "", part = "", rest = "", more = "" } = match.groups ?? {};
      if (!new RegExp(`\\b${MATTER}\\b|\\d`).test(object)) continue;
      const lead = match[0].length - match[0].trimStart().length;
      const start = match.index + lead;
      const end = match.index + match[0].replace(/[\s.,;:]+$/, "").length;
      if (found.some((one) => one.start < end && start < one.end)) continue;
      if (isAdvised(view.slice(0, start), view.slice(start, end))) continue;
      const first = outcomeOf(outcome);
      if (first === undefined) continue;
      const objectAt = match.index + match[0].indexOf(object);
      const words = text
        .slice(objectAt, objectAt + object.length)
        .replace(/\s+/g, " ")
        .trim();
      const others = [...`${rest} ${more}`.matchAll(new RegExp(`\\b(?:${OUTCOME_ALTERNATIVES})`, "g"))];
      for (const each of [outcome, ...others.map(([one]) => one)]) {
        const told = outcomeOf(each);
        if (told === undefined) continue;
        found.push({
          start,
          end,
          holding: {
            outcome: told,
            inPart: part !== "" || /\bin part\b/.test(more),
            ...(/\b(with|without) prejudice/.test(rest) && {
              prejudice: rest.includes("without prejudice") ? ("without" as const) : ("with" as const),
            }),
            object: words,
            ...limitsOf(text.slice(match.index, end), rest),
          },
        });
      }
    }
  for (const match of view.matchAll(STAY)) {
    const { object = "", rest = "" } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    if (found.some((one) => one.start < end && start < one.end)) continue;
    const at = start + match[0].lastIndexOf(object + rest);
    const words = text.slice(at, at + object.length).replace(/\s+/g, " ");
    const holding = {
      outcome: "stayed",
      inPart: false,
      object: words,
      ...limitsOf(text.slice(start, end), rest),
    } as const;
    found.push({ start, end, holding });
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** "Report and recommendation that the petition be granted": advice to the judge who rules, and decides nothing. */
function isAdvised(before: string, holding: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf("; ")) + 1);
  if (/\b(?:adopt|accept|approv|reject|overrul|declin|modif)/.test(clause)) return false;
  if (/\brecommend(?:s|ed|ing)?\b(?! (?:decision|order)\b)[^,:]{0,60}$/.test(clause)) return true;
  if (!/\brecommendations?\b/.test(clause)) return false;
  return / be /.test(holding) || /^[\d/\s]*(?:proposed )?(?:report|findings)\b/.test(clause);
}

function limitsOf(words: string, rest: string): { readonly limits?: string } {
  const match = LIMITS.exec(rest);
  if (match === null) return {};
  const at = fold(words)
    .replace(/\s/g, " ")
    .lastIndexOf(match[0].replace(/[.,;:]+$/, ""));
  return at < 0 ? {} : { limits: words.slice(at).replace(/\s+/g, " ").trim() };
}

const LIMITS =
  /(?:as to|insofar as|with respect to|to the extent|only as to|in all other respects|for lack of|as moot|pending|until|in its entirety)(?:[^.;]|\.(?! )|\. (?=[§\d]))*/;

function outcomeOf(words: string): HoldingOutcome | undefined {
  for (const [outcome, pattern] of Object.entries(OUTCOME_WORDS))
    if (new RegExp(`^(?:${pattern})`).test(words) || new RegExp(`^(?:${pattern})`).test(inflected(words)))
      return outcome as HoldingOutcome;
  return undefined;
}

/** "we deny": as "denied". */
function inflected(words: string): string {
  return words.endsWith("y") && words !== "stay" ? `${words.slice(0, -1)}ied` : `${words.replace(/e$/, "")}ed`;
}
