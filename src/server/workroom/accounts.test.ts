import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Instant } from "../../base/base.ts";
import { barToCome, html } from "../../views/views.ts";
import {
  buildRecord,
  firstInvitation,
  invite,
  joinCase,
  letInFromTerminal,
  may,
  openRoom,
  type Role,
  ROLES,
  type Room,
} from "../../workroom/workroom.ts";
import { OUTSIDE_ROUTES } from "./door.ts";
import { type Device, deviceAt } from "./passkey-device.fixture.ts";
import { NO_PUBLISHING_TOOLS, NO_WRITING_TOOLS, removeCase, smallCase } from "./room.fixture.ts";
import { ROUTES } from "./routes.ts";
import { AccountSessions, cookieName } from "./sessions.ts";
import { workroomApp } from "./workroom-app.ts";

const HOST = "localhost:4174";
const ORIGIN = `http://${HOST}`;
const CASE = "The case of Nadia Ferrol";
let folder: string;
let room: Room;
let app: Hono;
let minutes = 0;
/** Where pages of the record lie, once there are some. */
let pages: string | undefined;
const START = Temporal.Instant.from("2019-06-14T10:00:00Z");
const clock = (): Instant => START.add({ minutes }).toString({ fractionalSecondDigits: 3 }) as Instant;
const faults: unknown[] = [];

beforeAll(async () => {
  folder = smallCase();
  room = await openRoom(folder, { clock });
  await buildRecord(room.open.store, room.open.folder, { processes: 1 });
  app = appOf();
}, 60_000);
afterAll(async () => {
  await room.close();
  removeCase(folder);
  expect(faults).toEqual([]);
});
beforeEach(() => {
  minutes += 60; // what was tried before does not count any more
});

function appOf(origin?: string): Hono {
  const tools = {
    recordPages: () => Promise.resolve(pages),
    standing: () => Promise.resolve(html``),
    today: () => "2019-06-14" as const,
    writing: NO_WRITING_TOOLS,
    publishing: NO_PUBLISHING_TOOLS,
  };
  const onFault = (fault: unknown): number => faults.push(fault);
  const hosts = [new URL(origin ?? ORIGIN).hostname];
  return workroomApp({ room, tools, sessions: new AccountSessions(room, onFault), hosts, origin, onFault });
}

interface Asking {
  readonly cookie?: string;
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

function ask(path: string, { cookie = "", form, headers = {} }: Asking = {}, to = app): Promise<Response> {
  const init = form === undefined ? {} : { method: "POST", body: new URLSearchParams(form) };
  const all = { host: HOST, origin: ORIGIN, "accept-language": "en", cookie, ...headers };
  return Promise.resolve(to.request(ORIGIN + path, { ...init, headers: all }));
}

function cookieOf(response: Response): string {
  return /[\w-]*habeas[^;]*/.exec(response.headers.get("set-cookie") ?? "")?.[0] ?? "";
}

let made = 0;

/** Somebody new of a role, signed in. */
async function somebody(role: Role) {
  made += 1;
  const name = `Person ${made}`;
  const done = await invite(room, name, role, "Ada Pell");
  if (done.kind === "refused") throw new Error(done.why);
  const joined = await joinCase(room, done.key, { name, agent: "Firefox, Linux" });
  if (joined.kind === "refused") throw new Error(joined.why);
  const account = (await room.accounts.all()).find((one) => one.name === name);
  return { name, codes: joined.codes, cookie: `${cookieName(ORIGIN)}=${joined.cookie}`, id: account?.id ?? "" };
}

const filled = (path: string): string => path.replace(/:\w+(?:\{[^}]*\})?/g, "none").replace("*", "index.html");

