// Differences: which there are, each side by side, and settling them.

import { Problem } from "../../base/base.ts";
import { SETTLEMENTS, type Severity } from "../../record/record.ts";
import {
  excerptAt,
  flagPage,
  type FlagPart,
  flagsPage,
  html,
  partQuery,
  roomHere,
  type ShownFlag,
  type ShownOneFlag,
  undoNotice,
} from "../../views/views.ts";
import {
  decideIdentity,
  type FlagItem,
  flagItem,
  flagList,
  may,
  nextFlag,
  settleFlag,
} from "../../workroom/workroom.ts";
import { VERDICT_OF } from "./name-routes.ts";
import { beatenWords, isRestrictedHere } from "./review-routes.ts";
import { type Asked, field, type Route } from "./route.ts";
import { ownAddress } from "./session-routes.ts";

export const FLAG_ROUTES: readonly Route[] = [
  { method: "GET", path: "/flags", right: "look", handle: flags },
  { method: "GET", path: "/flags/next", right: "look", handle: next },
  { method: "GET", path: "/flags/:id", right: "look", handle: (asked) => flag(asked) },
  { method: "POST", path: "/flags/:id/settle", right: "decide", handle: settle },
  { method: "POST", path: "/flags/:id/identity", right: "decide", handle: identity },
];

const PAGE = 40;
const SEVERITIES: readonly Severity[] = ["high", "medium", "low"];

async function flags(asked: Asked): Promise<Response> {
  const { room, words, language, frame } = asked;
  const part = partOf(asked.url.searchParams);
  const from = Math.max(0, Math.floor(Number(asked.url.searchParams.get("from") ?? "0")) || 0);
  const list = await flagList(room, part, from, PAGE);
  const tally = <K extends string>(key: (one: (typeof list.counts)[number]) => K): { id: K; count: number }[] => {
    const counts = new Map<K, number>();
    for (const one of list.counts) counts.set(key(one), (counts.get(key(one)) ?? 0) + one.count);
    return [...counts].map(([id, count]) => ({ id, count }));
  };
  const bySeverity = tally(({ severity }) => severity);
  return asked.page({
    title: words.frame.places.flags,
    here: "flags",
    main: flagsPage(words, roomHere(language, frame.name, [], []), {
      ...list,
      part,
      severities: SEVERITIES.flatMap((id) => bySeverity.find((one) => one.id === id) ?? []),
      checks: tally(({ check }) => check).sort((a, b) => b.count - a.count),
    }),
  });
}

async function next(asked: Asked): Promise<Response> {
  const part = partOf(asked.url.searchParams);
  const id = await nextFlag(asked.room, part, asked.url.searchParams.get("after") ?? "");
  return asked.redirect(id === undefined ? `/flags${query(part)}` : `/flags/${id}${query(part)}`);
}

async function flag(asked: Asked, refused?: ShownOneFlag["refused"], given?: FlagPart): Promise<Response> {
  const { room, words, language, frame, person } = asked;
  const found = await flagItem(room, asked.param("id"));
  if (found === undefined) return asked.missing();
  return asked.page({
    title: words.frame.places.flags,
    here: "flags",
    width: "wide",
    status: refused === undefined ? 200 : 422,
    main: flagPage(words, roomHere(language, frame.name, found.documents.values(), found.entries), {
      ...found,
      decisions: may(person.role, "see history") ? found.decisions : [],
      part: given ?? partOf(asked.url.searchParams),
      shown: shownFlag(found),
      identity: found.flag.check === "identity" ? found.entries : [],
      isRestricted: await isRestrictedHere(asked, found.documents.values(), found.statements),
      mayDecide: may(person.role, "decide"),
      refused,
      language,
      timeZone: (await room.read.caseInfo()).timeZone,
    }),
  });
}

/** Sides that are printed; the card counts the rest. */
const MOST_SIDES = 6;
const MOST_SHOWN = 3;

