// What may be shown to the public: the levels of documents and people, set one by one or all at once.

import { isId } from "../../base/base.ts";
import { LEVEL_GROUNDS, LEVELS } from "../../record/record.ts";
import { html, levelsAddress, levelsPage, undoNotice } from "../../views/views.ts";
import { allAtOnce, type LevelKind, listLevels, setAll, setLevel } from "../../workroom/workroom.ts";
import { beatenWords } from "./review-routes.ts";
import { type Asked, field, type Route } from "./route.ts";
import { ownAddress } from "./session-routes.ts";

export const LEVEL_ROUTES: readonly Route[] = [
  { method: "GET", path: "/publish/levels", right: "set levels", handle: (asked) => list(asked) },
  { method: "POST", path: "/publish/levels", right: "set levels", handle: changeAll },
  { method: "POST", path: "/publish/level", right: "set levels", handle: change },
];

const PAGE = 50;

async function list(asked: Asked, again?: { readonly of: LevelKind; readonly all: string }): Promise<Response> {
  const { room, words, url } = asked;
  const given = (name: string): string => url.searchParams.get(name) ?? "";
  const id = given("id") || undefined;
  const of = again?.of ?? (isId("ent", id ?? "") || given("of") === "people" ? "people" : "documents");
  const filter = ([...LEVELS, "undecided"] as const).find((one) => one === given("level"));
  const from = /^\d{1,7}$/u.test(given("from")) ? Math.floor(Number(given("from")) / PAGE) * PAGE : 0;
  const level = levelForAll(of, again?.all ?? given("all"));
  const all = level === undefined ? undefined : { level, ...(await allAtOnce(room.read, of, level)) };
  const found =
    all === undefined ? await listLevels(room, of, { level: filter, id, from, most: PAGE }) : { rows: [], total: 0 };
  if (id !== undefined && found.total === 0) return asked.missing();
  return asked.page({
    title: words.levels.title,
    here: "publish",
    status: again === undefined ? 200 : 409,
    main: levelsPage(words, {
      ...found,
      of,
      filter,
      id,
      from,
      most: PAGE,
      all: all && { ...all, targets: all.targets.length, withheld: all.withheld.length },
      said: again === undefined ? undefined : words.levels.changed,
    }),
  });
}

function levelForAll(of: LevelKind, given: string): "cited" | "public" | undefined {
  if (given === "public") return "public";
  return given === "cited" && of === "documents" ? "cited" : undefined;
}

async function change(asked: Asked): Promise<Response> {
  const { room, words, person } = asked;
  const form = await asked.form();
  const level = LEVELS.find((one) => one === field(form, "level"));
  if (level === undefined) return asked.missing();
  const back = ownAddress(field(form, "back") || "/publish");
  const ground = LEVEL_GROUNDS.find((one) => one === field(form, "ground"));
  const id = field(form, "id");
  const reason = field(form, "reason").trim();
  const outcome = await setLevel(room, person, id, Number(field(form, "shown")), { level, reason, ground });
  switch (outcome?.kind) {
    case undefined:
      return asked.missing();
    case "beaten":
      return asked.redirect(back, html`${beatenWords(asked, outcome)}`);
    case "refused":
      return asked.redirect(back, html`${words.review.refused[outcome.why]}`);
    case "written": {
      const { seq } = outcome.decisions[0]!; // something was written
      const { names, set } = words.levels;
      const said = words.levels.done(outcome.name ?? id, id.endsWith("/original") ? set.original : names[level]);
      return asked.redirect(back, undoNotice(words, said, { from: seq, to: seq, back }));
    }
  }
}

async function changeAll(asked: Asked): Promise<Response> {
  const { room, words, person } = asked;
  const form = await asked.form();
  const of = field(form, "of") === "people" ? "people" : "documents";
  const level = levelForAll(of, field(form, "level"));
  if (level === undefined) return asked.missing();
  const change = { level, reason: field(form, "reason").trim(), mark: field(form, "mark") };
  const outcome = await setAll(room, person, of, change);
  const back = levelsAddress({ of, filter: undefined, id: undefined }, 0);
  if (outcome.kind === "changed") return list(asked, { of, all: level });
  if (outcome.kind !== "written") return asked.redirect(back, html`${words.levels.nothingToChange}`);
  const [from, to] = [outcome.decisions[0]!.seq, outcome.decisions.at(-1)!.seq]; // something was written
  const said = words.levels.doneAll(String(outcome.decisions.length), words.levels.names[level]);
  return asked.redirect(back, undoNotice(words, said, { from, to, back }));
}
