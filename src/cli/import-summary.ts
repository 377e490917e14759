// What an import of updates found and wrote, and what needs a person's eye.

import type { ImportReport } from "../workroom/workroom.ts";
import { counted } from "./case-command.ts";

export function importSummary(report: ImportReport, isDryRun: boolean): string {
  const lines: string[] = [];
  for (const { file, page, document, quoted } of report.pages) {
    lines.push(`${file}: ${counted(page.posts.length, "post")}.`);
    for (const [what, count] of countsOf(page)) if (count > 0) lines.push(`  ${what}: ${count}`);
    const look = eyeOf(page);
    if (look.length > 0) lines.push("  Look at:", ...look.map((line) => `    ${line}`));
    lines.push(
      document === undefined
        ? "  The page is no document of the case, so its own sentences are not cited: put the file into documents/ and import it again into an empty place."
        : `  Every sentence is cited to its own place in the page (${document}).`,
    );
    if (quoted > 0)
      lines.push(
        `  Words of it stand in ${counted(quoted, "document")} of the case besides: cited there as well. See which of them is the source.`,
      );
    const left = page.leftOut.filter(({ words }) => words !== "");
    if (left.length > 0)
      lines.push("  Left out, as it belongs to no post:", ...left.map(({ words }) => `    “${shortened(words)}”`));
  }
  for (const { file, why } of report.unread) lines.push(`${file} could not be read: ${why}`);
  lines.push(...listed(isDryRun ? "Would be written" : "Written", report.written));
  lines.push(...listed("There already, left alone", report.leftAlone));
  return lines.join("\n");
}

const MOST_WORDS = 300;

function shortened(words: string): string {
  return words.length <= MOST_WORDS
    ? words
    : `${words.slice(0, MOST_WORDS)} …” and ${counted(words.length - MOST_WORDS, "character")} more “`.replace(
        / “$/u,
        "",
      );
}

type Page = ImportReport["pages"][number]["page"];

function countsOf({ drafts, contacts, supporters, coverage, damagedAddresses, blanks }: Page): [string, number][] {
  const kinds = Map.groupBy(drafts, ({ fields }) => fields.kind);
  const of = (kind: string): number => kinds.get(kind as "update")?.length ?? 0;
  const distinct = (names: readonly string[]): number => new Set(names.map((name) => name.toLowerCase())).size;
  const signed = drafts.flatMap(({ fields }) => (fields.kind === "letter" ? (fields.signatories ?? []) : []));
  const who = drafts.flatMap(({ fields }) => (fields.kind === "advisory" ? (fields.who ?? []) : []));
  return [
    ["updates", of("update")],
    ["releases", of("release")],
    ["advisories", of("advisory")],
    ["people named in advisories", who.length],
    ["letters", of("letter")],
    ["signatories", signed.length],
    ["actions", of("action")],
    ["statements", of("statement")],
    ["contacts", distinct(contacts.map(({ name, phone, email }) => [name, phone, email].join(" ")))],
    ["supporters", distinct(supporters.map(({ name }) => name))],
    ["outlets", distinct(coverage.map(({ outlet }) => outlet))],
    ["tags", distinct(drafts.flatMap(({ fields }) => fields.tags ?? []))],
    ["damaged e-mail addresses", damagedAddresses],
    ["blanks that nobody filled in", blanks],
  ];
}

function eyeOf({ posts, drafts }: Page): string[] {
  const found: string[] = [];
  const undated = posts.filter(
    ({ date }) => date === undefined || date.earliest === undefined || date.earliest !== date.latest,
  );
  if (undated.length > 0) found.push(`no day of their own: posts ${undated.map(({ number }) => number).join(", ")}`);
  for (const { fields, post } of drafts) {
    if (fields.kind === "advisory" && (fields.when === undefined || fields.where === undefined))
      found.push(
        `post ${post}: the advisory does not say ${[fields.when === undefined ? "when" : "", fields.where === undefined ? "where" : ""].filter(Boolean).join(" and ")}`,
      );
    if (fields.kind === "letter" && (fields.to ?? []).length === 0)
      found.push(`post ${post}: to whom the letter goes is not known`);
    if (fields.kind === "statement")
      found.push(`post ${post}: ask ${fields.speaker} before the statement is published`);
    if (fields.kind === "update" && fields.nature === "opinion" && fields.byline === undefined)
      found.push(`post ${post}: an opinion without its author`);
  }
  return found;
}

function listed(what: string, files: ImportReport["written"]): string[] {
  return files.length === 0 ? [] : [`${what}:`, ...files.map(({ path, what: kind }) => `  updates/${path} (${kind})`)];
}
