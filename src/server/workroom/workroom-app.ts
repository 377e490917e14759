// The workroom as requests and responses, without a port: who asks is known and has the right, or is told what to do.

import { type Context, Hono } from "hono";
import { getCookie, setCookie, deleteCookie } from "hono/cookie";
import { Problem } from "../../base/base.ts";
import {
  type Frame,
  LANGUAGES,
  PLACE_NAMES,
  refusalPage,
  roomPage,
  roomWordsOf,
  signInPage,
} from "../../views/views.ts";
import { deviceName, may, type Person, type Room, unrestrictedRoom } from "../../workroom/workroom.ts";
import { languageAsked } from "./asked-language.ts";
import { assets } from "./assets.ts";
import { Attempts } from "./attempts.ts";
import { Door, OUTSIDE_ROUTES } from "./door.ts";
import type { Asked, Route, RoomPageParts } from "./route.ts";
import { PLACE_RIGHTS, ROUTES } from "./routes.ts";
import type { RoomTools } from "./room-tools.ts";
import { boundedBody, HEADERS, isFromHere, isOwnHost } from "./safety.ts";
import { type AccountSessions, cookieName, LoneSessions, Notices, type Session } from "./sessions.ts";

export interface RoomOptions {
  readonly room: Room;
  readonly tools: RoomTools;
  /** Those of accounts bring the ways to sign in with them. */
  readonly sessions: LoneSessions | AccountSessions;
  /** The names under which this host is reached. */
  readonly hosts?: readonly string[] | undefined;
  /** Where browsers reach it, if a proxy stands in front: "https://case.example". */
  readonly origin?: string | undefined;
  /** Is told of faults in the program; nobody else is. */
  readonly onFault?: ((fault: unknown) => void) | undefined;
}

interface Running extends RoomOptions {
  readonly onFault: (fault: unknown) => void;
  readonly notices: Notices;
  /** Where there are accounts. */
  readonly door: Door | undefined;
}

const ONE_MEGABYTE = 1_000_000;
/** Browsers ask this name without TLS no more, for a year. */
const ONLY_HTTPS = ["Strict-Transport-Security", "max-age=31536000"] as const;
const HTML = { "Content-Type": "text/html; charset=utf-8" } as const;

export function workroomApp(options: RoomOptions): Hono {
  const { room, sessions, origin, hosts = ["127.0.0.1", "localhost"], onFault = () => undefined } = options;
  const notices = new Notices();
  const door = sessions instanceof LoneSessions ? undefined : new Door({ room, notices, origin, onFault });
  const running: Running = { ...options, onFault, notices, door };
  const app = new Hono();
  app.use(async (context, next) => {
    const host = context.req.header("host");
    if (!isOwnHost(host, hosts)) return context.text("This address is not served here.", 421, { ...HEADERS });
    await next();
    for (const [name, value] of Object.entries(HEADERS))
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
    if (origin?.startsWith("https:") === true) context.res.headers.set(...ONLY_HTTPS);
  });
  app.route("/assets", assets());
  if (sessions instanceof LoneSessions) app.get("/enter", enterAlone(sessions, room));
  if (door !== undefined)
    for (const route of OUTSIDE_ROUTES) app.on(route.method, route.path, (context) => door.answer(context, route));
  for (const route of ROUTES) app.on(route.method, route.path, (context) => answer(context, route, running));
  app.notFound(async (context) => {
    const session = await sessionOf(context, running);
    if (session === undefined) return signedOut(context, running);
    const frame = await frameOf(
      running,
      await roomFor(room, session.person),
      session,
      session.language ?? languageAsked(context),
    );
    return context.html(refusalPage(frame, frame.words.frame.refused.missing), 404);
  });
  return app;
}

/** The link that was printed when the workroom was started, for the one person who works in it. */
function enterAlone(sessions: LoneSessions, room: Room): (context: Context) => Response {
  const attempts = new Attempts(10, 60);
  return (context) => {
    const language = languageAsked(context);
    const outside = (why: "used" | "tooMany", status: 403 | 429): Response =>
      new Response(signInPage(language, roomWordsOf(language), why), { status, headers: HTML });
    if (!attempts.allows("link", Temporal.Instant.from(room.clock()).epochMilliseconds)) return outside("tooMany", 429);
    const cookie = sessions.enter(context.req.query("key") ?? "");
    if (cookie === undefined) return outside("used", 403);
    const { origin, protocol } = new URL(context.req.url);
    const secure = protocol === "https:";
    setCookie(context, cookieName(origin), cookie, { httpOnly: true, sameSite: "Strict", path: "/", secure });
    return context.redirect("/", 303);
  };
}

