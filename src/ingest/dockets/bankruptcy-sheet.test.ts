import { expect, test } from "vitest";
import { attorney, entryRow } from "./docket.fixture.ts";
import type { DocketSheet } from "./docket.ts";
import { readDocket } from "./dockets.ts";

async function read(page: string): Promise<DocketSheet> {
  const reading = await readDocket(Buffer.from(page), "sheet.html");
  if (reading.kind !== "docket" || !("parties" in reading.docket)) throw new Error("no docket sheet");
  return reading.docket;
}

const person = (kind: string, name: string, below: readonly string[], lawyer?: string): string =>
  `<tr><td valign="top" width="40%"><i><b>${kind}</b></i><br><b>${name}</b>${below.map((line) => `<br>${line}`).join("")}</td>` +
  (lawyer === undefined ? "<td></td><td></td>" : `<td align="right">represented by</td><td>${lawyer}</td>`) +
  "</tr><tr><td>&nbsp;</td></tr>";

const ENTRIES =
  "<table border=1><tr><th>Filing Date</th><th>#</th><th>Docket Text</th></tr>" +
  "<tr><td>06/03/2019</td><td><a href='https://ecf.vtb.uscourts.gov/doc1/1840777' onclick=\"goDLS('/doc1/1840777','1','3','','','1','','')\">1</a><br>(9 pgs)</td><td>Petition (Entered: 06/04/2019)</td></tr>" +
  "<tr><td>06/05/2019</td><td>&nbsp;</td><td>Trustee added</td></tr></table>";

const HEAD = (number: string, lines: string): string =>
  `<html><body><div id="cmecfMainContent"><center><b><font size="+1">U.S. Bankruptcy Court<br>District of Vermont (Burlington)<br>${number}</font></b></center>` +
  `<table width="100%"><tr><td valign="top"><table><tr><td>${lines}</td></tr></table></td><td align="right">` +
  "<table><tr><td><i>Date filed:</i></td><td>&nbsp;06/03/2019</td></tr><tr><td><i>Date converted:</i></td><td>07/01/2019</td></tr>" +
  "<tr><td><i>Joint debtor discharged:</i></td><td>09/01/2019</td></tr><tr><td><i>Debtor discharged:</i></td><td>10/02/2019</td></tr></table></td></tr></table>";

const PETITION =
  HEAD(
    "Bankruptcy Petition #: 19-17001-mks",
    "<i>Assigned to:</i> Bankruptcy Judge Mara K. Stone<br>Chapter 13<br>Voluntary<br>Asset",
  ) +
  `<table width="100%">${person("Debtor 1", "Bo Oduya", ["1 Mill Lane", "Burlington, VT 05401", "SSN / ITIN: xxx-xx-1111"], attorney("Paul Reed", "9 Mill Lane", "802-555-0100"))}` +
  `${person("Trustee", "Ida Lund", ["2 Mill Lane"])}${person("US Trustee", "Office of the Trustee", [], attorney("Paul Reed", "(See above for address)"))}</table>` +
  `${ENTRIES}</div></body></html>`;

test("a bankruptcy has its heading, its debtor, its trustees and its entries", async () => {
  const { parties, docket_entries, ...head } = await read(PETITION);
  expect(head).toEqual({
    court_id: "vtb",
    docket_number: "19-17001",
    federal_dn_office_code: null,
    federal_dn_case_type: null,
    federal_dn_judge_initials_assigned: "mks",
    federal_dn_judge_initials_referred: null,
    federal_defendant_number: null,
    case_name: "Bo Oduya",
    date_filed: "2019-06-03",
    date_terminated: null,
    date_converted: "2019-07-01",
    date_discharged: "2019-10-02",
    assigned_to_str: "Mara K. Stone",
    referred_to_str: "",
    cause: "",
    nature_of_suit: "",
    jury_demand: "",
    demand: "",
    jurisdiction: "",
    mdl_status: "",
    ordered_by: "date_filed",
  });
  expect(parties).toEqual([
    {
      name: "Bo Oduya",
      type: "Debtor",
      date_terminated: null,
      extra_info: "1 Mill Lane\nBurlington, VT 05401\nSSN / ITIN: xxx-xx-1111",
      attorneys: [{ name: "Paul Reed", contact: "9 Mill Lane\n802-555-0100\n", roles: [] }],
    },
    { name: "Ida Lund", type: "Trustee", date_terminated: null, extra_info: "2 Mill Lane", attorneys: [] },
    {
      name: "Office of the Trustee",
      type: "U.S. Trustee",
      date_terminated: null,
      extra_info: "",
      attorneys: [{ name: "Paul Reed", contact: "9 Mill Lane\n802-555-0100\n", roles: [] }],
    },
  ]);
  expect(docket_entries).toEqual([
    {
      date_filed: "2019-06-03",
      date_entered: "2019-06-04",
      document_number: "1",
      pacer_doc_id: "1840777",
      pacer_seq_no: "3",
      description: "Petition (Entered: 06/04/2019)",
    },
    expect.objectContaining({ document_number: null, description: "Trustee added" }),
  ]);
});

