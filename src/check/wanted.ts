// Documents that others refer to and that are not in the folder.

import { type DateSpan, isExact } from "../base/base.ts";
import type { PaperType } from "../record/record.ts";
import type { Check } from "./checks.ts";
import { shownDay } from "./lives/day-words.ts";
import type { PaperReference } from "./papers/paper-references.ts";
import { inQuotes, raise } from "./report.ts";
import { toldOf, type WantedPaper } from "./papers/wanted-papers.ts";

export const wanted: Check = {
  name: "wanted",
  docs: "docs/checks/wanted.md",
  paper(paper) {
    const asking = paper.references.filter(({ listing }) => listing !== true);
    const told = toldOf(paper);
    if (asking.length === 0 || isMinor(asking, paper, told)) return [];
    const documents = new Set(asking.map(({ passage }) => passage.document)).size;
    const sources = new Set(asking.map(({ origin, passage }) => origin ?? passage.document)).size;
    const weighty =
      WEIGHTY.has(told.type) && (isDay(told.date) || paper.references.some(({ listing }) => listing === true));
    return [
      raise({
        check: this.name,
        class: "missing",
        severity: sources > 1 || weighty ? "medium" : "low",
        topic: told.type,
        about: [paper.key, told.docket ?? "", told.author ?? ""],
        reason: `${nameOf(told)} ${asked(documents, sources)} and is not in the folder.`,
        settle: SETTLE[told.type],
        passages: paper.references.map(({ passage }) => passage),
      }),
    ];
  },
};

/** A docket sheet alone asks for what decides and what began the case; not for each motion and notice that it links. */
function isMinor(asking: readonly PaperReference[], { references }: WantedPaper, { type }: PaperReference): boolean {
  if (!asking.every(({ onSheet }) => onSheet === true)) return false;
  const isListed = references.some(({ listing, number }) => listing === true || number === undefined);
  return isListed && !WEIGHTY.has(type);
}

const WEIGHTY: ReadonlySet<PaperType> = new Set([
  "order",
  "ruling",
  "opinion",
  "judgment",
  "warrant",
  "indictment",
  "complaint",
  "petition",
]);

function isDay(date: DateSpan | undefined): boolean {
  return date !== undefined && isExact(date);
}

function asked(documents: number, sources: number): string {
  if (documents === 1) return "is referred to";
  const of = sources < documents ? ` (${sources === 1 ? "one source" : `${sources} sources`})` : "";
  return `is referred to in ${documents} documents${of}`;
}

/** "The order of 21 April 2021 (docket entry 45)". */
function nameOf(told: PaperReference): string {
  const { type, noun, number, docket, title, author, addressee, date, url, attached } = told;
  const day = date === undefined ? "" : ` of ${shownDay(date)}`;
  if (type === "exhibit") return `Exhibit ${number ?? ""}`;
  if (attached === true) return `The ${noun} that this e-mail says is attached`;
  if (type === "docket entry") return `Docket entry ${number ?? ""}${docket === undefined ? "" : ` in ${docket}`}`;
  if (url !== undefined) return `The ${noun === "recording" ? "recording" : "page or file"} at ${shortened(url)}`;
  const entry = number === undefined ? "" : ` (docket entry ${number}${docket === undefined ? "" : ` in ${docket}`})`;
  const by = author === undefined ? "" : ` ${FROM.has(type) ? "from" : "by"} ${author}`;
  const to = addressee === undefined ? "" : ` to ${addressee}`;
  return `The ${nounWords(noun)}${title === undefined ? "" : ` ${inQuotes(title, 120)}`}${by}${to}${day}${entry}`;
}

const FROM: ReadonlySet<PaperType> = new Set(["letter", "email", "memorandum"]);

function nounWords(noun: string): string {
  return noun.replace(/\bfoia\b/, "FOIA").replace(/\s+/g, " ");
}

function shortened(url: string): string {
  const bare = url.replace(/^https?:\/\//i, "");
  return bare.length <= 80 ? bare : `${bare.slice(0, 78)} …`;
}

const FROM_COURT = "Get it from the court’s docket, or ask a lawyer in the case for it.";
const FROM_SENDER = "Ask the sender or the addressee for a copy.";
const FROM_PUBLISHER = "Look for it at its publisher or in a web archive, and save it in the folder.";
const FROM_AUTHOR = "Ask whoever wrote it, or whoever speaks of it, for a copy.";

const SETTLE: Readonly<Record<PaperType, string>> = {
  order: FROM_COURT,
  ruling: FROM_COURT,
  opinion: FROM_COURT,
  judgment: FROM_COURT,
  warrant: FROM_COURT,
  subpoena: FROM_COURT,
  indictment: FROM_COURT,
  complaint: FROM_COURT,
  petition: FROM_COURT,
  motion: FROM_COURT,
  brief: FROM_COURT,
  application: FROM_COURT,
  notice: FROM_COURT,
  declaration: FROM_COURT,
  transcript: "Order it from the court or from whoever recorded it.",
  exhibit: "It belongs to the filing that cites it: get it from the court’s docket, or ask whoever filed it.",
  "docket entry": FROM_COURT,
  letter: FROM_SENDER,
  email: FROM_SENDER,
  "records request": "Ask whoever made the request for a copy.",
  "records response": "Ask whoever made the request for the answer.",
  report: FROM_PUBLISHER,
  memorandum: FROM_AUTHOR,
  release: FROM_PUBLISHER,
  statement: FROM_PUBLISHER,
  article: FROM_PUBLISHER,
  recording: FROM_PUBLISHER,
  document: FROM_SENDER,
};
