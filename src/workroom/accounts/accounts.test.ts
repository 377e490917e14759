import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Instant } from "../../base/base.ts";
import { type Room, openRoom } from "../room.ts";
import { rebuildRecord } from "../rebuild-record.ts";
import { writeCase } from "../small-case.fixture.ts";
import {
  addPasskey,
  changeRole,
  deviceName,
  endOtherSessions,
  endSession,
  firstInvitation,
  invitationOf,
  invite,
  joinCase,
  letBackIn,
  letInFromTerminal,
  listMembers,
  type NewPasskey,
  ownAccount,
  plainName,
  removeMember,
  removePasskey,
  renewCodes,
  revokeInvitation,
  signInByCode,
  signInByPasskey,
  speak,
  whoHas,
} from "./accounts.ts";
import { codeHash, isAmong, newCodes } from "./keys.ts";

const START = Temporal.Instant.from("2019-06-14T10:00:00Z");
let written: ReturnType<typeof writeCase>;
let room: Room;
let hours = 0;

const clock = (): Instant =>
  START.add({ minutes: Math.round(hours * 60) }).toString({ fractionalSecondDigits: 3 }) as Instant;

beforeAll(async () => {
  written = writeCase({ "letter.txt": "Harrow, June 3, 2019\n\nNadia Ferrol was arrested on May 2, 2019.\n" });
  room = await openRoom(written.folder, { clock });
});
afterAll(async () => {
  await room.close();
  written.remove();
});
beforeEach(async () => {
  hours = 0;
  // a case in which nobody has an account
  await room.open.store.changeAccounts(async (accounts) => {
    for (const { hash } of await accounts.invitations("0000-01-01T00:00:00.000Z"))
      await accounts.removeInvitation(hash);
    for (const { id, name, ...rest } of await accounts.all()) {
      await accounts.endSessions(id);
      await accounts.removePasskeys(id);
      await accounts.put({ ...rest, id, name: `${name} ${id}`, codes: [], role: "reader", removed: clock() });
    }
  });
});

const passkey = (id: string, counter = 0): NewPasskey => ({
  id,
  publicKey: new Uint8Array([1, 2, 3]),
  counter,
  transports: ["internal"],
  label: "Firefox, Linux",
});

async function joined(key: string | undefined, name = "", own?: NewPasskey) {
  const done = await joinCase(room, key ?? "", { name, agent: "Firefox, Linux" }, own);
  if (done.kind === "refused") throw new Error(done.why);
  const who = await whoHas(room, done.cookie);
  if (who === undefined) throw new Error("no session");
  return { ...done, id: who.person.account, session: who.session.hash };
}

async function keyFor(name: string, role: "owner" | "editor" | "reviewer" | "reader" = "reader"): Promise<string> {
  const made = await invite(room, name, role, "Ada Pell");
  if (made.kind === "refused") throw new Error(made.why);
  return made.key;
}

const owner = async () => joined(await firstInvitation(room), "Ada Pell");

