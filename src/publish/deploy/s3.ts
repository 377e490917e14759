// The site into an S3-compatible store: Amazon, Cloudflare, Backblaze, MinIO, Garage. Keys come from the environment, never from
// a file of the case. What an edition put there is listed in an object of its own; nothing else is ever removed.

import { AwsClient } from "aws4fetch";
import { DOMParser } from "linkedom";
import { z } from "zod";
import { Problem } from "../../base/base.ts";
import type { Deployed, DeployOptions } from "./destination.ts";
import { bytesOf, contentTypeOf, etagOf, type SiteFile } from "./site-files.ts";

const NOTE = ".habeas-deployed.json";
const noteSchema = z.object({ files: z.array(z.string()) });
const AT_ONCE = 8;

interface Store {
  readonly fetch: (
    method: string,
    path: string,
    body?: Uint8Array,
    headers?: Record<string, string>,
  ) => Promise<Response>;
  /** Of the bucket. */
  readonly url: string;
  readonly prefix: string;
}

export async function putToStore(
  files: readonly SiteFile[],
  _folder: string,
  target: string,
  { dryRun = false, endpoint, env = process.env, onProgress }: DeployOptions,
): Promise<Deployed> {
  const store = openStore(target, endpoint ?? env["AWS_ENDPOINT_URL_S3"] ?? env["AWS_ENDPOINT_URL"], env);
  let [sent, unchanged] = [0, 0];
  const failed = (why: string, cause?: unknown): Problem<"not-deployed"> =>
    new Problem("not-deployed", { target, why, done: sent + unchanged, total: files.length }, { cause });
  const checked = async (what: string, answer: Promise<Response>): Promise<Response> => {
    const response = await answer.catch((cause: unknown) => {
      throw failed(`${what}: ${cause instanceof Error ? cause.message : String(cause)}.`, cause);
    });
    if (!response.ok) throw failed(`${what}: ${await reason(response)}`);
    return response;
  };
  const there = await listed(store, checked);
  const before = there.has(NOTE) ? await readNote(store, checked, target) : [];
  const ours = new Set(files.map(({ path }) => path));
  const put = async (path: string, bytes: Uint8Array): Promise<void> => {
    const headers = { "Content-Type": contentTypeOf(path), "Cache-Control": "no-cache" };
    await checked(`“${path}” was not taken`, store.fetch("PUT", path, bytes, headers));
  };
  const note = async (paths: Iterable<string>): Promise<void> =>
    put(NOTE, new TextEncoder().encode(`${JSON.stringify({ files: [...paths].sort() })}\n`));
  const gone = before.filter((path) => !ours.has(path) && there.has(path));
  if (!dryRun) await note(new Set([...before, ...ours]));
  const send = async (one: SiteFile): Promise<void> => {
    const bytes = bytesOf(one);
    if (there.get(one.path) === etagOf(bytes)) unchanged++;
    else {
      if (!dryRun) await put(one.path, bytes);
      sent++;
    }
    onProgress?.(sent + unchanged, files.length);
  };
  // the first page goes last, when everything that it leads to is there
  const last = files.slice(-1);
  await inTurns(files.slice(0, -1), send);
  await inTurns(last, send);
  if (!dryRun) {
    await inTurns(gone, async (path) => {
      await checked(`“${path}” was not removed`, store.fetch("DELETE", path));
    });
    await note(ours);
  }
  return { sent, removed: gone.length, unchanged };
}

function openStore(
  target: string,
  endpoint: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Store {
  const [, bucket = "", rest = ""] = /^s3:\/\/([^/]+)\/?(.*)$/u.exec(target) ?? [];
  const bad = (why: string): Problem<"bad-target"> => new Problem("bad-target", { target, why });
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/u.test(bucket)) throw bad("Give s3://bucket or s3://bucket/prefix.");
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = env;
  if (!accessKeyId || !secretAccessKey) {
    throw bad("Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY to the keys of the store.");
  }
  const region = env["AWS_REGION"] ?? env["AWS_DEFAULT_REGION"] ?? "us-east-1";
  const base = endpoint ?? `https://s3.${region}.amazonaws.com`;
  if (!URL.canParse(base)) throw bad(`"${base}" is no address. Give the endpoint as https://…`);
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken && { sessionToken }),
    service: "s3",
    region,
    retries: 3,
  });
  const url = `${base.replace(/\/+$/u, "")}/${bucket}`;
  const prefix = rest === "" || rest.endsWith("/") ? rest : `${rest}/`;
  return {
    url,
    prefix,
    fetch: (method, path, body, headers = {}) => {
      const key = (prefix + path).split("/").map(encodeURIComponent).join("/");
      const init: RequestInit = { method, headers, ...(body && { body: new Uint8Array(body) }) };
      return client.fetch(path.startsWith("?") ? `${url}${path}` : `${url}/${key}`, init);
    },
  };
}

/** As much of an element as is needed of it. */
interface Tagged {
  readonly textContent: string | null;
  getElementsByTagName(name: string): ArrayLike<Tagged>;
}

function text(of: Tagged, name: string): string {
  return of.getElementsByTagName(name)[0]?.textContent ?? "";
}

/** What lies under the prefix, with the hash that the store gives it. */
async function listed(
  store: Store,
  checked: (what: string, answer: Promise<Response>) => Promise<Response>,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  let marker = "";
  for (;;) {
    // the first version of this call: every store knows it
    const query = new URLSearchParams({ prefix: store.prefix, ...(marker && { marker }) });
    const response = await checked("The store does not list what it holds", store.fetch("GET", `?${query.toString()}`));
    const document: Tagged = new DOMParser().parseFromString(await response.text(), "text/xml");
    for (const one of Array.from(document.getElementsByTagName("Contents"))) {
      marker = text(one, "Key");
      found.set(marker.slice(store.prefix.length), text(one, "ETag").replaceAll('"', ""));
    }
    if (text(document, "IsTruncated") !== "true") return found;
  }
}

async function readNote(
  store: Store,
  checked: (what: string, answer: Promise<Response>) => Promise<Response>,
  target: string,
): Promise<readonly string[]> {
  const text = await (await checked("The note of what was put there cannot be read", store.fetch("GET", NOTE))).text();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Problem(
      "bad-target",
      { target, why: `The note "${NOTE}" in it is damaged. Remove it there.` },
      { cause },
    );
  }
  return noteSchema.parse(value).files;
}

/** What the store says, in short. */
async function reason(response: Response): Promise<string> {
  const text = await response.text();
  const said = /<Message>([^<]*)<\/Message>/u.exec(text)?.[1] ?? /<Code>([^<]*)<\/Code>/u.exec(text)?.[1];
  return `the store answers ${response.status}${said === undefined ? "" : ` (${said})`}.`;
}

/** A few at a time. The first that fails ends it. */
async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items].reverse();
  const worker = async (): Promise<void> => {
    for (let item = left.pop(); item !== undefined; item = left.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
