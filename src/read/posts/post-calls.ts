// What readers of a post are asked to do, and by whom.

import { overlaps, spansIn } from "../../base/base.ts";
import type { PageLink } from "../../record/record.ts";
import { webLinksIn } from "./post-links.ts";
import { isAuthority } from "./post-names.ts";
import { subjectOf } from "./post-subject.ts";
import { mentionsIn, oneLine, type PageToImport, type Post } from "./post.ts";

export interface Call {
  readonly ask: string;
  readonly by?: string | undefined;
  /** Where it is done. */
  readonly link?: string | undefined;
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
/** Words of a link that are a request of their own. */
const ASKS =
  /^(?:please |today |now )?(?:sign (?:the|this|our|a|her|his|their|on)\b.{0,60}\b(?:petition|letter|statement)|sign on\b.{0,40}|donate(?: \p{L}+){0,6}|give (?:now|today)|contribute(?: \p{L}+){0,6}|take action(?: \p{L}+){0,4}|(?:write|call|phone|e-?mail|text|contact|tell|urge|ask)(?: to)? (?:your|the|our|president|secretary|senators?|representatives?|congress|governor|mayor|ice|dhs)\b.{0,90}|(?:support|join|fund) (?:the|our|her|his|their)\b.{0,60}\b(?:fund|campaign|defen[cs]e|bond))[.!]?$/iu;
const SHORT_POST = 700;
/** What readers are asked to do: one for a post that is a call, one for each line that is an alert. */
export function callsIn(page: PageToImport, post: Post, links: readonly PageLink[]): readonly Call[] {
  const own = webLinksIn(links, post).filter((link) => post.heading === undefined || !overlaps(link, post.heading));
  const lines = post.blocks.flatMap((block) => block.lines);
  const found: Call[] = [];
  for (const line of lines) {
    const ask = ALERT.exec(line.text)?.groups?.["ask"];
    const { start, end } = line;
    if (ask !== undefined) found.push({ ask, link: webLinksIn(own, line)[0]?.address, isWhole: false, start, end });
  }
  const length = post.blocks.reduce((sum, { text }) => sum + text.length, 0);
  const imperative = [...spansIn(page.reading.sentences, post)].find(({ start, end }) =>
    IMPERATIVE.test(page.text.slice(start, end)),
  );
  // a button below a report is no call of the whole post
  const asked = own.filter((link) => ASKS.test(wordsOf(page, link)));
  const body = oneLine(withoutLinks(post, asked).join(" "));
  const isCall = CALLED.test(body) || (imperative !== undefined && IMPERATIVE.test(post.title));
  if (found.length === 0 && length <= SHORT_POST && isCall) {
    const told = imperative === undefined ? undefined : oneLine(page.text.slice(imperative.start, imperative.end));
    const purpose = PURPOSE.exec(body)?.groups?.["ask"];
    const ask = told ?? (purpose === undefined ? post.title : purpose.charAt(0).toUpperCase() + purpose.slice(1));
    const asking = own.find((link) => ASKS.test(wordsOf(page, link))) ?? (own.length === 1 ? own[0] : undefined);
    const { start, end } = post;
    found.push({ ask, by: callerIn(page, post), link: asking?.address, isWhole: true, start, end });
  }
  const known = new Set(found.map(({ link }) => link));
  for (const link of own) {
    const words = wordsOf(page, link);
    if (known.has(link.address) || !ASKS.test(words)) continue;
    known.add(link.address);
    const ask = words.charAt(0).toUpperCase() + words.slice(1);
    found.push({ ask, link: link.address, isWhole: false, start: link.start, end: link.end });
  }
  return found;
}

/** The blocks that are more than these links. */
function withoutLinks({ blocks }: Post, links: readonly PageLink[]): string[] {
  const kept = blocks.filter(
    ({ start, end }) => !links.some((link) => link.start <= start + 2 && link.end >= end - 2 && link.start < link.end),
  );
  return (kept.length === 0 ? blocks : kept).map(({ text }) => text);
}

function wordsOf({ text }: PageToImport, { start, end }: PageLink): string {
  return oneLine(text.slice(start, end));
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