describe("who gets in", () => {
  test.each(ROUTES.map(({ method, path }) => [method, path] as const))(
    "Without a session %s %s gives nothing but the page to sign in.",
    async (method, path) => {
      const response = await ask(filled(path), method === "POST" ? { form: {} } : {});
      expect(response.status).toBe(401);
      const page = await response.text();
      expect(page).toContain("Sign in");
      expect(page).not.toContain("Nadia");
    },
  );

  test("The page to sign in leads back to the page that was asked for, and never elsewhere.", async () => {
    expect(await (await ask("/documents?sort=name")).text()).toContain('name="back" value="/documents?sort=name"');
    expect(await (await ask("//elsewhere.example")).text()).not.toContain("elsewhere");
    const { name, codes } = await somebody("reader");
    const signedIn = await ask("/sign-in/code", {
      form: { name, code: codes[0] ?? "", back: "https://elsewhere.example" },
    });
    expect(signedIn.headers.get("location")).toBe("/");
  });

  test("The link of one person alone opens nothing where there are accounts.", async () => {
    expect((await ask("/enter?key=x")).status).toBe(401);
  });

  test("A session outlives the program; what ends it is the cookie's person or an owner.", async () => {
    const { cookie } = await somebody("editor");
    expect((await ask("/", { cookie })).status).toBe(200);
    app = appOf();
    expect((await ask("/", { cookie })).status).toBe(200);
    const left = await ask("/leave", { cookie, form: {} });
    expect([left.status, left.headers.get("location")]).toEqual([303, "/"]);
    expect((await ask("/", { cookie })).status).toBe(401);
  });

  test("The cookie is kept from scripts and other sites, and behind a proxy with TLS from open networks.", async () => {
    const near = await somebody("reader");
    const said = (await ask("/sign-in/code", { form: { name: near.name, code: near.codes[0] ?? "" } })).headers.get(
      "set-cookie",
    );
    for (const part of ["HttpOnly", "SameSite=Strict", "Path=/"]) expect(said).toContain(part);
    expect(said).not.toContain("Secure");
    const far = appOf("https://case.example");
    const headers = { host: "case.example", origin: "https://case.example" };
    const form = { name: near.name, code: near.codes[1] ?? "" };
    const answer = (await ask("/sign-in/code", { form, headers }, far)).headers;
    const [name, value = ""] = answer.get("set-cookie")?.split(/[=;]/) ?? [];
    expect(name).toBe("__Host-habeas");
    expect(answer.get("set-cookie")).toContain("; Path=/; HttpOnly; Secure;");
    // without the prefix, another host of the domain may have set it
    expect((await ask("/account", { cookie: `habeas=${value}`, headers }, far)).status).toBe(401);
    expect((await ask("/account", { cookie: `__Host-habeas=${value}`, headers }, far)).status).toBe(200);
    const gone = await ask("/leave", { cookie: `__Host-habeas=${value}`, headers, form: {} }, far);
    expect(gone.headers.get("set-cookie")).toMatch(/^__Host-habeas=; .*Secure/);
    expect(answer.get("strict-transport-security")).toBe("max-age=31536000");
    expect((await ask("/sign-in")).headers.get("strict-transport-security")).toBeNull();
  });
});

describe("the table of rights, with accounts", () => {
  const cases = ROUTES.flatMap((route) => ROLES.map((role) => [role, route.method, route.path, route.right] as const));
  const cookies = new Map<Role, string>();
  test.each(cases)("%s: %s %s needs the right to %s", async (role, method, path, right) => {
    // some of these end the session
    const known = cookies.get(role);
    const isIn = known !== undefined && (await ask("/account", { cookie: known })).status === 200;
    const cookie = isIn ? known : (await somebody(role)).cookie;
    cookies.set(role, cookie);
    const response = await ask(filled(path), { cookie, ...(method === "POST" ? { form: {} } : {}) });
    await response.body?.cancel();
    if (may(role, right)) expect(response.status).not.toBe(403);
    else expect(response.status).toBe(403);
  });

  test("A change of role holds at the next request, and so does a removal.", async () => {
    const owner = await somebody("owner");
    const other = await somebody("editor");
    expect((await ask("/writing", { cookie: other.cookie })).status).toBe(200);
    await ask(`/members/${other.id}/role`, { cookie: owner.cookie, form: { role: "reader" } });
    expect((await ask("/writing", { cookie: other.cookie })).status).toBe(403);
    expect((await ask("/documents", { cookie: other.cookie })).status).toBe(200);
    await ask(`/members/${other.id}/remove`, { cookie: owner.cookie, form: {} });
    expect((await ask("/documents", { cookie: other.cookie })).status).toBe(401);
  });

  test("Nobody changes the account of somebody else by its ids.", async () => {
    const [one, other] = [await somebody("reader"), await somebody("owner")];
    const [session] = await room.accounts.sessions(other.id);
    await ask("/account/sessions/end", { cookie: one.cookie, form: { id: session?.hash.slice(0, 16) ?? "" } });
    expect((await ask("/account", { cookie: other.cookie })).status).toBe(200);
  });
});

