// What a build changed, for people in a few lines and for programs whole.

import type { DocumentId, EntryId } from "../base/base.ts";
import { type Claim, claimStatus, type Dependence, dependenceLine, type Flag } from "../record/record.ts";
import type { RecordReader } from "../store/store.ts";
import { type Altered, type BuildDifference, isEmpty } from "../workroom/workroom.ts";
import { counted } from "./case-command.ts";
import { shortened } from "./wrap.ts";

/** The names that the difference is printed with. */
export interface DifferenceNames {
  readonly document: (id: DocumentId) => string;
  readonly entry: (id: EntryId) => { readonly kind: string; readonly name: string };
}

/** The names of all entries that the difference speaks of; `documents`: id to file name. */
export async function differenceNames(
  read: RecordReader,
  { facts, gone, independence, entries }: BuildDifference,
  documents: ReadonlyMap<DocumentId, string>,
): Promise<DifferenceNames> {
  const claims = [...facts, ...gone, ...independence.map(({ after }) => after)];
  const named = await read.namedEntries([...new Set(claims.map(({ entry }) => entry))]);
  const known = new Map([...entries.gone, ...named].map((one) => [one.id, one]));
  return {
    document: (id) => documents.get(id) ?? "a document that is gone",
    entry: (id) => known.get(id) ?? { kind: "entry", name: "" },
  };
}

const SHOWN = 5;

/** Some lines, or none where nothing changed. */
export function differenceText(difference: BuildDifference, names: DifferenceNames, width: number): string {
  if (isEmpty(difference)) return "";
  const { flags, entries } = difference;
  const [facts, gone] = [toShow(difference.facts, names), toShow(difference.gone, names)];
  const sources = difference.independence.filter(hasOtherSources);
  const goneThings = entries.gone.filter(({ kind }) => PEOPLE.has(kind));
  const parts = [
    part(
      counted(facts.length, "new fact"),
      facts.map((one) => factLine(one, names)),
    ),
    part(
      counted(gone.length, "fact gone", "facts gone"),
      gone.map((one) => factLine(one, names)),
    ),
    part(
      counted(flags.new.length, "new flag"),
      flags.new.map(({ reason, check }) => `${reason} [${check}]`),
    ),
    part(
      `${counted(flags.lapsed.length, "flag")} lapsed`,
      flags.lapsed.map(({ reason, check }) => `${reason} [${check}]`),
    ),
    part(
      `${counted(flags.altered.length, "flag")} with other passages`,
      flags.altered.map((one) => `${one.after.reason} [${one.after.check}]: ${passagesLine(one)}`),
    ),
    part(
      `${counted(sources.length, "claim")} from more or fewer sources`,
      sources.map((one) => sourcesLine(one, names)),
    ),
    part(
      `${counted(goneThings.length, "name")} gone`,
      goneThings.map(({ kind, name }) => `${name} (${kind})`),
    ),
  ];
  const lines = parts.flatMap(({ title, items }) => {
    if (items.length === 0) return [];
    const more = items.length - SHOWN;
    const shown = items.slice(0, SHOWN).map((item) => `    ${shortened(item, width - 4)}`);
    return [`  ${title}`, ...shown, ...(more > 0 ? [`    … and ${more} more (--json has all)`] : [])];
  });
  return lines.length === 0 ? "" : `Since the build before:\n${lines.join("\n")}\n`;
}

const PEOPLE: ReadonlySet<string> = new Set(["person", "organization", "court", "facility", "place"]);

interface Part {
  readonly title: string;
  readonly items: readonly string[];
}

function part(title: string, items: readonly string[]): Part {
  return { title, items };
}

/** What is said of things and people before what is only quoted; of a finding its proposition alone. */
function toShow(claims: readonly Claim[], names: DifferenceNames): Claim[] {
  return claims
    .filter(({ entry, slot }) => slot === "proposition" || names.entry(entry).kind !== "finding")
    .sort((a, b) => Number(a.slot === "said") - Number(b.slot === "said"));
}

/** "a.txt: arrest, 2019-06-04"; what is alleged, denied or found never without saying so first, and by whom. */
function factLine(claim: Claim, names: DifferenceNames): string {
  const { slot, value, modality, polarity, speakers, documents } = claim;
  const { kind, name } = names.entry(claim.entry);
  const who = speakers.map((one) => (one === "narrator" ? "the document itself" : one)).join(", ");
  const isPlain = modality === "asserted" && who === "the document itself";
  const how = isPlain ? "" : modality === "found" ? `as told by ${who}: ` : `${modality} by ${who}: `;
  const not = polarity === "negative" && slot !== "account" ? "not " : "";
  const what =
    kind === "finding"
      ? name
      : slot === "said"
        ? `“${line(value)}”`
        : `${name}, ${PLAIN.has(slot) ? "" : `${slot}: `}${not}${line(value)}`;
  return `${documents.map(names.document).join(", ")}: ${how}${what}`;
}

/** Slots that need no name: the value says what it is. */
const PLAIN: ReadonlySet<string> = new Set(["date", "account"]);

function line(value: string): string {
  return shortened(value.replace(/\s+/g, " ").trim(), 110);
}

/** "3 passages, had 2". */
function passagesLine({ before, after }: Altered<Flag>): string {
  const [had, has] = [before.passages.length, after.passages.length];
  return had === has ? "another passage" : `${counted(has, "passage")}, had ${had}`;
}

function hasOtherSources({ before, after }: Altered): boolean {
  return before.origins.length !== after.origins.length;
}

/** "arrest, 2019-06-04: had 2 sources, now 1: b.txt and c.txt share 46 words". */
function sourcesLine({ before, after }: Altered, names: DifferenceNames): string {
  const { name } = names.entry(after.entry);
  const evidence = (claim: Claim): Dependence[] => claim.origins.flatMap((origin) => origin.evidence);
  const known = new Set(evidence(before).map(({ words }) => words));
  const fresh = evidence(after).filter(({ words }) => !known.has(words));
  const because = fresh.length === 0 ? "" : `: ${fresh.map((one) => dependenceLine(one, names.document)).join("; ")}`;
  const documents = after.documents.filter((id) => !before.documents.includes(id)).map(names.document);
  const also = because === "" && documents.length > 0 ? ` (also ${documents.join(", ")})` : "";
  const what = `${name}, ${after.slot}: ${line(after.value)}`;
  return `${what}: had ${counted(before.origins.length, "source")}, now ${after.origins.length}${because}${also}`;
}

/** Everything, with the names of files and entries beside their ids. */
export function differenceJson(difference: BuildDifference, names: DifferenceNames): object {
  const { facts, gone, independence, flags, entries } = difference;
  const claim = (one: Claim): object => ({
    ...one,
    entryKind: names.entry(one.entry).kind,
    entryName: names.entry(one.entry).name,
    files: one.documents.map(names.document),
    status: claimStatus(one),
  });
  return {
    facts: facts.map(claim),
    gone: gone.map(claim),
    flags,
    independence: independence.map(({ before, after }) => ({
      before: { id: before.id, documents: before.documents, origins: before.origins, status: claimStatus(before) },
      after: claim(after),
    })),
    entries,
  };
}
