// The forms of what is sent to the press: the dateline of a release and its second headline, the fields of an advisory.

import type { Span } from "../../base/base.ts";
import { type Named, titleAndOrganization } from "./post-names.ts";
import { type Line, mentionsIn, oneLine, type PageToImport, type Post, type PostBlock } from "./post.ts";

const DAY = String.raw`(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2} \p{Lu}\p{L}{2,8}(?: \d{4})?)`;
/** "(HARLAN, OH – 6/3/19) –", "HARLAN, Ohio (June 3, 2019) —", "HARLAN, OH. –" */
const DATELINE = new RegExp(
  String.raw`^\(?(?<place>\p{Lu}[\p{Lu} .'’-]{2,40}(?:,\s?\p{Lu}[\p{L}.]{1,14}(?: \p{Lu}\p{L}+)?\.?){0,2})(?:\s*[,–—(-]\s*\(?${DAY}\)?)?\s*\)?\s*(?:[–—]|-{1,2})\s+`,
  "u",
);
const RELEASE = /\bfor immediate release\b|^\W*(?:press|news|media) (?:release|statement)\b|^\W*for release\s?:/iu;
const ADVISORY = /^\W*(?:press|news|media) (?:advisory|alert)\b/iu;

export interface ReleaseForm {
  readonly dateline?: string | undefined;
  /** As printed, up to the first word of the text. */
  readonly datelineAt?: Span | undefined;
  readonly subtitle?: string | undefined;
  /** Lines that only say what the text is. */
  readonly banners: readonly Line[];
  readonly subtitleAt?: Span | undefined;
}

/** undefined where nothing says that the post is a release. */
export function releaseForm({ text }: PageToImport, { kind, blocks, heading }: Post): ReleaseForm | undefined {
  const banners = blocks
    .slice(0, 6)
    .flatMap(({ lines }) => lines.filter((line) => line.text.length <= 120 && RELEASE.test(line.text)));
  const at = blocks.slice(0, 9).findIndex((block) => DATELINE.test(block.text) && block.text.length > 120);
  const block = blocks[at];
  const titled = heading !== undefined && RELEASE.test(text.slice(heading.start, heading.end));
  if (block === undefined && banners.length === 0 && kind !== "release" && !titled) return undefined;
  const found = block === undefined ? null : DATELINE.exec(block.text);
  const above = blocks.slice(0, Math.max(at, 0)).filter((one) => isSubtitle(one, banners));
  const first = above.at(0);
  return {
    banners,
    ...(block !== undefined && {
      dateline: withoutStop(found?.groups?.["place"]),
      datelineAt: { start: block.start, end: block.start + (found?.[0].length ?? 0) },
    }),
    ...(first !== undefined && { subtitle: oneLine(first.text), subtitleAt: first }),
  };
}

/** The stop of "ALBANY, N.Y." and of "HARLAN, Calif." belongs to the place, that of "HARLAN, OH." to the line. */
function withoutStop(place: string | undefined): string | undefined {
  const words = place?.trim();
  return words === undefined || /(?:\p{Lu}\.\s?){2,}$|,\s\p{Lu}\p{Ll}{1,5}\.$/u.test(words)
    ? words
    : words.replace(/\.$/u, "");
}

function isSubtitle({ text, lines }: PostBlock, banners: readonly Line[]): boolean {
  if (lines.some((line) => banners.includes(line))) return false;
  return (
    text.length >= 20 && text.length <= 300 && !/[.:]$/u.test(text) && !/@|\d{3}-\d{4}|email protected/u.test(text)
  );
}

const FIELD =
  /^\W{0,3}(?<name>what|when|where|who|why|how|visuals?|photo op(?:portunit(?:y|ies))?|date|time|location|place|speakers?|contacts?|media contacts?|rsvp|organi[sz]ers?)\s*(?::|[–—](?=\s))\s*(?<words>.*)$/isu;

export interface AdvisoryForm {
  readonly what?: string | undefined;
  readonly when?: string | undefined;
  readonly whenAt?: Span | undefined;
  readonly where: readonly string[];
  readonly who: readonly Named[];
  readonly organizer?: string | undefined;
  readonly visuals?: string | undefined;
  /** The lines that hold the fields, without those of contacts. */
  readonly lines: readonly Line[];
}

const WANTED = ["what", "when", "where", "who"];