describe("invitations", () => {
  test("The first makes the owner; there is no other such link then, and an older one no longer works.", async () => {
    const old = await firstInvitation(room);
    const key = await firstInvitation(room);
    expect(await invitationOf(room, old ?? "")).toBeUndefined();
    const { cookie } = await joined(key, "  Ada\u202e  Pell ");
    expect((await whoHas(room, cookie))?.person).toMatchObject({ name: "Ada Pell", role: "owner" });
    expect(await firstInvitation(room)).toBeUndefined();
  });

  test("A link works once, and looking at it does not use it up.", async () => {
    await owner();
    const key = await keyFor("Sol Brandt", "editor");
    for (let i = 0; i < 3; i++)
      expect(await invitationOf(room, key)).toMatchObject({ name: "Sol Brandt", role: "editor", by: "Ada Pell" });
    expect((await joined(key, "Somebody Else")).name).toBe("Sol Brandt");
    expect(await invitationOf(room, key)).toBeUndefined();
    expect(await joinCase(room, key, { name: "", agent: "" })).toEqual({ kind: "refused", why: "used" });
  });

  test("Two who use a link at the same moment do not both get in.", async () => {
    await owner();
    const key = await keyFor("Sol Brandt");
    const both = await Promise.all([1, 2].map(() => joinCase(room, key, { name: "", agent: "" })));
    expect(both.map(({ kind }) => kind).sort()).toEqual(["joined", "refused"]);
  });

  test("A link works for a week, and until it is taken back.", async () => {
    await owner();
    const key = await keyFor("Sol Brandt");
    hours = 7 * 24 - 1;
    expect(await invitationOf(room, key)).toBeDefined();
    hours = 7 * 24;
    expect(await invitationOf(room, key)).toBeUndefined();
    const other = await keyFor("Sol Brandt");
    const [open] = (await listMembers(room)).invitations;
    expect(await revokeInvitation(room, open?.id ?? "")).toBe(true);
    expect(await revokeInvitation(room, open?.id ?? "")).toBe(false);
    expect(await invitationOf(room, other)).toBeUndefined();
  });

  test("Neither links nor cookies nor codes are in the record, only their hashes.", async () => {
    const { cookie, codes } = await owner();
    const key = await keyFor("Sol Brandt");
    const all = JSON.stringify([
      await room.accounts.all(),
      await room.accounts.invitations(clock()),
      await room.accounts.sessions((await room.accounts.all()).at(-1)?.id ?? ""),
    ]);
    for (const secret of [cookie, key, ...codes, ...codes.map((code) => code.replaceAll("-", ""))])
      expect(all).not.toContain(secret);
  });

  test.each([
    ["", "noName"],
    [" \u200b\n", "noName"],
    ["x".repeat(81), "longName"],
    ["ada  PELL", "nameTaken"],
    ["Ad\u00ada\u034f Pe\u200dll\ufe0f", "nameTaken"],
    ["\uff21da Pell", "nameTaken"],
    ["\u3164", "noName"],
    ["\u0410da Pell", "mixedName"],
    ["Ada Pell \u039f", "mixedName"],
    ["\u0410\u03b4\u03b1", "mixedName"],
    ["Sol Brandt", "nameInvited"],
    ["SOL\u2060\u2003Brandt\u{e0101}", "nameInvited"],
    ["Noor Haddad", "nameRemoved"],
  ])("%j is no name for an invitation: %s", async (name, why) => {
    await owner();
    await removeMember(room, (await joined(await keyFor("Noor Haddad"))).id);
    await keyFor("Sol Brandt");
    expect(await invite(room, name, "reader", "Ada Pell")).toEqual({ kind: "refused", why });
  });

  test.each(["Анна Петрова", "Ελένη Νικολάου", "ميناهان\u200cها", "Zoë Łuć"])("%j is a name.", async (name) => {
    await owner();
    expect(await invite(room, name, "reader", "Ada Pell")).toMatchObject({ kind: "invited", name });
  });

  test("A name that is refused leaves the link as it was.", async () => {
    const key = await firstInvitation(room);
    expect(await joinCase(room, key ?? "", { name: " ", agent: "" })).toEqual({ kind: "refused", why: "noName" });
    expect((await joined(key, "Ada Pell")).name).toBe("Ada Pell");
  });
});

