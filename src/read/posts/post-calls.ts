// Who stands up for the person in a post, and what readers are asked to do.

import { overlaps, type Span, spansIn } from "../../base/base.ts";
import type { NameMention } from "../../record/record.ts";
import { mentionsIn, mentionsOf, oneLine, type PageToImport, type Post } from "./post.ts";

export interface Call {
  readonly ask: string;
  readonly by?: string | undefined;
  /** The whole post is the call. */
  readonly isWhole: boolean;
  readonly start: number;
  readonly end: number;
}

const CALLED =
  /\b(?:call to action|action alert|action network|urgent action|sign (?:the|this|our|a) petition|calls? (?:for|on|upon) (?:its |our |all |her |his |their )?(?:supporters|members|readers|everyone|people)|mobili[sz]\w+ (?:its|our|their) (?:supporters|members))\b/iu;
const ALERT = /^\W*(?:urgent )?(?:action alert|take action|call to action|act now)\s*[:!–—-]+\s*(?<ask>.{10,300})$/iu;
const IMPERATIVE =
  /^(?:please |today |now )?(?:call|phone|email|e-mail|write(?: to)?|contact|tell|urge|ask|sign|text|tweet|donate)\s(?:your|the|our|to|this|president|secretary|senators?|representatives?|congress|governor|ice|dhs|and)\b/iu;
const PURPOSE = /\b(?:supporters|members|people|everyone|readers|the public|friends) to (?<ask>\p{Ll}[^.!?]{8,300})/u;
const SHORT_POST = 700;

/** What readers are asked to do: one for a post that is a call, one for each line that is an alert. */
export function callsIn(page: PageToImport, post: Post): readonly Call[] {
  const lines = post.blocks.flatMap((block) => block.lines);
  const found: Call[] = [];
  for (const line of lines) {
    const ask = ALERT.exec(line.text)?.groups?.["ask"];
    if (ask !== undefined) found.push({ ask, by: undefined, isWhole: false, start: line.start, end: line.end });
  }
  const length = post.blocks.reduce((sum, { text }) => sum + text.length, 0);
  const body = oneLine(post.blocks.map(({ text }) => text).join(" "));
  const imperative = [...spansIn(page.reading.sentences, post)].find(({ start, end }) =>
    IMPERATIVE.test(page.text.slice(start, end)),
  );
  const isCall = CALLED.test(body) || (imperative !== undefined && IMPERATIVE.test(post.title));
  if (found.length === 0 && length <= SHORT_POST && isCall) {
    const told = imperative === undefined ? undefined : oneLine(page.text.slice(imperative.start, imperative.end));
    const purpose = PURPOSE.exec(body)?.groups?.["ask"];
    const ask = told ?? (purpose === undefined ? post.title : purpose.charAt(0).toUpperCase() + purpose.slice(1));
    found.push({ ask, by: callerIn(page, post), isWhole: true, start: post.start, end: post.end });
  }
  return found;
}

/** The organization that the sentence of the call is about. */
function callerIn(page: PageToImport, post: Post): string | undefined {
  const calls = [...spansIn(page.reading.sentences, post)].filter(({ start, end }) =>
    CALLED.test(page.text.slice(start, end)),
  );
  for (const sentence of calls) {
    const [first] = mentionsIn(page, sentence, "organization").filter((one) => !isAuthority(one.quote));
    const subject = subjectOf(page, sentence);
    if (subject !== undefined) return subject.name;
    if (first !== undefined) return oneLine(first.name);
  }
  return undefined;
}

export interface Support {
  readonly name: string;
  readonly did: string;
  readonly link?: string | undefined;
  readonly start: number;
  readonly end: number;
}

const STOOD_UP =
  /^[^.;:]{0,90}?\b(?:calls?|called|calling|demand(?:s|ed)?|join(?:s|ed)?|add(?:s|ed)|endorse[sd]?|support(?:s|ed)?|urge[sd]?|wrote|writes|issue[sd]?|features?|featured|welcome[sd]?|organi[sz]ed|announce[sd]?|livestreamed|hosted|held|signed|launche[sd]|stands? with|(?:has|have) taken up)\b/iu;
const LIST_END = /^(?:,? (?:and )?(?:the )?$)/u;
const AUTHORITY =
  /\b(?:departments?|bureau|police|courts?|agency|government|ministry|administration|office of|enforcement|homeland|justice|district attorney|prosecut\w+|isis|taliban|military|army|congress|embassy|interpol|united nations)\b|^(?:U\.?S\.?|ICE|DHS|DOJ|FBI|CIA|NSA|USCIS|EOIR|BIA|CBP|UN|BOP|USMS|ISIS|IRS|GEO(?: Group)?|CoreCivic)$/iu;

