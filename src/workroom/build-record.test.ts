import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { zipSync } from "fflate";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { Problem } from "../base/base.ts";
import { type BuildProgress, type BuildReport, buildRecord } from "./build-record.ts";
import { openCase } from "./open-case.ts";
import { openReadingPool } from "./reading-pool.ts";
import { rebuildRecord } from "./rebuild-record.ts";
import { addFiles, SMALL_CASE, writeCase } from "./small-case.fixture.ts";
import { verifyRecord } from "./verify-record.ts";

// one for all the builds here: what starts anew for each of them is tested with the whole program
const pool = openReadingPool();
afterAll(() => pool.close());

const made: { remove(): void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

function newCase(files = SMALL_CASE): string {
  const one = writeCase(files);
  made.push(one);
  return one.folder;
}

async function build(folder: string): Promise<BuildReport> {
  const open = await openCase(folder);
  try {
    return await buildRecord(open.store, open.folder, { pool });
  } finally {
    await open.close();
  }
}

/** Everything derived, as one string to compare. */
async function contents(folder: string): Promise<string> {
  const open = await openCase(folder);
  try {
    return JSON.stringify(await open.store.read.contents(), undefined, 1);
  } finally {
    await open.close();
  }
}

describe("a first build", () => {
  test("every file ends with one receipt, and bad files do not stop the others", async () => {
    const folder = newCase();
    await build(folder);
    const open = await openCase(folder);
    const documents = await open.store.read.documents();
    await open.close();
    const receipts = documents.map(({ names, receipt }) => [
      names[0],
      receipt.kind === "unreadable" ? receipt.reason : receipt.kind,
    ]);
    expect(receipts).toEqual([
      ["broken.pdf", "damaged"],
      ["court/order.txt", "read"],
      ["empty.txt", "empty"],
      ["notes/visit.md", "read"],
      ["other/stranger.txt", "read"],
      ["press/release.txt", "read"],
      ["press/reprint-one.txt", "read"],
      ["press/reprint-two.txt", "read"],
    ]);
  });

  test("the person named in most documents is the subject, and another case is kept apart", async () => {
    const folder = newCase();
    await build(folder);
    const open = await openCase(folder);
    const { subject } = await open.store.read.caseInfo();
    const documents = await open.store.read.documents();
    const dated = await open.store.read.dated("subject");
    await open.close();
    expect(subject).toMatchObject({ name: "Tomas Ilves", basis: "inferred" });
    expect(documents.filter((one) => one.scope === "related").map((one) => one.names[0])).toEqual([
      "other/stranger.txt",
    ]);
    const stranger = documents.find((one) => one.scope === "related")?.id;
    expect(dated.length).toBeGreaterThan(0);
    expect(dated.filter((one) => one.statement.passage.document === stranger)).toEqual([]);
  });

  test("a passage that three documents print is one origin", async () => {
    const folder = newCase();
    await build(folder);
    const open = await openCase(folder);
    const origins = await open.store.read.origins();
    await open.close();
    expect(origins.map((origin) => new Set(origin.passages.map((one) => one.document)).size)).toEqual([3]);
  });

  test("the same bytes under two names are one document with two names", async () => {
    const folder = newCase({ "a.txt": "Mr. Ilves waits.\n", "b/copy of a.txt": "Mr. Ilves waits.\n" });
    await build(folder);
    const open = await openCase(folder);
    const documents = await open.store.read.documents();
    await open.close();
    expect(documents.map((one) => one.names)).toEqual([["a.txt", "b/copy of a.txt"]]);
  });
});

describe("a second build", () => {
  test("reads nothing when nothing is new, and changes nothing", async () => {
    const folder = newCase();
    await build(folder);
    const before = await contents(folder);
    const report = await build(folder);
    expect(report).toMatchObject({ read: 0, readAgain: 0, removed: 0, changed: false });
    expect(await contents(folder)).toBe(before);
  });

  test("reads only what is new", async () => {
    const folder = newCase();
    await build(folder);
    addFiles(folder, { "press/third.txt": "April 9, 2023\n\nTomas Ilves is still held.\n" });
    expect(await build(folder)).toMatchObject({ read: 1, changed: true });
  });

  test("a file with a new time but the same bytes is not read", async () => {
    const folder = newCase();
    await build(folder);
    utimesSync(join(folder, "court/order.txt"), 1, 1);
    expect(await build(folder)).toMatchObject({ read: 0, changed: true });
    expect((await contents(folder)).length).toBeGreaterThan(100);
  });

  test("a removed file leaves the record as if it had never been there", async () => {
    const folder = newCase();
    await build(folder);
    rmSync(join(folder, "press/reprint-two.txt"));
    expect(await build(folder)).toMatchObject({ removed: 1 });
    const { "press/reprint-two.txt": _, ...rest } = SMALL_CASE;
    const fresh = newCase(rest);
    await build(fresh);
    expect(await contents(folder)).toBe(await contents(fresh));
  });

  test("what lies in a container goes by its new name when the container is copied and renamed", async () => {
    const pack = (name: string, bytes: Uint8Array): Uint8Array =>
      zipSync({ [name]: bytes }, { mtime: new Date(2020, 1, 1) });
    const bytes = pack("inner.zip", pack("undated.txt", new TextEncoder().encode("The gate was shut last Tuesday.\n")));
    const folder = newCase({ "b.zip": bytes });
    await build(folder);
    for (const change of [
      () => addFiles(folder, { "a.zip": bytes }),
      () => renameSync(join(folder, "a.zip"), join(folder, "c.zip")),
      () => rmSync(join(folder, "b.zip")),
    ]) {
      change();
      await build(folder);
      const zips = readdirSync(folder).filter((name) => name.endsWith(".zip"));
      const fresh = newCase(Object.fromEntries(zips.map((name) => [name, bytes])));
      await build(fresh);
      expect(await contents(folder)).toBe(await contents(fresh));
    }
  });

  test("a build that was stopped before it compared leaves nothing of a file that was changed", async () => {
    const folder = newCase();
    await build(folder);
    addFiles(folder, { "notes/visit.md": "# Visit\n\nOn April 3, 2023 Mina Ilves wrote a letter.\n" });
    const open = await openCase(folder);
    const stop = ({ stage }: BuildProgress): void => {
      if (stage === "comparing") throw new Error("stopped");
    };
    await expect(buildRecord(open.store, open.folder, { pool, onProgress: stop })).rejects.toThrow("stopped");
    await open.close();
    await build(folder);
    const fresh = newCase({ ...SMALL_CASE, "notes/visit.md": readFileSync(join(folder, "notes/visit.md")) });
    await build(fresh);
    expect(await contents(folder)).toBe(await contents(fresh));
  });

  test("a renamed file keeps its document", async () => {
    const folder = newCase();
    await build(folder);
    renameSync(join(folder, "court/order.txt"), join(folder, "court/the order.txt"));
    expect(await build(folder)).toMatchObject({ read: 0, removed: 0 });
  });
});

describe("the order in which documents come", () => {
  test("does not matter", async () => {
    const names = Object.keys(SMALL_CASE);
    const whole = newCase();
    await build(whole);
    const expected = await contents(whole);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(names, { minLength: names.length }),
        fc.array(fc.nat(3)),
        async (order, cuts) => {
          const folder = newCase({});
          let rest = order;
          for (const cut of [...cuts.map((size) => size + 1), rest.length]) {
            const [now, later] = [rest.slice(0, cut), rest.slice(cut)];
            addFiles(folder, Object.fromEntries(now.map((name) => [name, SMALL_CASE[name] ?? ""])));
            if (now.length > 0) await build(folder);
            rest = later;
          }
          expect(await contents(folder)).toBe(expected);
        },
      ),
      { numRuns: 6 },
    );
  });
});

