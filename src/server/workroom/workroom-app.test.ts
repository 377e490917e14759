import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Hono } from "hono";
import { AREAS, html, PLACES } from "../../views/views.ts";
import { may, openRoom, type Role, ROLES, type Room } from "../../workroom/workroom.ts";
import { NO_PUBLISHING_TOOLS, NO_WRITING_TOOLS, removeCase, smallCase } from "./room.fixture.ts";
import { ROUTES } from "./routes.ts";
import { LoneSessions } from "./sessions.ts";
import { workroomApp } from "./workroom-app.ts";

const HOST = "127.0.0.1:4174";
const ORIGIN = `http://${HOST}`;
let folder: string;
let room: Room;

beforeAll(async () => {
  folder = smallCase();
  room = await openRoom(folder);
});
afterAll(async () => {
  await room.close();
  removeCase(folder);
});

const tools = {
  recordPages: () => Promise.resolve(undefined),
  standing: () => Promise.resolve(html``),
  today: () => "2019-06-14" as const,
  writing: NO_WRITING_TOOLS,
  publishing: NO_PUBLISHING_TOOLS,
};

async function entered(
  role: Role,
  options: { onFault?: (fault: unknown) => void } = {},
): Promise<{ app: Hono; cookie: string; key: string }> {
  const sessions = new LoneSessions({ name: "Ada Pell", role });
  const key = sessions.invite();
  const app = workroomApp({ room, tools, sessions, ...options });
  const response = await app.request(`${ORIGIN}/enter?key=${key}`, { headers: { host: HOST } });
  const cookie = /[\w-]*habeas[^;]*/.exec(response.headers.get("set-cookie") ?? "")?.[0] ?? "";
  return { app, cookie, key };
}

const OWN = { host: HOST, origin: ORIGIN };

describe("who gets in", () => {
  test("The link works once, and the cookie it gives is kept from scripts and from other sites.", async () => {
    const { app, cookie, key } = await entered("owner");
    // another workroom on the machine has another port, and browsers send cookies to all ports
    expect(cookie).toMatch(/^habeas-4174=[\w-]{43}$/);
    const again = await app.request(`${ORIGIN}/enter?key=${key}`, { headers: { host: HOST } });
    expect([again.status, again.headers.get("set-cookie")]).toEqual([403, null]);
    expect((await app.request(`${ORIGIN}/`, { headers: { host: HOST, cookie } })).status).toBe(200);
  });

  test("The cookie is HttpOnly and SameSite=Strict.", async () => {
    const sessions = new LoneSessions({ name: "Ada Pell", role: "owner" });
    const app = workroomApp({ room, tools, sessions });
    const response = await app.request(`${ORIGIN}/enter?key=${sessions.invite()}`, { headers: { host: HOST } });
    const said = response.headers.get("set-cookie") ?? "";
    expect(said).toContain("HttpOnly");
    expect(said).toContain("SameSite=Strict");
  });

  test.each(ROUTES.map(({ method, path }) => [method, path] as const))(
    "Without a session %s %s gives nothing but the page that says how to sign in.",
    async (method, path) => {
      const { app } = await entered("owner");
      const response = await app.request(ORIGIN + filled(path), { method, headers: OWN });
      expect(response.status).toBe(401);
      expect(await response.text()).not.toContain(room.open.folder.caseFile.name ?? "no name");
    },
  );

  test("Keys are guessed ten times a minute and no more.", async () => {
    const { app } = await entered("owner");
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++)
      statuses.push((await app.request(`${ORIGIN}/enter?key=guess${i}`, { headers: { host: HOST } })).status);
    expect(statuses.slice(0, 9)).toEqual(Array.from({ length: 9 }, () => 403));
    expect(statuses.slice(-2)).toEqual([429, 429]);
  });
});

