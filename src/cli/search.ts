// habeas search: words in their context.

import { parseDay, Problem } from "../base/base.ts";
import type { DocumentSummary, SearchFilter, SearchHit } from "../store/store.ts";
import { JSON_OUTPUT, OUT, withRecord } from "./case-command.ts";
import { type Call, type Command, wholeNumber } from "./command.ts";
import { missingDay } from "./missing-day.ts";

const AROUND = 110;

export const search: Command = {
  name: "search",
  operands: "<folder> <query>",
  summary: "words, “phrases”, beginn* and -without, in context",
  about:
    "Looks for words in the text of all documents. Capitals and accents do not count. Put a phrase in quotation marks, " +
    "end a word with * for all words that begin so, and put - before what must not stand in the same paragraph. " +
    "Hits are printed as they stand in the documents, private identifiers too; only the site masks them.",
  options: [
    { name: "document", value: "NAME", text: "only in documents whose file name contains this, or with this id" },
    { name: "kind", value: "KIND", text: "only in documents of this kind: pdf, html, csv, word, image, message …" },
    { name: "from", value: "YYYY-MM-DD", text: "only in sections that may be dated on this day or later" },
    { name: "to", value: "YYYY-MM-DD", text: "only in sections that may be dated on this day or earlier" },
    { name: "limit", value: "N", text: "at most so many hits (50)" },
    JSON_OUTPUT,
    OUT,
  ],
  examples: [
    'habeas search ./my-case "bond hearing"',
    `habeas search ./my-case '"bond hearing" judge* -motion' --from 2023-01-01`,
  ],
  exits: [[1, "nothing was found"]],
  takes: [2, 2],
  run: (call, terminal) => {
    const filter = {
      document: call.value("document"),
      kind: call.value("kind"),
      from: day(call, "from"),
      to: day(call, "to"),
      limit: wholeNumber("search", call, "limit", 1, 10_000),
    };
    return withRecord(call, terminal, async (read) => {
      const hits = await read.search(call.operands[1] ?? "", filter);
      if (call.has("json")) terminal.out(`${JSON.stringify(hits, undefined, 2)}\n`);
      else for (const hit of hits) terminal.out(shown(hit));
      if (hits.length === 0) terminal.note(`Nothing was found${whyNothing(await read.documents(), filter)}.`);
      return hits.length === 0 ? 1 : 0;
    });
  },
};

/** A restriction that no document meets. */
function whyNothing(documents: readonly DocumentSummary[], { document, kind }: SearchFilter): string {
  const types = [...new Set(documents.map(({ mediaType }) => mediaType))].sort();
  if (kind !== undefined && !types.some((type) => type.includes(kind))) {
    return `: no document is of the kind “${kind}” (there are ${types.join(", ")})`;
  }
  const wanted = document?.toLowerCase();
  const isNamed = documents.some(
    ({ id, names }) => id === document || names.some((name) => name.toLowerCase().includes(wanted ?? "")),
  );
  return wanted === undefined || isNamed ? "" : `: no document has “${document}” in its file name`;
}

function day(call: Call, option: "from" | "to"): string | undefined {
  const value = call.value(option);
  if (value === undefined || parseDay(value) !== undefined) return value;
  throw new Problem("bad-usage", {
    command: "search",
    why: missingDay(value) ?? `--${option} takes a day written as YYYY-MM-DD.`,
  });
}

function shown({ name, passage, hits, date }: SearchHit): string {
  const first = hits[0] ?? { start: passage.start, end: passage.start };
  const from = Math.max(passage.start, first.start - AROUND);
  const to = Math.min(passage.end, first.end + AROUND);
  let text = "";
  let at = from;
  for (const hit of hits) {
    if (hit.end > to) break;
    text += `${passage.quote.slice(at - passage.start, hit.start - passage.start)}[${passage.quote.slice(hit.start - passage.start, hit.end - passage.start)}]`;
    at = hit.end;
  }
  text += passage.quote.slice(at - passage.start, to - passage.start);
  const [before, after] = [from > passage.start ? "… " : "", to < passage.end ? " …" : ""];
  return `${name}, ${first.start}–${first.end}${date === "" ? "" : ` (${date})`}\n  ${before}${text.replace(/\s+/gu, " ").trim()}${after}\n\n`;
}