test("what stands in the heading besides is kept for people", async () => {
  const reading = await readDocket(Buffer.from(PETITION), "sheet.html");
  expect(reading).toMatchObject({
    beside: [
      ["Flags", ""],
      ["", "Chapter 13"],
      ["", "Voluntary"],
      ["", "Asset"],
      ["Joint debtor discharged", "09/01/2019"],
    ],
  });
});

test("a proceeding beside a bankruptcy has the title of that, its natures, and parties under lines of dashes", async () => {
  const natures =
    "<table><tr><td>Nature[s] of Suit:</td><td></td><td>13<br>Recovery of money</td></tr><tr><td></td><td></td><td>91<br>Declaratory judgment</td></tr></table>";
  const parties =
    "<table><tr><td><b>Plaintiff<br>-----------------------</b></td></tr>" +
    `<tr><td><b>Bo Oduya</b><br>1 Mill Lane</td><td>represented by</td><td>${attorney("Paul Reed", "9 Mill Lane")}</td></tr>` +
    "<tr><td><b>Ida Lund</b></td><td></td><td></td></tr><tr><td>V.</td></tr>" +
    "<tr><td><b>Defendant<br>-----------------------</b></td></tr><tr><td><b>Harbor Mills</b></td><td></td><td></td></tr></table>";
  const page =
    HEAD(
      "Adversary Proceeding #: 19-01083-mks",
      "<i>Lead BK Title:</i> Bo Oduya and Ana Oduya<br><i>Demand:</i> $9,000",
    ) + `${natures}${parties}${ENTRIES}</div></body></html>`;
  const found = await read(page);
  expect([found.case_name, found.docket_number, found.nature_of_suit, found.demand]).toEqual([
    "Bo Oduya and Ana Oduya - Adversary Proceeding",
    "19-01083",
    "13 Recovery of money; 91 Declaratory judgment",
    "$9,000",
  ]);
  expect(found.parties.map(({ type, name, extra_info }) => [type, name, extra_info])).toEqual([
    ["Plaintiff", "Bo Oduya", "1 Mill Lane"],
    ["Plaintiff", "Ida Lund", ""],
    ["Defendant", "Harbor Mills", ""],
  ]);
});

test("a court that writes number and text into one cell is read", async () => {
  const merged =
    "<table border=1><tr><th>Filing Date</th><th>#Docket Text</th></tr>" +
    "<tr><td>06/03/2019</td><td><a href='/doc1/1840777'>2</a> (23 pgs; 4 docs) Plan filed</td></tr>" +
    "<tr><td>06/04/2019</td><td>30 days are given</td></tr></table>";
  const found = await read(PETITION.replace(ENTRIES, merged));
  expect(found.docket_entries.map((one) => [one.document_number, one.description])).toEqual([
    ["2", "Plan filed"],
    [null, "30 days are given"],
  ]);
});

test("a bankruptcy's number is no docket where nothing stands below it", async () => {
  const page = "<html><body><h3>U.S. Bankruptcy Court<br>Bankruptcy Petition #: 19-17001-mks</h3></body></html>";
  expect(await readDocket(Buffer.from(page), "sheet.html")).toMatchObject({ kind: "answer" });
});

test("a number that is a word is no entry, and is counted", async () => {
  const row = entryRow("06/04/2019", "doc", "Utility event").replace("<tr>", "<tr>");
  const reading = await readDocket(Buffer.from(PETITION.replace(/<\/table>(?=<\/div>)/u, `${row}$&`)), "sheet.html");
  expect(reading).toMatchObject({ leftOut: 1, docket: { docket_entries: [{}, {}] } });
});