describe("what is answered to somebody unknown", () => {
  const changes = OUTSIDE_ROUTES.filter(({ method }) => method === "POST").map(({ path }) => [path]);

  test.each(changes)(
    "%s is refused where it comes from another page, is too large, or is under another name.",
    async (path) => {
      const form = { name: "x", code: "y" };
      for (const headers of [
        { origin: "https://elsewhere.example" },
        { origin: "null" },
        { origin: ORIGIN, "sec-fetch-site": "cross-site" },
      ])
        expect((await ask(path, { form, headers })).status).toBe(403);
      expect((await ask(path, { form: { name: "x".repeat(110_000) } })).status).toBe(413);
      expect((await ask(path, { form, headers: { host: "evil.example" } })).status).toBe(421);
    },
  );

  test.each(OUTSIDE_ROUTES.map(({ method, path }) => [method, path] as const))(
    "%s %s says nothing of the case, and takes what is no form for an empty one.",
    async (method, path) => {
      const response = await app.request(ORIGIN + path, {
        method,
        headers: { host: HOST, origin: ORIGIN },
        ...(method === "POST" ? { body: "{" } : {}),
      });
      expect(response.status).toBeLessThan(500);
      expect(await response.text()).not.toContain("Nadia");
      expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(response.headers.get("set-cookie")).toBeNull();
    },
  );
});

describe("how often it may be tried", () => {
  const far = (path: string, address: string, form: Readonly<Record<string, string>>, to: Hono) => {
    const headers = { host: "case.example", origin: "https://case.example", "x-forwarded-for": `9.9.9.9, ${address}` };
    return ask(path, { form, headers }, to);
  };

  test("Codes are guessed ten times for a name from one address in a quarter of an hour; elsewhere the right one opens.", async () => {
    const to = appOf("https://case.example");
    const { name, codes } = await somebody("reader");
    const guess = (address: string, code = "wrong") => far("/sign-in/code", address, { name, code }, to);
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++) statuses.push((await guess("192.0.2.1")).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 403), 429, 429]);
    for (let i = 2; i < 30; i++) await guess(`192.0.2.${i}`);
    expect((await guess("192.0.2.99", codes[0])).status).toBe(303);
    expect((await guess("192.0.2.1", codes[1])).status).toBe(429);
    minutes += 16;
    expect((await guess("192.0.2.1", codes[1])).status).toBe(303);
  });

  test("A network is answered a hundred times a minute, and however much it asks, nobody else is refused.", async () => {
    const to = appOf("https://case.example");
    const tried = async (address: string) =>
      (await far("/sign-in/passkey", address, { passkey: "{}" }, to)).status === 403;
    let answered = 0;
    for (let i = 0; i < 320; i++) if (await tried(`2001:db8:7:${i % 16}::1`)) answered += 1;
    expect(answered).toBe(100);
    for (let i = 0; i < 220; i++) await tried(`198.51.100.${i}`);
    expect([await tried("2001:db8:8::1"), await tried("192.0.2.7")]).toEqual([true, true]);
  });

  test.each([
    ["/sign-in/code", (i: number) => ({ name: `Nobody ${i}`, code: "x" })],
    ["/sign-in/passkey", () => ({ passkey: "{}" })],
    ["/sign-in/challenge", () => ({})],
    ["/join", (i: number) => ({ key: `guess ${i}` })],
  ] as const)("%s answers an address twenty times a minute.", async (path, form) => {
    const statuses: number[] = [];
    for (let i = 0; i < 22; i++) statuses.push((await ask(path, { form: form(i) })).status);
    expect(statuses.slice(0, 20)).not.toContain(429);
    expect(statuses.slice(20)).toEqual([429, 429]);
  });
});

describe("an invitation", () => {
  test("is made by an owner, whose next page shows its link and whose page after that does not.", async () => {
    const { cookie } = await somebody("owner");
    const sent = await ask("/members/invite", { cookie, form: { name: "Sol Brandt", role: "reviewer" } });
    expect(sent.headers.get("location")).toBe("/members");
    const link = /value="([^"]+join\?key=[\w-]{43})"/.exec(await (await ask("/members", { cookie })).text())?.[1] ?? "";
    expect(link.startsWith(`${ORIGIN}/join?key=`)).toBe(true);
    expect(await (await ask("/members", { cookie })).text()).not.toContain("key=");
    const { pathname, search, searchParams } = new URL(link);
    const page = await (await ask(pathname + search)).text();
    for (const words of [CASE, "Sol Brandt", "as reviewer"]) expect(page).toContain(words);
    // programs that preview links look at them
    expect((await ask(pathname + search)).status).toBe(200);
    const joined = await ask("/join", { form: { key: searchParams.get("key") ?? "" } });
    expect((await joined.text()).match(/<code>/g)).toHaveLength(10);
    expect(await (await ask("/account", { cookie: cookieOf(joined) })).text()).toContain("Sol Brandt");
    const again = await ask("/join", { form: { key: searchParams.get("key") ?? "" } });
    expect([again.status, cookieOf(again)]).toEqual([403, ""]);
  });

  test("without a name is refused in words, and keeps what was typed.", async () => {
    const { cookie, name } = await somebody("owner");
    const response = await ask("/members/invite", { cookie, form: { name, role: "editor" } });
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain("Somebody here has this name already");
    expect(page).toContain(`value="${name}"`);
  });
});

