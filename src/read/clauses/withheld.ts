// What a sentence speaks of without saying that it was so: what it calls false or unproven, the claim that it tells was
// rejected, what it asks, and what it only imagines. The one judge of truth for the clauses and the events alike.

import type { Span } from "../../base/base.ts";

/**
 * untrue: said to be false. unproven: nothing shows it. claim: somebody's claim, which another rejected.
 * imagined: asked, or true only in another world than this.
 */
export interface Withheld extends Span {
  readonly how: "untrue" | "unproven" | "claim" | "imagined";
}

const CLAIM =
  "(?:reports?|rumou?rs?|claims?|allegations?|accusations?|assertions?|suggestions?|insinuations?|news|stor(?:y|ies)|posts?|theor(?:y|ies)|speculation|contentions?|arguments?|notion|idea|charges?|testimony|accounts?)";
const FALSE =
  "(?:false|untrue|unfounded|baseless|groundless|incorrect|inaccurate|not (?:true|correct|accurate|so|the case)|(?:a )?lies?|an? (?:hoax|myth|fabrication|invention|falsehood)|fake|invented|fabricated|made up|without (?:any )?(?:foundation|basis)|disproved|disproven|debunked|refuted|discredited|nonsense|(?:wrong|mistaken|denied|rejected|dismissed)(?= *(?:[.,;!\"']|$)| by | on | in | as ))";
const UNPROVEN =
  "(?:unproven|unproved|unsubstantiated|unconfirmed|unverified|uncorroborated|in doubt|doubtful|(?:(?:not|never) (?:yet )?(?:been )?|un)(?:proven|proved|confirmed|verified|substantiated|established|shown))";
const VERDICT = String.raw`(?:(?:is|are|was|were|has been|have been|had been|proved|turned out|turned out to be|remains?|remained|is not|are not|was not|were not|have not been|has not been)(?: [a-z]+ly| all| simply| just| still){0,2})`;

/** "Reports that she was freed are false": the verdict stands after what it is about. */
const JUDGED_AFTER = new RegExp(
  String.raw`(?:\b${CLAIM}(?: [^,;.]{1,50}?)? that |^["']?that )([^;]{6,240}?) ${VERDICT} (?:(${FALSE})|${UNPROVEN})(?![a-z])`,
  "g",
);
/** "It is not true that …", "false rumours that …". */
const UNTRUE_BEFORE = new RegExp(
  String.raw`(?:\b(?:it|that|this)(?:'s| is| was) (?:[a-z]+ly )?${FALSE}(?: to (?:say|claim|suggest))?|\b(?:untrue|not true|not the case|nor is it true|a lie|a myth)|\b(?:false|fake|untrue|unfounded|baseless|groundless|debunked|fabricated|bogus|mistaken) ${CLAIM}(?: [^,;.]{1,40}?)?) that `,
  "g",
);
const UNPROVEN_BEFORE = new RegExp(
  [
    String.raw`\b(?:unproven|unproved|not (?:been )?(?:proven|proved|shown|established|confirmed)|never (?:been )?(?:proven|proved|shown|established|confirmed)|not (?:convinced|satisfied|persuaded)) that `,
    String.raw`\b(?:unproven|unconfirmed|unverified|unsubstantiated|uncorroborated) ${CLAIM}(?: [^,;.]{1,40}?)? that `,
    String.raw`\b(?:no|nor|any|insufficient|not enough|too little|scant|little|lack of|without|not sufficient) (?:[a-z]+ ){0,3}(?:evidence|proof|indications?|signs?|basis|reasons?|grounds|suggestion|confirmation|corroboration|record|trace)\b(?: [a-z]+){0,5}? that `,
    String.raw`\bno (?:credible |reliable |hard )?(?:evidence|proof|indication|sign|record|trace) of `,
    String.raw`\bnothing (?:[a-z]+ ){0,6}?(?:to )?(?:shows?|showed|shown|proves?|proved|proving|showing|suggests?|suggested|suggesting|indicates?|indicated|indicating|confirms?|confirmed)(?: that)? `,
    String.raw`\b(?:fail(?:s|ed|ing)? to|unable to|(?:could|can|did|does|do|has|have|had|was|were) not(?: yet| been| able to| managed to)?|cannot|never|(?:could|did|does|do|has|have|had)n't) (?:[a-z]+ )?(?:prove[dn]?|show[n]?|establish(?:ed)?|demonstrated?|persuaded?|convinced?|substantiated?|confirm(?:ed)?|find|found|conclude)\b(?: (?!that )[^,;.]{1,40}?)? that `,
    String.raw`\b(?:no|none of the|nobody|no one|neither)(?: [a-z]+){0,4}? (?:proved|proves|showed|shows|found|finds|confirmed|confirms|established|establishes|ruled|held|concluded|testified|saw|said)(?: that)? `,
  ].join("|"),
  "g",
);
const REJECTED = new RegExp(
  String.raw`\b(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|discount(?:s|ed)|discredit(?:s|ed)|disbeliev(?:es|ed)|rebuff(?:s|ed)|thr[eo]ws? out|threw out|tossed out|brushed (?:aside|off)|(?:not|n't) (?:accept|believe|credit)|refused to (?:accept|believe|credit)|disagreed with|den(?:y|ies|ied|ying)) (?:[a-z'.-]+ ){0,4}?${CLAIM}(?: (?!that )[^,;.]{1,50}?)? that `,
  "g",
);
/** "Had he been freed, …", "as if he had been convicted", "were she to return". */
const IMAGINED =
  /^["' ]*had (?!(?:to|it not)\b)|(?:, |; |: |["'] ?|\b(?:and|but|that) )had (?:he|she|they|we|i|it) (?:not |only |ever |also )?(?:been|[a-z]+(?:ed|en|wn|ne|ld|nt))\b|\bwere (?:he|she|it|they|we|i) (?:ever )?to |^["' ]*(?:were|should) (?=[^,;]{1,60} (?:to |be ))|\bas (?:if|though) |\bwhat if |\b(?:imagin(?:e|es|ed|ing)|dream(?:s|ed|t)?|pretend(?:s|ed)?|suppos(?:e|ing)|assum(?:e|es|ing)) (?:that |if |for a moment )?(?=(?:he|she|it|they|we|i|you|the|his|her|their|being|of) ?)/g;
