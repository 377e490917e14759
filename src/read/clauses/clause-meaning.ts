// How each clause of a text is meant – told as done, said by somebody, alleged, denied, ordered, planned, found by a court, or
// only imagined – and whether it says so or says that it was not so.

import type { Span } from "../../base/base.ts";
import type { MeantClause, Modality, Polarity, Reading } from "../../record/record.ts";
import { fold } from "../../text/text.ts";
import { clausesOf } from "./clauses.ts";
import { withoutLabels } from "./modality.ts";
import type { Reader } from "../reader.ts";
import { withheldAt, withheldOf, type Withheld } from "./withheld.ts";

export const clausesReader: Reader = {
  name: "clauses",
  version: 6,
  needs: ["sentences", "quotations"],
  languages: ["en"],
  docs: "docs/readers/clauses.md",
  run: (input, found) => ({ clauses: findMeantClauses(input.text, found) }),
};

/** The clauses of a text that are meant otherwise than plainly stated, in order. Neighbours of one meaning are one. */
export function findMeantClauses(text: string, found: Pick<Reading, "sentences" | "mentions">): MeantClause[] {
  const view = fold(text);
  const quotations = found.mentions.filter(({ kind }) => kind === "quotation");
  const meant: MeantClause[] = [];
  let next = 0;
  for (const sentence of found.sentences) {
    if (sentence.end - sentence.start > LONGEST) continue;
    while (next < quotations.length && quotations[next]!.end <= sentence.start) next++; // bounded by the test before it
    const quoted = quotations[next];
    let last: MeantClause | undefined;
    for (const one of meaningsOf(text, view, sentence, quoted)) {
      if (last !== undefined && last.modality === one.modality && last.polarity === one.polarity) {
        last = { ...last, end: one.end };
        if (!isPlain(one)) meant[meant.length - 1] = last;
        continue;
      }
      last = one;
      if (!isPlain(one)) meant.push(one);
    }
  }
  return meant;
}

/** A table or a list without full stops is no sentence. */
const LONGEST = 4000;

function isPlain({ modality, polarity }: MeantClause): boolean {
  return modality === "asserted" && polarity === "positive";
}

function* meaningsOf(text: string, view: string, sentence: Span, quoted: Span | undefined): Generator<MeantClause> {
  let before: Thought | undefined;
  let outer: Thought | undefined;
  const trailing = TRAILING_SAID.test(view.slice(Math.max(sentence.start, sentence.end - 90), sentence.end));
  const withheld = withheldOf(view, sentence);
  for (const clause of clausesOf(text, view, sentence)) {
    for (const piece of piecesOf(view, clause)) {
      const words = view.slice(piece.start, piece.end);
      const opener = piece.opens;
      // After a relative clause the thought before it goes on.
      const breaks = clause.fresh && piece.isFirst;
      const governing = piece.resumes ? (outer ?? before) : breaks ? afterBreak(text, clause.start, before) : before;
      const inQuotation = quoted !== undefined && quoted.start < piece.end && piece.start < quoted.end;
      const thought = readThought(
        words,
        text.slice(piece.start, piece.end),
        opener,
        governing,
        trailing || inQuotation,
      );
      if (/^(?:who|whom|whose|which|where)$/.test(opener)) outer = governing ?? outer;
      before = thought;
      const said = withhold(thought, withheldIn(withheld, piece, contentAt(words, piece)));
      yield { start: piece.start, end: piece.end, ...said };
    }
  }
}

