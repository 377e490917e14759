// habeas build: the main job.

import { dirname, join } from "node:path";
import { Problem } from "../base/base.ts";
import { shownRevision, writeSite } from "../publish/publish.ts";
import { serveSite } from "../server/server.ts";
import type { DocumentSummary } from "../store/store.ts";
import type { BuildDifference, BuildReport, OpenCase } from "../workroom/workroom.ts";
import { counted, JSON_OUTPUT, notedRules, OUT, withCase } from "./case-command.ts";
import { type Command, type Terminal, wholeNumber } from "./command.ts";
import { differenceJson, type DifferenceNames, differenceNames, differenceText } from "./difference.ts";
import { lineWidth } from "./wrap.ts";

const DEFAULT_PORT = 4173;

export const build: Command = {
  name: "build",
  operands: "<folder>",
  summary: "read what is new, check, write the site",
  about:
    "Reads every document of the folder that is new or changed, keeps each statement with the passage it came from, " +
    "compares the documents, and writes the site. The documents are never changed. A second build reads only what is " +
    "new. Everything a program found stands in the draft site (--draft), which says on every page that nobody has " +
    "reviewed it; the public edition holds only what a person has accepted.",
  options: [
    { name: "draft", text: "write the draft site, watermarked and closed to search engines" },
    OUT,
    { name: "serve", text: "then show the site on 127.0.0.1 until Ctrl-C" },
    { name: "port", value: "N", text: `port for --serve, 0 for any free one (${DEFAULT_PORT})` },
    JSON_OUTPUT,
  ],
  examples: [
    "habeas build ./my-case --draft",
    "habeas build ./a-folder-of-files --draft --out ./result",
    "habeas build ./my-case --draft --serve",
  ],
  takes: [1, 1],
  run: async (call, terminal) => {
    if (!call.has("draft")) throw new Problem("draft-only", {});
    const port = wholeNumber("build", call, "port", 0, 65535) ?? DEFAULT_PORT;
    const began = performance.now();
    const site = await withCase(call, terminal, {}, async (open, report) => {
      const [documents, counts] = [await open.store.read.documents(), await open.store.read.counts()];
      const shows = shownRevision(open.folder.site) !== undefined;
      if (documents.length === 0 && !shows) throw new Problem("no-documents", { path: call.operands[0] ?? "" });
      if (documents.length === 0) terminal.note("There are no documents in the folder any more: the site is empty.");
      const wrote = await writeDraft(open, call.value("out") !== undefined, terminal);
      const seconds = (performance.now() - began) / 1000;
      const fileNames = new Map(report?.gone);
      for (const { id, names } of documents) fileNames.set(id, names[0] ?? id);
      const difference = report?.difference && {
        ...report.difference,
        names: await differenceNames(open.store.read, report.difference, fileNames),
      };
      const summary = { documents, counts, report, difference, wrote, seconds, folder: open.folder.site };
      terminal.out(call.has("json") ? asJson(summary) : asText(summary));
      return open.folder.site;
    });
    if (!call.has("serve")) return 0;
    const server = await serveSite(site, { port });
    const address = `The site is at ${server.url} (Ctrl-C ends it).`;
    if (call.has("json")) terminal.note(address);
    else terminal.out(`${address}\n`);
    await terminal.ended();
    await server.close();
    return 0;
  },
};

interface Wrote {
  readonly pages: number;
  readonly written: number;
  readonly milliseconds: number;
}

interface Summary {
  readonly documents: readonly DocumentSummary[];
  readonly counts: { readonly statements: number; readonly origins: number; readonly flags: number };
  readonly report: BuildReport | undefined;
  /** Not known of a first build. */
  readonly difference: (BuildDifference & { readonly names: DifferenceNames }) | undefined;
  readonly wrote: Wrote;
  readonly seconds: number;
  readonly folder: string;
}

