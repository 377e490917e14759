// Lawyers as the entries of a docket tell of them: who appeared and for whom, who withdrew, who took over. A motion to withdraw
// is none of it.

import type { Span } from "../../base/base.ts";
import type { FoundPart, FoundStatement } from "../../record/record.ts";
import { type DocketEntry, isOfBooks } from "./docket-entries.ts";
import {
  beginningIn,
  caseStatement,
  type DocketPage,
  filedOn,
  type Printed,
  printedAt,
  printedBehind,
} from "./docket-scene.ts";

type Change = { readonly part: "begins" | "ends"; readonly value: string };
const APPEARED: Change = { part: "begins", value: "appeared" };
const WITHDREW: Change = { part: "ends", value: "withdrew" };

/** Behind each stands a lawyer. */
const BEFORE_NAME: readonly { readonly words: RegExp; readonly change: Change }[] = [
  {
    words: /\bappearances?(?: of counsel)?(?: for [^.;:]{2,80}?)?(?: by|:| entered by| filed by)\s(?:attorneys? )?/g,
    change: APPEARED,
  },
  { words: /\bnotice of (?:attorney )?appearance (?=\p{L}[^;:]{3,50}? (?:appearing|on behalf) )/gu, change: APPEARED },
  { words: /\b(?:added|adding) attorneys? /g, change: { part: "begins", value: "added" } },
  { words: /\bpro hac vice counsel,? /g, change: { part: "begins", value: "admitted pro hac vice" } },
  {
    words:
      /\bwithdrawal of (?:counsel|appearance|attorneys?|representation)\b(?: as to [^.;:]{2,60}?)?(?:[: ]| by | of | filed by )(?:attorneys? )?/g,
    change: WITHDREW,
  },
  {
    words: /\bsubstitution of (?:counsel|attorney)\b(?:[: ]| by | of )(?:attorneys? )?/g,
    change: { part: "begins", value: "substituted" },
  },
  {
    words: /\b(?:replacing|in place of|substituting for|in the stead of) (?:attorneys? )?/g,
    change: { part: "ends", value: "replaced" },
  },
  { words: /\bsubstituting (?!for\b)(?:attorneys? )?/g, change: { part: "begins", value: "substituted" } },
];
/** A lawyer's name stands before these, and "attorney" before it. */
const AFTER_NAME: readonly { readonly words: RegExp; readonly change: Change }[] = [
  {
    words: /^(?: (?:for|as to) [^.;]{2,60})?,? (?:is |are |has been |have been |was |were )?(?:hereby )?terminated\b/,
    change: { part: "ends", value: "terminated" },
  },
  {
    words: /^(?: (?:for|as to) [^.;]{2,60})?,? (?:is |has been |was )?(?:hereby )?(?:withdrawn|relieved|removed)\b/,
    change: WITHDREW,
  },
  {
    words: /^(?: \([^)]{1,20}\))?,? (?:is |has been |was )?(?:hereby )?appointed\b/,
    change: { part: "begins", value: "appointed" },
  },
  {
    words: /^(?: (?:for|as to) [^.;]{2,60})?,? (?:is |has been |was )?(?:hereby )?added\b/,
    change: { part: "begins", value: "added" },
  },
];
const FOR =
  /^[^.;]{0,60}?\b(?:on behalf of|appearing for|for|representing)\s+(?:the )?(?:(?:all )?(?:plaintiff|defendant|petitioner|respondent|movant|intervenor|interested party|appellant|appellee)s? )?/;
const APPEARANCE_FOR =
  /\bappearances? for (?:(?:plaintiff|defendant|petitioner|respondent|movant|intervenor)s? )?([^.;:]{2,80}?) by $/;

