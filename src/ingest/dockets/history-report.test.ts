import { expect, test } from "vitest";
import type { DocketHistory, HistoryEntry } from "./docket.ts";
import { readDocket } from "./dockets.ts";

const LINK = (id: string, number: string, sequence: string): string =>
  `<a href="https://ecf.ord.uscourts.gov/doc1/${id}" onClick="goDLS('/doc1/${id}','90001','${sequence}','','','1','','');return(false);">${number}</a>`;
const DAYS = (...days: readonly [label: string, day: string][]): string =>
  `<table width="100%">${days.map(([label, day]) => `<tr><td><i>${label} &nbsp;</i></td><td align="right">${day}</td></tr>`).join("\n")}</table>`;
const ROW = (number: string, days: string, words: string): string =>
  `<tr valign="top"><td rowspan="1">${number}</td><td>${days}</td><td>\n<a href="javascript:DktText('1','90001','','3','')"><img alt="Docket Text"></a>\n ${words}</td></tr>`;

function page(heading: string, rows: readonly string[], title = "CM/ECF-History/Documents Query"): string {
  return `<head><title>${title}</title><script>var x = "<table>";</script></head><body><ul><li>Query</li></ul>
<center>${heading}</center><br><h2 align="center">History</h2><center>
<table border="1"><tbody><tr><th>Doc.<br>No.</th><th>Dates</th><th>Description</th></tr>
${rows.join("\n")}</tbody></table><hr><center><table><tr><th>PACER Service Center</th></tr></table></center></center></body>`;
}

const CIVIL = `<b><font size="+1">3:19-cv-00418-HBK-SLV</font></b> Oduya et al v. Harbor Mills , LLC et al<br>Paul Renner, III, presiding<br>Mara Stone, referral<br><b>Date filed:</b> 05/08/2019<br><b>Date terminated:</b> 11/21/2019<br><b>Date of last filing:</b> 01/16/2020<br>`;

async function history(source: string, name = "saved.html"): Promise<DocketHistory> {
  const reading = await readDocket(new TextEncoder().encode(source), name);
  if (reading.kind !== "docket" || !("date_last_filing" in reading.docket)) throw new Error(JSON.stringify(reading));
  expect(reading.layout).toBe("docket history report");
  return reading.docket;
}

async function entries(...rows: readonly string[]): Promise<readonly HistoryEntry[]> {
  return (await history(page(CIVIL, rows))).docket_entries;
}

test("the heading of a civil case is read", async () => {
  expect(await history(page(CIVIL, [ROW(LINK("15112589167", "1", "7"), DAYS(["Filed:", "05/08/2019"]), "")]))).toEqual(
    expect.objectContaining({
      court_id: "ord",
      docket_number: "3:19-cv-00418",
      federal_dn_office_code: "3",
      federal_dn_case_type: "cv",
      federal_dn_judge_initials_assigned: "HBK",
      federal_dn_judge_initials_referred: "SLV",
      federal_defendant_number: null,
      case_name: "Oduya v. Harbor Mills, LLC",
      assigned_to_str: "Paul Renner III",
      referred_to_str: "Mara Stone",
      date_filed: "2019-05-08",
      date_terminated: "2019-11-21",
      date_discharged: null,
      date_last_filing: "2020-01-16",
    }),
  );
});

const HEADINGS: [string, string, Partial<DocketHistory>][] = [
  [
    "a defendant's, with a related case in a line of its own",
    `<b><font size="+1">2:19-cr-00046-GMN-4</font></b> USA v. Oduya et al <P> Related case: 16cv1322-KLM<br><b>Date filed:</b> 05/08/2019<br>`,
    {
      docket_number: "2:19-cr-00046",
      federal_defendant_number: "4",
      case_name: "United States v. Oduya",
      assigned_to_str: "",
      referred_to_str: "",
      date_last_filing: null,
    },
  ],
  [
    "all defendants'",
    `<b><font size="+1">2:19-mj-00046 All Defendants</font></b> USA v. Oduya<br><b>Date filed:</b> 05/08/2019<br>`,
    { docket_number: "2:19-mj-00046", federal_dn_judge_initials_assigned: null, federal_defendant_number: null },
  ],
  [
    "a bankruptcy, with several labels in a line",
    `<b><font size="+1">19-17064-elf</font></b> <b></b>Bo A. Oduya and Ana Ruiz <br><b>Case type:</b> bk <b>Chapter:</b> 13 <b>Asset:</b> Yes <b>Vol: </b> v <b>Chief Judge:</b> Mara L. Stone<br><b>Date filed:</b> 05/08/2019 <b>Date discharged:</b> 06/03/2019 <b>Date of last filing:</b> 06/08/2019<br>`,
    {
      docket_number: "19-17064",
      federal_dn_office_code: null,
      federal_dn_judge_initials_assigned: "elf",
      case_name: "Bo A. Oduya and Ana Ruiz",
      assigned_to_str: "Mara L. Stone",
      date_filed: "2019-05-08",
      date_discharged: "2019-06-03",
      date_last_filing: "2019-06-08",
    },
  ],
  [
    "many districts'",
    `<b><font size="+1">MDL No. 9001</font></b> IN RE: Harbor Mills<br><b>Date filed:</b> 05/08/2019<br>`,
    { docket_number: "MDL No. 9001", case_name: "IN RE: Harbor Mills" },
  ],
];

