import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { serveSite, siteApp } from "./server.ts";

const outer = mkdtempSync(join(tmpdir(), "habeas-server-"));
const folder = join(outer, "site");
mkdirSync(join(folder, "people"), { recursive: true });
writeFileSync(join(outer, "secret.html"), "secret");
writeFileSync(join(folder, "index.html"), "<p>home</p>");
writeFileSync(join(folder, "404.html"), "<p>none</p>");
writeFileSync(join(folder, "style.css"), "p{}");
writeFileSync(join(folder, "watermark.svg"), "<svg/>");
writeFileSync(join(folder, "people/index.html"), "<p>people</p>");
writeFileSync(join(folder, ".habeas-site.json"), "{}");
writeFileSync(join(folder, "notes.exe"), "x");
symlinkSync(join(outer, "secret.html"), join(folder, "link.html"));
afterAll(() => rmSync(outer, { recursive: true }));

const app = siteApp(folder);
const get = (path: string, init: { method?: string } = {}, host = "127.0.0.1:8080") =>
  app.request(`http://${host}${path}`, { ...init, headers: { host } });

test.each([
  ["/", 200, "text/html; charset=utf-8", "<p>home</p>"],
  ["/index.html", 200, "text/html; charset=utf-8", "<p>home</p>"],
  ["/people/", 200, "text/html; charset=utf-8", "<p>people</p>"],
  ["/style.css", 200, "text/css; charset=utf-8", "p{}"],
  ["/watermark.svg", 200, "image/svg+xml", "<svg/>"],
  ["/nobody.html", 404, "text/html; charset=utf-8", "<p>none</p>"],
])("%s gives %i, %s", async (path, status, type, body) => {
  const response = await get(path);
  expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([status, type, body]);
});

test.each([
  "/../secret.html",
  "/%2e%2e/secret.html",
  "/people/..%2f..%2fsecret.html",
  "/..%5csecret.html",
  "/people/%252e%252e/%252e%252e/secret.html",
  "/link.html",
  "/.habeas-site.json",
  "/notes.exe",
  "/index.html%00.css",
  "/%ff",
])("%s gives nothing away", async (path) => {
  const response = await get(path);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe("<p>none</p>");
});

test("A request under another name is refused: no page elsewhere can read the case through the browser.", async () => {
  for (const host of ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80"]) {
    expect((await get("/", {}, host)).status, host).toBe(421);
  }
  expect((await get("/", {}, "localhost:9")).status).toBe(200);
});

test("Every answer forbids scripts and requests to elsewhere.", async () => {
  for (const path of ["/", "/nobody.html", "/style.css"]) {
    const { headers } = await get(path);
    expect(headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'/,
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-robots-tag")).toBe("noindex");
  }
});

test("A public edition is served under the policy that its pages carry, so that its search runs.", async () => {
  const { headers } = await siteApp(folder, "public").request("http://localhost/", { headers: { host: "localhost" } });
  expect(headers.get("content-security-policy")).toBe("frame-ancestors 'none'");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("x-robots-tag")).toBeNull();
});

test("Only reading is possible.", async () => {
  for (const method of ["POST", "PUT", "DELETE"])
    expect((await get("/index.html", { method })).status, method).toBe(405);
  const head = await get("/index.html", { method: "HEAD" });
  expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([200, "11", ""]);
});

test("It serves over a port of this machine until it is closed.", async () => {
  const site = await serveSite(folder, { port: 0 });
  expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*\/$/);
  const response = await fetch(site.url);
  expect(await response.text()).toBe("<p>home</p>");
  await site.close();
  await expect(fetch(site.url)).rejects.toThrow();
});

test("A port that is in use is a problem with a sentence.", async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  const { port } = other.address() as AddressInfo;
  await expect(serveSite(folder, { port })).rejects.toMatchObject({ code: "port-taken" });
  await new Promise((done) => other.close(done));
});

test("A folder that is not there is a problem with a sentence.", async () => {
  await expect(serveSite(join(outer, "nothing"), { port: 0 })).rejects.toMatchObject({ code: "folder-not-found" });
  await expect(serveSite(join(folder, "index.html"), { port: 0 })).rejects.toMatchObject({ code: "not-a-folder" });
});