async function writeDraft(open: OpenCase, hasOut: boolean, terminal: Terminal): Promise<Wrote> {
  const start = performance.now();
  const { read } = open.store;
  const shown = shownRevision(open.folder.site);
  const { pages, written } = await writeSite(read, {
    out: open.folder.site,
    touched: shown === undefined ? undefined : await read.changesSince(shown),
    revision: await read.revision(),
    rules: notedRules(open.folder, terminal).book,
    startPage: hasOut ? join(dirname(open.folder.site), "index.html") : undefined,
    onProgress: (done, total) => terminal.progress({ stage: "Writing pages", done, total }),
  });
  terminal.progress(undefined);
  return { pages, written, milliseconds: performance.now() - start };
}

function asText({ documents, counts, report, difference, wrote, seconds, folder }: Summary): string {
  const unread = documents.filter((one) => one.receipt.kind === "unreadable");
  const partial = documents.filter((one) => one.receipt.kind === "partial");
  const parts = [
    unread.length > 0 ? `${unread.length} could not be read` : "",
    partial.length > 0 ? `${partial.length} only in part` : "",
  ].filter((part) => part !== "");
  const fresh = report === undefined ? "" : `${report.read} new or changed`;
  const lines = [
    row("documents", documents.length, [fresh, ...parts].filter((part) => part !== "").join("; ")),
    row("statements", counts.statements, "each with its passage"),
    row("shared texts", counts.origins, "passages that stand in more than one place"),
    row("flags", counts.flags, "see habeas check"),
    row("pages", wrote.pages, `${wrote.written} written now`),
    row("seconds", Number(seconds.toFixed(1)), timings(report, wrote)),
    "",
    ...documents.flatMap((document) => receiptLine(document) ?? []),
    ...leftOutLines(report),
  ];
  if (lines.at(-1) !== "") lines.push("");
  const news = difference === undefined ? "" : differenceText(difference, difference.names, lineWidth());
  if (news !== "") lines.push(news, "");
  return `${lines.join("\n")}Draft site: ${join(folder, "index.html")}\n`;
}

function row(name: string, value: number, remark: string): string {
  return `${name.padEnd(13)}${String(value).padStart(7)}   ${remark}`.trimEnd();
}

function timings(report: BuildReport | undefined, wrote: Wrote): string {
  const { looking = 0, reading = 0, comparing = 0 } = report?.milliseconds ?? {};
  const stages = { looking, reading, comparing, "writing pages": wrote.milliseconds };
  return Object.entries(stages)
    .map(([stage, milliseconds]) => `${stage} ${(milliseconds / 1000).toFixed(2)}`)
    .join(", ");
}

function receiptLine({ names, receipt }: DocumentSummary): string | undefined {
  const name = names[0] ?? "";
  switch (receipt.kind) {
    case "read":
      return undefined;
    case "partial":
      return `Read in part: ${name} (missing: ${receipt.missing})`;
    case "unreadable":
      return `Not readable: ${name} (${receipt.reason}). ${receipt.hint}`;
  }
}

function leftOutLines(report: BuildReport | undefined): string[] {
  const { leftOut = [] } = report ?? {};
  return leftOut.length === 0
    ? []
    : [
        `Not looked at: ${counted(leftOut.length, "hidden file or link", "hidden files or links")} (${leftOut.slice(0, 5).join(", ")}${leftOut.length > 5 ? ", …" : ""})`,
      ];
}

function asJson({ documents, counts, report, difference, wrote, seconds, folder }: Summary): string {
  const receipts = documents.map(({ id, names, mediaType, receipt }) => ({ id, names, mediaType, receipt }));
  const summary = {
    documents: documents.length,
    statements: counts.statements,
    origins: counts.origins,
    flags: counts.flags,
    pages: wrote.pages,
    written: wrote.written,
    seconds,
    milliseconds: { ...report?.milliseconds, writing: wrote.milliseconds },
    read: report?.read ?? 0,
    removed: report?.removed ?? 0,
    leftOut: report?.leftOut ?? [],
    unopened: report?.unopened ?? [],
    difference: difference === undefined ? null : differenceJson(difference, difference.names),
    site: folder,
    receipts,
  };
  return `${JSON.stringify(summary, undefined, 2)}\n`;
}
