// The docket sheet of a district court ("Docket Report"), as CM/ECF has shown it since its first releases: a heading with
// the court and the number, a table with the case, the parties, and the table of entries.

import { caseName } from "./case-name.ts";
import { courtOf } from "./court.ts";
import { entryOf } from "./district-entries.ts";
import { labelled } from "./district-header.ts";
import { readParties } from "./district-parties.ts";
import { sheetRows } from "./district-rows.ts";
import type { DocketSheet, Layout } from "./docket.ts";
import { numberParts } from "./docket-number.ts";
import { type DocketPage, elementsIn, isElement, type PageElement, linesOf } from "./docket-page.ts";
import { dayOf } from "./docket-text.ts";
import { judgeName } from "./judge-name.ts";

export const districtSheet: Layout = {
  name: "docket sheet",
  recognise: (page) => headingOf(page) !== undefined,
  parse(page): DocketSheet {
    const found = headingOf(page);
    const rows = found === undefined ? undefined : sheetRows(page.body, found.element);
    const cells = (rows?.header ?? []).map(linesOf);
    const about = labelled(cells.flat());
    const { parties, labels } = readParties(rows?.parties ?? []);
    const columns = rows?.columns;
    const entries = columns === undefined ? [] : (rows?.entries ?? []).map((row) => entryOf(row, columns));
    const value = (label: string): string => about.get(label) ?? "";
    const judge = (label: string): string => judgeName(about.get(label) ?? labels.get(label) ?? "");
    return {
      court_id: courtOf(page, found?.court ?? ""),
      ...numberParts(found?.number ?? ""),
      case_name: caseName(captionIn(cells.flat())),
      date_filed: dayOf(value("date filed")),
      date_terminated: dayOf(value("date terminated")),
      date_converted: dayOf(value("date converted")),
      date_discharged: dayOf(value("date discharged")),
      assigned_to_str: judge("assigned to"),
      referred_to_str: judge("referred to"),
      cause: value("cause"),
      nature_of_suit: value("nature of suit"),
      jury_demand: value("jury demand"),
      demand: value("demand"),
      jurisdiction: value("jurisdiction"),
      mdl_status: value("mdl status"),
      ordered_by: columns?.orderedBy ?? null,
      parties,
      docket_entries: entries,
    };
  },
};

/** The first line, unless it is a line of something else. */
function captionIn(lines: readonly string[]): string {
  const [first = ""] = lines;
  return NO_CAPTION.test(first) ? "" : first.replace(/^Case title:\s*/iu, "");
}

const NO_CAPTION = /^(?:Assigned to|Referred to|Demand|Cause|Lead case|Member case|Related cases?|Date filed) ?:/iu;

interface Heading {
  readonly element: PageElement;
  /** Its lines but the one with the number. */
  readonly court: string;
  readonly number: string;
}

/** The one with "CIVIL DOCKET FOR CASE #: …". */
function headingOf({ body }: DocketPage): Heading | undefined {
  for (const element of elementsIn(body, "h3", "h2", "h1")) {
    const heading = headingIn(element);
    if (heading !== undefined) return heading;
  }
  // It is marked up in another way: the words are looked for, and what stands close around them.
  for (const element of aroundWords(body, /\bDOCKET FOR CASE\b/iu).slice(0, 3)) {
    const heading = headingIn(element);
    if (heading !== undefined) return heading;
  }
  return undefined;
}

/** The elements around the first stretch of text with these words, from the innermost outwards; not in plain text. */
function aroundWords(element: PageElement, words: RegExp): PageElement[] {
  if (element.name === "pre") return [];
  for (const child of element.children) {
    if (!isElement(child)) {
      if (words.test(child)) return [element];
    } else {
      const around = aroundWords(child, words);
      if (around.length > 0) return [...around, element];
    }
  }
  return [];
}

function headingIn(element: PageElement): Heading | undefined {
  const lines = linesOf(element);
  const at = lines.findIndex((line) => NUMBER_LINE.test(line));
  if (at < 0) return undefined;
  return {
    element,
    court: lines.slice(0, at).join("\n"),
    number: lines.slice(at).join(" ").replace(NUMBER_LINE, ""),
  };
}

const NUMBER_LINE = /^.{0,60}\bDOCKET FOR CASE ?#? ?:\s*/iu;
