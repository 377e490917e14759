// What changed, by whom, when and why.

import { type Day, parseDay } from "../../base/base.ts";
import { ACTS } from "../../record/record.ts";
import { chainPage, comparePage, historyPage, html } from "../../views/views.ts";
import {
  compareMoments,
  may,
  momentAfter,
  momentAt,
  readHistory,
  takeBack,
  verifyLog,
} from "../../workroom/workroom.ts";
import { recordFile } from "./record-routes.ts";
import { type Asked, field, type Route } from "./route.ts";

const PAGE = 50;

export const HISTORY_ROUTES: readonly Route[] = [
  { method: "GET", path: "/history", right: "see history", handle: history },
  { method: "GET", path: "/history/check", right: "see history", handle: check },
  { method: "GET", path: "/history/compare", right: "see history", handle: compare },
  { method: "GET", path: "/history/moment", right: "see history", handle: toMoment },
  { method: "GET", path: "/past/:seq/*", right: "see history", handle: pastPage },
  { method: "POST", path: "/history/:seq/undo", right: "decide", handle: undo },
];

async function history(asked: Asked): Promise<Response> {
  const { room, words, person, language } = asked;
  const asks = asked.url.searchParams;
  const filter = {
    by: asks.get("by") || undefined,
    act: ACTS.find((act) => act === asks.get("act")),
    before: wholeNumber(asks.get("before")),
  };
  const page = await readHistory(room.read, { ...filter, limit: PAGE });
  const { timeZone } = await room.read.caseInfo();
  const items = page.items.map((one) => ({ ...one, mayUndo: may(person.role, one.rightToTakeBack) }));
  return asked.page({
    title: words.frame.places.history,
    here: "history",
    main: historyPage(words, { ...page, items, filter, timeZone, language }),
  });
}

async function check(asked: Asked): Promise<Response> {
  const { words, room } = asked;
  return asked.page({
    title: words.history.chain,
    here: "history",
    main: chainPage(words, await verifyLog(room.read)),
  });
}

async function compare(asked: Asked): Promise<Response> {
  const { words, room } = asked;
  const given = {
    from: asked.url.searchParams.get("from") ?? "",
    to: asked.url.searchParams.get("to") ?? "",
    language: asked.language,
  };
  const page = (moments: Parameters<typeof comparePage>[2], fault?: string): Response =>
    asked.page({
      title: words.history.compare,
      here: "history",
      main: comparePage(words, given, moments, fault),
      status: fault === undefined ? 200 : 400,
    });
  const [from, to] = [await moment(asked, given.from), await moment(asked, given.to)];
  if (from === undefined || to === undefined)
    return page(undefined, words.history.badMoment(from === undefined ? given.from : given.to));
  return page(await compareMoments(room.read, Math.min(from, to), Math.max(from, to)));
}

/** The number of the last decision at a moment: as it was typed, or the last one up to the end of a day where the case is. */
async function moment({ room }: Asked, given: string): Promise<number | undefined> {
  const { count } = await room.read.logSummary();
  const seq = wholeNumber(given.trim());
  if (seq !== undefined) return Math.min(seq, count);
  const day = parseDay(given.trim());
  if (day === undefined) return undefined;
  const { timeZone } = await room.read.caseInfo();
  return (await room.read.decisions()).findLast(({ at }) => dayAt(at, timeZone) <= day)?.seq ?? 0;
}

/** To the record as it was at a moment: the number of a decision, a day, or an hour of one ("2026-03-31T14:05"), where the case is. */
async function toMoment(asked: Asked): Promise<Response> {
  const given = (asked.url.searchParams.get("at") ?? "").trim();
  const hour = await hourOf(asked, given);
  const seq = hour === undefined ? await moment(asked, given) : (await momentAt(asked.room.read, hour)).seq;
  if (seq === undefined) return asked.redirect("/history", html`${asked.words.history.badMoment(given)}`);
  return asked.redirect(`/past/${seq}/index.html`);
}

/** The end of a minute: what was decided within it counts. */
async function hourOf({ room }: Asked, given: string): Promise<Temporal.Instant | undefined> {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(given)) return undefined;
  const { timeZone } = await room.read.caseInfo();
  try {
    return Temporal.PlainDateTime.from(given, { overflow: "reject" })
      .add({ minutes: 1 })
      .toZonedDateTime(timeZone)
      .toInstant()
      .subtract({ nanoseconds: 1 });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

async function pastPage(asked: Asked): Promise<Response> {
  const seq = wholeNumber(asked.param("seq"));
  const at = seq === undefined ? undefined : await momentAfter(asked.room.read, seq);
  const folder = at && (await asked.tools.recordPages(asked.room, asked.language, at));
  return folder === undefined ? asked.missing() : recordFile(asked, folder, `/past/${asked.param("seq")}`);
}

function dayAt(at: string, timeZone: string): Day {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString() as Day;
}

async function undo(asked: Asked): Promise<Response> {
  const { room, words, person } = asked;
  const seq = wholeNumber(asked.param("seq"));
  if (seq === undefined) return asked.missing();
  const reason = field(await asked.form(), "reason").trim() || undefined;
  const done = await takeBack(room, person, { from: seq, to: seq }, reason);
  if (done === "not one go") return asked.missing();
  const sentence = {
    done: words.history.tookBack(String(seq)),
    "not yours": words.frame.refused.right(words.frame.roles[person.role]),
    "place taken": words.document.remove.taken,
  }[done];
  return asked.redirect("/history", html`${sentence}`);
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
