// What a reader found in a passage.

import type { DateSpan, Span } from "../base/base.ts";
import type { PaperType } from "./paper.ts";

/** TIMEX3 `mod`: "early May", "about May 3", "more than two years". */
export type TimexMod =
  | "START"
  | "MID"
  | "END"
  | "APPROX"
  | "MORE_THAN"
  | "LESS_THAN"
  | "EQUAL_OR_MORE"
  | "EQUAL_OR_LESS";

/** ISO-TimeML TIMEX3 type and value, as in the TempEval tasks. */
export interface Timex {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
  /** Of sets: "EVERY", "EACH", and how often: "2X". */
  readonly quant?: string | undefined;
  readonly freq?: string | undefined;
  readonly mod?: TimexMod | undefined;
}

interface Found<Kind extends string> extends Span {
  readonly kind: Kind;
  readonly quote: string;
}

/**
 * Sets, and durations that are not counted from an event, have no date of their own: their `date` is UNKNOWN_DATE. The `date` of
 * "20 days after his arrest" is the day that is meant, unknown where the document does not tell that of the arrest.
 */
export interface DateMention extends Found<"date"> {
  readonly timex: Timex;
  readonly date: DateSpan;
  /** The words of the date it was read against; they may themselves be read against others. */
  readonly relativeTo?: PassageSpan | undefined;
  /** The words of the event it is counted from. */
  readonly event?: PassageSpan | undefined;
  /** It is one end of a stretch, "from May to December 2015": the words of both, and the days of the whole. */
  readonly range?: (PassageSpan & { readonly date: DateSpan }) | undefined;
}

interface PassageSpan extends Span {
  readonly quote: string;
}

