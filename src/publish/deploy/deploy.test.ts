import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import S3rver from "s3rver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Problem } from "../../base/base.ts";
import { deploySite } from "./deploy.ts";

const root = mkdtempSync(join(tmpdir(), "habeas-deploy-"));
afterAll(() => rmSync(root, { recursive: true }));
let n = 0;

function folder(files: Readonly<Record<string, string>>): string {
  const at = join(root, String(++n));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(join(at, name), text);
  }
  return at;
}

const FIRST = {
  "index.html": "<p>first",
  "style.css": "p{}",
  "people/a.html": "<p>a",
  "photos/a & b ü.png": "no picture",
  ".habeas-site.json": "{}",
};
const SECOND = { "index.html": "<p>second", "style.css": "p{}", "people/b.html": "<p>b" };

async function problemOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "no problem",
    (error: unknown) => {
      if (error instanceof Problem) return error.message;
      throw error;
    },
  );
}

const shown = (at: string): string[] =>
  readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && !one.name.startsWith("."))
    .map((one) => join(one.parentPath, one.name).slice(at.length + 1))
    .sort();

describe("into a folder", () => {
  test("everything goes once, then what changed; what was left out goes away, and nothing else", async () => {
    const to = join(root, "stick", "site");
    expect(await deploySite(folder(FIRST), to)).toEqual({ sent: 4, removed: 0, unchanged: 0 });
    expect(existsSync(join(to, ".habeas-site.json"))).toBe(false);
    writeFileSync(join(to, "CNAME"), "example.org");
    expect(await deploySite(folder(SECOND), to)).toEqual({ sent: 2, removed: 2, unchanged: 1 });
    expect(shown(to)).toEqual(["CNAME", "index.html", "people/b.html", "style.css"]);
    expect(await deploySite(folder(SECOND), to)).toEqual({ sent: 0, removed: 0, unchanged: 3 });
  });

  test("a look changes nothing", async () => {
    const to = join(root, "looked-at");
    expect(await deploySite(folder(FIRST), to, { dryRun: true })).toMatchObject({ sent: 4 });
    expect(existsSync(to)).toBe(false);
  });

  test("a folder with other files is refused", async () => {
    const to = folder({ "letter.doc": "mine" });
    expect(await problemOf(deploySite(folder(FIRST), to))).toMatch(/files that are not of an earlier edition/);
    expect(readdirSync(to)).toEqual(["letter.doc"]);
  });

  test("a note that names files outside of the folder removes nothing", async () => {
    const outside = folder({ "precious.txt": "keep" });
    const to = folder({
      ".habeas-deployed.json": JSON.stringify({ files: [`../${outside.slice(root.length + 1)}/precious.txt`] }),
    });
    expect(await problemOf(deploySite(folder(FIRST), to))).toMatch(/cannot be read/);
    expect(existsSync(join(outside, "precious.txt"))).toBe(true);
  });

  test("neither into the site itself, nor without a site", async () => {
    const site = folder(FIRST);
    expect(await problemOf(deploySite(site, join(site, "copy")))).toMatch(/inside the site itself/);
    expect(await problemOf(deploySite(folder({ "a.txt": "" }), join(root, "nowhere")))).toMatch(
      /no public site.*habeas publish/,
    );
    expect(await problemOf(deploySite(site, "ftp://example.org/"))).toMatch(/folder, user@host:path/);
  });
});

