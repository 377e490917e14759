// Publishing from the workroom: what would become public, what speaks against it, the button, and the editions so far.

import { html, publishPage } from "../../views/views.ts";
import { type Asked, field, type Route } from "./route.ts";

export const PUBLISH_ROUTES: readonly Route[] = [
  { method: "GET", path: "/publish", right: "publish", handle: (asked) => look(asked) },
  { method: "POST", path: "/publish", right: "publish", handle: publish },
  { method: "POST", path: "/publish/waive", right: "publish", handle: waive },
  { method: "POST", path: "/publish/put-back", right: "publish", handle: putBack },
];

async function look(asked: Asked, said?: string): Promise<Response> {
  const { room, words, tools, language } = asked;
  const { timeZone } = await room.read.caseInfo();
  const main = publishPage(words, { ...(await tools.publishing.look(room)), said, timeZone, language });
  return asked.page({
    title: words.frame.places.publish,
    here: "publish",
    main,
    status: said === undefined ? 200 : 409,
  });
}

async function publish(asked: Asked): Promise<Response> {
  const { room, words, tools, person } = asked;
  const mark = field(await asked.form(), "mark");
  const who = { mark, by: person.name, at: room.clock() };
  const done = await room.change((open) => tools.publishing.publish(open, who));
  if (done.kind !== "published") return look(asked, words.publish[done.kind]);
  return asked.redirect("/publish", html`${words.publish.published(String(done.number), String(done.pages))}`);
}

async function waive(asked: Asked): Promise<Response> {
  const { room, words, tools, person } = asked;
  const form = await asked.form();
  const reason = field(form, "reason").trim();
  if (reason === "") return look(asked, words.publish.sayWhy);
  const who = { by: person.name, at: room.clock(), reason };
  await room.change((open) => tools.publishing.waive(open, field(form, "waiver"), who));
  return asked.redirect("/publish", html`${words.publish.wasWaived}`);
}

async function putBack(asked: Asked): Promise<Response> {
  const { room, words, tools, person } = asked;
  const form = await asked.form();
  const given = field(form, "number");
  if (!/^\d{1,7}$/u.test(given)) return asked.missing();
  const reason = field(form, "reason").trim();
  if (reason === "") return look(asked, words.publish.sayWhy);
  const who = { by: person.name, at: room.clock(), reason };
  const done = await room.change((open) => tools.publishing.putBack(open, Number(given), who));
  if (done.kind === "withheld") return look(asked, words.publish.withheld(done.what.join("; ")));
  return asked.redirect("/publish", html`${words.publish.wasPutBack(String(done.number))}`);
}