function shownFlag({ flag: one, documents, statements }: FlagItem): ShownFlag {
  const compared = one.sides ?? one.passages.map((passage) => ({ value: undefined, passages: [passage] }));
  const saidAt = new Map(
    statements.map((said) => [`${said.passage.document} ${said.passage.start}-${said.passage.end}`, said]),
  );
  const keyOf = ({ document, start, end }: (typeof one.passages)[number]): string => `${document} ${start}-${end}`;
  const sides = compared.slice(0, MOST_SIDES).map(({ value, passages }) => ({
    value,
    shown: passages.slice(0, MOST_SHOWN).map((passage) => {
      const text = documents.get(passage.document)?.text;
      const excerpt = text === undefined ? { before: "", quote: passage.quote, after: "" } : excerptAt(text, passage);
      return { passage, excerpt, said: saidAt.get(keyOf(passage)) };
    }),
    others: passages.slice(MOST_SHOWN),
    origins: new Set(passages.map((passage) => saidAt.get(keyOf(passage))?.origin ?? keyOf(passage))).size,
  }));
  return { flag: one, sides, more: compared.length - sides.length };
}

async function settle(asked: Asked): Promise<Response> {
  const form = await asked.form();
  const id = asked.param("id");
  const part = partOf(form);
  const how = SETTLEMENTS.find((one) => one === field(form, "how"));
  const found = await flagItem(asked.room, id);
  if (found === undefined || how === undefined) return asked.missing();
  const value = found.values.find((one) => one === field(form, "value")) ?? "";
  const change = { how, value, reason: field(form, "reason").trim() };
  const outcome = await settleFlag(asked.room, asked.person, id, Number(field(form, "shown")), change);
  const own = `/flags/${id}${query(part)}`;
  switch (outcome.kind) {
    case "beaten":
      return asked.redirect(own, html`${beatenWords(asked, outcome)}`);
    case "refused":
      return flag(asked, outcome.why, part);
    case "written": {
      const { seq } = outcome.decisions[0]!; // something was written
      return asked.redirect(
        own,
        undoNotice(asked.words, asked.words.review.done.settled, { from: seq, to: seq, back: own }),
      );
    }
  }
}

async function identity(asked: Asked): Promise<Response> {
  const { room, person, words } = asked;
  const form = await asked.form();
  const id = asked.param("id");
  const part = partOf(form);
  const verdict = Object.entries(VERDICT_OF).find(([key]) => key === field(form, "verdict"))?.[1];
  if ((await flagItem(room, id)) === undefined || verdict === undefined) return asked.missing();
  const reason = field(form, "reason").trim() || undefined;
  const { done } = words.review;
  try {
    const after = await nextFlag(room, part, id);
    const decisions = await room.change((open) =>
      decideIdentity(open, verdict, [id], { by: person.name, at: room.clock(), reason }),
    );
    const sentence = { same: done.merged, "not-same": done.split, later: done.putOff }[verdict];
    const back = field(form, "back") === "" ? undefined : ownAddress(field(form, "back"));
    const undo = { from: decisions[0]!.seq, to: decisions.at(-1)!.seq, back: back ?? `/flags/${id}${query(part)}` }; // one for each pair
    if (back !== undefined) return asked.redirect(back, undoNotice(words, sentence, undo));
    // the question is gone when it is answered
    return asked.redirect(
      after === undefined ? `/flags${query(part)}` : `/flags/${after}${query(part)}`,
      undoNotice(words, sentence, undo),
    );
  } catch (error) {
    if (error instanceof Problem && error.code === "decision-stands")
      return asked.redirect(`/flags/${id}${query(part)}`, html`${error.message}`);
    throw error;
  }
}

function query({ severity, check, settled }: FlagPart): string {
  return partQuery({ check }, { severity, settled: settled === true ? "1" : undefined });
}

function partOf(asks: URLSearchParams | FormData): FlagPart {
  const check = asks.get("check");
  return {
    severity: SEVERITIES.find((one) => one === asks.get("severity")),
    check: typeof check === "string" && check !== "" ? check : undefined,
    settled: asks.get("settled") === "1" || undefined,
  };
}