const LEAD = /^(?:[,;:] |["' ]+|(?:and|but|that) | as (?:if|though) )/;
/** "was nearly killed", "narrowly escaped being deported": it did not come about. */
const NEARLY =
  /\b(?:almost|nearly|narrowly|all but|as good as) (?=(?:(?:been|being|got) )?(?!(?:seven|ten|eleven|[a-z]+teen|hundred|even|often|identical\w*|[a-z]+ly)\b)[a-z]+(?:ed|en|wn|ught|eld|ot|nt|ut|it)\b)|\b(?:escap|avoid|avert|evad|dodg|elud)(?:es|ed|e|ing) (?=(?:being|his|her|their|an?|the|immediate|certain|arrest|detention|deportation|prison|jail|conviction|execution|extradition|death) ?)|\b(?:came|was|were|come) (?:very |perilously |so )?close to (?:being )?|\bon the (?:verge|brink|point) of (?:being )?|\b(?:(?<!reasonable )doubt(?:s|ed|ful)?|unlikely|improbable|unconvinced) that |\b(?:will|would) (?=[^,;.?]{2,90} (?:if|unless) (?!(?:not )?(?:only )?(?:so|any|anything|necessary)\b)[a-z])/g;
/** Where what hangs on the words before ends. */
const CONTENT_END =
  /[;—?!\n]|[.]["']? |,? (?=(?:but|yet|although|though|whereas|while)\b)|, (?=(?:and|so|which|because) )|, (?=(?:the |an? |his |her )?[a-z'. -]{1,40} (?:said|says|told|wrote|added)\b)/g;
const FINITE =
  /\b(?:is|are|was|were|has|have|had|been|did|will|would|could|may|might|can|[a-z]{2,}ed|left|fled|shot|stole|took|went|died|led|met|ran|made|told|gave|held)\b/;

/** The withheld stretches of a sentence of the folded text, in order of their kinds. */
export function withheldOf(view: string, sentence: Span): Withheld[] {
  const words = view.slice(sentence.start, sentence.end);
  const found: Withheld[] = [];
  const add = (start: number, end: number, how: Withheld["how"]): void => {
    if (end > start) found.push({ start: sentence.start + start, end: sentence.start + end, how });
  };
  for (const asked of questionsOf(words)) add(asked.start, asked.end, "imagined");
  for (const match of words.matchAll(IMAGINED)) {
    const start = match.index + (LEAD.exec(match[0])?.[0].length ?? 0);
    add(start, thoughtEnd(words, start), "imagined");
  }
  for (const match of words.matchAll(NEARLY)) {
    const start = match.index + match[0].length;
    const and = words.slice(start, start + 120).indexOf(" and ");
    add(match.index, Math.min(contentEnd(words, start), and < 0 ? words.length : start + and), "imagined");
  }
  for (const match of words.matchAll(JUDGED_AFTER)) {
    const content = match[1]!; // the group takes part in every match
    const start = match.index + match[0].indexOf(content);
    if (FINITE.test(content)) add(start, start + content.length, match[2] === undefined ? "unproven" : "untrue");
  }
  const governed: readonly (readonly [RegExp, Withheld["how"]])[] = [
    [UNTRUE_BEFORE, "untrue"],
    [REJECTED, "claim"],
    [UNPROVEN_BEFORE, "unproven"],
  ];
  for (const [pattern, how] of governed)
    for (const match of words.matchAll(pattern)) {
      const start = match.index + match[0].length;
      add(start, contentEnd(words, start), how);
    }
  return found;
}

export function withheldAt(withheld: readonly Withheld[], at: number): Withheld | undefined {
  return withheld.find(({ start, end }) => start <= at && at < end);
}

function contentEnd(words: string, from: number): number {
  CONTENT_END.lastIndex = from;
  return CONTENT_END.exec(words)?.index ?? words.length;
}

/** A condition and what would follow from it are one thought. */
function thoughtEnd(words: string, from: number): number {
  const rest = words.slice(from);
  const end = /[;—]|[.!?]["']? (?=.)|,? (?=but\b)/.exec(rest.slice(1));
  return end === null ? words.length : from + 1 + end.index;
}

const BREAKS = ["\n", "; ", "—", ": "];

/** From where the asking begins to its mark. */
function* questionsOf(words: string): Generator<Span> {
  let from = 0;
  for (let at = words.indexOf("?"); at >= 0; at = words.indexOf("?", from)) {
    const asked = words.slice(from, at);
    const begins = Math.max(
      ...(asked.split('"').length % 2 === 0 ? [...BREAKS, '"'] : BREAKS).map((mark) => {
        const found = asked.lastIndexOf(mark);
        return found < 0 ? 0 : found + mark.length;
      }),
    );
    yield { start: from + begins, end: at + 1 };
    from = at + 1;
  }
}
