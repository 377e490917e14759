// habeas publish: the edition that the world sees.

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Day, parseDay, Problem } from "../base/base.ts";
import {
  chromiumPrinter,
  isKept,
  isWritten,
  type KeptEdition,
  type PreparedEdition,
  writeSite,
} from "../publish/publish.ts";
import { serveSite } from "../server/server.ts";
import { isInside, type OpenCase, publicFolder, type PublicFolder, recordPublished } from "../workroom/workroom.ts";
import { BY, counted, deciding, JSON_OUTPUT, notedRules, REASON, withCase } from "./case-command.ts";
import { type Call, type Command, type Terminal, wholeNumber } from "./command.ts";
import {
  keepPlanned,
  planEdition,
  preparePlanned,
  shownBefore,
  type SiteOptions,
  todayOf,
  waiveRefusal,
  writePlanned,
} from "./publish-edition.ts";
import { previewText, refusalText } from "./publish-text.ts";

const DEFAULT_PORT = 4174;
/** What data is refused: as in sysexits.h. */
const REFUSED = 65;

export const publish: Command = {
  name: "publish",
  operands: "<folder>",
  summary: "write the edition that the world sees",
  about:
    "Brings the record up to date and writes the public edition: accepted statements only, of documents that may be shown, without the " +
    "names of people who may not be named. What speaks against publishing is listed, all at once, with how to mend it; then " +
    "nothing is written. --preview says what would become public and what would disappear. The second edition writes only what " +
    "changed. That an edition was published, by whom and when, is recorded, and the edition is kept: see habeas editions, habeas rollback.",
  options: [
    BY,
    REASON,
    { name: "out", value: "DIR", text: "where the edition goes; otherwise public/ beside the record" },
    { name: "as-of", value: "DAY", text: "the day it is written for (YYYY-MM-DD); otherwise today" },
    { name: "pdf", text: "print releases, letters and background pages as PDF, with the Chromium of this machine" },
    { name: "preview", text: "say what would change for the world, and write nothing" },
    { name: "waive", value: "RULE:TARGET", text: "let one refusal pass, as it is listed; recorded with --reason" },
    { name: "no-search", text: "leave out the search by words; the lists by letter and by date stay" },
    { name: "search", text: "make the search by words also for a site of more than 5,000 pages" },
    { name: "serve", text: "then show the public site on 127.0.0.1 until Ctrl-C, as it would stand anywhere" },
    { name: "port", value: "N", text: `port for --serve, 0 for any free one (${DEFAULT_PORT})` },
    JSON_OUTPUT,
  ],
  examples: [
    "habeas publish ./my-case --preview",
    'habeas publish ./my-case --by "Ada Pell"',
    'habeas publish ./my-case --by "Ada Pell" --waive sealed:doc_4w1x… --reason "Unsealed on May 3"',
  ],
  exits: [[REFUSED, "something speaks against publishing: it is listed, and nothing was written"]],
  takes: [1, 1],
  run: async (call, terminal) => {
    const port = wholeNumber("publish", call, "port", 0, 65_535) ?? DEFAULT_PORT;
    const { code, site } = await published(call, terminal);
    if (!call.has("serve") || code !== 0) return code;
    const server = await serveSite(site, { port, kind: "public" });
    const address = `The public site is at ${server.url} (Ctrl-C ends it).`;
    if (call.has("json")) terminal.note(address);
    else terminal.out(`${address}\n`);
    await terminal.ended();
    await server.close();
    return 0;
  },
};

/** Gives the exit code, and the folder of the site. */
async function published(call: Call, terminal: Terminal): Promise<{ readonly code: number; readonly site: string }> {
  const isPreview = call.has("preview");
  if (isPreview && call.has("serve"))
    throw new Problem("bad-usage", {
      command: "publish",
      why: "A preview writes nothing that could be shown: leave out --serve or --preview.",
    });
  const who = isPreview && call.value("by") === undefined ? undefined : deciding("publish", call);
  const given = dayGiven(call);
  return withCase(call, terminal, { quietly: true, out: undefined }, async (open) => {
    const asOf = given ?? todayOf(open.folder.caseFile);
    const waiver = call.value("waive");
    if (waiver !== undefined && who !== undefined && !isPreview) await recordWaiver(open, waiver, who);
    const folder = publicFolder(dirname(open.folder.record), call.value("out"));
    if (isInside(folder.out, open.folder.documents) && !isInside(folder.out, open.folder.edition.out))
      throw new Problem("out-inside-documents", { path: call.value("out") ?? folder.out });
    const isMoved = existsSync(folder.shown) && !existsSync(folder.idKey);
    const plan = planEdition(open.folder, await open.store.read.decisions(), {
      folder,
      asOf,
      revision: await open.store.read.revision(),
      rules: notedRules(open.folder, terminal).book,
      printer: printerFor(call, terminal),
      search: call.has("no-search") ? false : call.has("search") ? true : undefined,
    });
    const { site, writing } = plan;
    // a picture may be gone, a file may be broken: then the refusals are asked again
    if (writing.faults.length === 0 && writing.writings.photos.length === 0 && isWritten(site) && isKept(folder))
      return { code: unchanged(call, terminal, folder), site: folder.out };
    open.store.holdLittle();
    const prepared = await preparePlanned(open.store.read, plan);
    const isRefused = prepared.refusals.stops.length > 0;
    const isTry = isPreview || isRefused;
    const written =
      isRefused && !isPreview
        ? undefined
        : await write(terminal, (onProgress) =>
            isTry
              ? writeSite(prepared.source, { ...site, originals: prepared.originals, isTry, onProgress })
              : writePlanned(prepared, plan, onProgress),
          );
    const before = shownBefore(folder);
    const edition = isTry || written === undefined || who === undefined ? undefined : keepPlanned(prepared, plan, who);
    // asked of the log, so that an edition whose publishing was broken off here is recorded the next time
    if (edition !== undefined && who !== undefined) await recordPublished(open, edition.mark, who);
    if (isMoved && !isTry) terminal.note(MOVED);
    if (written !== undefined && open.folder.caseFile.site?.address === undefined) terminal.note(NO_ADDRESS);
    report(call, terminal, { prepared, folder, written, before, isPreview, edition });
    return { code: isRefused && !isPreview ? REFUSED : 0, site: folder.out };
  });
}

