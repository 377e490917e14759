// Invented dockets as data and as pages: what a page of a case says, whichever way the page is written.

import fc from "fast-check";
import { FEDERAL_COURTS } from "../../text/text.ts";
import { attorney, docketSheet, entryRow, party } from "./docket.fixture.ts";
import type { Attorney, DocketEntry, DocketSheet, Party } from "./docket.ts";

export interface ModelDocket {
  readonly page: string;
  readonly docket: DocketSheet;
}

const word = fc.constantFrom("Oduya", "Lund", "Reed", "Park", "Ruiz", "Stone", "Mills", "Orchard", "Weir", "Calder");
const first = fc.constantFrom("Ana", "Bo", "Ida", "Mara", "Paul", "Tess");
const person = fc.tuple(first, word).map((parts) => parts.join(" "));
const company = word.map((name) => `${name} & Sons, Inc.`);
const day = fc
  .tuple(fc.integer({ min: 2001, max: 2019 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-"));
const phrase = fc
  .array(
    fc.constantFrom(
      "order",
      "on",
      "motion",
      "§",
      "hearing",
      "held",
      "denied,",
      "see",
      "below;",
      "(sealed)",
      "“so”",
      "No.",
      "<b>",
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((words) => words.join(" "));

const KINDS: readonly (readonly [printed: string, type: string])[] = [
  ["Plaintiff", "Plaintiff"],
  ["Defendant", "Defendant"],
  ["Petitioner", "Petitioner"],
  ["Respondent", "Respondent"],
  ["ThirdParty Plaintiff", "Third Party Plaintiff"],
  ["3rd Pty Defendant", "Third Party Defendant"],
  ["Counter Claimant", "Counter Claimant"],
  ["Counter-Defendant", "Counter Defendant"],
  ["Intervenor Dft", "Intervenor Defendant"],
  ["US Trustee", "U.S. Trustee"],
  ["Real Party in Interest", "Real Party in Interest"],
  ["In Re", "In Re"],
  ["Amicus", "Amicus"],
  ["Movant", "Movant"],
];

const CITY = "Burlington, VT 05401";

const lawyer: fc.Arbitrary<Attorney> = fc.record({
  name: person,
  contact: fc
    .array(
      fc.constantFrom(
        "1 Mill Lane",
        "Suite 300",
        "Reed & Daughters",
        CITY,
        "802-555-0100",
        "Fax: 802-555-0101",
        "PRO SE",
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((lines) => lines.map((line) => `${line}\n`).join("")),
  roles: fc.array(
    fc.constantFrom("LEAD ATTORNEY", "PRO HAC VICE", "ATTORNEY TO BE NOTICED", "TERMINATED: 07/01/2019"),
    {
      maxLength: 3,
    },
  ),
});

interface ModelParty {
  readonly kind: readonly [printed: string, type: string];
  readonly name: string;
  readonly below: readonly string[];
  readonly ended: string | null;
  readonly attorneys: readonly Attorney[] | undefined;
}

const modelParty: fc.Arbitrary<ModelParty> = fc.record({
  kind: fc.constantFrom(...KINDS),
  name: fc.oneof(person, company),
  below: fc.array(fc.constantFrom("also known as", "doing business as", "A. Oduya", "in her office as mayor"), {
    maxLength: 3,
  }),
  ended: fc.option(day),
  attorneys: fc.option(fc.array(lawyer, { minLength: 1, maxLength: 3 }), { nil: undefined }),
});

const modelEntry = fc.record({
  filed: day,
  entered: fc.option(day),
  number: fc.option(fc.integer({ min: 1, max: 9999 }).map(String)),
  isLinked: fc.boolean(),
  text: phrase,
});

const initials = fc.option(fc.constantFrom("MKS", "PR", "A", "JLT", "D_M"));

/** A docket sheet of any district, with everything that such a sheet can say. */
export const modelDocket: fc.Arbitrary<ModelDocket> = fc
  .record({
    court: fc.constantFrom(...FEDERAL_COURTS.filter(({ kind }) => kind === "district")),
    type: fc.constantFrom("cv", "mc", "mj", "cr"),
    serial: fc.integer({ min: 1, max: 99_999 }),
    judge: initials,
    referred: initials,
    defendant: fc.option(fc.integer({ min: 1, max: 40 })),
    sides: fc.tuple(fc.oneof(person, company), fc.oneof(person, company)),
    assigned: fc.option(person),
    magistrate: fc.option(person),
    cause: fc.option(fc.constantFrom("28:2241 Petition for Writ of Habeas Corpus", "42:1983 Civil Rights Act")),
    demand: fc.option(fc.constantFrom("$75,000", "$9,000,000")),
    filed: day,
    terminated: fc.option(day),
    nature: fc.option(fc.constantFrom("463 Habeas Corpus - Alien Detainee", "550 Prisoner: Civil Rights")),
    isByEntry: fc.boolean(),
    parties: fc.array(modelParty, { maxLength: 4 }),
    entries: fc.option(fc.array(modelEntry, { maxLength: 6 })),
  })
  .map((model) => {
    const { court, type, judge, referred, defendant, sides } = model;
    const number = `3:19-${type}-${String(model.serial).padStart(5, "0")}`;
    // Without a judge of its own no case has one that it is referred to, and only the first kind of party is one of two sides.
    const second = judge === null ? null : referred;
    const behind = [judge, second, defendant].filter((part) => part !== null).join("-");
    const lines = (list: readonly (readonly [string, string | null])[]): string[] =>
      list.flatMap(([label, value]) => (value === null ? [] : [`${label}: ${value}`]));
    const parties = [...new Map(model.parties.map((one) => [JSON.stringify(partyData(one)), one])).values()];
    const entries = model.entries ?? undefined;
    const page = docketSheet({
      court: ["U.S. District Court", `${court.name} (Mill Office)`],
      number: `${type === "cr" ? "CRIMINAL" : "CIVIL"} DOCKET FOR CASE #: ${number}${behind === "" ? "" : `-${behind}`}`,
      left: [
        escaped(`${type === "cr" ? "Case title: " : ""}${sides[0]} et al v. ${sides[1]}`),
        ...lines([
          ["Assigned to", model.assigned === null ? null : `Judge ${model.assigned}`],
          ["Referred to", model.magistrate === null ? null : `Magistrate Judge ${model.magistrate}`],
          ["Demand", model.demand],
          ["Case in other court", "State Court, 19-00041"],
          ["Cause", model.cause],
        ]),
      ],
      right: lines([
        ["Date Filed", american(model.filed)],
        ["Date Terminated", model.terminated === null ? null : american(model.terminated)],
        ["Jury Demand", "None"],
        ["Nature of Suit", model.nature],
        ["Jurisdiction", "U.S. Government Defendant"],
      ]),
      parties: `<table width="100%">${parties.map(partyHtml).join("")}</table>`,
      entries: entries?.map(entryHtml).join(""),
      columns: [model.isByEntry ? "Date Entered" : "Date Filed", "#", "Docket Text"],
    });
    const docket: DocketSheet = {
      court_id: court.id,
      docket_number: number,
      federal_dn_office_code: "3",
      federal_dn_case_type: type,
      federal_dn_judge_initials_assigned: judge,
      federal_dn_judge_initials_referred: second,
      federal_defendant_number: defendant === null ? null : String(defendant),
      case_name: `${sides[0]} v. ${sides[1]}`,
      date_filed: model.filed,
      date_terminated: model.terminated,
      date_converted: null,
      date_discharged: null,
      assigned_to_str: model.assigned ?? "",
      referred_to_str: model.magistrate ?? "",
      cause: model.cause ?? "",
      nature_of_suit: model.nature ?? "",
      jury_demand: "None",
      demand: model.demand ?? "",
      jurisdiction: "U.S. Government Defendant",
      mdl_status: "",
      ordered_by: entries === undefined ? null : model.isByEntry ? "date_entered" : "date_filed",
      parties: parties.map(partyData),
      docket_entries: (entries ?? []).map(entryData),
    };
    return { page, docket };
  });

function american(iso: string): string {
  const [year = "", month = "", date = ""] = iso.split("-");
  return `${month}/${date}/${year}`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("§", "&sect;").replaceAll("(", "&#040;");
}

function partyLines({ below, ended }: ModelParty): string[] {
  return ended === null ? [...below] : [`TERMINATED: ${american(ended)}`, ...below];
}

function partyHtml(one: ModelParty): string {
  const below = partyLines(one).map((line) => `<BR><I>${line}</I>`);
  const lawyers = one.attorneys?.map(({ name, contact, roles }) =>
    attorney(name, ...contact.trimEnd().split("\n").map(escaped), ...roles.map((role) => `<I>${role}</I>`)),
  );
  return party(one.kind[0], escaped(one.name), below.join("\n"), lawyers?.join("<br><br>\n"));
}

function partyData(one: ModelParty): Party {
  const { name, kind, ended, attorneys } = one;
  return {
    name,
    type: kind[1],
    date_terminated: ended,
    extra_info: partyLines(one).join("\n"),
    ...(attorneys && { attorneys }),
  };
}

type ModelEntry = typeof modelEntry extends fc.Arbitrary<infer E> ? E : never;

const words = ({ text, entered }: ModelEntry): string =>
  text + (entered === null ? "" : ` (Entered: ${american(entered)})`);

function entryHtml(one: ModelEntry): string {
  const link = one.isLinked && one.number !== null ? { id: `0481${one.number}77`, seq: `${one.number}1` } : undefined;
  return entryRow(american(one.filed), one.number ?? "", escaped(words(one)), link);
}

function entryData(one: ModelEntry): DocketEntry {
  const isLinked = one.isLinked && one.number !== null;
  return {
    date_filed: one.filed,
    date_entered: one.entered,
    document_number: one.number,
    pacer_doc_id: isLinked ? `0480${one.number}77` : null,
    pacer_seq_no: isLinked ? `${one.number}1` : null,
    description: words(one),
  };
}

/** Ways in which browsers and servers write the same page differently; each leaves what the page says. */
export const REWRITES: Readonly<Record<string, (page: string) => string>> = {
  "tags in capitals": (page) => page.replace(/<\/?[a-z][a-z0-9]*/gu, (tag) => tag.toUpperCase()),
  "tags in small letters": (page) => page.replace(/<\/?[A-Z][A-Z0-9]*/gu, (tag) => tag.toLowerCase()),
  "bodies of tables": (page) => page.replace(/<table[^>]*>/giu, "$&<tbody>").replace(/<\/table>/giu, "</tbody>$&"),
  "no ends of cells and rows": (page) => page.replace(/<\/t[dr]>/giu, ""),
  "line ends of Windows": (page) => page.replaceAll("\n", "\r\n"),
  "space between rows": (page) => page.replace(/<\/tr>/giu, "$&\n\t \n").replace(/<tr/giu, " \n$&"),
  "breaks with strokes": (page) => page.replace(/<br>/giu, "<br />"),
  "breaks with attributes": (page) => page.replace(/<br>/giu, '<BR clear="all">'),
  "attributes in front": (page) => page.replace(/<(t[dr]|th)\b/giu, "<$1 class=\"x\" data-y='a>b'"),
  "attributes without quotation marks": (page) => page.replace(/(width|align)="(\w+)%?"/giu, "$1=$2"),
  "comments between cells": (page) => page.replace(/<td/giu, "<!-- <tr> -->$&"),
  "fonts in cells": (page) => page.replace(/<h3[^>]*>/giu, "$&<font size=+1>").replace(/<\/h3>/giu, "</font>$&"),
  "no-break spaces in labels": (page) =>
    page.replace(/(Date|Jury|Nature of|Assigned|Referred) (?=[A-Zt])/gu, "$1&nbsp;"),
  "a form around it": (page) => page.replace(/<h3/iu, "<form name=x><center>$&").replace("</h3>", "</h3></center>"),
  "a table around it": (page) =>
    page.replace(/<h3/iu, "<table><tr><td>$&").replace("</div></body>", "</td></tr></table>$&"),
  "saved from an address": (page) => `<!-- saved from url=(0042)https://archive.test/docket -->\n${page}`,
  "strong words for bold ones": (page) => page.replace(/<(\/?)b>/giu, "<$1strong>"),
  "no outer form": (page) => page.slice(page.search(/<h3/iu)).replace("</div></body></html>", ""),
  "boxes to tick": (page) =>
    page.replace(/(<tr><td width='94'.*?<\/td>.*?<\/td>)/gu, '$1<td valign=top><input type="checkbox" value="9"></td>'),
  "empty cells where boxes are": (page) =>
    page
      .replace("<h3", "<form name='view_multi_docs'>$&")
      .replace(/(<tr><td width='94'.*?<\/td>.*?<\/td>)/gu, "$1<td>&nbsp;</td>"),
  "a table for each entry": (page) => page.replace(/<tr><td width='94'/gu, "</table><br>\n<table border=1>$&"),
  "the names of the columns again": (page) =>
    page.replace(/<tr><td width='94'/gu, "<tr><td>Date Filed</td><th>#</th><td>Docket Text</td></tr>$&"),
  "buttons below the entries": (page) =>
    page.replace("<HR><CENTER>", "<table><tr><td><input type=submit></td><td>or</td><td>Download</td></tr></table>$&"),
  "a mark of byte order": (page) => `\uFEFF${page}`,
};
