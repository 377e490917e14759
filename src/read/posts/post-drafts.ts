// Drafts with what all of them have: title, day, place in the order of the page, tags, and an address of their own.

import { overlaps, type Span } from "../../base/base.ts";
import type { WritingFields } from "../../record/record.ts";
import { foldKey } from "../../text/text.ts";
import { type Line, oneLine, type PageToImport, type Post, type PostBlock } from "./post.ts";

export type BodyPart =
  | { readonly kind: "text"; readonly lines: readonly Line[]; readonly level?: number | undefined }
  /** Another draft, and the passage that says so. */
  | {
      readonly kind: "link";
      readonly words: string;
      readonly to: { readonly kind: WritingFields["kind"]; readonly slug: string };
      readonly passage: Span;
    }
  | { readonly kind: "video"; readonly address: string; readonly passage: Span };

export interface Draft {
  readonly fields: WritingFields & { readonly slug: string };
  readonly body: readonly BodyPart[];
  /** For who reviews it. */
  readonly notes: readonly string[];
  readonly post: number;
  /** What of the post it is; empty for the post itself. */
  readonly part: string;
  readonly start: number;
  readonly end: number;
}

type Untitled = WritingFields extends infer Fields ? (Fields extends unknown ? Omit<Fields, "title"> : never) : never;

interface DraftParts {
  readonly fields: Untitled;
  readonly title?: string | undefined;
  readonly part?: string | undefined;
  readonly body: readonly BodyPart[];
  readonly notes: readonly string[];
}

export interface DraftMaker {
  add(post: Post, parts: DraftParts): Draft;
  /** Says in the first where the second stands. */
  link(from: Draft, to: Draft, passage: Span): void;
  /** A video that the page shows with the post. */
  show(draft: Draft, address: string, passage: Span): void;
  drafts(): readonly Draft[];
}

export function newDraftMaker(page: PageToImport, posts: readonly Post[], taken: ReadonlySet<string>): DraftMaker {
  const used = new Set(taken);
  const slugs = posts.map(({ title }) => freeSlug(title, used));
  const isNewestFirst = newestFirst(posts);
  const drafts: Draft[] = [];
  const append = (to: Draft, part: BodyPart): void => {
    const at = drafts.findIndex((one) => one.fields.slug === to.fields.slug);
    drafts[at] = { ...to, body: [...(drafts[at]?.body ?? []), part] };
  };
  return {
    add(post, { fields, title = post.title, part = "", body, notes }) {
      const own = drafts.every((one) => one.post !== post.number);
      const slug = own ? (slugs[post.number - 1] ?? freeSlug(title, used)) : freeSlug(title, used);
      const [date, dateNotes] = dateOf(post);
      const order = own ? orderOf(posts, slugs, post.number - 1, isNewestFirst) : {};
      const tags = tagsIn(page.text.slice(post.start, post.end));
      const draft: Draft = {
        fields: {
          ...fields,
          title: oneLine(title).slice(0, 500),
          slug,
          ...(date !== undefined && { date }),
          ...order,
          ...(tags.length > 0 && { tags }),
        },
        body,
        notes: [...dateNotes, ...notes],
        post: post.number,
        part: own ? "" : part,
        start: post.start,
        end: post.end,
      };
      drafts.push(draft);
      return draft;
    },
    link(from, { fields: { kind, slug, title } }, passage) {
      append(from, { kind: "link", words: title, to: { kind, slug }, passage });
    },
    show(draft, address, passage) {
      append(draft, { kind: "video", address, passage });
    },
    drafts: () => drafts,
  };
}

/** The lines that were not taken elsewhere; what is left of a line of which a part was. */
export function textParts(blocks: readonly PostBlock[], moved: readonly Span[]): BodyPart[] {
  return blocks.flatMap(({ lines, level }): BodyPart[] => {
    const kept = lines.flatMap((line): Line[] => {
      const over = moved.filter((span) => overlaps(span, line));
      const cut = over.reduce((at, span) => Math.max(at, span.end), line.start);
      if (over.length === 0) return [line];
      const words = cut >= line.end ? "" : line.text.slice(cut - line.start).trimStart();
      return words === "" ? [] : [{ start: line.end - words.length, end: line.end, text: words }];
    });
    return kept.length === 0 ? [] : [{ kind: "text", lines: kept, level }];
  });
}

function isOneDay({ date }: Post): boolean {
  return date?.earliest !== undefined && date.earliest === date.latest;
}

function dateOf({ date }: Post): readonly [string | undefined, string[]] {
  if (date === undefined || date.edtf === "") return [undefined, ["The page gives no day for this post."]];
  const known = date.edtf.includes("..") ? undefined : date.edtf;
  if (date.basis === "between neighbours")
    return [
      known,
      [
        `The post bears no date. By the posts around it: ${date.edtf.replace("/..", " or later").replace("../", "not after ")}`,
      ],
    ];
  if (date.basis.startsWith("relative to"))
    return [known, [`The year is not printed with the day: worked out, ${date.basis}.`]];
  return [known, []];
}

/** By the order of the page: the neighbours of a post whose day is not known, and those of the same day. */
function orderOf(
  posts: readonly Post[],
  slugs: readonly string[],
  index: number,
  isNewestFirst: boolean,
): { after?: string; before?: string } {
  const post = posts[index];
  const neighbour = (at: number): string | undefined =>
    post === undefined || (isOneDay(post) && post.date?.edtf !== posts[at]?.date?.edtf) ? undefined : slugs[at];
  const [above, below] = [neighbour(index - 1), neighbour(index + 1)];
  const [earlier, later] = isNewestFirst ? [below, above] : [above, below];
  return { ...(earlier !== undefined && { after: earlier }), ...(later !== undefined && { before: later }) };
}

/** By the posts whose days are known; pages put the newest first where nothing tells. */
function newestFirst(posts: readonly Post[]): boolean {
  const days = posts.flatMap((post) => (isOneDay(post) ? [post.date?.earliest ?? ""] : []));
  let falls = 0;
  days.forEach((day, i) => {
    const before = days[i - 1];
    if (before !== undefined && before !== day) falls += before > day ? 1 : -1;
  });
  return falls >= 0;
}

const HASHTAG = /(?<![\p{L}\p{N}_&/#])#(?=[\p{N}_]*\p{L})(?<tag>[\p{L}\p{N}_]{2,60})/gu;

function tagsIn(text: string): string[] {
  return [...new Set([...text.matchAll(HASHTAG)].map(({ groups }) => groups?.["tag"] ?? ""))].slice(0, 20);
}

const SLUG_WORDS = 9;

function freeSlug(title: string, used: Set<string>): string {
  const words = foldKey(title)
    .replace(/[’']/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .split("-")
    .slice(0, SLUG_WORDS)
    .join("-")
    .slice(0, 80)
    .replace(/-$/u, "");
  const base = words === "" || words === "index" ? "post" : words;
  let slug = base;
  for (let n = 2; used.has(slug); n++) slug = `${base}-${n}`;
  used.add(slug);
  return slug;
}