describe("members", () => {
  test("A change of role holds at the next request, and there is always an owner.", async () => {
    const ada = await owner();
    expect(await changeRole(room, ada.id, "reader")).toBe("lastOwner");
    expect(await removeMember(room, ada.id)).toBe("lastOwner");
    const sol = await joined(await keyFor("Sol Brandt", "reader"));
    expect(await changeRole(room, sol.id, "owner")).toBe("done");
    expect((await whoHas(room, sol.cookie))?.person.role).toBe("owner");
    expect(await changeRole(room, ada.id, "reader")).toBe("done");
    expect((await whoHas(room, ada.cookie))?.person.role).toBe("reader");
    expect(await changeRole(room, "acc_none", "reader")).toBe("gone");
  });

  test("Two owners who take the role from each other at the same moment do not both succeed.", async () => {
    const ada = await owner();
    const sol = await joined(await keyFor("Sol Brandt", "owner"));
    const done = await Promise.all([changeRole(room, ada.id, "reader"), changeRole(room, sol.id, "reader")]);
    expect(done).toEqual(["done", "lastOwner"]);
  });

  test("Whoever is removed is out, by session, code and passkey, and so are the links they made.", async () => {
    await owner();
    const sol = await joined(await keyFor("Sol Brandt", "owner"), "", passkey("key of sol"));
    const made = await invite(room, "Noor Haddad", "reader", "Sol Brandt");
    expect(await removeMember(room, sol.id)).toBe("done");
    expect(await whoHas(room, sol.cookie)).toBeUndefined();
    expect(await signInByCode(room, "Sol Brandt", sol.codes[0] ?? "", "")).toBeUndefined();
    expect(await signInByPasskey(room, "key of sol", 1, "")).toBeUndefined();
    expect(made.kind === "invited" && (await invitationOf(room, made.key))).toBeUndefined();
    expect(await removeMember(room, sol.id)).toBe("gone");
    expect(await listMembers(room)).toMatchObject({ members: [{ name: "Ada Pell" }] });
  });

  test("Whoever was removed can be let back in, under the same name and with new codes.", async () => {
    await owner();
    const sol = await joined(await keyFor("Sol Brandt", "editor"));
    await removeMember(room, sol.id);
    const back = await letBackIn(room, sol.id, "Ada Pell");
    const again = await joined(back.kind === "invited" ? back.key : "");
    expect(again.id).toBe(sol.id);
    expect((await whoHas(room, again.cookie))?.person).toMatchObject({ name: "Sol Brandt", role: "editor" });
    expect(await signInByCode(room, "Sol Brandt", sol.codes[0] ?? "", "")).toBeUndefined();
  });

  test("A way back in ends what was before, when it is used and not sooner; a second link ends the first.", async () => {
    const ada = await owner();
    const first = await letInFromTerminal(room, "ada pell");
    const second = await letInFromTerminal(room, "Ada Pell");
    expect(await letInFromTerminal(room, "Nobody")).toBeUndefined();
    expect(await invitationOf(room, first ?? "")).toBeUndefined();
    expect(await whoHas(room, ada.cookie)).toBeDefined();
    const again = await joined(second, "Another Name", passkey("new key"));
    expect([again.name, again.id]).toEqual(["Ada Pell", ada.id]);
    expect(await whoHas(room, ada.cookie)).toBeUndefined();
    expect((await ownAccount(room, ada.id, ""))?.passkeys.map(({ id }) => id)).toEqual(["new key"]);
  });

  test("A way back in from the terminal is listed, and can be taken back; the link of the first owner is not.", async () => {
    await firstInvitation(room);
    expect((await listMembers(room)).invitations).toEqual([]);
    await owner();
    const key = await letInFromTerminal(room, "Ada Pell");
    const { invitations } = await listMembers(room);
    expect(invitations).toMatchObject([{ name: "Ada Pell", isReturn: true, by: undefined }]);
    expect(await revokeInvitation(room, invitations[0]?.id ?? "")).toBe(true);
    expect(await invitationOf(room, key ?? "")).toBeUndefined();
  });
});

describe("signing in", () => {
  test("Each code works once, however it is typed, and for its own name alone.", async () => {
    const ada = await owner();
    await joined(await keyFor("Sol Brandt"));
    const [code = ""] = ada.codes;
    expect(await signInByCode(room, "Sol Brandt", code, "")).toBeUndefined();
    expect(await signInByCode(room, "Ada Pell", "", "")).toBeUndefined();
    const done = await signInByCode(room, " ada pell", code.toLowerCase().replaceAll("-", " "), "Firefox, Linux");
    expect(done?.left).toBe(9);
    expect((await whoHas(room, done?.cookie ?? ""))?.person.name).toBe("Ada Pell");
    expect(await signInByCode(room, "Ada Pell", code, "")).toBeUndefined();
  });

  test("One code used twice at the same moment opens one session.", async () => {
    const { codes } = await owner();
    const both = await Promise.all([1, 2].map(() => signInByCode(room, "Ada Pell", codes[0] ?? "", "")));
    expect(both.filter((one) => one !== undefined)).toHaveLength(1);
  });

  test("Codes that are made anew end those before.", async () => {
    const { id, codes } = await owner();
    const fresh = await renewCodes(room, id);
    expect(await signInByCode(room, "Ada Pell", codes[0] ?? "", "")).toBeUndefined();
    expect((await signInByCode(room, "Ada Pell", fresh[0] ?? "", ""))?.left).toBe(9);
  });

  test("A passkey whose counter does not go on is a copy; one that does not count says 0.", async () => {
    const { id } = await owner();
    await addPasskey(room, id, passkey("counts", 5));
    await addPasskey(room, id, passkey("does not count"));
    expect(await signInByPasskey(room, "counts", 5, "")).toBeUndefined();
    expect(await signInByPasskey(room, "counts", 6, "")).toBeDefined();
    expect(await signInByPasskey(room, "counts", 6, "")).toBeUndefined();
    expect(await signInByPasskey(room, "counts", 0, "")).toBeUndefined();
    expect(await signInByPasskey(room, "does not count", 0, "")).toBeDefined();
    expect(await signInByPasskey(room, "unknown", 0, "")).toBeUndefined();
  });

  test("A session ends after three days without use, after thirty in any case, and when it is ended.", async () => {
    const { cookie, id, session } = await owner();
    hours = 71;
    expect(await whoHas(room, cookie)).toBeDefined();
    hours = 72;
    expect(await whoHas(room, cookie)).toBeUndefined();
    for (hours = 0; hours < 29.9 * 24; hours += 48)
      await room.open.store.changeAccounts((accounts) => accounts.noteSeen(session, clock()));
    hours = 29.9 * 24;
    expect(await whoHas(room, cookie)).toBeDefined();
    hours = 30 * 24;
    expect(await whoHas(room, cookie)).toBeUndefined();
    hours = 29.9 * 24;
    const other = await signInByCode(room, "Ada Pell", (await renewCodes(room, id))[0] ?? "", "Safari, iPhone");
    const shown = await ownAccount(room, id, session);
    expect(shown?.sessions.map(({ agent, isThis }) => [agent, isThis]).sort()).toEqual([
      ["Firefox, Linux", true],
      ["Safari, iPhone", false],
    ]);
    await endOtherSessions(room, id, session);
    expect(
      [await whoHas(room, cookie), await whoHas(room, other?.cookie ?? "")].map((one) => one !== undefined),
    ).toEqual([true, false]);
    expect(await endSession(room, id, "none")).toBe(false);
    expect(await endSession(room, id, session.slice(0, 16))).toBe(true);
    expect(await whoHas(room, cookie)).toBeUndefined();
  });

  test("Nobody ends the session of somebody else.", async () => {
    const ada = await owner();
    const sol = await joined(await keyFor("Sol Brandt"));
    expect(await endSession(room, sol.id, ada.session.slice(0, 16))).toBe(false);
    expect(await whoHas(room, ada.cookie)).toBeDefined();
  });

  test("The language stays with the account.", async () => {
    const { id, cookie } = await owner();
    await speak(room, id, "ar");
    expect((await whoHas(room, cookie))?.language).toBe("ar");
  });
});