test.each(HEADINGS)("a heading: %s", async (_, heading, expected) => {
  expect(await history(page(heading, []))).toEqual(expect.objectContaining({ docket_entries: [], ...expected }));
});

test("an entry has its days, its number and its document", async () => {
  const one = ROW(
    LINK("151112589167", "12", "24"),
    DAYS(["Filed:", "05/08/2019"], ["Entered:", "05/09/2019"], ["Terminated:", "06/03/2019"]),
    "Motion to\n Stay",
  );
  expect(await entries(one)).toEqual([
    {
      date_filed: "2019-05-08",
      date_entered: "2019-05-09",
      document_number: "12",
      pacer_doc_id: "151012589167",
      pacer_seq_no: "24",
      description: "",
      short_description: "Motion to Stay",
    },
  ]);
});

test("an entry without a document, and a number without a link", async () => {
  const day = DAYS(["Filed & Entered:", "05/08/2019"]);
  const found = await entries(ROW("&nbsp;", day, "Add Trustee"), ROW("3", day, "Matrix"));
  expect(found.map((one) => [one.date_filed, one.date_entered, one.document_number, one.pacer_doc_id])).toEqual([
    ["2019-05-08", "2019-05-08", null, null],
    ["2019-05-08", "2019-05-08", "3", null],
  ]);
});

const DAY_CELLS: [string, string, (string | null)[]][] = [
  ["one label", DAYS(["Filed & Entered:", "05/08/2019"], ["Terminated:", "06/03/2019"]), ["2019-05-08", "2019-05-08"]],
  ["filed alone", DAYS(["Filed:", "05/08/2019"]), ["2019-05-08", null]],
  ["entered alone", DAYS(["Entered:", "05/08/2019"]), [null, "2019-05-08"]],
  ["no label", "05/08/2019", ["2019-05-08", "2019-05-08"]],
  ["no day of the calendar", DAYS(["Filed & Entered:", "02/30/2019"]), [null, null]],
  ["nothing", "", [null, null]],
];

test.each(DAY_CELLS)("the days of an entry: %s", async (_, cell, expected) => {
  const [entry] = await entries(ROW("1", cell, "Order"));
  expect([entry?.date_filed, entry?.date_entered]).toEqual(expected);
});

test("the docket text stands in a row below its entry", async () => {
  const day = DAYS(["Filed & Entered:", "05/08/2019"]);
  const text = (words: string): string => `<tr><td colspan="2"><i>Docket Text: </i>${words}</td></tr>`;
  const found = await entries(
    ROW("1", day, "<i>Complaint</i>"),
    text(`COMPLAINT , filed by <b>Bo</b>\n Oduya. (Attachments: # <a href="/doc1/1">1</a> Exhibit)`),
    ROW("2", day, "Order"),
  );
  expect(found.map(({ short_description, description }) => [short_description, description])).toEqual([
    ["Complaint", "COMPLAINT, filed by Bo Oduya. (Attachments: # 1 Exhibit)"],
    ["Order", ""],
  ]);
});

test("entries that are alike are all kept", async () => {
  const row = ROW("1", DAYS(["Filed & Entered:", "05/08/2019"]), "Summons Issued");
  expect(await entries(row, row)).toHaveLength(2);
});

test("another answer about the same case is no history", async () => {
  const answer = `<title>CM/ECF - ord</title><body><center>${CIVIL}</center><a href="https://ecf.ord.uscourts.gov/cgi-bin/qryAlias.pl?9">Alias</a></body>`;
  const reading = await readDocket(new TextEncoder().encode(answer), "saved.html");
  expect(reading.kind).toBe("answer");
});

test("of a page that breaks off everything before is read, and where is said", async () => {
  const day = DAYS(["Filed & Entered:", "05/08/2019"]);
  const whole = page(CIVIL, [ROW("1", day, "Complaint"), ROW("2", day, "Summons Issued")]);
  const reading = await readDocket(new TextEncoder().encode(whole.slice(0, whole.indexOf("Summons Issued"))), "x.html");
  expect(reading).toEqual(expect.objectContaining({ brokenOff: expect.stringContaining("number 2") }));
  expect(reading.kind === "docket" && reading.docket.docket_entries.map((one) => one.document_number)).toEqual([
    "1",
    "2",
  ]);
});
