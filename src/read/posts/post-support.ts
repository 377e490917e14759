// Who stands up for the person in a post: calls, letters, people who spoke.

import { overlaps, type Span, spansIn } from "../../base/base.ts";
import type { NameMention } from "../../record/record.ts";
import { foldKey } from "../../text/text.ts";
import type { Call } from "./post-calls.ts";
import type { FoundLetter } from "./post-letters.ts";
import { speakersIn } from "./post-lists.ts";
import { isAuthority, type Named } from "./post-names.ts";
import { subjectOf } from "./post-subject.ts";
import type { ReleaseForm } from "./post-releases.ts";
import { mentionsIn, mentionsOf, oneLine, type PageToImport, type Post } from "./post.ts";

export interface Stood {
  readonly name: string;
  readonly did: string;
  readonly span: Span;
}

interface PostParts {
  readonly release: ReleaseForm | undefined;
  readonly letters: readonly FoundLetter[];
  readonly calls: readonly Call[];
}

/** Once for each that stands up in a post: in its own sentence, or else as the headline or the list of names tells it. */
export function supportOf(page: PageToImport, post: Post, { release, letters, calls }: PostParts): readonly Stood[] {
  const dateline = release?.datelineAt;
  const { heading } = post;
  const told = supportIn(page, post).map(({ name, did, start, end }): Stood => {
    if (start === heading?.start) return { name, did: post.title, span: heading };
    const isOpening = dateline !== undefined && start <= dateline.start && dateline.end < end;
    const words = isOpening ? oneLine(page.text.slice(dateline.end, end)) : did;
    return { name, did: words.replace(/^[\s–—-]+/u, ""), span: { start, end } };
  });
  const spoke = byOrganization(speakersIn(page, post)).map(([name, who]) => ({
    name,
    did: `${who} spoke: ${post.title}`,
    span: heading ?? post,
  }));
  const signed = letters.flatMap((letter) =>
    byOrganization(letter.signatories).map(([name, who]) => ({
      name,
      did: `${who} signed the letter: ${post.title}`,
      span: letter,
    })),
  );
  const called = calls.flatMap(({ by, ask, start, end }) =>
    by === undefined ? [] : [{ name: by, did: `Called for action: ${ask}`, span: { start, end } }],
  );
  const own = [...told.filter(({ span }) => span !== heading), ...spoke, ...signed];
  const rest = [...told.filter(({ span }) => span === heading), ...called];
  const names = new Set(own.map(({ name }) => foldKey(name)));
  const first = new Map(rest.map((one) => [foldKey(one.name), one] as const).toReversed());
  const others = [...first].flatMap(([key, one]) => (names.has(key) ? [] : [one]));
  return [...own, ...others].filter(({ name }) => !isAuthority(name));
}

/** "Ada Renner, Bo Ilves" of one organization. */
function byOrganization(people: readonly Named[]): [organization: string, who: string][] {
  const groups = Map.groupBy(people, ({ organization }) => organization);
  return [...groups].flatMap(([organization, members]): [string, string][] =>
    organization === undefined ? [] : [[organization, members.map(({ name }) => name).join(", ")]],
  );
}

interface Support {
  readonly name: string;
  readonly did: string;
  readonly link?: string | undefined;
  readonly start: number;
  readonly end: number;
}

const STOOD_UP =
  /^[^.;:]{0,90}?\b(?:calls?|called|calling|demand(?:s|ed)?|join(?:s|ed)?|add(?:s|ed)|endorse[sd]?|support(?:s|ed)?|urge[sd]?|wrote|writes|issue[sd]?|features?|featured|welcome[sd]?|organi[sz]ed|announce[sd]?|livestreamed|hosted|held|signed|launche[sd]|stands? with|(?:has|have) taken up)\b/iu;
const LIST_END = /^(?:,? (?:and )?(?:the )?$)/u;
/** Organizations of which a title or a sentence says that they call, join, write, speak up. */
function supportIn(page: PageToImport, post: Post): readonly Support[] {
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
        found.push({ name: wholeName(page, name), did, start, end });
    });
  }
  return found;
}

const POSSESSIVE = /(?<!\p{Lu})\p{Lu}\p{Ll}+['’]s?\s$/u;
const CAPITALS = /(?<![\p{L}’'])(?:\p{Lu}[\p{L}&-]+\s)+$/u;

/** As printed, where the reader of names stopped at an apostrophe or a stroke: "Bakers’ Rights Clinic", "HLC-PE/EC". */
function wholeName(page: PageToImport, { name, start, end }: NameMention): string {
  const behind = /^\/\p{Lu}{2,6}(?!\p{L})/u.exec(page.text.slice(end, end + 8))?.[0] ?? "";
  let from = start;
  const before = (): string => page.text.slice(Math.max(0, from - 80), from);
  const isOther = (at: number): boolean =>
    mentionsOf(page, { start: at, end: start }).some((one) => one.kind === "person" || one.kind === "place");
  const owner = POSSESSIVE.exec(before())?.[0];
  const isOwned = /^\p{L}+['’]s?\s/u.test(page.text.slice(start, end));
  if (owner === undefined && !isOwned)
    return behind === "" ? oneLine(name) : oneLine(page.text.slice(start, end) + behind);
  if (owner !== undefined && !isOther(from - owner.length)) from -= owner.length;
  const first = CAPITALS.exec(before())?.[0].replace(/^(?:The|At|In|On|By|For|And|From|With)\s/u, "") ?? "";
  if (from !== start || isOwned) from -= isOther(from - first.length) ? 0 : first.length;
  return from === start && behind === "" ? oneLine(name) : oneLine(page.text.slice(from, end) + behind);
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