describe("passkeys", () => {
  interface Options {
    readonly challenge: string;
    readonly rp: { readonly id: string; readonly name: string };
    readonly user: { readonly id: string };
    readonly authenticatorSelection: { readonly userVerification: string };
  }
  const options = async (path: string, form: Readonly<Record<string, string>> = {}, cookie = ""): Promise<Options> =>
    (await (await ask(path, { form, cookie })).json()) as Options;
  const signIn = (device: Device, ...change: Parameters<Device["prove"]> extends [unknown, ...infer C] ? C : never) =>
    options("/sign-in/challenge").then((asked) =>
      ask("/sign-in/passkey", { form: { passkey: device.prove(asked, ...change) } }),
    );

  async function added(): Promise<{ device: Device; cookie: string; id: string }> {
    const { cookie, id } = await somebody("editor");
    const device = deviceAt(ORIGIN);
    const asked = await options("/account/passkeys/challenge", {}, cookie);
    const sent = { passkey: device.make(asked), label: "Work laptop" };
    expect((await ask("/account/passkeys", { cookie, form: sent })).status).toBe(303);
    expect(await (await ask("/account", { cookie })).text()).toContain("Work laptop");
    return { device, cookie, id };
  }

  test("One that was added signs in, and what it is called by does not name the case.", async () => {
    const { device, cookie } = await added();
    const asked = await options("/account/passkeys/challenge", {}, cookie);
    expect(asked.rp).toEqual({ id: "localhost", name: "Habeas" });
    expect(JSON.stringify(asked)).not.toContain("Nadia");
    const response = await signIn(device);
    expect([response.status, response.headers.get("location")]).toEqual([303, "/"]);
    expect((await ask("/account", { cookie: cookieOf(response) })).status).toBe(200);
  });

  test("What it signed for another site, another challenge, another person or with an old counter opens nothing.", async () => {
    const { device } = await added();
    expect((await signIn(device, { origin: "http://elsewhere.example" })).status).toBe(403);
    expect((await signIn(device, { user: "acc_other" })).status).toBe(403);
    const asked = await options("/sign-in/challenge");
    const proof = device.prove(asked);
    expect((await ask("/sign-in/passkey", { form: { passkey: proof } })).status).toBe(303);
    expect((await ask("/sign-in/passkey", { form: { passkey: proof } })).status).toBe(403);
    expect((await signIn(device, { counter: 1 })).status).toBe(403);
    expect((await ask("/sign-in/passkey", { form: { passkey: device.prove({ challenge: "AAAA" }) } })).status).toBe(
      403,
    );
    expect((await signIn(deviceAt(ORIGIN))).status).toBe(403);
    expect((await signIn(device)).status).toBe(303);
  });

  test("A touch alone opens nothing and adds nothing: the device has to know whose finger it is.", async () => {
    const { device, cookie, id } = await added();
    expect((await signIn(device, { isUnverified: true })).status).toBe(403);
    expect((await signIn(device)).status).toBe(303);
    const asked = await options("/account/passkeys/challenge", {}, cookie);
    expect(asked.authenticatorSelection.userVerification).toBe("required");
    const other = deviceAt(ORIGIN).make(asked, { isUnverified: true });
    await ask("/account/passkeys", { cookie, form: { passkey: other } });
    expect((await room.accounts.passkeys(id)).map((one) => one.id)).toEqual([device.id]);
    expect(await options("/sign-in/challenge")).toMatchObject({ userVerification: "required" });
  });

  test("A challenge is good for five minutes.", async () => {
    const { device } = await added();
    const asked = await options("/sign-in/challenge");
    minutes += 5;
    expect((await ask("/sign-in/passkey", { form: { passkey: device.prove(asked) } })).status).toBe(403);
  });

  test("However many challenges somebody asks for, those of others stay good.", async () => {
    const { device } = await added();
    const reader = await somebody("reader");
    const asked = await options("/sign-in/challenge");
    for (let i = 0; i < 2_001; i++) await options("/account/passkeys/challenge", {}, reader.cookie);
    expect((await ask("/sign-in/passkey", { form: { passkey: device.prove(asked) } })).status).toBe(303);
  });

  test("A challenge for one account makes no passkey for another, and one for signing in makes none.", async () => {
    const [one, other] = [await somebody("reader"), await somebody("owner")];
    const asked = await options("/account/passkeys/challenge", {}, one.cookie);
    const device = deviceAt(ORIGIN);
    await ask("/account/passkeys", { cookie: other.cookie, form: { passkey: device.make(asked) } });
    const wrong = await options("/sign-in/challenge");
    await ask("/account/passkeys", { cookie: other.cookie, form: { passkey: device.make(wrong) } });
    expect(await room.accounts.passkeys(other.id)).toEqual([]);
  });

  test("One that is removed no longer signs in.", async () => {
    const { device, cookie, id } = await added();
    await ask("/account/passkeys/remove", { cookie, form: { id: device.id } });
    expect(await room.accounts.passkeys(id)).toEqual([]);
    expect((await signIn(device)).status).toBe(403);
  });

  test("An account is made with one, from its invitation.", async () => {
    const done = await invite(room, "Noor Haddad", "reader", "Ada Pell");
    const key = done.kind === "invited" ? done.key : "";
    const device = deviceAt(ORIGIN);
    const asked = await options("/join/challenge", { key });
    const wrong = await ask("/join", {
      form: { key, passkey: device.make(asked, { origin: "http://elsewhere.example" }) },
    });
    expect([wrong.status, cookieOf(wrong)]).toEqual([422, ""]);
    const joined = await ask("/join", {
      form: { key, passkey: device.make(await options("/join/challenge", { key })) },
    });
    expect(joined.status).toBe(200);
    const response = await signIn(device);
    expect(await (await ask("/account", { cookie: cookieOf(response) })).text()).toContain("Noor Haddad");
  });
});