describe("the table of rights", () => {
  const cases = ROUTES.flatMap((route) => ROLES.map((role) => [role, route.method, route.path, route.right] as const));
  test.each(cases)("%s: %s %s needs the right to %s", async (role, method, path, right) => {
    const { app, cookie } = await entered(role, { onFault: () => undefined });
    const response = await app.request(ORIGIN + filled(path), {
      method,
      headers: { ...OWN, cookie, "content-type": "application/x-www-form-urlencoded" },
      ...(method === "POST" ? { body: "" } : {}),
    });
    await response.body?.cancel();
    if (may(role, right)) expect(response.status).not.toBe(403);
    else expect(response.status).toBe(403);
  });
});

describe("where changes come from", () => {
  test.each([
    ["another site", { origin: "https://elsewhere.example" }],
    ["a file", { origin: "null" }],
    ["nowhere", {}],
    ["a frame of another site", { origin: ORIGIN, "sec-fetch-site": "cross-site" }],
  ])("A change from %s is refused.", async (_, headers) => {
    const { app, cookie } = await entered("owner");
    const changes = ROUTES.filter(({ method }) => method === "POST");
    for (const { path } of changes) {
      const response = await app.request(ORIGIN + filled(path), {
        method: "POST",
        headers: { host: HOST, cookie, ...headers } as Record<string, string>,
        body: new URLSearchParams({ a: "b" }),
      });
      expect([path, response.status]).toEqual([path, 403]);
    }
  });

  test("A request under another name is refused.", async () => {
    const { app, cookie } = await entered("owner");
    const response = await app.request("http://evil.example/", { headers: { host: "evil.example", cookie } });
    expect(response.status).toBe(421);
  });

  test("What is too large is refused, whether it says so or not.", async () => {
    const { app, cookie } = await entered("owner");
    const response = await app.request(`${ORIGIN}/language`, {
      method: "POST",
      headers: { ...OWN, cookie },
      body: new URLSearchParams({ language: "x".repeat(1_100_000) }),
    });
    expect(response.status).toBe(413);
  });

  test("Every answer forbids scripts of others, frames, and telling elsewhere where one comes from.", async () => {
    const { app, cookie } = await entered("owner");
    for (const path of ["/", "/nowhere", "/assets/room.js", "/enter?key=x"]) {
      const { headers } = await app.request(ORIGIN + path, { headers: { host: HOST, cookie } });
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    }
  });

  test("After a change of language the interface comes back to where it was, and never to another host.", async () => {
    const { app, cookie } = await entered("owner");
    const chosen = async (back: string): Promise<string | null> => {
      const body = new URLSearchParams({ language: "ar", back });
      const response = await app.request(`${ORIGIN}/language`, { method: "POST", headers: { ...OWN, cookie }, body });
      return response.headers.get("location");
    };
    expect(await chosen("/review?by=kind")).toBe("/review?by=kind");
    expect(await chosen("//elsewhere.example/")).toBe("/");
    expect(await chosen("https://elsewhere.example/")).toBe("/");
    const page = await (await app.request(`${ORIGIN}/`, { headers: { host: HOST, cookie } })).text();
    expect(page).toContain('<html lang="ar" dir="rtl">');
  });
});

describe("the menu", () => {
  const places = Object.values(PLACES).flatMap((group) => Object.entries(group));

  test.each(places.filter(([, href]) => !href.startsWith("/record/")))("%s leads to a page.", async (_, href) => {
    const { app, cookie } = await entered("owner");
    expect((await app.request(ORIGIN + href, { headers: { host: HOST, cookie } })).status).toBe(200);
  });

  test.each(places.filter(([, href]) => href.startsWith("/record/")))(
    "%s leads to a page of the record.",
    (_, href) => {
      expect(AREAS.map(([, path]) => `/record/${path}`)).toContain(href);
    },
  );
});

/** An address of a route: what stands for something gets an id that nothing has. */
function filled(path: string): string {
  return path.replace(/:\w+(?:\{[^}]*\})?/g, "none").replace("*", "index.html");
}