/** Two fields of an advisory at least, or one beside the contacts. undefined for what has none. */
export function advisoryForm(page: PageToImport, post: Post): AdvisoryForm | undefined {
  const fields = new Map<string, Line[]>();
  let current: Line[] | undefined;
  let lastBlock = -1;
  post.blocks.forEach((block, i) => {
    for (const line of block.lines) {
      const field = FIELD.exec(line.text)?.groups;
      const name = field === undefined ? undefined : fieldName(field["name"] ?? "");
      if (name !== undefined && isPrinted(field?.["name"] ?? "")) {
        current = [];
        lastBlock = i;
        if (!fields.has(name)) fields.set(name, current);
        const words = field?.["words"] ?? "";
        if (words !== "") current.push({ start: line.end - words.length, end: line.end, text: words });
      } else if (
        current !== undefined &&
        (i === lastBlock || (current.length === 0 && i === lastBlock + 1)) &&
        line.text.length <= 400
      )
        current.push(line);
      else current = undefined;
    }
  });
  const asked = WANTED.filter((name) => fields.has(name));
  const banners = post.blocks.slice(0, 4).flatMap(({ lines }) => lines.filter(({ text }) => ADVISORY.test(text)));
  if (banners.length === 0 && asked.length < 2 && !(fields.has("what") && fields.has("contacts"))) return undefined;
  const known = mentionsIn(page, post, "organization").map(({ quote }) => quote);
  const when = [...(fields.get("when") ?? []), ...(fields.get("time") ?? [])];
  const words = (name: string): string | undefined => {
    const lines = fields.get(name) ?? [];
    return lines.length === 0 ? undefined : oneLine(lines.map(({ text }) => text).join(" "));
  };
  return {
    what: words("what"),
    when: when.length === 0 ? undefined : oneLine(when.map(({ text }) => text).join(" ")),
    whenAt: when.length === 0 ? undefined : { start: when[0]!.start, end: when.at(-1)!.end }, // it has one
    where: placeIn((fields.get("where") ?? []).map(({ text }) => text)),
    who: (fields.get("who") ?? []).flatMap(({ text }) => text.split(/;\s+/u)).map((one) => namedIn(one, known)),
    organizer: words("organizer"),
    visuals: words("visuals"),
    lines: [
      ...banners.filter(({ text }) => text.length <= 60),
      ...[...fields].flatMap(([name, lines]) => (name === "contacts" ? [] : lines)),
    ],
  };
}

/** On one line the name of the place stands before its street. */
function placeIn(lines: readonly string[]): string[] {
  const [only = "", ...others] = lines;
  const street = /^(?<name>[^,\d]{3,80}),\s+(?<rest>\d.*)$/u.exec(only)?.groups;
  return others.length > 0 || street === undefined ? [...lines] : [street["name"] ?? "", street["rest"] ?? ""];
}

/** Labels stand in capitals or begin with one. */
function isPrinted(label: string): boolean {
  return /^\p{Lu}/u.test(label);
}

function fieldName(label: string): string {
  const name = label.toLowerCase();
  if (/^(?:date)$/u.test(name)) return "when";
  if (/^(?:location|place)$/u.test(name)) return "where";
  if (/^speakers?$/u.test(name)) return "who";
  if (/^(?:visuals?|photo)/u.test(name)) return "visuals";
  if (name.includes("contact")) return "contacts";
  if (name.startsWith("organi")) return "organizer";
  return name;
}

function namedIn(line: string, known: readonly string[]): Named {
  const plain = line.replace(/^[•*·–—-]+\s*/u, "").trim();
  const [name = plain, ...rest] = plain.split(/,\s+|\s+[–—-]\s+|–|—/u);
  return { name: name.slice(0, 400), ...titleAndOrganization(rest.join(", "), known) };
}

const CLOCK = /\b(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s?(?<half>[ap])\.?m\b\.?|\b(?<noon>noon|midnight)\b/giu;

/** "10:30 a.m. to noon" gives the hours. */
export function hoursIn(words: string): readonly string[] {
  return [...words.matchAll(CLOCK)].map(({ groups = {} }) => {
    if (groups["noon"] !== undefined) return groups["noon"].toLowerCase() === "noon" ? "12:00" : "00:00";
    const hour = (Number(groups["hour"]) % 12) + (groups["half"]?.toLowerCase() === "p" ? 12 : 0);
    return `${String(hour).padStart(2, "0")}:${groups["minute"] ?? "00"}`;
  });
}
