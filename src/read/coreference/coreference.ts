// Whom "she", "the judge", "the agency" mean where nobody is named, and which persons a text describes without a name.
// Runs outside quotation marks; who says "I" inside them is known only when their speaker is (first-person.ts).

import type { Span } from "../../base/base.ts";
import {
  isName,
  type NameMention,
  type Reading,
  type ReferenceMention,
  type Role,
  type UnnamedPersonMention,
} from "../../record/record.ts";
import { isAddressed, isOfCase } from "./case-names.ts";
import { type Description, descriptionAt } from "./described-people.ts";
import { type Being, DescribedBeings } from "./described-beings.ts";
import { findTokens, type Token } from "../name-tokens.ts";
import { type Gender, gendersOf } from "../gazetteer/person-gender.ts";
import { genderOf, isPronoun, Memory, pronounAt } from "./pronouns.ts";
import { findQuotedSpans } from "../quotations/quotation-spans.ts";
import { type Turn, turnsIn } from "../quotations/quotation-turns.ts";
import type { Reader } from "../reader.ts";
import { accuses, isDistant } from "../names/role-claims.ts";

export const coreferenceReader: Reader = {
  name: "coreference",
  version: 5,
  needs: ["sentences", "sections", "names"],
  languages: ["en"],
  docs: "docs/readers/coreference.md",
  run: ({ text }, found) => ({ mentions: findReferences(text, found) }),
};

type Found = ReferenceMention | UnnamedPersonMention;

function findReferences(text: string, found: Reading): Found[] {
  const names = found.mentions.filter(isName);
  const { list: tokens } = findTokens(text, found.sentences);
  const placed = tokensOf(tokens, names);
  const memory = new Memory();
  const described = new DescribedBeings();
  const genders = gendersOf(
    tokens,
    placed.flatMap((at, order) => (names[order]!.kind === "person" ? [{ mention: names[order]!, token: at }] : [])), // as many as names
  );
  const beings = new Map<string, Being>();
  const named = (mention: NameMention): Being => {
    const key = `${mention.kind} ${mention.name}`;
    const known = beings.get(key);
    if (known !== undefined) return known;
    const gender = mention.kind === "person" ? genders.get(mention.name) : undefined;
    const being: Being = { kind: mention.kind, name: mention.name, gender, several: false };
    beings.set(key, being);
    return being;
  };
  const sentenceOf = cursor(found.sentences);
  const paragraphOf = cursor(found.paragraphs);
  const sectionOf = cursor(found.sections);
  const quoted = findQuotedSpans(text, found.paragraphs);
  const quotedAt = cursor(quoted);
  const people = new Set(names.flatMap(({ kind, name }) => (kind === "person" ? [name] : [])));
  const turns = turnsIn({ text, names, people });
  const turnAt = cursor(turns.map(({ label, words }) => ({ start: label.start, end: words.end })));
  const speakers = new Set(turns.map(({ name }) => name));
  let addressed: { readonly turn: Turn | undefined; readonly name: string } | undefined; // in a turn of a transcript
  let ofQuoted: Gender | undefined; // of whom the last quotation speaks, with "he" or "she"
  const result: Found[] = [];
  let nextName = 0;
  let last: { readonly being: Being; readonly start: number } | undefined; // whose "'s" may come next
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!; // i < length
    const isQuoted = inside(quoted, quotedAt(token.start), token.start);
    const place = {
      token: i,
      start: token.start,
      sentence: sentenceOf(token.start),
      paragraph: paragraphOf(token.start),
      section: sectionOf(token.start),
    };
    memory.enter(place);
    described.enter(place.section);
    while (nextName < names.length && names[nextName]!.end <= token.start) nextName++;
    const turn = turns[turnAt(token.start)];
    const speaker = turn !== undefined && turn.label.start <= token.start ? turn.name : undefined;
    const mention = names[nextName];
    if (mention !== undefined && mention.start <= token.start) {
      const being = named(mention);
      described.name(being, mention, place.paragraph);
      while (i + 1 < tokens.length && tokens[i + 1]!.start < mention.end) i++; // in range by the test
      const isLabel = speaker !== undefined && mention.start < (turn?.words.start ?? 0);
      const isSpokenTo = speaker !== undefined && speakers.has(being.name) && isAddressed(tokens, place.token, i + 1);
      if (isSpokenTo && !isLabel) addressed = { turn, name: being.name };
      const isMeant = !isLabel && !isSpokenTo && !isOfCase(tokens, place.token, i + 1);
      if (!isQuoted && being.kind === "person" && isMeant) memory.add(being, place, tokens);
      last = being.kind === "person" ? { being, start: mention.start } : undefined;
      continue;
    }
    if (isQuoted) {
      const before = tokens[i - 1];
      if (before === undefined || before.start < (quoted[quotedAt(token.start)]?.start ?? 0)) ofQuoted = undefined;
      if (isPronoun(token)) ofQuoted = genderOf(token);
      last = undefined;
      continue;
    }
    let possessor = token.kind === "mark" && /^['’]s$/.test(token.text) ? last : undefined;
    if (isPronoun(token)) {
      const talking = speaker === undefined ? [] : [speaker, addressed?.turn === turn ? addressed?.name : undefined];
      const meant = pronounAt(tokens, i, memory, place, {
        talking,
        quoted: isAfterQuote(tokens, i) ? ofQuoted : undefined,
      });
      if (meant !== undefined) {
        result.push(reference(text, token, meant));
        memory.add(meant, place, tokens);
        if (/^(?:his|her)$/i.test(token.text)) possessor = { being: meant, start: token.start };
      } else memory.addUnknown(place, token);
    }
    last = undefined;
    if (token.kind === "mark" && possessor === undefined) continue;
    const description = descriptionAt(tokens, names, i);
    if (description === undefined) continue;
    const start = possessor?.start ?? tokens[description.from]!.start; // from < to
    const span = { start, end: tokens[description.to - 1]!.end }; // as above
    const { being, isNew, isSaidOf } = described.resolve(text, tokens, names, description, possessor?.being, {
      people: memory.peopleInSection(),
      paragraph: place.paragraph,
    });
    if (being === undefined) {
      // one of several: whoever it is, a pronoun may mean somebody else than those in view
      if (description.of === "person" && !description.several && isSaidOf !== true) memory.addUnknown(place, undefined);
      continue;
    }
    if (isNew || being.kind === "unnamed person")
      result.push(unnamed(text, span, being, roleOf(text, tokens, description)));
    else result.push(reference(text, { start, end: tokens[description.nounEnd - 1]!.end }, being)); // after `from`
    if (description.of === "person") {
      memory.add(being, { ...place, token: description.from }, tokens);
      last = { being, start };
    }
    i = description.to - 1;
  }
  return result;
}

