// How clauses are meant: against clauses labelled by hand (the meaning that covers most of a clause's characters counts), and
// against the events of TimeBank and MEANTIME, which say whether an event is negative and whether it is real.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readText } from "../../src/read/read.ts";
import type { MeantClause } from "../../src/record/record.ts";
import type { Counts, Remark, ScoreRow, Table } from "./score.ts";

const FILE = fileURLToPath(new URL("labelled-clauses.txt", import.meta.url));
const UNREAL: ReadonlySet<string> = new Set(["scheduled", "hypothetical", "ordered"]);

export async function benchClauses(gold: string): Promise<Table> {
  const errors: string[] = [];
  const rows = [...labelledRows(errors), ...eventRows(gold, errors)];
  mkdirSync("bench-results", { recursive: true });
  writeFileSync("bench-results/clauses.txt", `${errors.join("\n")}\n`);
  return { name: "Modality and polarity of clauses", page: "docs/readers/clauses.md", rows };
}

interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly modality: string;
  readonly polarity: string;
}

function labelledRows(errors: string[]): ScoreRow[] {
  const modality: Counts[] = [];
  const polarity: Counts[] = [];
  const negative: Counts[] = [];
  for (const block of readFileSync(FILE, "utf8")
    .split(/^# .*$/mu)
    .slice(1)) {
    const { text, clauses } = laidOut(block);
    const found = clausesOf(text);
    let [rightModality, rightPolarity, rightNegative, givenNegative] = [0, 0, 0, 0];
    for (const clause of clauses) {
      const [readModality = "", readPolarity = ""] = mostly(found, clause).split(" ");
      if (readModality === clause.modality) rightModality++;
      if (readPolarity === clause.polarity) rightPolarity++;
      if (readPolarity === "negative") givenNegative++;
      if (readPolarity === "negative" && clause.polarity === "negative") rightNegative++;
      if (readModality === clause.modality && readPolarity === clause.polarity) continue;
      const words = text.slice(clause.start, clause.end);
      errors.push(`${clause.modality} ${clause.polarity} read as ${readModality} ${readPolarity}: ${words}`);
    }
    modality.push([rightModality, clauses.length]);
    polarity.push([rightPolarity, clauses.length]);
    negative.push([rightNegative, givenNegative, clauses.filter((clause) => clause.polarity === "negative").length]);
  }
  return [
    { name: "labelled by hand: modality", measure: "share", documents: modality },
    { name: "labelled by hand: polarity", measure: "share", documents: polarity },
    { name: "labelled by hand: negative", measure: "F1", documents: negative },
  ];
}

/** The text of the labelled lines, joined by spaces; "¶" makes an empty line. */
function laidOut(block: string): { readonly text: string; readonly clauses: readonly Labelled[] } {
  let text = "";
  const clauses: Labelled[] = [];
  for (const line of block.split("\n")) {
    if (line === "¶") text += "\n\n";
    const match = /^([a-z]+) +([+-]) \| (.+)$/u.exec(line);
    if (match === null) continue;
    const [, modality = "", sign, words = ""] = match;
    if (text !== "" && !text.endsWith("\n")) text += " ";
    const polarity = sign === "-" ? "negative" : "positive";
    clauses.push({ start: text.length, end: text.length + words.length, modality, polarity });
    text += words;
  }
  return { text, clauses };
}

function clausesOf(text: string): readonly MeantClause[] {
  return readText({ text, pages: [], marks: [], language: "en", mediaType: "text/plain" }).reading.clauses;
}

function mostly(clauses: readonly MeantClause[], within: Labelled): string {
  const covered = new Map<string, number>();
  let plain = within.end - within.start;
  for (const one of clauses) {
    const length = Math.min(one.end, within.end) - Math.max(one.start, within.start);
    if (length <= 0) continue;
    const key = `${one.modality} ${one.polarity}`;
    covered.set(key, (covered.get(key) ?? 0) + length);
    plain -= length;
  }
  covered.set("asserted positive", plain + (covered.get("asserted positive") ?? 0));
  return [...covered].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

interface GoldEvent {
  readonly at: number;
  readonly isNegative: boolean;
  /** To come, only possible or conditional; undefined where that is not annotated. */
  readonly isUnreal?: boolean;
}

interface Annotated {
  readonly text: string;
  readonly events: readonly GoldEvent[];
}

function eventRows(gold: string, errors: string[]): (ScoreRow | Remark)[] {
  const timebank = xmlFiles(join(gold, "timebank"), ".tml").map(timebankText);
  const meantime = xmlFiles(join(gold, "meantime", "intra-doc_annotation"), ".xml").map(meantimeText);
  if (timebank.length + meantime.length === 0) return [["events of TimeBank and MEANTIME", "skipped: no data"]];
  const negative: Counts[] = [];
  const unreal: Counts[] = [];
  for (const { text, events } of [...timebank, ...meantime]) {
    const clauses = clausesOf(text);
    const sign = [0, 0, 0];
    const real = [0, 0, 0];
    for (const { at, isNegative, isUnreal } of events) {
      const clause = clauses.find(({ start, end }) => start <= at && at < end);
      const isRight = tally(sign, isNegative, clause?.polarity === "negative");
      const isRightly = isUnreal === undefined || tally(real, isUnreal, UNREAL.has(clause?.modality ?? ""));
      if (isRight && isRightly) continue;
      const around = JSON.stringify(`${text.slice(Math.max(0, at - 60), at)} || ${text.slice(at, at + 40)}`);
      const expected = `${isNegative ? "negative" : "positive"}${isUnreal === true ? " unreal" : ""}`;
      errors.push(
        `event ${expected} read as ${clause?.modality ?? "asserted"} ${clause?.polarity ?? "positive"}: ${around}`,
      );
    }
    negative.push(sign);
    unreal.push(real);
  }
  return [
    { name: "events of TimeBank and MEANTIME: negative", measure: "F1", documents: negative },
    { name: "events of MEANTIME: to come or only possible", measure: "F1", documents: unreal },
  ];
}

/** Adds to right, found and gold; is it right? */
function tally(counts: number[], expected: boolean, given: boolean): boolean {
  for (const [index, adds] of [expected && given, given, expected].entries())
    if (adds) counts[index] = counts[index]! + 1; // index is 0, 1, 2
  return expected === given;
}

function xmlFiles(folder: string, end: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(end));
  return files.sort().map((file) => readFileSync(join(folder, file), "utf8"));
}

function plain(xml: string): string {
  const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return xml.replace(/<[^>]*>/gu, "").replace(/&(lt|gt|quot|apos|amp);/gu, (_, name: string) => entities[name] ?? "");
}

function timebankText(xml: string): Annotated {
  const body = /<TEXT>(.*)<\/TEXT>/su.exec(xml)?.[1] ?? "";
  const instances = xml.matchAll(/<MAKEINSTANCE [^>]*eventID="(\w+)"[^>]*polarity="(\w+)"/gu);
  const negative = new Map([...instances].map(([, id = "", sign]) => [id, sign === "NEG"]));
  const events = [...body.matchAll(/<EVENT [^>]*eid="(\w+)"/gu)].flatMap(({ index, 1: id = "" }) => {
    const isNegative = negative.get(id);
    return isNegative === undefined ? [] : [{ at: plain(body.slice(0, index)).length, isNegative }];
  });
  return { text: plain(body), events };
}

/** Verbs only: a noun ("the merger") is as real as its sentence makes it. */
function meantimeText(xml: string): Annotated {
  const starts = new Map<string, number>();
  let text = "";
  let sentence = "";
  for (const [, tag = "", raw = ""] of xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/gu)) {
    const number = /sentence="(\d+)"/u.exec(tag)?.[1] ?? "";
    if (sentence !== "" && number !== sentence) text += "\n\n";
    else if (!/^[.,;:!?)\]%'’”]|^n't$/u.test(raw) && text !== "") text += " ";
    sentence = number;
    starts.set(/t_id="(\d+)"/u.exec(tag)?.[1] ?? "", text.length);
    text += plain(raw);
  }
  const mentions = xml.matchAll(/<EVENT_MENTION ([^>]*)>\s*<token_anchor t_id="(\d+)"/gu);
  const events = [...mentions].flatMap(([, tag = "", token = ""]) => {
    const at = starts.get(token);
    if (at === undefined || !tag.includes('pos="VERB"')) return [];
    const isUnreal = /time="FUTURE"|certainty="(?:POSSIBLE|PROBABLE)"|special_cases="COND/u.test(tag);
    return [{ at, isNegative: tag.includes('polarity="NEG"'), isUnreal }];
  });
  return { text, events };
}
