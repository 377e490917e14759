// An advisory and the report of what it announced: the same day, the same kind of event.

import type { Day } from "../../base/base.ts";
import type { PageLink } from "../../record/record.ts";
import type { Draft } from "./post-drafts.ts";
import { videosIn } from "./post-links.ts";
import { pressThatCame, speakersIn } from "./post-lists.ts";
import { mentionsIn, oneLine, type PageToImport, type Post } from "./post.ts";

const EVENTS = /\b(?:press conference|news conference|vigil|rally|march|demonstration|teach-in|town hall|protest)\b/giu;
const HELD =
  /\b(?:was held|were held|took place|spoke|gathered|attended|attendance|livestreamed|displayed|turned out|came|joined us|said at)\b/iu;

/** Sets `held` where another post tells of the event afterwards, with who spoke and who came; each names the other. */
export function linkHeldEvents(
  page: PageToImport,
  posts: readonly Post[],
  drafts: readonly Draft[],
  links: readonly PageLink[],
): readonly Draft[] {
  const mains = new Map(drafts.flatMap((draft) => (draft.part === "" ? [[draft.post, draft] as const] : [])));
  const result = new Map(drafts.map((draft) => [draft.fields.slug, draft]));
  for (const draft of drafts) {
    if (draft.fields.kind !== "advisory") continue;
    const announced = posts[draft.post - 1];
    if (announced === undefined) continue;
    const days = daysIn(page, announced, announced.date?.earliest);
    const events = eventsIn(page, announced);
    for (const report of posts) {
      if (report === announced || !HELD.test(page.text.slice(report.start, report.end))) continue;
      const head = { start: report.start, end: report.blocks[0]?.end ?? report.end };
      const day = [...daysIn(page, head, undefined)].find((one) => days.has(one));
      const told = mains.get(report.number);
      if (day === undefined || told === undefined || ![...eventsIn(page, report)].some((one) => events.has(one)))
        continue;
      const who = speakersIn(page, report).map((one) => ({ ...one }));
      const attended = [...pressThatCame(report)];
      const [video] = videosIn(links, report);
      const { fields } = draft;
      result.set(fields.slug, {
        ...draft,
        fields: {
          ...fields,
          held: true,
          ...((fields.who ?? []).length === 0 && who.length > 0 && { who }),
          ...(attended.length > 0 && { attended }),
          ...(video !== undefined && { video: video.address }),
        },
        body: [...draft.body, linkTo(told, head)],
        notes: [...draft.notes, `Post ${report.number} tells of ${day} as of something that took place: hence “held”.`],
      });
      const other = result.get(told.fields.slug) ?? told;
      result.set(told.fields.slug, { ...other, body: [...other.body, linkTo(draft, announced.heading ?? head)] });
      break;
    }
  }
  return drafts.map((draft) => result.get(draft.fields.slug) ?? draft);
}

function linkTo(
  { fields: { kind, slug, title } }: Draft,
  passage: { start: number; end: number },
): Draft["body"][number] {
  return { kind: "link", words: title, to: { kind, slug }, passage };
}

function daysIn(page: PageToImport, span: { start: number; end: number }, from: Day | undefined): Set<Day> {
  return new Set(
    mentionsIn(page, span, "date").flatMap(({ date: { earliest, latest } }) =>
      earliest !== undefined && earliest === latest && (from === undefined || earliest >= from) ? [earliest] : [],
    ),
  );
}

function eventsIn({ text }: PageToImport, { start, end }: { start: number; end: number }): Set<string> {
  return new Set([...text.slice(start, end).matchAll(EVENTS)].map(([words]) => oneLine(words).toLowerCase()));
}