async function answer(context: Context, route: Route, running: Running): Promise<Response> {
  const { tools, sessions, notices, door } = running;
  const session = await sessionOf(context, running);
  if (session === undefined) return signedOut(context, running);
  const { person } = session;
  const language = session.language ?? languageAsked(context);
  const room = await roomFor(running.room, person);
  const frame = await frameOf(running, room, session, language);
  const { refused, roles } = frame.words.frame;
  const refuse = (sentence: string, status: 403 | 413) => context.html(refusalPage(frame, sentence), status);
  if (!may(person.role, route.right)) return refuse(refused.right(roles[person.role]), 403);
  const { raw } = context.req;
  let request = raw;
  if (route.method === "POST") {
    const host = door === undefined ? (context.req.header("host") ?? "") : new URL(door.originOf(context)).host;
    if (!isFromHere(raw.headers, host)) return refuse(refused.origin, 403);
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
    accounts:
      door === undefined || person.account === undefined
        ? undefined
        : {
            account: person.account,
            session: session.id,
            passkeys: door.passkeys,
            origin: door.originOf(context),
            device: deviceName(context.req.header("user-agent") ?? ""),
          },
    request,
    url,
    param: (name) => context.req.param(name) ?? "",
    form: () => (form ??= request.formData()),
    words: frame.words,
    language,
    frame,
    chooseLanguage: async (chosen) => {
      if (LANGUAGES.includes(chosen)) await sessions.speak(session, chosen);
    },
    isStillIn: async () => {
      const now = await sessionOf(context, running);
      return now !== undefined && may(now.person.role, route.right);
    },
    leave: async () => {
      await sessions.end(session);
      const own = originOf(context, running);
      deleteCookie(context, cookieName(own), { path: "/", secure: own.startsWith("https:") });
    },
    page: ({ title, main, here, width, status = 200 }: RoomPageParts) => {
      const address = url.pathname + url.search;
      const page = roomPage({ ...frame, here }, { title, main, notice: notices.take(session.id), width, address });
      return new Response(page, { status, headers: HTML });
    },
    say: (value, status = 200) => Response.json(value, { status }),
    missing: () => new Response(refusalPage(frame, refused.missing), { status: 404, headers: HTML }),
    redirect: (address, notice) => {
      notices.put(session.id, notice);
      return context.redirect(address, 303);
    },
  };
  try {
    return await route.handle(asked);
  } catch (error) {
    if (error instanceof Problem) return context.html(refusalPage(frame, error.message), error.status as 400);
    running.onFault(error);
    return context.html(refusalPage(frame, refused.fault), 500);
  }
}

async function sessionOf(context: Context, running: Running): Promise<Session | undefined> {
  const cookie = getCookie(context, cookieName(originOf(context, running)));
  return cookie === undefined ? undefined : running.sessions.of(cookie);
}

function originOf(context: Context, { door }: Running): string {
  return door?.originOf(context) ?? new URL(context.req.url).origin;
}

function signedOut(context: Context, { door }: Running): Response {
  if (door !== undefined) return door.signedOut(context);
  const language = languageAsked(context);
  return new Response(signInPage(language, roomWordsOf(language), "link"), { status: 401, headers: HTML });
}

/** What is restricted is not in the room of those who may not see it: no page can forget to ask. */
async function roomFor(room: Room, { role }: Person): Promise<Room> {
  return may(role, "see restricted") ? room : unrestrictedRoom(room);
}

async function frameOf({ door }: Running, room: Room, { person }: Session, language: string): Promise<Frame> {
  const { name } = await room.read.caseInfo();
  return {
    language,
    words: roomWordsOf(language),
    name,
    person: door === undefined ? undefined : person.name,
    shown: new Set(
      PLACE_NAMES.filter(
        (place) => may(person.role, PLACE_RIGHTS[place]) && (place !== "members" || door !== undefined),
      ),
    ),
  };
}