describe("refusals", () => {
  const refusal = async (job: Promise<unknown>): Promise<string> => {
    const error = await job.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(Problem);
    return error instanceof Problem ? `${error.code}: ${error.message}` : "";
  };

  test("a folder that is not there", async () => {
    expect(await refusal(build("/nowhere/at/all"))).toMatch(
      /^folder-not-found: There is no folder "\/nowhere\/at\/all"/,
    );
  });

  test("a place for the record inside the documents", async () => {
    const folder = newCase();
    expect(await refusal(openCase(folder, { out: join(folder, "out") }))).toMatch(/^out-inside-documents/);
  });

  test("a case.json that is not JSON names the line", async () => {
    const folder = newCase({ "case.json": '{\n  "name": "A",\n  "subject": {"name": "B",,}\n}\n' });
    expect(await refusal(build(folder))).toMatch(/^bad-case-file: .*case\.json, line 3: /);
  });

  test("a case.json with an unknown field names the line and the field", async () => {
    const folder = newCase({ "case.json": '{\n  "name": "A",\n  "subjekt": {"name": "B"}\n}\n' });
    expect(await refusal(build(folder))).toMatch(/^bad-case-file: .*case\.json, line 3: "subjekt"/);
  });

  test("a second program on the same record waits its turn", async () => {
    const folder = newCase();
    const open = await openCase(folder);
    const second = await refusal(openCase(folder));
    await open.close();
    expect(second).toMatch(/^record-busy/);
    expect(await build(folder)).toMatchObject({ changed: true });
  });

  test("the lock of a program that was killed goes with it", async () => {
    const folder = newCase();
    mkdirSync(`${folder}.habeas`);
    const lock = fileURLToPath(new URL("../store/store.ts", import.meta.url));
    const record = join(`${folder}.habeas`, "record.sqlite");
    const hold = `const { lockRecord } = await import(${JSON.stringify(lock)}); globalThis.held = lockRecord(${JSON.stringify(record)});
      console.log("held"); setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ["--input-type=module", "--eval", hold], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const closed = new Promise((resolve) => holder.once("close", resolve));
    try {
      await new Promise((resolve) => holder.stdout.once("data", resolve));
      expect(await refusal(openCase(folder))).toMatch(/^record-busy/);
    } finally {
      holder.kill("SIGKILL");
    }
    await closed;
    expect(await build(folder)).toMatchObject({ changed: true });
  });

  test("another folder of documents into the same place", async () => {
    const [one, other] = [newCase(), newCase()];
    const out = `${one}.out`;
    await (await openCase(one, { out })).close();
    expect(await refusal(openCase(other, { out }))).toMatch(
      /^record-of-another: .* holds the record of another folder/,
    );
  });
});

describe("what lies in a folder", () => {
  async function names(folder: string): Promise<string[]> {
    const open = await openCase(folder);
    const documents = await open.store.read.documents();
    await open.close();
    return documents.map(
      ({ names: [name], receipt }) => `${name}: ${receipt.kind === "unreadable" ? receipt.reason : receipt.kind}`,
    );
  }

  test("a name that is not UTF-8 is read, and its odd bytes are shown", async () => {
    const folder = newCase({ "a.txt": "A letter.\n" });
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from(".txt")]), "A note.\n");
    await build(folder);
    expect(await names(folder)).toEqual(["a.txt: read", "caf\\xE9.txt: read"]);
  });

  test("members that hold each other twenty levels deep are named a bounded number of times", async () => {
    let inner = zipSync({ "deep.txt": new TextEncoder().encode("Deep inside.\n") });
    for (let level = 0; level < 4; level++) {
      inner = zipSync(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`m${i}.zip`, inner])));
    }
    const folder = newCase({ "fan.zip": inner });
    await build(folder);
    const open = await openCase(folder);
    const documents = await open.store.read.documents();
    await open.close();
    expect(documents.length).toBe(6);
    expect(Math.max(...documents.map((one) => one.names.length))).toBeLessThanOrEqual(20);
  });

  test("how deep something lies is settled by its least deep place, in whatever order it comes", async () => {
    const wrap = (name: string, bytes: Uint8Array): Uint8Array =>
      zipSync({ [name]: bytes }, { mtime: new Date(2020, 1, 1) });
    let nested = wrap("deep.txt", new TextEncoder().encode("Seven containers deep.\n"));
    const inside = [nested];
    for (let level = 1; level < 7; level++) {
      nested = wrap(`level-${level}.zip`, nested);
      inside.push(nested);
    }
    const files = { "a.zip": nested, "b.zip": wrap("x.zip", inside[1] ?? nested) };
    const together = newCase(files);
    await build(together);
    const apart = newCase({ "a.zip": files["a.zip"] });
    await build(apart);
    expect((await names(apart)).some((name) => name.endsWith("too large"))).toBe(true);
    addFiles(apart, { "b.zip": files["b.zip"] });
    await build(apart);
    expect(await contents(apart)).toBe(await contents(together));
    rmSync(join(apart, "b.zip"));
    await build(apart);
    const alone = newCase({ "a.zip": files["a.zip"] });
    await build(alone);
    expect(await contents(apart)).toBe(await contents(alone));
  });

  test("words that very many documents have in common are taken for boilerplate, in whatever order they come", async () => {
    const notice = "This message is confidential and meant only for the person to whom it is addressed by its sender.";
    const mail = (i: number): [string, string] => [
      `mail/${String(i).padStart(3, "0")}.txt`,
      `Letter ${i * 7919}\n\n${notice}\n`,
    ];
    const all = Array.from({ length: 104 }, (_, i) => mail(i));
    const copied = "The county held Tomas Ilves for nineteen days after the court had ordered that he be let go.";
    const pair = { "one.txt": `${copied}\n\n${notice}\n`, "two.txt": `They write: ${copied}\n` };
    const whole = newCase({ ...Object.fromEntries(all), ...pair });
    await build(whole);
    const grown = newCase({ ...Object.fromEntries(all.slice(0, 60)), ...pair });
    await build(grown);
    addFiles(grown, Object.fromEntries(all.slice(60)));
    await build(grown);
    expect(await contents(grown)).toBe(await contents(whole));
    const open = await openCase(whole);
    const origins = await open.store.read.origins();
    await open.close();
    expect(origins.map((origin) => origin.passages.length)).toEqual([2]);

    for (const [name] of all.slice(50)) rmSync(join(grown, name));
    await build(grown);
    const few = newCase({ ...Object.fromEntries(all.slice(0, 50)), ...pair });
    await build(few);
    expect(await contents(grown)).toBe(await contents(few));
  });
});

describe("verification", () => {
  async function verify(
    folder: string,
    spoil: (path: string) => Promise<void> | void = () => undefined,
  ): Promise<string[]> {
    await build(folder);
    const open = await openCase(folder);
    try {
      await spoil(open.folder.record);
      const { faults } = await verifyRecord(open.store.read, open.folder);
      return faults.map(({ kind, what, fault }) => `${kind} ${what}: ${fault}`);
    } finally {
      await open.close();
    }
  }

  test("finds nothing in a record that is as it should be", async () => {
    expect(await verify(newCase())).toEqual([]);
  });

  test("finds changed, missing and new files", async () => {
    const folder = newCase();
    const faults = await verify(folder, () => {
      writeFileSync(join(folder, "court/order.txt"), "another order");
      rmSync(join(folder, "notes/visit.md"));
      addFiles(folder, { "new.txt": "new" });
    });
    expect(faults).toEqual([
      "file court/order.txt: The file is not the one that was read: its bytes have changed.",
      "file notes/visit.md: The file is gone.",
      "file new.txt: The file has not been read yet.",
    ]);
  });

  test("finds a text that was changed in the record, and the passages that no longer stand there", async () => {
    const folder = newCase();
    const { DatabaseSync } = await import("node:sqlite");
    const faults = await verify(folder, (record) => {
      const database = new DatabaseSync(record);
      database.exec("update text set text = replace(text, 'granted in part', 'denied')");
      database.close();
    });
    expect(faults.some((fault) => fault.startsWith("text court/order.txt"))).toBe(true);
    expect(faults.some((fault) => fault.startsWith("passage court/order.txt"))).toBe(true);
  });

  test("finds a decision that was changed behind the program's back", async () => {
    const folder = newCase();
    await build(folder);
    const open = await openCase(folder);
    for (const target of ["a", "b", "c"]) {
      await open.store.transact((writer) =>
        writer.appendDecision({ at: "2023-01-01T00:00:00.000Z", by: "Ann", act: "accept", target }),
      );
    }
    await open.close();
    const { DatabaseSync } = await import("node:sqlite");
    const faults = await verify(folder, (record) => {
      const database = new DatabaseSync(record);
      database.exec("drop trigger decision_stays; update decision set target = 'x' where seq = 2");
      database.close();
    });
    expect(faults).toEqual([expect.stringMatching(/^decision decision 2: The chain of decisions is broken here/)]);
  });
});

describe("a rebuild", () => {
  test("gives the same record, and keeps the decisions", async () => {
    const folder = newCase();
    await build(folder);
    const before = await contents(folder);
    const open = await openCase(folder);
    await open.store.transact((writer) =>
      writer.appendDecision({ at: "2023-01-01T00:00:00.000Z", by: "Ann", act: "accept", target: "a" }),
    );
    const { differences } = await rebuildRecord(open.store, open.folder);
    const decisions = await open.store.read.decisions();
    await open.close();
    expect(differences).toEqual([]);
    expect(decisions.length).toBe(1);
    expect(await contents(folder)).toBe(before);
  });
});

describe("the documents", () => {
  test("are never modified", async () => {
    const folder = newCase();
    const state = (): string[] =>
      readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((path) => `${path}\n${readFileSync(path, "base64")}`);
    const before = state();
    await build(folder);
    expect(state()).toEqual(before);
  });
});
