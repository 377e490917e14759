// The command line as other programs and people meet it.

import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMMANDS } from "../src/cli/cli.ts";
import { SMALL_CASE, writeCase } from "../src/workroom/small-case.fixture.ts";
import { habeas, startHabeas } from "./run-habeas.ts";

const { folder, remove } = writeCase(SMALL_CASE);
const out = `${folder}.out`;

beforeAll(async () => {
  const { code, err } = await habeas("build", folder, "--draft", "--out", out);
  expect(code, err).toBe(0);
});
afterAll(remove);

/** Without any documents. */
const hollow = join(folder, "..", "hollow");
mkdirSync(hollow);

interface Passage {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

describe("build", () => {
  test("prints a short summary with the receipts, and where the site is", async () => {
    const { out: text, code } = await habeas("build", folder, "--draft", "--out", out);
    expect(code).toBe(0);
    expect(text).toMatch(/^documents +8 /m);
    expect(text).toMatch(/^Not readable: broken\.pdf \(damaged\)\. /m);
    expect(text).toMatch(/^Not readable: empty\.txt \(empty\)\. /m);
    expect(text).toContain(join(out, "site", "index.html"));
    expect(existsSync(join(out, "site", "index.html"))).toBe(true);
  });

  test("--json has the same for programs, with a receipt for every file", async () => {
    const { out: text } = await habeas("build", folder, "--draft", "--out", out, "--json");
    const summary = JSON.parse(text) as {
      documents: number;
      receipts: { names: string[]; receipt: { kind: string } }[];
    };
    expect(summary.documents).toBe(8);
    expect(summary.receipts.flatMap((one) => one.names).sort()).toEqual(Object.keys(SMALL_CASE).sort());
  });

  test("without --draft it says that nothing has been accepted", async () => {
    const { code, err } = await habeas("build", folder, "--out", out);
    expect(code).toBe(64);
    expect(err).toMatch(/Nothing has been accepted yet.*--draft/);
  });

  test("--serve shows the site on this computer only, until it is ended", async () => {
    const { child, ran } = startHabeas(["build", folder, "--draft", "--out", out, "--serve", "--port", "0"]);
    const address = await new Promise<string>((resolve) => {
      let text = "";
      child.stdout?.on("data", (chunk: Buffer) => {
        text += chunk.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+/u.exec(text)?.[0];
        if (found !== undefined) resolve(found);
      });
    });
    const page = await fetch(`${address}/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("noindex");
    child.kill("SIGINT");
    expect((await ran).code).toBe(0);
  });

  test("progress goes to standard error, in plain lines where nobody watches", async () => {
    const { out: text, err } = await habeas("build", folder, "--draft", "--out", out);
    expect(err).toMatch(/^Looking at the files$/m);
    expect(err).not.toContain("\u001b");
    expect(text).not.toContain("Looking at the files");
  });
});

describe("calendar", () => {
  test("comes out of the program as any calendar program wants it, line ends and all", async () => {
    const { out: text, code } = await habeas("calendar", folder, "--out", out);
    expect(code).toBe(0);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(text).not.toContain("\\u000d");
    expect(new ICAL.Component(ICAL.parse(text) as unknown[]).name).toBe("vcalendar");
  });
});

describe("read", () => {
  test("prints one JSON object a line in the documented shape, and every quote stands where it says", async () => {
    const { out: text, code } = await habeas(
      "read",
      join(folder, "press/release.txt"),
      join(folder, "empty.txt"),
      "--json",
    );
    expect(code).toBe(1); // the empty file
    const [release, empty] = text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(release).toMatchObject({ mediaType: "text/plain", language: "en", status: "read" });
    expect(empty).toMatchObject({ status: "unreadable: empty", text: "" });
    const body = release?.["text"] as string;
    const mentions = release?.["mentions"] as Passage[];
    expect(mentions.length).toBeGreaterThan(3);
    for (const { start, end, quote } of mentions) expect(body.slice(start, end)).toBe(quote);
  });

  test("a file that says something is exit code 0", async () => {
    expect(await habeas("read", join(folder, "press/release.txt"))).toMatchObject({ code: 0, err: "" });
  });

  test("a relative date stays unknown without --date, and is never today's", async () => {
    const file = join(folder, "..", "note.txt");
    writeFileSync(file, "He was moved to another jail yesterday, and his family was told nothing about it at all.\n");
    const read = async (...more: string[]): Promise<unknown> => {
      const { out: text } = await habeas("read", file, "--json", ...more);
      const { mentions } = JSON.parse(text) as { mentions: { kind: string; quote: string }[] };
      return mentions.find((mention) => mention.kind === "date" && mention.quote === "yesterday");
    };
    expect(await read()).toMatchObject({ earliest: null, latest: null, basis: "unknown" });
    expect(await read("--date", "2023-05-04")).toMatchObject({ edtf: "2023-05-03", earliest: "2023-05-03" });
  });
});

describe("check, search and export", () => {
  test("check prints flags with their passages, for people and for programs", async () => {
    const { out: text } = await habeas("check", folder, "--out", out);
    expect(text).toMatch(/flags? in 8 documents\.$/m);
    const flags = JSON.parse((await habeas("check", folder, "--out", out, "--json")).out) as {
      severity: string;
      passages: Passage[];
    }[];
    expect(flags.length).toBeGreaterThan(0);
    expect(flags.every((flag) => ["high", "medium", "low"].includes(flag.severity))).toBe(true);
  });

  test("search shows hits in their context; nothing found is exit code 1", async () => {
    const found = await habeas("search", folder, '"released within"', "--out", out);
    expect(found).toMatchObject({ code: 0 });
    expect(found.out).toContain("court/order.txt");
    expect(found.out).toContain("[released within] 10 days");
    expect(await habeas("search", folder, "zebra", "--out", out)).toMatchObject({ code: 1, out: "" });
  });

  test.each([
    [["--kind", "hologram"], /no document is of the kind “hologram” \(there are .*text\/plain/],
    [["--document", "nope"], /no document has “nope” in its file name/],
  ])("search says when %j leaves no document to search", async (filter, message) => {
    const ran = await habeas("search", folder, "released", ...filter, "--out", out);
    expect(ran).toMatchObject({ code: 1, out: "" });
    expect(ran.err).toMatch(message);
  });

  test.each([["check"], ["export"], ["search", "released"]])(
    "%s tells no progress where there is nothing new to read",
    async (command, ...more) => {
      expect((await habeas(command, folder, ...more, "--out", out)).err).toBe("");
    },
  );

  test("export gives the same from the folder of documents and from the folder that --out made", async () => {
    const one = await habeas("export", folder, "--format", "json", "--out", out);
    const other = await habeas("export", out, "--format", "json");
    expect(other.err).not.toMatch(/no longer where/);
    expect(other.out).toBe(one.out);
  });

  test("every passage of the export stands in its document", async () => {
    const { out: text } = await habeas("export", folder, "--out", out);
    const record = JSON.parse(text) as {
      documents: { id: string; name: string }[];
      statements: { passage: Passage }[];
      flags: { passages: Passage[] }[];
      origins: { passages: Passage[] }[];
    };
    const texts = new Map(
      record.documents.map(({ id, name }) => [id, readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n")]),
    );
    const passages = [
      ...record.statements.map((one) => one.passage),
      ...[...record.flags, ...record.origins].flatMap((one) => one.passages),
    ];
    expect(passages.length).toBeGreaterThan(10);
    for (const { document, start, end, quote } of passages) expect(texts.get(document)?.slice(start, end)).toBe(quote);
  });

  const isRoot = process.getuid?.() === 0;
  test.skipIf(isRoot)(
    "a folder beside which nothing can be written still gives its answer (skipped for root, who may write anywhere)",
    async () => {
      const home = mkdtempSync(join(tmpdir(), "habeas-readonly-"));
      chmodSync(home, 0o555);
      const { code, err } = await habeas("check", home);
      rmSync(home, { recursive: true });
      expect(code).toBe(0);
      expect(err).toMatch(/kept for this command only/);
    },
  );
});

describe("calendar", () => {
  test("prints calendars as programs take them, with their own ends of lines", async () => {
    const { out: text, code } = await habeas("calendar", folder, "--out", out);
    expect(code).toBe(0);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[^]*\r\nEND:VCALENDAR\r\n$/);
    expect(text).not.toContain("u000d");
  });

  test("says that a file cannot be written", async () => {
    const file = join(folder, "no such folder", "a.ics");
    const { err, code } = await habeas("calendar", folder, "--out", out, "--out-file", file);
    expect([code, err.trim().split("\n").at(-1)]).toEqual([
      73,
      `habeas: "${file}" cannot be written (ENOENT). Choose another file, in a folder that is there.`,
    ]);
  });
});

describe("verify and rebuild", () => {
  test("verify is 0 when all is well and 1 when a file was changed", async () => {
    expect(await habeas("verify", folder, "--out", out)).toMatchObject({ code: 0 });
    const path = join(folder, "notes/visit.md");
    const before = readFileSync(path);
    writeFileSync(path, "changed");
    const { code, out: text } = await habeas("verify", folder, "--out", out);
    writeFileSync(path, before);
    expect(code).toBe(1);
    expect(text).toContain("notes/visit.md: The file is not the one that was read");
  });

  test("rebuild finds the record as the documents give it", async () => {
    await habeas("build", folder, "--draft", "--out", out);
    const { code, out: text, err } = await habeas("rebuild", folder, "--out", out);
    expect(err).toMatch(/^Looking at the files$/m);
    expect(text).toContain("the record was as the documents give it");
    expect(code).toBe(0);
  });
});

describe("refusals are one sentence and an exit code, never a stack trace", () => {
  test.each([
    [["frobnicate"], 64, /There is no command "frobnicate"/],
    [["biuld"], 64, /Did you mean "build"\?/],
    [["build"], 64, /Missing: <folder>/],
    [["build", "a", "b"], 64, /Too much was given/],
    [["build", folder, "--colour"], 64, /There is no option --colour\./],
    [["search", folder, "judge", "--limt", "3"], 64, /There is no option --limt\. Did you mean --limit\?/],
    [["search", folder, "judge", "--limit", "-1"], 64, /--limit takes a whole number from 1 to 10000/],
    [["search", folder, "judge", "--limit"], 64, /--limit takes a value: --limit N/],
    [["build", folder, "--draft=yes"], 64, /--draft takes no value/],
    [["search", folder, '"bond hearing'], 64, /a quotation mark is opened and not closed/],
    [["build", folder, "--draft", "--port", "x"], 64, /--port takes a whole number/],
    [["build", "/no/such/folder", "--draft"], 66, /There is no folder "\/no\/such\/folder"/],
    [["check", join(folder, "empty.txt")], 66, /is a file\. Give the folder/],
    [["read", "/no/such/file"], 66, /There is no file/],
    [["read", folder], 66, /is a folder\. Give the files themselves/],
    [["build", hollow, "--draft"], 66, /There are no documents in/],
    [["read", join(folder, "empty.txt"), "--date", "2023-02-30"], 64, /The day “2023-02-30” does not exist/],
    [["search", folder, "***"], 64, /give at least one word/],
    [["export", folder, "--format", "xml"], 64, /There is no format "xml"/],
    [["verify", join(folder, "court")], 66, /No record has been built/],
    [["build", folder, "--draft", "--out", join(folder, "inside")], 64, /never modified/],
  ])("habeas %j", async (args, code, message) => {
    const ran = await habeas(...args);
    expect(ran.err).toMatch(message);
    expect(ran.err).not.toMatch(/\n\s+at /);
    expect(ran.code).toBe(code);
    expect(ran.out).toBe("");
  });
});

test("--help for the program and for each command", async () => {
  const { out: overview } = await habeas("--help");
  const names = [...overview.matchAll(/^ {2}habeas (\S+)/gmu)].map((match) => match[1] ?? "");
  expect(names).toEqual(COMMANDS.map(({ name }) => name));
  for (const name of names) {
    const { out: text, code } = await habeas(name, "--help");
    expect(code).toBe(0);
    expect(text).toMatch(new RegExp(`^habeas ${name} `));
    expect(text).toContain("Exit codes");
    for (const line of text.split("\n")) expect(line.length, line).toBeLessThan(100);
  }
  for (const line of overview.split("\n")) expect(line.length, line).toBeLessThan(100);
});

test("--version prints name and version", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  expect(await habeas("--version")).toMatchObject({ code: 0, out: `habeas ${version}\n`, err: "" });
});