function unnamed(
  text: string,
  { start, end }: Span,
  { name, several }: Being,
  role: Role | undefined,
): UnnamedPersonMention {
  const base = { kind: "unnamed person" as const, start, end, quote: text.slice(start, end), name };
  return { ...base, ...(several && { several }), ...(role && { role }) };
}

const NEAR = 80; // characters

/** "a spokeswoman for Acme": what the person is where the description says it with the name of an organization. */
function roleOf(text: string, tokens: readonly Token[], { from, nounEnd, complement }: Description): Role | undefined {
  if (complement === undefined || complement.kind === "person" || complement.kind === "place") return undefined;
  const isArticle = /^(?:an?|the|another|one|his|her|their|its|my|our|your|both|several|two|three|four|five|six)$/i;
  const first = isArticle.test(tokens[from]!.text) ? from + 1 : from; // the noun is behind it
  const [start, end] = [tokens[first]!.start, tokens[nounEnd - 1]!.end]; // the noun is behind the article
  const organization = { name: complement.name, start: complement.start, end: complement.end };
  const role = { text: text.slice(start, end).replace(/\s+/g, " "), start, end, organization };
  const near = text.slice(Math.max(0, start - NEAR), start).replace(/\s/g, " ");
  const sentence = near.slice(near.search(/[^.!?;]*$/));
  return accuses(role, text.slice(end, end + NEAR).replace(/\s/g, " ")) || isDistant(sentence, role.text)
    ? undefined
    : role;
}

function reference(text: string, { start, end }: Span, { kind, name }: Being): ReferenceMention {
  return { kind: "reference", start, end, quote: text.slice(start, end), to: kind, name };
}

/** The index of the token at which each name starts. */
function tokensOf(tokens: readonly Token[], names: readonly NameMention[]): number[] {
  let at = 0;
  return names.map(({ start }) => {
    while (at < tokens.length - 1 && tokens[at]!.end <= start) at++; // in range by the test
    return at;
  });
}

/** Walks along sorted spans: the index of the first that does not end before the position. Positions must not go back. */
function cursor(spans: readonly Span[]): (position: number) => number {
  let next = 0;
  return (position) => {
    while (next < spans.length && spans[next]!.end <= position) next++; // in range by the test
    return next;
  };
}

/** “…” she asked. */
function isAfterQuote(tokens: readonly Token[], at: number): boolean {
  return /["”’'»]$/.test(tokens[at - 1]?.text ?? "");
}

function inside(spans: readonly Span[], index: number, position: number): boolean {
  const span = spans[index];
  return span !== undefined && span.start <= position;
}
