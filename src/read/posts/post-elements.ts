// A web page divided as its own elements divide it: what the reader of sections saw of each post is kept, what it ran together is not.

import { type DateSpan, overlaps, type Span, spansIn } from "../../base/base.ts";
import type { Mark, Reading, Section } from "../../record/record.ts";
import { dateByNeighbours, pageOrder } from "../sections/sections.ts";
import { dayLineIn } from "./post-division.ts";

interface PageOfElements {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly reading: Reading;
  readonly posts?: readonly Span[] | undefined;
}

/** Of the text, so much must stand in the posts. */
const MOST = 0.5;
/** A heading further in is one inside the post. */
const HEAD = 300;

/** At least two posts, or none. */
export function dividedByElements(page: PageOfElements): Section[] {
  const { text, marks, reading, posts = [] } = page;
  const filled = posts.filter(({ start, end }) => text.slice(start, end).trim() !== "");
  const inPosts = filled.reduce((sum, { start, end }) => sum + end - start, 0);
  if (filled.length < 2 || inPosts < text.length * MOST) return [];
  const headings = marks.filter(({ kind }) => kind === "heading");
  const found = filled.map((span): Section => {
    const heading = headings.find(({ start }) => start >= span.start && start < Math.min(span.end, span.start + HEAD));
    const title = heading === undefined ? undefined : { start: heading.start, end: heading.end };
    const sections = [...spansIn(reading.sections, span)].filter(({ kind }) => kind !== "letter");
    const section =
      sections.find((one) => one.title !== undefined && title !== undefined && overlaps(one.title, title)) ??
      sections.find(({ start }) => start >= span.start && start < span.start + HEAD);
    const inside = (place: Span | undefined): Span | undefined =>
      place !== undefined && place.start >= span.start && place.end <= span.end ? place : undefined;
    const dateAt = inside(section?.dateAt);
    const day = dateAt === undefined ? dayLineIn(page, span) : undefined;
    return {
      ...span,
      kind: section?.kind === "release" ? "release" : "post",
      title: title ?? inside(section?.title),
      author: inside(section?.author),
      dateAt: dateAt ?? day,
      date: dateAt === undefined ? day?.date : section?.date,
    };
  });
  const bounded = dateByNeighbours(found, pageOrder(found));
  return found.map((post, i) => withDate(post, bounded[i]));
}

function withDate(post: Section, date: DateSpan | undefined): Section {
  return post.date === undefined && date !== undefined ? { ...post, date } : post;
}
