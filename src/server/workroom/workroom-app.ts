// The workroom as requests and responses, without a port: who asks is known and has the right, or is told what to do.

import { type Context, Hono } from "hono";
import { getCookie, setCookie, deleteCookie } from "hono/cookie";
import { Problem } from "../../base/base.ts";
import {
  type Frame,
  isIn,
  LANGUAGES,
  PLACES,
  type Place,
  refusalPage,
  roomPage,
  roomWordsOf,
  signInPage,
} from "../../views/views.ts";
import { may, type Person, type Room, unrestrictedRoom } from "../../workroom/workroom.ts";
import { assets } from "./assets.ts";
import type { Asked, Route, RoomPageParts } from "./route.ts";
import { PLACE_RIGHTS, ROUTES } from "./routes.ts";
import type { RoomTools } from "./room-tools.ts";
import { Attempts, boundedBody, HEADERS, isFromHere, isOwnHost } from "./safety.ts";
import { COOKIE, type Session, type Sessions } from "./sessions.ts";

export interface RoomOptions {
  readonly room: Room;
  readonly tools: RoomTools;
  readonly sessions: Sessions;
  /** The names under which this host is reached. */
  readonly hosts?: readonly string[] | undefined;
  /** Is told of faults in the program; nobody else is. */
  readonly onFault?: ((fault: unknown) => void) | undefined;
}

const ONE_MEGABYTE = 1_000_000;
const HTML = { "Content-Type": "text/html; charset=utf-8" } as const;

export function workroomApp(options: RoomOptions): Hono {
  const { sessions, hosts = ["127.0.0.1", "localhost"], onFault = () => undefined } = options;
  const attempts = new Attempts(10, 60);
  const app = new Hono();
  app.use(async (context, next) => {
    const host = context.req.header("host");
    if (!isOwnHost(host, hosts)) return context.text("This address is not served here.", 421, { ...HEADERS });
    await next();
    for (const [name, value] of Object.entries(HEADERS))
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
  });
  app.route("/assets", assets());
  app.get("/enter", async (context) => {
    const language = languageAsked(context);
    const outside = (why: "used" | "tooMany", status: 403 | 429) =>
      context.html(signInPage(language, roomWordsOf(language), why), status);
    if (!attempts.allows("link", Temporal.Instant.from(options.room.clock()).epochMilliseconds))
      return outside("tooMany", 429);
    const cookie = await sessions.enter(context.req.query("key") ?? "");
    if (cookie === undefined) return outside("used", 403);
    setCookie(context, COOKIE, cookie, { httpOnly: true, sameSite: "Strict", path: "/", secure: isSecure(context) });
    return context.redirect("/", 303);
  });
  for (const route of ROUTES) app.on(route.method, route.path, (context) => answer(context, route, options, onFault));
  app.notFound(async (context) => {
    const session = await sessionOf(context, sessions);
    if (session === undefined) return signedOut(context);
    const room = await roomFor(options.room, session.person);
    const frame = await frameOf(room, session.person, languageOf(context, session));
    return context.html(refusalPage(frame, frame.words.frame.refused.missing), 404);
  });
  return app;
}

async function answer(
  context: Context,
  route: Route,
  { room: whole, tools, sessions }: RoomOptions,
  onFault: (fault: unknown) => void,
): Promise<Response> {
  const session = await sessionOf(context, sessions);
  if (session === undefined) return signedOut(context);
  const { person } = session;
  const language = languageOf(context, session);
  const room = await roomFor(whole, person);
  const frame = await frameOf(room, person, language);
  const { refused, roles } = frame.words.frame;
  const refuse = (sentence: string, status: 403 | 413) => context.html(refusalPage(frame, sentence), status);
  if (!may(person.role, route.right)) return refuse(refused.right(roles[person.role]), 403);
  const { raw } = context.req;
  let request = raw;
  if (route.method === "POST") {
    if (!isFromHere(raw.headers, context.req.header("host") ?? "")) return refuse(refused.origin, 403);
    if (route.streams !== true) {
      const body = await boundedBody(raw, route.most ?? ONE_MEGABYTE);
      if (body === undefined) return refuse(refused.large, 413);
      request = new Request(raw.url, { method: "POST", headers: raw.headers, body });
    }
  }
  const url = new URL(raw.url);
  let form: Promise<FormData> | undefined;
  const asked: Asked = {
    room,
    tools,
    person,
    request,
    url,
    param: (name) => context.req.param(name) ?? "",
    form: () => (form ??= request.formData()),
    words: frame.words,
    language,
    frame,
    chooseLanguage: (chosen) => {
      if (LANGUAGES.includes(chosen)) session.language = chosen;
    },
    leave: async () => {
      await sessions.end(getCookie(context, COOKIE) ?? "");
      deleteCookie(context, COOKIE, { path: "/" });
    },
    page: ({ title, main, here, width, status = 200 }: RoomPageParts) => {
      const { notice } = session;
      session.notice = undefined;
      const address = url.pathname + url.search;
      const page = roomPage({ ...frame, here }, { title, main, notice, width, address });
      return new Response(page, { status, headers: HTML });
    },
    say: (value, status = 200) => Response.json(value, { status }),
    missing: () => new Response(refusalPage(frame, refused.missing), { status: 404, headers: HTML }),
    redirect: (address, notice) => {
      session.notice = notice;
      return context.redirect(address, 303);
    },
  };
  try {
    return await route.handle(asked);
  } catch (error) {
    if (error instanceof Problem) return context.html(refusalPage(frame, error.message), error.status as 400);
    onFault(error);
    return context.html(refusalPage(frame, refused.fault), 500);
  }
}

async function sessionOf(context: Context, sessions: Sessions): Promise<Session | undefined> {
  const cookie = getCookie(context, COOKIE);
  return cookie === undefined ? undefined : sessions.of(cookie);
}

function signedOut(context: Context): Response {
  const language = languageAsked(context);
  return context.html(signInPage(language, roomWordsOf(language), "link"), 401) as Response;
}

function languageOf(context: Context, session: Session): string {
  return session.language ?? languageAsked(context);
}

/** The first language of the browser that there are words for. */
function languageAsked(context: Context): string {
  const asked = (context.req.header("accept-language") ?? "")
    .split(",")
    .map((part) => part.split(";")[0]?.trim() ?? "");
  for (const tag of asked) {
    const known = LANGUAGES.find((one) => isIn(tag, one));
    if (known !== undefined) return known;
  }
  return "en";
}

/** What is restricted is not in the room of those who may not see it: no page can forget to ask. */
async function roomFor(room: Room, { role }: Person): Promise<Room> {
  return may(role, "see restricted") ? room : unrestrictedRoom(room);
}

async function frameOf(room: Room, person: Person, language: string): Promise<Frame> {
  const { name } = await room.read.caseInfo();
  const places = Object.values(PLACES).flatMap((group) => Object.keys(group) as Place[]);
  return {
    language,
    words: roomWordsOf(language),
    name,
    shown: new Set(places.filter((place) => may(person.role, PLACE_RIGHTS[place]))),
  };
}

function isSecure(context: Context): boolean {
  return new URL(context.req.url).protocol === "https:";
}
