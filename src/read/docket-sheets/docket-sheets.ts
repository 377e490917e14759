// What a docket sheet or history says of its case: court, number, caption, parties and their lawyers, judges, cause, and, out of
// its entries, who was assigned, referred to, appeared and left, and how the case stood.

import type {
  Concerned,
  DateMention,
  DocketMention,
  FoundStatement,
  NameMention,
  Reading,
} from "../../record/record.ts";
import { fold } from "../../text/text.ts";
import { docketEntries } from "./docket-entries.ts";
import { beginningIn, type DocketPage } from "./docket-scene.ts";
import { entryCounsel } from "./entry-counsel.ts";
import { entryJudges, sittingJudges } from "./entry-judges.ts";
import { entryStatus } from "./entry-status.ts";
import { sheetHead } from "./sheet-head.ts";
import { sheetParties } from "./sheet-parties.ts";

/** Nothing for a document that is no docket, or that does not say of which case. */
export function findDocketSheet(text: string, found: Reading): FoundStatement[] {
  const first = found.sections.find(({ kind }) => kind === "docket entry");
  if (first === undefined) return [];
  const dockets = found.mentions.filter((one): one is DocketMention => one.kind === "docket");
  const own = dockets.find(({ start }) => start < first.start);
  if (own === undefined) return [];
  const view = fold(text);
  const page: DocketPage = {
    text,
    view,
    number: own.value,
    head: { start: 0, end: first.start },
    entries: [...docketEntries(text, view, found.sections).values()],
    people: found.mentions.filter((one): one is NameMention => one.kind === "person"),
    organizations: found.mentions.filter((one): one is NameMention => one.kind === "organization"),
    days: found.mentions.filter((one): one is DateMention => one.kind === "date"),
    dockets,
  };
  const [head, parties] = [sheetHead(page), sheetParties(page)];
  const statements = [
    ...head.map((one) => (one.slot === "number" ? { ...one, about: whoseCase(page, head, parties) } : one)),
    ...parties,
    ...sittingJudges(page),
    ...page.entries.flatMap((entry) => [
      ...entryJudges(page, entry),
      ...entryCounsel(page, entry),
      ...entryStatus(page, entry),
    ]),
  ];
  return statements.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Whose case it is, where that is one person: who is charged in a criminal case, who sued or petitioned in another; in a
 * history, which lists no parties, the one person of the caption.
 */
function whoseCase(
  { number, people }: DocketPage,
  head: readonly FoundStatement[],
  parties: readonly FoundStatement[],
): Concerned[] {
  const isCriminal = /^\d{1,2}:\d\d-(?:cr|mj)-/.test(number);
  const own = parties
    .filter(({ slot }) => slot === "party")
    .filter(({ parts = [] }) =>
      parts.some(({ slot, value }) => slot === "side" && (isCriminal ? CHARGED : ASKS).test(value)),
    )
    .flatMap(({ about = [] }) => about.filter(({ kind }) => kind === "person").map(({ name }) => name));
  const title = head.find(({ slot }) => slot === "title");
  const captioned = title === undefined ? [] : beginningIn(people, title).map(({ name }) => name);
  const names = new Set(parties.length > 0 ? own : captioned);
  const [only] = names;
  return names.size === 1 && only !== undefined ? [{ kind: "person", name: only, as: "whose proceeding" }] : [];
}

const CHARGED = /^defendant/;
const ASKS = /^(?:plaintiff|petitioner|appellant|applicant|claimant|debtor|relator)/;
