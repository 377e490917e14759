// The workroom as a user starts it, and one page of each kind that it answers with.

import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { BrowserContextOptions } from "playwright-core";
import { ROUTES } from "../../src/server/workroom/routes.ts";

const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
/** Addresses that give no page: a file, a picture, a stream, or a step to another page. */
const NO_PAGE =
  /^\/documents\/[^/]+\/(?:original|pages\/)|^\/progress|^\/(?:review|flags)\/(?:next|previous)|^\/record\/(?:documents\/|.*\.(?!html)\w+$)/u;
const FIRST_WORDS = "?start=0&end=20";
/** Pages of the record whose kind lies in their folder: one of them stands for all. */
const ONE_OF_MANY = /(?:ent|doc|prc|hrg|stm|psg)_[a-z0-9]+/gu;

export interface OpenWorkroom {
  /** With its slash at the end. */
  readonly origin: string;
  /** "habeas-4174=…", of the person who opened it. */
  readonly cookie: string;
  readonly pid: number;
  close(): Promise<void>;
}

/** Starts `habeas open` on a folder and goes in by its link. Throws when it ends before it gives one. */
export function openWorkroom(folder: string, options: readonly string[] = []): Promise<OpenWorkroom> {
  return started(["open", folder, "--by", "Ada Pell", ...options], /http:\/\/\S+/u, (link) =>
    fetch(link, { redirect: "manual" }),
  );
}

/** The same with accounts, as their first owner. */
export function openWithAccounts(folder: string): Promise<OpenWorkroom> {
  return started(["serve", folder, "--users"], /http:\/\/\S+\/join\?key=\S+/u, (link) => {
    const { origin, searchParams } = new URL(link);
    const body = new URLSearchParams({ key: searchParams.get("key") ?? "", name: "Ada Pell" });
    return fetch(`${origin}/join`, { method: "POST", headers: { origin }, body });
  });
}

/** @param pattern What the link that it prints looks like. */
async function started(
  args: readonly string[],
  pattern: RegExp,
  enter: (link: string) => Promise<Response>,
): Promise<OpenWorkroom> {
  const child = spawn(process.execPath, [MAIN, ...args, "--port", "0"], { stdio: ["ignore", "pipe", "ignore"] });
  const ended = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  const link = await new Promise<string>((resolve, reject) => {
    let out = "";
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      const found = pattern.exec(out)?.[0];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(`the workroom ended: ${out}`)));
  });
  const entered = await enter(link);
  const cookie = entered.headers.get("set-cookie")?.split(";")[0];
  if (cookie === undefined) throw new Error(`the link of the workroom was answered with ${entered.status}`);
  return {
    origin: `${new URL(link).origin}/`,
    cookie,
    pid: child.pid ?? 0,
    close: async () => {
      child.kill("SIGINT");
      await ended;
    },
  };
}

/**
 * Follows links from the overview and gives, for each kind of page, the address of the largest that was met, without the first slash.
 * @param each How many pages of a kind are looked at before more of that kind are left aside.
 */
export async function workroomPages({ origin, cookie }: OpenWorkroom, each = 4): Promise<ReadonlyMap<string, string>> {
  const largest = new Map<string, { path: string; size: number }>();
  const looked = new Map<string, number>();
  // what only a form leads to
  const queue = ["/", "/search?q=court", "/history/compare?from=0&to=1"];
  const known = new Set(queue);
  for (const path of queue) {
    const kind = kindOf(path);
    if ((looked.get(kind) ?? 0) >= each) continue;
    looked.set(kind, (looked.get(kind) ?? 0) + 1);
    const response = await fetch(origin + path.slice(1), { headers: { cookie, "accept-language": "en" } });
    const page = await response.text();
    if (response.status === 404 && path.endsWith(FIRST_WORDS)) continue; // a document without words
    if (response.status !== 200) throw new Error(`${path} was answered with ${response.status}`);
    if (page.length > (largest.get(kind)?.size ?? 0)) largest.set(kind, { path, size: page.length });
    for (const [, href = ""] of page.matchAll(/\shref="([^"]+)"/gu)) {
      const url = new URL(href.replaceAll("&amp;", "&"), origin + path.slice(1));
      // a statement of one's own begins with words that a script lets people select
      if (url.pathname.endsWith("/statement") && url.search === "") url.search = FIRST_WORDS;
      const next = url.pathname + url.search;
      if (`${url.origin}/` !== origin || known.has(next) || NO_PAGE.test(url.pathname) || next.startsWith("/assets/"))
        continue;
      known.add(next);
      queue.push(next);
    }
  }
  return new Map([...largest].map(([kind, { path }]): [string, string] => [kind, path.slice(1)]));
}

/** What kind of page is at an address: its route, and in the record its folder. */
export function kindOf(address: string): string {
  const { pathname } = new URL(address, "http://workroom.invalid");
  if (pathname.startsWith("/record/"))
    return pathname
      .replace(ONE_OF_MANY, "*")
      .replace(/\/s\/[^/]+$/u, "/s/*")
      .replace(/\d[\w-]*(?=\.html$)/u, "*");
  const found = ROUTES.find(({ method, path }) => method === "GET" && pattern(path).test(pathname));
  return found?.path ?? pathname;
}

function pattern(path: string): RegExp {
  return new RegExp(
    `^${path
      .replace(/:\w+\{\.\+\}/gu, ".+")
      .replace(/:\w+/gu, "[^/]+")
      .replace(/\*$/u, ".*")}$`,
    "u",
  );
}

/** For a browser: as the person who opened it. */
export function signedIn({ origin, cookie }: OpenWorkroom): Pick<BrowserContextOptions, "storageState"> {
  const [name = "", value = ""] = cookie.split("=");
  const own = { name, value, domain: new URL(origin).hostname, path: "/", expires: -1 };
  return {
    storageState: { cookies: [{ ...own, httpOnly: true, secure: false, sameSite: "Strict" }], origins: [] },
  };
}