const hasRsync = ((): boolean => {
  try {
    execFileSync("rsync", ["--version"]);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
})();

describe("through rsync", () => {
  const name = hasRsync
    ? "everything goes once, then what changed"
    : "everything goes once (skipped: rsync is not installed)";
  test.skipIf(!hasRsync)(name, async () => {
    const to = join(root, "mirror");
    expect(await deploySite(folder(FIRST), `rsync:${to}`)).toEqual({ sent: 4, removed: 0, unchanged: 0 });
    expect(await deploySite(folder(SECOND), `rsync:${to}`)).toMatchObject({ sent: 2, unchanged: 1 });
    expect(shown(to)).toEqual(["index.html", "people/b.html", "style.css"]);
  });

  test.skipIf(!hasRsync)("what rsync cannot do is said", async () => {
    expect(await problemOf(deploySite(folder(FIRST), "rsync:/proc/no/such/place"))).toMatch(/not put to.*rsync says/);
  });
});

describe("into an S3-compatible store", () => {
  const at = join(root, "store");
  const server = new S3rver({
    port: 0,
    address: "127.0.0.1",
    silent: true,
    directory: at,
    configureBuckets: [{ name: "site", configs: [] }],
  });
  const env = { AWS_ACCESS_KEY_ID: "S3RVER", AWS_SECRET_ACCESS_KEY: "S3RVER" };
  let endpoint = "";
  beforeAll(async () => {
    const { port } = await server.run();
    endpoint = `http://127.0.0.1:${port}`;
  });
  afterAll(() => server.close());

  test("everything goes once, then what changed; what was left out goes away, and nothing else", async () => {
    const to = "s3://site/maro";
    expect(await deploySite(folder(FIRST), to, { endpoint, env })).toEqual({ sent: 4, removed: 0, unchanged: 0 });
    expect(await deploySite(folder({ "index.html": "other" }), "s3://site/other/", { endpoint, env })).toMatchObject({
      sent: 1,
    });
    expect(await deploySite(folder(SECOND), to, { endpoint, env })).toEqual({ sent: 2, removed: 2, unchanged: 1 });
    const page = async (path: string): Promise<Response> => fetch(`${endpoint}/site/${path}`);
    const index = await page("maro/index.html");
    expect([await index.text(), index.headers.get("content-type")]).toEqual(["<p>second", "text/html; charset=utf-8"]);
    expect((await page("maro/people/a.html")).status).toBe(404);
    expect(await (await page("other/index.html")).text()).toBe("other");
  });

  test("a look changes nothing", async () => {
    expect(await deploySite(folder(FIRST), "s3://site/looked", { endpoint, env, dryRun: true })).toMatchObject({
      sent: 4,
    });
    expect((await fetch(`${endpoint}/site/looked/index.html`)).status).toBe(404);
  });

  test("more files than the store lists at once are all seen", async () => {
    const many = Object.fromEntries(Array.from({ length: 1005 }, (_, i) => [`p/${i}.html`, `${i}`]));
    const site = folder({ "index.html": "", ...many });
    expect(await deploySite(site, "s3://site/many", { endpoint, env })).toMatchObject({ sent: 1006 });
    expect(await deploySite(site, "s3://site/many", { endpoint, env })).toMatchObject({ sent: 0, unchanged: 1006 });
  }, 60_000);

  test.each([
    ["s3://no-such-bucket", env, /not put to.*the store answers 404/],
    ["s3://site", { ...env, AWS_ACCESS_KEY_ID: "SOMEBODY" }, /the store answers 403/],
    ["s3://site", {}, /Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY/],
    ["s3:///x", env, /Give s3:\/\/bucket/],
  ])("%s that does not work says why", async (target, keys, message) => {
    expect(await problemOf(deploySite(folder(FIRST), target, { endpoint, env: keys }))).toMatch(message);
  });

  test("a store that is not there says so", async () => {
    const nowhere = { endpoint: "http://127.0.0.1:9", env };
    expect(await problemOf(deploySite(folder(FIRST), "s3://site", nowhere))).toMatch(/does not list what it holds/);
  });
});

test("a page never comes before what it needs, and the first page comes last", async () => {
  const { siteFiles } = await import("./site-files.ts");
  const site = folder(FIRST);
  expect(siteFiles(site).map(({ path }) => path)).toEqual([
    "photos/a & b ü.png",
    "style.css",
    "people/a.html",
    "index.html",
  ]);
  expect(readFileSync(siteFiles(site)[3]!.file, "utf8")).toBe("<p>first");
});