describe("passkeys", () => {
  test("The last way in is not removed; a passkey of somebody else is not there.", async () => {
    const { id, codes } = await owner();
    const sol = await joined(await keyFor("Sol Brandt"), "", passkey("of sol"));
    await addPasskey(room, id, passkey("first"));
    expect(await removePasskey(room, id, "of sol")).toBe("gone");
    for (const code of codes) await signInByCode(room, "Ada Pell", code, "");
    expect(await removePasskey(room, id, "first")).toBe("lastWayIn");
    await addPasskey(room, id, passkey("second"));
    expect(await removePasskey(room, id, "first")).toBe("done");
    expect(await removePasskey(room, sol.id, "of sol")).toBe("done");
  });

  test("One that is known already becomes nobody else's.", async () => {
    const { id } = await owner();
    await addPasskey(room, id, passkey("of ada"));
    const key = await keyFor("Sol Brandt");
    expect(await joinCase(room, key, { name: "", agent: "" }, passkey("of ada"))).toMatchObject({ why: "passkey" });
    const sol = await joined(key);
    expect(await addPasskey(room, sol.id, passkey("of ada"))).toBe(false);
    expect((await room.accounts.passkey("of ada"))?.account).toBe(id);
  });
});

test("A rebuild from scratch leaves accounts, passkeys, invitations and sessions as they are.", async () => {
  const { cookie, id } = await owner();
  await addPasskey(room, id, passkey("kept"));
  const key = await keyFor("Sol Brandt");
  const before = [await room.accounts.all(), await room.accounts.passkeys(id), await room.accounts.sessions(id)];
  await rebuildRecord(room.open.store, room.open.folder, { processes: 1 });
  expect([await room.accounts.all(), await room.accounts.passkeys(id), await room.accounts.sessions(id)]).toEqual(
    before,
  );
  expect(await whoHas(room, cookie)).toBeDefined();
  expect(await invitationOf(room, key)).toBeDefined();
}, 60_000);

test("Codes are ten, all different, and read from paper with the usual mistakes.", () => {
  const codes = newCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) {
    expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(codeHash(` ${code.toLowerCase().replaceAll("0", "o").replaceAll("1", "l")} `)).toBe(codeHash(code));
  }
  const hashes = codes.map(codeHash);
  expect(isAmong(hashes[9] ?? "", hashes)).toBe(true);
  expect(isAmong(codeHash("another"), hashes)).toBe(false);
});

test("Names keep what belongs to them and lose what does not show.", () => {
  expect(plainName(" Ada\t Pell\u202e ")).toBe("Ada Pell");
  expect(plainName("ميناهان\u200cها")).toBe("ميناهان\u200cها");
});

test.each([
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Windows"],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148 Safari/604.1",
    "Safari, iPhone",
  ],
  ["Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/138.0.0.0 Mobile Safari/537.36", "Chrome, Android"],
  ["Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0", "Edge, Windows"],
  ["curl/8.0", ""],
])("%s is called %j.", (agent, name) => {
  expect(deviceName(agent)).toBe(name);
});