test("A page of the record that was written for everybody gets the bar of whoever looks.", async () => {
  pages = mkdtempSync(join(tmpdir(), "habeas-record-pages-"));
  try {
    mkdirSync(join(pages, "hearings"));
    writeFileSync(
      join(pages, "hearings/index.html"),
      html`<body>${barToCome("hearings")}<main>$& what was said</main>`.toString(),
    );
    const [owner, reader] = [await somebody("owner"), await somebody("reader")];
    const bar = async (cookie: string) => (await ask("/record/hearings/index.html", { cookie })).text();
    const [one, other] = [await bar(owner.cookie), await bar(reader.cookie)];
    expect(one).toContain(owner.name);
    expect(other).toContain(reader.name);
    expect([one, other].map((page) => page.includes('href="/review"'))).toEqual([true, false]);
    expect(other).toContain('href="/record/hearings/index.html" aria-current="page"');
    expect(other).toContain('name="back" value="/record/hearings/index.html"');
    expect(other.match(/what was said/g)).toHaveLength(1);
  } finally {
    rmSync(pages, { recursive: true, force: true });
    pages = undefined;
  }
});

test("Members shows a link that was printed in the terminal, and takes it back.", async () => {
  const { cookie, name } = await somebody("owner");
  const key = (await letInFromTerminal(room, name)) ?? "";
  const page = await (await ask("/members", { cookie })).text();
  expect(page).toContain("from the terminal");
  const id = /from the terminal[^]*?name="id" value="(\w+)"/.exec(page)?.[1] ?? "";
  await ask("/members/revoke", { cookie, form: { id } });
  expect(await (await ask("/members", { cookie })).text()).not.toContain("from the terminal");
  expect((await ask(`/join?key=${key}`)).status).toBe(403);
});

test("Where everybody has left, the first link makes an owner again only if there is none.", async () => {
  await somebody("owner");
  expect(await firstInvitation(room)).toBeUndefined();
});

test("The language that somebody chooses is theirs on every device.", async () => {
  const { cookie, name, codes } = await somebody("reader");
  await ask("/language", { cookie, form: { language: "ar", back: "/account" } });
  const other = await ask("/sign-in/code", { form: { name, code: codes[0] ?? "" } });
  expect(await (await ask("/account", { cookie: cookieOf(other) })).text()).toContain('<html lang="ar" dir="rtl">');
});