export const NAME_KINDS = ["person", "organization", "place", "court", "facility"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** `name` is the fullest form by which the document calls the same one ("Rao" → "Mira Rao"), without titles. */
export interface NameMention extends Found<NameKind> {
  readonly name: string;
  /** An organization that publishes: a newspaper, an agency, a broadcaster, a journal. */
  readonly type?: "publication" | undefined;
  /** The role printed at this mention: "U.S. Magistrate Judge". */
  readonly role?: Role | undefined;
}

/** A name that belongs to a role, with where it stands. */
export interface RoleName extends Span {
  readonly name: string;
}

/** What somebody is, as printed, with where the words stand. */
export interface Role extends Span {
  readonly text: string;
  /** Where the role is held: "executive director of Harbour Alliance". */
  readonly organization?: RoleName | undefined;
  readonly place?: RoleName | undefined;
  /** The text says that it is held no longer. */
  readonly former?: true | undefined;
  /** When it is or was held, where the text says so. */
  readonly asOf?: DateSpan | undefined;
}

/** A person, or some, whom the document describes and does not name: "a retired agent", "two former colleagues". */
export interface UnnamedPersonMention extends Found<"unnamed person"> {
  /**
   * The description on one line. A pronoun in it is replaced by the name it stands for ("his lawyer" is "Emeka Okafor’s
   * lawyer"), and of "a witness" and another "a witness" the second is "a witness (2)".
   */
  readonly name: string;
  /** More than one. */
  readonly several?: true | undefined;
  readonly role?: Role | undefined;
}

/** Words that stand for what is named or described elsewhere: "she", "the agency", "I" in a quotation. Only where one alone can be meant. */
export interface ReferenceMention extends Found<"reference"> {
  readonly to: NameKind | "unnamed person";
  /** The name of that mention. */
  readonly name: string;
}

/** explicit: the text says who speaks; inferred: worked out from what stands near; none: not attributed. */
export type Tier = "explicit" | "inferred" | "none";

/** Who speaks, and where the text says so. The name is the fullest in the document; a description or an open pronoun keeps its words. */
export interface SpeakerPlace extends Span {
  readonly name: string;
}

/** The span includes the quotation marks. */
export interface QuotationMention extends Found<"quotation"> {
  readonly speaker?: SpeakerPlace | undefined;
  /** Those who speak together with the speaker: "Rao and Pell said", a letter's other signatories. */
  readonly joint?: readonly SpeakerPlace[] | undefined;
  readonly tier: Tier;
}

/** What somebody says, in the words of the one who tells it: "Rao said that *the case was closed*". Never verbatim. */
export interface IndirectSpeechMention extends Found<"indirect speech"> {
  readonly speaker: SpeakerPlace;
  readonly joint?: readonly SpeakerPlace[] | undefined;
  readonly tier: Exclude<Tier, "none">;
  /** The words that say that somebody speaks: "said", "according to". */
  readonly cue: Span;
}

/** "over 1,300 days": value 1300, unit "day", rounding "over". */
export interface NumberMention extends Found<"number"> {
  readonly type?: "count" | "money" | "share" | "age" | "ordinal" | "measure" | undefined;
  /** In percent for a share; the least for what is vague ("dozens"). */
  readonly value: number;
  /** The ends of a range: "10 to 15 days", "hundreds of". */
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  /** The words after it that say of what, where or when: "held in Ohio", "of the six witnesses". */
  readonly of?: { readonly text: string; readonly start: number; readonly end: number } | undefined;
  /** Whose age it is, where the name stands beside it. */
  readonly person?: string | undefined;
  /** Singular, lower case: what is counted ("day", "child", "organization"), a currency code for money, "%" for shares. */
  readonly unit?: string | undefined;
  readonly rounding?: "about" | "over" | "under" | "almost" | "at least" | "up to" | undefined;
}

/** `value` is the number in one spelling: "2:18-mj-00152". */
export interface DocketMention extends Found<"docket"> {
  readonly value: string;
  /** As printed beside it or in the caption, or the one court that gives numbers of this form. */
  readonly court?: string | undefined;
}

export interface CitationMention extends Found<"citation"> {
  readonly type: "case" | "statute" | "regulation" | "constitution" | "treaty" | "agency decision" | "record" | "other";
  /** In one spelling. That of a short form ("Id. at 12") is the citation it points back to. */
  readonly value: string;
  /** Of a case, as printed: "6th Cir.". */
  readonly court?: string | undefined;
  readonly year?: string | undefined;
  /** The page that is meant: "874-75". */
  readonly pinpoint?: string | undefined;
}

/** A law by its name; `name` is the fullest form in the document ("FOIA" → "Freedom of Information Act"). */
export interface LawMention extends Found<"law"> {
  readonly name: string;
}

export interface ContactMention extends Found<"contact"> {
  readonly type: "phone" | "email" | "url" | "address";
  readonly value: string;
}

/** What identifies a person to an office or a bank, or lets one into a meeting. `value` shows only its form: letters and digits are masked. */
export interface PrivateMention extends Found<"private identifier"> {
  readonly type:
    | "alien number"
    | "benefit receipt number"
    | "social security number"
    | "passport"
    | "driver licence"
    | "date of birth"
    | "bank account"
    | "inmate number"
    | "national id"
    | "access code";
  readonly value: string;
}

/** The words by which a text says where it has something from: "according to the committee", "told the Courier", "(AP)". */
export interface NamedSourceMention extends Found<"named source"> {
  /** outlet: told to or reported by a publication; wire: a credit for the whole section; document: "the letter says". */
  readonly type: "person" | "organization" | "document" | "outlet" | "wire";
  /** The fullest name in the document; a description or a document keeps its words ("the letter"). */
  readonly name: string;
  /** What is had from it: the words said, else the sentence; for a credit the section. */
  readonly of: Span;
}

/**
 * Words that refer to another document: "the order of May 3", "Dkt. 45", "Exhibit B". At least one of `date`, `number`,
 * `title`, `url`, `author`, `addressee` and `attached` says which one is meant.
 */
export interface PaperMention extends Found<"paper"> {
  readonly type: PaperType;
  /** As the text calls it: "press release". */
  readonly noun: string;
  /** When it was written or given out. */
  readonly date?: DateSpan | undefined;
  /** Of an entry in a court's docket ("45"), or the letter or number of an exhibit ("B"). */
  readonly number?: string | undefined;
  /** The docket that the number belongs to, where one alone can be meant. */
  readonly docket?: string | undefined;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly addressee?: string | undefined;
  readonly url?: string | undefined;
  /** It came with the document that speaks of it. */
  readonly attached?: true | undefined;
}

/** Something a web page or a copy has destroyed: an address that reads "[email protected]" in brackets. */
export interface DamagedMention extends Found<"damaged"> {
  readonly type: "email" | "url" | "phone" | "characters" | "placeholder";
  readonly hint: string;
}

export type Mention =
  | DateMention
  | NameMention
  | UnnamedPersonMention
  | ReferenceMention
  | QuotationMention
  | IndirectSpeechMention
  | NumberMention
  | DocketMention
  | CitationMention
  | LawMention
  | ContactMention
  | PrivateMention
  | NamedSourceMention
  | PaperMention
  | DamagedMention;
export type MentionKind = Mention["kind"];

export function isName(mention: Mention): mention is NameMention {
  return (NAME_KINDS as readonly string[]).includes(mention.kind);
}
