// Names: corrected everywhere, made one with others, or kept apart.

import { isId, Problem } from "../../base/base.ts";
import { html, namePage, roomHere, type ShownName, partQuery, undoNotice } from "../../views/views.ts";
import { correctName, decideIdentity, may, nameItem, restrictedNow } from "../../workroom/workroom.ts";
import { beatenWords } from "./review-routes.ts";
import { type Asked, field, type Route } from "./route.ts";
import { ownAddress } from "./session-routes.ts";

export const NAME_ROUTES: readonly Route[] = [
  { method: "GET", path: "/names/:id", right: "decide", handle: (asked) => name(asked) },
  { method: "POST", path: "/names/:id/rename", right: "decide", handle: rename },
  { method: "POST", path: "/names/:id/decide", right: "decide", handle: decide },
];

export const VERDICT_OF = { same: "same", notSame: "not-same", later: "later" } as const;

async function name(asked: Asked, refused?: ShownName["refused"], backTo?: string): Promise<Response> {
  const { room, words, language, frame } = asked;
  const query = (asked.url.searchParams.get("q") ?? "").trim().slice(0, 100);
  const found = await nameItem(room, asked.param("id"), query);
  if (found === undefined) return asked.missing();
  const back = backTo ?? asked.url.searchParams.get("back") ?? "";
  return asked.page({
    title: found.entry.name,
    here: "review",
    status: refused === undefined ? 200 : 422,
    main: namePage(words, roomHere(language, frame.name, [], []), {
      ...found,
      query,
      isRestricted: (await restrictedNow(room, found.entry.id)).isRestricted,
      mayRestrict: found.entry.kind === "person" && may(asked.person.role, "set levels"),
      back: back === "" ? undefined : ownAddress(back),
      refused,
      language,
      timeZone: (await room.read.caseInfo()).timeZone,
    }),
  });
}

async function rename(asked: Asked): Promise<Response> {
  const form = await asked.form();
  const id = asked.param("id");
  const back = field(form, "back");
  const known = await nameItem(asked.room, id, "");
  if (known === undefined) return asked.missing();
  const own = `/names/${id}${partQuery({}, { back: back || undefined })}`;
  // the page showed the last decision about any of its names; that about the entry itself is what counts here
  if (Number(field(form, "last")) !== known.last && known.decisions[0] !== undefined)
    return asked.redirect(own, html`${beatenWords(asked, { kind: "beaten", decision: known.decisions[0].decision })}`);
  const { book } = await asked.room.desk.now();
  const change = { name: field(form, "name").trim(), reason: field(form, "reason").trim() };
  const outcome = await correctName(asked.room, asked.person, id, book.lastAbout(id), change);
  switch (outcome.kind) {
    case "beaten":
      return asked.redirect(own, html`${beatenWords(asked, outcome)}`);
    case "refused":
      return name(asked, outcome.why, back);
    case "written": {
      const { seq } = outcome.decisions[0]!; // something was written
      return asked.redirect(
        own,
        undoNotice(asked.words, asked.words.review.done.renamed, { from: seq, to: seq, back: own }),
      );
    }
  }
}

async function decide(asked: Asked): Promise<Response> {
  const { room, person, words } = asked;
  const form = await asked.form();
  const [id, other, back] = [asked.param("id"), field(form, "other"), field(form, "back")];
  const verdict = Object.entries(VERDICT_OF).find(([key]) => key === field(form, "verdict"))?.[1];
  const known = await nameItem(room, id, "");
  if (known === undefined || verdict === undefined || !isId("ent", other)) return asked.missing();
  const own = (entry: string): string => `/names/${entry}${partQuery({}, { back: back || undefined })}`;
  if (Number(field(form, "last")) !== known.last && known.decisions[0] !== undefined)
    return asked.redirect(
      own(id),
      html`${beatenWords(asked, { kind: "beaten", decision: known.decisions[0].decision })}`,
    );
  const reason = field(form, "reason").trim() || undefined;
  const { done } = words.review;
  try {
    const decisions = await room.change((open) =>
      decideIdentity(open, verdict, [id, other], { by: person.name, at: room.clock(), reason }),
    );
    const [first, last] = [decisions[0]!.seq, decisions.at(-1)!.seq]; // decideIdentity writes one for each pair
    // of two that are one now, one may have gone to the other
    const leaders = await room.read.leadersOf(isId("ent", id) ? [id] : []);
    const at = own([...leaders.values()][0] ?? id);
    const sentence = { same: done.merged, "not-same": done.split, later: done.putOff }[verdict];
    return asked.redirect(at, undoNotice(words, sentence, { from: first, to: last, back: own(id) }));
  } catch (error) {
    if (error instanceof Problem && error.code === "decision-stands")
      return asked.redirect(own(id), html`${error.message}`);
    throw error;
  }
}