/** Where the words of a piece begin, after the "that" that opens it. */
function contentAt(words: string, { start }: Span): number {
  return start + (/^["' ]*(?:(?:that|of) )?/.exec(words)?.[0].length ?? 0);
}

/** What covers the words of a piece, or what it imagines in its predicate ("was nearly deported"). */
function withheldIn(withheld: readonly Withheld[], piece: Span, content: number): Withheld | undefined {
  return (
    withheldAt(withheld, content) ??
    withheld.find(
      ({ start, end, how }) => how === "imagined" && start > piece.start && start < piece.end && end >= piece.end - 2,
    )
  );
}

/** What a thought means where the words around it call it false or unproven, reject it, ask it or imagine it. */
function withhold(
  { modality, polarity }: Thought,
  withheld: Withheld | undefined,
): Pick<MeantClause, "modality" | "polarity"> {
  if (withheld?.how === "imagined") return { modality: "hypothetical", polarity };
  if (withheld?.how === "untrue") return { modality: "denied", polarity: "positive" };
  if (withheld?.how === "unproven") return { modality, polarity: "negative" };
  const isClaim = withheld?.how === "claim" && (modality === "found" || modality === "happened");
  return { modality: isClaim ? "alleged" : modality, polarity };
}

/** A dash breaks a thought off, but the one who says it goes on. */
function afterBreak(text: string, at: number, before: Thought | undefined): Thought | undefined {
  if (before === undefined || !/[—–-] ?$/.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  return { ...before, governs: undefined, deniesWhatFollows: false, condition: false };
}

interface Piece extends Span {
  readonly opens: string;
  readonly isFirst: boolean;
  /** What follows a relative clause that has ended. */
  readonly resumes: boolean;
}

/** Finer cuts than those by which dates belong to events: a leading condition, a purpose, a second verb, the end of a relative clause. */
const CUT =
  /(?<=^["' ]*(?:and |but |however, )?(?:when|while|although|though|once|because|since|after|before|until|despite|following|given|amid)\b[^,]{3,120}), |(?<=(?:^|[ "'])(?:if|unless)\b[^,]{3,120}), |, (?=(?:which|who|whom|whose) )| (?=(?:who|whom) )| (?=(?:without|rather than|instead of) (?:ever )?(?:being |having )?[a-z]+ing\b)| (?=(?:that|if|unless|because|whether|until) )|, (?=nor )|(?<=[,.?!]["']{1,2}) |(?<=\b(?:said|says?|believes?|thinks?|thought|claim(?:s|ed)?|insist(?:s|ed)|hope[sd]?|fear(?:s|ed)?|add(?:s|ed)|alleg(?:es|ed)|argue[sd]?|knows?|knew)) (?=(?:he|she|it|they|we|i|you|there|this|these|his|her|their|its|the|an?|no|nobody|not) )| (?=with )(?<=\bcharged\b[^,;]{0,80} )| (?=(?:calling (?:for|on)|demanding|urging|seeking) )| (?=(?:for|of|in|over) (?:(?:the|an?|his|her|their) )?alleged )| (?=to (?:demand|ask|urge|seek|request|call for|protest)\b)| (?=to [a-z])(?<=\b(?:agreements?|deals?|efforts?|bids?|attempts?|offers?|decisions?|contracts?|proposals?|permission|right|selected|allowed|chosen|hired|agreed|arranged|considering|forecast|fighting|prepar(?:ed|ing)|ready|wants?|wanted|promised|vowed|pledged|threatened|hopes?|hoped) )| and (?=(?:is|was|are|were) (?:now |still |currently )?(?:scheduled|set|due|expected) )| and (?=(?:later |then |also |immediately |never )?(?:[a-z]{2,}ed|took|sank|went|came|left|fled|sent|held|brought|gave|made|told|found|won|lost|met|ran|drove|flew|shot|beat|wrote|put) )|, (?=[a-z]+ing )|, (?=(?:was|were|is|are|has|had|have|will|would|could|may|says|said|told|left|went|came|took|[a-z]{2,}ed) )| (?=(?:why|how) (?:he|she|it|they|we|i|his|her|the|an?|no|there|all|this|these) )/g;

function* piecesOf(view: string, clause: Span & { readonly opener: string }): Generator<Piece> {
  const words = view.slice(clause.start, clause.end);
  let from = 0;
  let relative = /^(?:who|whom|whose|which|where)$/.test(clause.opener);
  let opens = clause.opener;
  let resumes = false;
  for (const match of words.matchAll(CUT)) {
    const at = match.index + match[0].length;
    if (at - from < 4 || words.length - at < 4) continue;
    yield { start: clause.start + from, end: clause.start + at, opens, isFirst: from === 0, resumes };
    opens = FIRST_WORD.exec(words.slice(at, at + 24))?.[0] ?? "";
    const closes = relative && match[0] === ", " && !/ing$|^(?:who|whom|whose|which)$/.test(opens);
    resumes = closes;
    relative = !closes && (relative || /^(?:who|whom|whose|which)$/.test(opens));
    if (match[0].startsWith(" and")) opens = "and";
    if (match[0] === " " && PERSON.test(opens)) opens = "that";
    from = at;
  }
  yield { start: clause.start + from, end: clause.end, opens, isFirst: from === 0, resumes };
}

/** What begins the words said where "that" is left out. */
const PERSON = /^(?:he|she|it|they|we|i|you|there|this|these|his|her|their|its|the|an?|no|nobody|not)$/;
const FIRST_WORD = /^[a-z]+/;

interface Thought {
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** What a following "that …" or "to …" takes over. */
  readonly governs: Modality | undefined;
  /** Somebody else than the document says it, or what follows. */
  readonly reported: boolean;
  /** "I do not believe …", "no evidence …" */
  readonly deniesWhatFollows: boolean;
  /** "if …": what follows is only imagined too. */
  readonly condition: boolean;
}

const QUOTE_END = /^["', ]+|["', .]+$/g;

function readThought(
  view: string,
  original: string,
  opener: string,
  before: Thought | undefined,
  spoken: boolean,
): Thought {
  const words = view.replace(QUOTE_END, "");
  const says = SAYS.test(words);
  const negated =
    isNegated(words) || LEFT_UNDONE.test(opener) || (opener === "that" && before?.deniesWhatFollows === true);
  const reported = spoken || (says && !UNSAID.test(words)) || (before?.reported ?? false);
  const own = modalityOf(words, original);
  const subordinate = SUBORDINATE.test(opener) || /^(?:[a-z]+ing|to) /.test(words);
  const taken = LEFT_UNDONE.test(opener)
    ? before?.modality
    : subordinate || opener === "and"
      ? before?.governs
      : undefined;
  // "before a magistrate on Monday": without a verb of its own it belongs to what stands before it.
  if (
    before !== undefined &&
    (opener !== "with" || before.governs === undefined) &&
    PREPOSITION.test(opener) &&
    !FINITE.test(words) &&
    own === undefined &&
    !DONE.test(words)
  )
    return opener === "until" || /^(?:before|after) [a-z]+ing\b/.test(words)
      ? { ...before, polarity: "positive" }
      : before;
  const condition = CONDITION.test(words);
  const aim = opener === "to" && own === undefined;
  // "has a petition seeking his release and is scheduled for …": a new predicate of the main clause, not of the aim
  const standsAlone = opener === "and" && /^(?:is|was|are|were) /.test(words);
  const modality =
    aim || own === "hypothetical" || condition || (own === "scheduled" && taken === "hypothetical" && !standsAlone)
      ? "hypothetical"
      : (own ??
        (before?.condition === true && TO_BE.test(words)
          ? "hypothetical"
          : (taken ??
            (reported || !isPast(words)
              ? before?.condition === true && !reported
                ? "hypothetical"
                : "asserted"
              : "happened"))));
  const governs =
    own !== undefined && GOVERNED.has(own) ? own : (governedBy(words, negated) ?? (subordinate ? taken : undefined));
  return {
    modality: modality === "scheduled" && before?.condition === true ? "hypothetical" : modality,
    polarity: negated ? "negative" : "positive",
    governs,
    reported,
    deniesWhatFollows: negated && DOUBTS.test(words),
    condition,
  };
}

const SUBORDINATE = /^(?:that|why|how|whether|who|whom|which|with)$/;
/** "was charged" | "with theft", "the court ordered" | "that …": an act whose content is meant in a way of its own. */
function governedBy(words: string, negated: boolean): Modality | undefined {
  if (!negated && (CHARGED_EVENT.test(words) || /\bcharged$/.test(words))) return "alleged";
  return /\border(?:ed|s)$/.test(words) ? "ordered" : undefined;
}

const DOUBTS =
  /\b(?:believe|think|accept|agree|f(?:i|ou)nd|prove[dn]?|show[n]?|evidence|proof|sign|indication|suggest|true|case|appear|seem|say)$/;
const LEFT_UNDONE = /^(?:without|rather|instead|nor)$/;
const PREPOSITION = /^(?:that|before|after|until|with|following|despite|instead|as|and|where|so|but|in|on|at|by)$/;
const FINITE =
  /\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|may|might|shall|should|must|says|wants|lives|works|remains|seems|denies|claims|faces|he|she|they|we|i|it|who|which)\b|n't\b|'(?:s|ve|re|ll) /;
const GOVERNED: ReadonlySet<Modality> = new Set<Modality>(["alleged", "denied", "found", "ordered", "hypothetical"]);
const TO_BE = /\b(?:will|'ll|must|can|shall|be)\b/;

const SAYS =
  /\b(?:said|says|say|told|tells|testif(?:ied|ies)|insist(?:s|ed)?|maintain(?:s|ed)?|contend(?:s|ed)?|argu(?:es|ed)|submits|submitted that|explain(?:s|ed)|confirm(?:s|ed)|according to|stat(?:es|ed)(?: that|$)|assert(?:s|ed)?|stress(?:es|ed)|emphasi[sz]e[sd]?|conced(?:es|ed)|declar(?:es|ed)(?: that|$)|complain(?:s|ed)|repl(?:ies|ied)|add(?:s|ed)(?: that|$)|believes?|think(?:s|ing)?|consider(?:s|ed)?|recall(?:s|ed)|not(?:es|ed)(?: that|$)|wr(?:ote|ites)(?: that|$)|report(?:s|ed)(?: that|$)|acknowledg(?:es|ed)(?: that|$)|admit(?:s|ted) (?:that|to|having|he|she)|warn(?:s|ed)|announc(?:es|ed) that|counsel|your honou?r|mr\.|ms\.)(?![a-z])/;
const UNSAID = /\b(?:nobody|no one|none|not|never)\b(?: [a-z]+)? (?:told|said|says?|explained|informed)\b/;
const TRAILING_SAID =
  /,["']? (?:(?:[a-z.'-]+ ){1,5}(?:said|says|told [a-z ]{1,30}|wrote|added|explained|testified)|(?:said|says|added|wrote) [a-z.' -]{1,60})(?: (?:on )?[a-z]+day)?\.?["']?$/;
const CONDITION =
  /^(?:and |but |even |only )?(?:if|unless|were (?:he|she|it|they|we|i)|should (?:he|she|they|it)|in case|in the event)\b/;

const HYPOTHETICAL = new RegExp(
  String.raw`\b(?:would(?! not (?:say|comment|answer|let|allow))|could(?! not (?:be reached|say|find|see|sleep|walk))|might|should|must|ought to|hop(?:es?|ed|ing)(?=$| (?:that|to|for|the|he|she|it|they|we|i|his|her)\b)|wish(?:es|ed)?|` +
    String.raw`fear(?:s|ed|ing)?(?=$| (?:that|he|she|they|his|her|for|being|of|it|the|a)\b)|afraid|worr(?:y|ies|ied)|(?:in|of|at|real|serious|grave) (?:danger|risk|jeopardy)|risk(?:s|ed|ing)? (?:of|being|that|\w+ing)|threaten(?:s|ed)? to|` +
    String.raw`(?:call(?:s|ed|ing)?|campaign\w*|plead\w*|beg\w*|pray(?:s|ed|ing)?|appeal(?:s|ed|ing)?) (?:for|on|upon)|(?:we|to|i|they|groups?|supporters|and) (?:ask|urge|demand|request|implore|beg|plead)s?\b|urg(?:es|ed|ing)|pray(?:s|ed)?(?: that|$)|(?:we|i|they|and|who) demand\b|(?<!\b(?:the|his|her|their|its|these|of|no|on) )demand(?:s|ed|ing)\b|request(?:s|ed)? that|asks? (?:that|for|the|you)|asked (?:that|for|the (?:court|judge|minister|government))|recommend(?:s|ed|ing)?|propos(?:es|ed)|` +
    String.raw`(?:un)?likely to|possib(?:le|ly)|potential(?:ly)?|perhaps|maybe|probably|want(?:s|ed)? to|tr(?:y|ies|ied|ying) to|seek(?:s|ing)? (?:to|leave|his|her|the)|sought (?:to|his|her|the)|need(?:s)? to|will (?:have to )?face (?!trial|an? (?:judge|court|hearing)|the (?:judge|court))|await(?:s|ing)?|eligible (?:for|to)|fac(?:es|ing) (?:up to |the |a |an |possible |deport|remov|execut|life|extradit|\d)|let (?:us|him|her|them)\b|whether)\b`,
);
const MAY =
  /(?<!\b(?:in|since|until|of|by|last|early|late|this|next|mid|on|from|through|to|and|-|\d),? )\bmay (?!\d|of\b|and\b|in\b)(?:(?:not|also|soon|yet|still|never|well|only) )*[a-z]+/;
const ORDERED =
  /\bshall\b|(?:\border(?:ed|ing)|\b(?:court|judge|justice|magistrate|tribunal|minister|president|police|it|he|she|that) orders|\b(?:court|judge's|court's|'s|an|the|under) order)\b(?! (?:to show|of|denying|granting|dismissing|from|in|on|by the))[^;]{0,60}\b(?:to|that|be|him|her|them|release|removed|deported|released|freed|detained|held|return\w*|closure)\b|\bhereby ordered\b|\b(?:is|are|was|were) (?:hereby |also |further )?(?:directed|ordered|enjoined|instructed|required|commanded|prohibited|restrained|barred|told (?:not )?to|forbidden|remanded)\b|\b(?:directs|directed|instructed|commands|commanded) (?:that|the|him|her|them|[a-z]+) |\bremand(?:s|ed|ing)? (?:with|to|for)|\bi am ordering\b/;
const SCHEDULED =
  /\b(?:will|'ll|won't)\b(?! (?:likely|probably|possibly))|(?<!\b(?:bail|bond|fine|price) )\b(?:is|are|was|were) (?:to (?!blame|date)[a-z]+|(?:now |again |provisionally )?(?:re)?(?:set|scheduled|slated|planned|expected|listed|fixed|calendared|booked)(?: (?:for|to|on|at|in|before|by)\b))|\bdue to (?:be|appear|begin|start|return|report|leave|stand|speak|testify|meet|arrive|open|close|hold|give|take|go|face|make|expire|end|hear|rule|decide|serve|finish|sign|have|resume|come)\b|\bdue (?:for (?:release|trial|a)|in court|before (?:the|a)|back)\b|\b(?:re)?scheduled (?:for|to)|\bset for\b|\bdue (?:by|on|in)\b|\bset deadlines?\b|\b(?:plan|intend|aim|expect|prepare)s? to\b|\b(?:previously|originally) (?:set|scheduled)\b|\b(?:is|was|are|were|been|hereby) (?:reset|rescheduled|vacated|postponed|adjourned|continued|cancell?ed)\b|\blisted (?:us |it |the (?:case|hearing|appeal) )?for\b|\bnext (?:hearing|rally|vigil|court date|meeting)\b[^,;]{0,30}\b(?:is|takes place)\b|\btakes place on\b|\b(?:is|are) going to\b/;
const CALLED_OFF =
  /\b(?:vacated|cancell?ed|called off|taken off calendar|will not (?:take place|go forward|be held))\b/;
const BODY =
  "court|courts|judges?|justices?|magistrates?|tribunal|panel|jury|board|bench|ombuds(?:man|woman|person)|commission(?:er)?|inquiry|committee|arbitrator|appeals chamber|chamber";
const FOUND = new RegExp(
  String.raw`\b(?:${BODY})\b[^,;]{0,60}?\b(?:f(?:i|ou)nds?|rul(?:es|ed|ing)|held that|held$|holds|conclud(?:es|ed)|determin(?:es|ed)|grant(?:s|ed|ing)?|den(?:ies|ied|ying)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|uph[eo]lds?|overturn(?:s|ed)|quash(?:es|ed)|revers(?:es|ed)|affirm(?:s|ed)|acquit(?:s|ted)|convict(?:s|ed)|sentenc(?:es|ed)|clear(?:s|ed)|suspend(?:s|ed)|stay(?:s|ed)|block(?:s|ed)|lift(?:s|ed)|declin(?:es|ed) to|refus(?:es|ed) to|allow(?:s|ed)|vindicat(?:es|ed)|exonerat(?:es|ed))\b` +
    String.raw`|^(?:the |that )?(?:[a-z'.]+ ){0,4}ruled\b|\b(?:he|she|it|they)(?: also| further| therefore)? (?:found|held|ruled|concluded|determined)(?: (?:that|no)\b|$)|\bheld that\b` +
    String.raw`|\b(?:i|we)(?: also| therefore| further| do not| cannot| hereby)* (?:find|accept|conclude|hold|affirm|reverse|vacate|dismiss|allow|disagree|agree|reject|grant|deny|am satisfied|are satisfied)\b` +
    String.raw`|\b(?:appeals?|petitions?|motions?|applications?|claims?|requests?|writ|complaint)\b[^,;]{0,40}\b(?:is|are|was|were|has been|have been) (?:hereby |therefore |now )?(?:granted|denied|dismissed|allowed|rejected|refused|sustained|overruled)\b` +
    String.raw`|\border (?:denying|granting|dismissing|adopting)\b|\b(?:granted|denied|dismissed|refused|rejected) (?:the|his|her|their|its|an?) (?:[a-z]+ ){0,3}(?:writ|petition|motion|appeal|application|request|claim|bail|bond|injunction|stay)\b` +
    String.raw`|\b(?:was|were|been|is|are) (?:[a-z]+ly )?(?:convicted|acquitted|sentenced|found (?:not )?guilty|exonerated|vindicated|cleared of|pardoned)\b`,
);
const ALLEGED =
  /\b(?:accus(?:e[ds]?|ing|ations? that)|alleg(?:e[ds]?|edly|ing|ations? that)|(?<!\b(?:the|his|her|their|an?|this|that|asylum|its|my|any|no|legal|refugee) )claim(?:s|ed|ing)?(?! (?:asylum|benefits|refuge|status|forms?|for|was|were|is|numbers?|no)\b)|suspected|suspicion of|purport\w*|charg(?:e[ds]?|ing) (?:\w+ ){0,3}?with|charged (?:him|her|them)|indict(?:ed|ment)|wanted (?:for|in connection|over)|supposed(?:ly)?|reputed\w*|believed to (?:be|have)|said to (?:be|have)|thought to (?:be|have)|blam(?:ed|es|ing)|so-called|reportedly|on information and belief|according to the (?:indictment|complaint|charge|prosecut\w+|police|army|government)|the (?:army|police|prosecution|government|ministry|agency) says (?:that )?(?:he|she|they))\b/;
const NOT_CHARGED = /\b(?:never|not|nobody|none|no one)\b[^,;]{0,30}\bcharged\b/;
const CHARGED_EVENT = /\bprosecutors? (?:[a-z]+ )?charged\b|\bcharged (?:two|three|four|five|six|the|an?|\d)/;
const DENIED =
  /\bden(?:y|ies|ied|ying) (?:(?:all|any|the|these|those|his|her|their|ever|both|strongly|that|it|wrongdoing|guilt|involvement|responsibility|having|being|knowing|killing|[a-z]+ing)\b)|\bhas (?:always |repeatedly )?denied\b|\bdenied (?:that|it)\b|\bdisput(?:es?|ed|ing)\b(?! resolution)|\breject(?:s|ed|ing)? (?:the |these |those |all |any )?(?:claims?|allegations?|accusations?|charges?|suggestion)\b|\brefut(?:es?|ed|ing)\b|\b(?:ple(?:d|aded)|plead(?:s|ing)?) not guilty\b|\bwhich (?:he|she|they) den(?:y|ies|ied)\b|\bden(?:y|ies|ied)$|\bprotest(?:s|ed)? (?:his|her) innocence\b/;
const REFUSAL =
  /\bden(?:y|ies|ied|ying) (?:\S+ ){0,4}?(?:requests?|motions?|petitions?|appeals?|applications?|bids?|bail|bond|asylum|relief|stay|certification|entry|access|visas?|parole|medical|food|a lawyer|without prejudice)\b/;

/** What the words of a clause alone show; undefined: a plain statement. */
function modalityOf(words: string, original: string): Modality | undefined {
  if (DENIED.test(words) && !REFUSAL.test(words) && !COURT_SUBJECT.test(words)) return "denied";
  if (ORDERED.test(words)) return "ordered";
  const found = FOUND.test(words);
  if (found && !/\b(?:would|could|might|if)\b/.test(words)) return "found";
  if (HYPOTHETICAL.test(words) || (MAY.test(words) && !/\bMay\b/.test(original))) return "hypothetical";
  if (SCHEDULED.test(words)) return "scheduled";
  if (ALLEGED.test(withoutLabels(words)) && !CHARGED_EVENT.test(words) && !NOT_CHARGED.test(words)) return "alleged";
  return undefined;
}

const COURT_SUBJECT = new RegExp(String.raw`\b(?:${BODY})\b[^,;]{0,40}\b(?:den(?:y|ies|ied)|reject(?:s|ed))\b`);

const NEGATION =
  /\b(?:not|never|no longer|nobody|no one|none|nothing|neither|nowhere|hardly)\b|n't\b|\bcannot\b|\b(?:fail(?:s|ed|ing)?|refus(?:es|ed|ing)|unable|neglect(?:s|ed)|ha[sd] yet|have yet) to\b|\b(?:no) (?!doubt|later|more than|less than|fewer than|sooner|matter|\d|longer)[a-z]/g;
const NOT_NEGATION =
  /\bnot (?:only|just|merely|long after|least|guilty)\b|\bno\. ?\d|\bwhether or not\b|\bnot [^,;]{0,60}\buntil\b|\b(?:is|are|was|were|been) not (?:guilty)\b|\bfound not guilty\b|\bnothing but\b|\btold (?:him|her|them )?not to\b/g;
const LEFT_OFF =
  /\b(?:enjoined|prohibited|barred|restrained|forbidden|prevented) from\b|\btold not to\b|\bordered not to\b/;

function isNegated(words: string): boolean {
  if (LEFT_OFF.test(words) || CALLED_OFF.test(words)) return true;
  const bare = words.replace(NOT_NEGATION, " ");
  const negations = bare.match(NEGATION);
  return negations !== null && negations.length % 2 === 1;
}

const DONE =
  /(?:^|[^a-z'-])(?:(?!(?:lived|needed|wanted|believed|loved|owned|seemed|remained|considered|armed|united|feared|hundred|unreported|aged|red|bed|based|renowned|alleged|supposed|undersigned|located|situated|consisted|belonged|related|detailed|limited|aforementioned|indeed|named|married|retired|agreed|interested|concerned|worried)(?![a-z]))[a-z]{2,}ed|became|born|began|beat|bound|broke|brought|built|burnt|came|caught|chose|cut|did|died|drew|drove|drowned|fell|fled|flew|forgot|fought|gave|went|gone|grew|heard|hid|hit|kept|led|left|lost|made|met|paid|put|ran|rang|rose|sank|sat|saw|seen|sent|set|shot|shut|let|told|held|found|slept|spoke|spent|stole|stood|struck|sued|swore|taken|taught|took|threw|tore|woke|won|wrote|written|thrown|shown|stolen|beaten|driven|flown|torn|frees|leaves|walks|arrests|wins|loses|hurt|died|reports)(?![a-z'-])/;
const LASTING =
  /\b(?:has|have|is|are|am|being|'s|'ve) (?:been |still |now |being |always |also )*(?:held|detained|jailed|imprisoned|kept|used|known|called|described|regarded|supported|represented|based|married|lived|worked|located|confined|locked|in|considered|seen as)\b|\b(?:is|are|am) (?:[a-z]+ly )?[a-z]+ed\b/;

/** Is an act or an event told, rather than how things are? */
function isPast(words: string): boolean {
  return DONE.test(words) && !LASTING.test(words);
}