const NO_ADDRESS =
  "case.json does not say where the site will stand (site.address): JSON Feed, sitemap, previews and QR codes are left out.";

const MOVED =
  "The public pages of documents, passages, people and hearings have new addresses from now on: their ids are made with a key that " +
  "was not there before (.habeas-public-key, beside the record). Keep it with the record: without it they change again.";

function dayGiven(call: Call): Day | undefined {
  const given = call.value("as-of");
  const day = given === undefined ? undefined : parseDay(given);
  if (given === undefined || day !== undefined) return day;
  throw new Problem("bad-usage", { command: "publish", why: `"${given}" is no day: write YYYY-MM-DD.` });
}

async function recordWaiver(open: OpenCase, waiver: string, who: ReturnType<typeof deciding>): Promise<void> {
  const { reason } = who;
  if (reason === undefined)
    throw new Problem("bad-usage", { command: "publish", why: "Say why it is waived: --reason TEXT." });
  await waiveRefusal(open, waiver, { ...who, reason });
}

/** Where PDFs are asked for and no browser is found, the edition is written without them, and that is said. */
function printerFor(call: Call, terminal: Terminal): SiteOptions["printer"] {
  if (!call.has("pdf")) return undefined;
  const printer = chromiumPrinter();
  if (printer === undefined) terminal.note("No Chromium was found: no PDF is made. Name one in $CHROMIUM.");
  return printer;
}

async function write(
  terminal: Terminal,
  made: (onProgress: (done: number, total: number) => void) => ReturnType<typeof writeSite>,
): Promise<Awaited<ReturnType<typeof writeSite>>> {
  const written = await made((done, total) => terminal.progress({ stage: "Writing pages", done, total }));
  terminal.progress(undefined);
  return written;
}

function unchanged(call: Call, terminal: Terminal, { out }: PublicFolder): number {
  const site = join(out, "index.html");
  if (call.has("json")) terminal.out(`${JSON.stringify({ unchanged: true, site }, undefined, 2)}\n`);
  else terminal.out(`The public edition shows this already: nothing was written.\nPublic site: ${site}\n`);
  return 0;
}

interface Outcome {
  readonly prepared: PreparedEdition;
  readonly folder: PublicFolder;
  readonly written: Awaited<ReturnType<typeof writeSite>> | undefined;
  readonly before: PreparedEdition["shown"];
  readonly isPreview: boolean;
  readonly edition: KeptEdition | undefined;
}

function report(
  call: Call,
  terminal: Terminal,
  { prepared, folder, written, before, isPreview, edition }: Outcome,
): void {
  const { refusals, shown, statements } = prepared;
  const changes = written?.changes;
  if (call.has("json")) {
    const { difference } = previewText(before, shown, changes);
    const site = join(folder.out, "index.html");
    const counts =
      written === undefined ? null : { pages: written.pages, written: written.written, bytes: written.bytes };
    terminal.out(
      `${JSON.stringify({ ...refusals, statements, preview: isPreview, difference, files: changes ?? null, counts, site, edition: edition?.number ?? null, search: written?.search ?? null }, undefined, 2)}\n`,
    );
    return;
  }
  terminal.out(refusalText(refusals));
  if (isPreview) terminal.out(previewText(before, shown, changes).text);
  else if (written === undefined) terminal.out("Nothing was written.\n");
  else
    terminal.out(
      `${counted(statements, "accepted statement")}, ${counted(written.pages, "page")}, ${counted(written.written, "file")} written now. This is edition ${edition?.number ?? ""}.\nPublic site: ${join(folder.out, "index.html")}\n${searchWords(written.search)}`,
    );
}

function searchWords(search: Awaited<ReturnType<typeof writeSite>>["search"]): string {
  if (search?.kind !== "left out" || search.why === "not wanted") return "";
  return search.why === "too many pages"
    ? "The search by words was left out of so large a site (--search makes it); the lists by letter and by date are there.\n"
    : "The search by words was left out: its program is not there for this machine. The lists by letter and by date are there.\n";
}