/** Not of those who stand up: courts, agencies, those who hold the person. */
export function isAuthority(name: string): boolean {
  return AUTHORITY.test(name);
}

/** Organizations of which a title or a sentence says that they call, join, write, speak up. */
export function supportIn(page: PageToImport, post: Post): readonly Support[] {
  const stretches = [...(post.heading === undefined ? [] : [post.heading]), ...spansIn(page.reading.sentences, post)];
  const found: Support[] = [];
  for (const { start, end } of stretches) {
    if (post.letters.some((letter) => letter.start <= start && start < letter.end)) continue;
    const subject = subjectOf(page, { start, end });
    const did = sentenceOf(page.text.slice(start, end));
    if (subject !== undefined) found.push({ name: subject.name, did, start, end });
    const names = mentionsIn(page, { start, end }, "organization").filter(
      (one) =>
        !isAuthority(one.quote) && one.type !== "publication" && (subject === undefined || !overlaps(one, subject)),
    );
    names.forEach((name, i) => {
      const behind = reach(page.text, names, i, end);
      if (STOOD_UP.test(oneLine(behind)) && !/^['’]s?\s/u.test(behind))
        found.push({ name: oneLine(name.name), did, start, end });
    });
  }
  return found;
}

const SUBJECT =
  /^(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?:\s*|(?:On|In|This|Last) [^,]{3,30}(?:, \d{4})?, |Today,? |Yesterday,? )?(?:[Tt]he )?(?<name>\p{Lu}[\p{L}!&.'’-]*(?: (?:of|for|the|\p{Lu}[\p{L}!&.'’-]*)){0,7}?)(?: \([\p{Lu}-]{2,12}\))?\s(?:has |have )?(?:[Ii]ssue[sd]|[Cc]all(?:s|ed)|[Dd]emand(?:s|ed)|[Aa]dd(?:s|ed)|[Jj]oin(?:s|ed)|[Ee]ndorse[sd]|[Uu]rge[sd]|[Ss]upport(?:s|ed))\b/u;
const NAMED: ReadonlySet<string> = new Set(["person", "place", "court", "facility", "unnamed person", "law"]);

/** The organization with which a sentence or a title begins, also where no reader knows its name. */
function subjectOf(page: PageToImport, span: Span): (Span & { readonly name: string }) | undefined {
  const words = page.text.slice(span.start, span.end).replaceAll("\n", " ");
  const name = SUBJECT.exec(words)?.groups?.["name"];
  if (name === undefined || !/^\p{Lu}\S* \p{Lu}/u.test(name) || isAuthority(name)) return undefined;
  const start = span.start + words.indexOf(name);
  const place = { start, end: start + name.length };
  const isOther = mentionsOf(page, span).some(
    (one) => NAMED.has(one.kind) && overlaps(one, place) && one.end === place.end,
  );
  return isOther ? undefined : { name: oneLine(name), ...place };
}

/** What stands behind a name; behind a list of names for each of them. */
function reach(text: string, names: readonly NameMention[], index: number, end: number): string {
  let last = index;
  for (;;) {
    const [one, next] = [names[last], names[last + 1]];
    if (one === undefined || next === undefined) break;
    if (next.start >= one.end && !LIST_END.test(text.slice(one.end, next.start).replace(/\s*\([^)]*\)/u, ""))) break;
    last++;
  }
  return text.slice(names[last]?.end ?? end, end);
}

function sentenceOf(words: string): string {
  const line = oneLine(words);
  return line.length <= 480 ? line : `${line.slice(0, 470).replace(/\s\S*$/u, "")} …`;
}

const SIGNED_ON =
  /\b(?<count>(?:(?:nearly|almost|about|around|over|more than|at least|some|roughly|close to)\s)?(?:[\d,]+|\p{L}+(?:-\p{L}+)?)\s(?:(?:\p{Ll}+(?:-\p{Ll}+)?)\s){0,3}(?:organi[sz]ations|groups|congregations|unions|individuals|people|lawyers|professors|scholars|members of congress|officials|signatories|signers|signatures))\s(?:have |had |has )?(?:signed|joined|endorsed|added)\b/iu;

export interface SignOn {
  readonly count: string;
  readonly to?: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** "Nearly 60 groups have signed a letter to …": as it was told. */
export function signOnIn(page: PageToImport, post: Post): SignOn | undefined {
  for (const { start, end } of spansIn(page.reading.sentences, post)) {
    const sentence = oneLine(page.text.slice(start, end));
    const count = SIGNED_ON.exec(sentence)?.groups?.["count"];
    if (count === undefined || !/\bletters?\b|\bpetition\b|\bstatement\b/iu.test(sentence)) continue;
    const to = /\bletters? to (?:the )?(?<to>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,5})/u.exec(sentence)?.groups?.[
      "to"
    ];
    return { count, to, start, end };
  }
  return undefined;
}
