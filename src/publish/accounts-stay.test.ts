// Who works on a case is nobody else's concern: accounts go neither into exports nor into sites.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeCase } from "../workroom/small-case.fixture.ts";
import { buildRecord, firstInvitation, invite, joinCase, openRoom } from "../workroom/workroom.ts";
import { DRAFT_EDITION } from "../views/views.ts";
import { EXPORTS, writeSite } from "./publish.ts";

test("No export and no page of a site holds a name, a key or a code of an account.", async () => {
  const { folder, remove } = writeCase({
    "letter.txt": "Harrow, June 3, 2019\n\nNadia Ferrol was arrested on May 2, 2019.\n",
  });
  const out = mkdtempSync(join(tmpdir(), "habeas-site-"));
  const room = await openRoom(folder);
  try {
    await buildRecord(room.open.store, room.open.folder, { processes: 1 });
    const passkey = {
      id: "passkey-of-zelda",
      publicKey: new Uint8Array([1]),
      counter: 0,
      transports: [],
      label: "Zlaptop",
    };
    const key = (await firstInvitation(room)) ?? "";
    const joined = await joinCase(room, key, { name: "Zelda Quill", agent: "Zbrowser" }, passkey);
    expect(joined.kind).toBe("joined");
    await invite(room, "Yorick Bly", "reader", "Zelda Quill");
    const { read } = room;
    const texts = await Promise.all(EXPORTS.map((one) => one.run(read)));
    await writeSite(read, { out, edition: DRAFT_EDITION });
    for (const entry of readdirSync(out, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) texts.push(readFileSync(join(entry.parentPath, entry.name), "utf8"));
    expect(texts.length).toBeGreaterThan(10);
    const all = texts.join("\n");
    const secrets = (await room.accounts.all()).flatMap(({ id, codes }) => [id, ...codes]);
    for (const word of ["Zelda", "Yorick", "Zlaptop", "Zbrowser", "passkey-of-zelda", ...secrets])
      expect(all).not.toContain(word);
  } finally {
    await room.close();
    remove();
    rmSync(out, { recursive: true, force: true });
  }
}, 120_000);
