// Somebody at the workroom of a small case, without a port.

import type { Hono } from "hono";
import { html } from "../../views/views.ts";
import { buildRecord, openRoom, type Person, type Role, type Room } from "../../workroom/workroom.ts";
import type { RoomTools } from "./room-tools.ts";
import { NO_PUBLISHING_TOOLS, NO_WRITING_TOOLS, removeCase, smallCase } from "./room.fixture.ts";
import { LoneSessions } from "./sessions.ts";
import { workroomApp } from "./workroom-app.ts";

const HOST = "127.0.0.1:4174";
const ORIGIN = `http://${HOST}`;

/** Somebody who is signed in. */
export interface Visitor {
  readonly app: Hono;
  get(path: string): Promise<Response>;
  /** The text of a page. */
  page(path: string): Promise<string>;
  post(path: string, form?: Readonly<Record<string, string>>): Promise<Response>;
}

export interface Client extends Visitor {
  readonly room: Room;
  readonly folder: string;
  /** Somebody else in the same room. */
  as(role: Role, name?: string): Promise<Visitor>;
  close(): Promise<void>;
}

/** Builds the record of a small case and signs in. */
export async function clientOf(
  documents?: Readonly<Record<string, string>>,
  options: { readonly role?: Role; readonly name?: string; readonly tools?: Partial<RoomTools> } = {},
): Promise<Client> {
  const folder = smallCase(documents);
  const room = await openRoom(folder);
  await buildRecord(room.open.store, room.open.folder, { processes: 1 });
  const tools: RoomTools = {
    recordPages: () => Promise.resolve(undefined),
    standing: () => Promise.resolve(html``),
    today: () => "2019-06-14",
    writing: NO_WRITING_TOOLS,
    publishing: NO_PUBLISHING_TOOLS,
    ...options.tools,
  };
  const as = (role: Role, name = "Rana Voss"): Promise<Visitor> => visitorOf(room, tools, { role, name });
  const own = await as(options.role ?? "owner", options.name ?? "Ada Pell");
  return {
    ...own,
    room,
    folder,
    as,
    close: async () => {
      await room.close();
      removeCase(folder);
    },
  };
}

async function visitorOf(room: Room, tools: RoomTools, person: Person): Promise<Visitor> {
  const sessions = new LoneSessions(person);
  const faults: unknown[] = [];
  const app = workroomApp({ room, tools, sessions, onFault: (fault) => faults.push(fault) });
  const entered = await app.request(`${ORIGIN}/enter?key=${sessions.invite()}`, { headers: { host: HOST } });
  const cookie = /[\w-]*habeas[^;]*/.exec(entered.headers.get("set-cookie") ?? "")?.[0] ?? "";
  const request = async (path: string, init: RequestInit): Promise<Response> => {
    const response = await app.request(ORIGIN + path, {
      ...init,
      headers: { host: HOST, origin: ORIGIN, cookie, "accept-language": "en" },
    });
    if (faults.length > 0) throw faults[0];
    return response;
  };
  const get = (path: string): Promise<Response> => request(path, {});
  return {
    app,
    get,
    page: async (path) => (await get(path)).text(),
    post: (path, form = {}) => request(path, { method: "POST", body: new URLSearchParams(form) }),
  };
}