export function entryCounsel(page: DocketPage, entry: DocketEntry): FoundStatement[] {
  const { view } = page;
  const { words } = entry;
  const said = view.slice(words.start, words.end);
  if (/^(?:[a-z-]+ ){0,4}?(?:motion|request|application|letter)\b/.test(said)) return [];
  if (!/appearance|attorney|counsel|substitut|withdraw/.test(said)) return [];
  const found = new Map<string, FoundStatement>();
  const add = (name: Printed, change: Change, at: Span): void => {
    const key = `${name.name} ${change.part}`;
    if (!found.has(key)) found.set(key, counselStatement(page, entry, name, change, at));
  };
  for (const { words: pattern, change } of BEFORE_NAME)
    for (const match of said.matchAll(pattern)) {
      const at = { start: words.start + match.index, end: words.start + match.index + match[0].length };
      for (const name of namesBehind(page, entry, at.end)) add(name, change, at);
    }
  for (const name of beginningIn(page.people, words)) {
    if (
      isOfBooks(entry, name) ||
      !/\battorneys? $/.test(view.slice(Math.max(words.start, name.start - 12), name.start))
    )
      continue;
    const behind = view.slice(name.end, Math.min(words.end, name.end + 110));
    const after = AFTER_NAME.find((one) => one.words.test(behind));
    if (after !== undefined)
      add(name, after.change, { start: name.start, end: name.end + (after.words.exec(behind)?.[0].length ?? 0) });
  }
  return [...found.values()];
}

/** "A, B and C": one person and those named with him. */
function namesBehind(page: DocketPage, entry: DocketEntry, at: number): Printed[] {
  const { words } = entry;
  const names: Printed[] = [];
  for (let next: Printed | undefined = printedBehind(page, at, words.end); next !== undefined;) {
    if (isOfBooks(entry, next)) break;
    names.push(next);
    const joint = /^(?:,? and |, )(?=\p{Lu})/u.exec(page.text.slice(next.end, words.end))?.[0].length;
    if (joint === undefined || names.length >= MOST_NAMES) break;
    const from = next.end + joint;
    next = beginningIn(page.people, { start: from, end: from + 1 }).map((one) =>
      printedAt(page, from, words.end, one),
    )[0];
  }
  return names;
}

const MOST_NAMES = 30;

function counselStatement(
  page: DocketPage,
  entry: DocketEntry,
  name: Printed,
  { part, value }: Change,
  at: Span,
): FoundStatement {
  const { section } = entry;
  const date = filedOn(section);
  const client = clientOf(page, entry, name);
  const change: FoundPart = { slot: part, value, ...at, date };
  return caseStatement(page.number, {
    start: section.start,
    end: Math.max(name.end, at.end, client?.end ?? 0),
    slot: "counsel",
    value: name.name,
    date,
    about: name.known === undefined ? [] : [{ kind: "person", name: name.name, as: "counsel" }],
    parts: [...(client === undefined ? [] : [client]), change],
  });
}

/** For whom, in the words of the entry. */
function clientOf({ text, view }: DocketPage, { words, books }: DocketEntry, name: Printed): FoundPart | undefined {
  const before = APPEARANCE_FOR.exec(view.slice(words.start, name.start));
  if (before !== null) {
    const [whole, client = ""] = before;
    const start = words.start + before.index + whole.lastIndexOf(client);
    return { slot: "for", value: text.slice(start, start + client.length), start, end: start + client.length };
  }
  const end = Math.min(words.end, books.find((one) => one.start >= name.end)?.start ?? words.end);
  const lead = FOR.exec(view.slice(name.end, end));
  if (lead === null) return undefined;
  const start = name.end + lead[0].length;
  const rest = view.slice(start, Math.min(end, start + 160));
  const length =
    /\.(?:\s|$)|;|\s\(| (?:added|terminated|replacing|in place of|substituting|is|has)\b|$/.exec(rest)?.index ??
    rest.length;
  const value = text
    .slice(start, start + length)
    .replace(/\s+/g, " ")
    .trim();
  return value === "" ? undefined : { slot: "for", value, start, end: start + length };
}
