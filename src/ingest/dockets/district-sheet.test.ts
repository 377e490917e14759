import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Problem } from "../../base/base.ts";
import { attorney, docketSheet, entryRow, longSheet, party, type SheetParts } from "./docket.fixture.ts";
import type { DocketSheet, Party } from "./docket.ts";
import { readDocket } from "./dockets.ts";

async function read(page: string): Promise<DocketSheet> {
  const reading = await readDocket(Buffer.from(page), "sheet.html");
  if (reading.kind !== "docket" || !("parties" in reading.docket)) throw new Error("no docket sheet");
  return reading.docket;
}

const sheet = (parts: SheetParts): Promise<DocketSheet> => read(docketSheet(parts));

const ADDRESS = [
  "Reed & Daughters",
  "1 Mill Lane",
  "Burlington , VT 05401",
  "802-555-0100",
  "Email: reed&#064;mill.test",
];
const CONTACT = "Reed & Daughters\n1 Mill Lane\nBurlington , VT 05401\n802-555-0100\nEmail: reed@mill.test\n";
const LEAD = "<I>LEAD ATTORNEY</I>";
const NOTICED = "<I>ATTORNEY TO BE NOTICED</I>";

test("a civil case has its heading", async () => {
  const { docket_entries, parties, ...head } = await sheet({ entries: "" });
  expect(head).toEqual({
    court_id: "vtd",
    docket_number: "2:19-cv-04001",
    federal_dn_office_code: "2",
    federal_dn_case_type: "cv",
    federal_dn_judge_initials_assigned: "MKS",
    federal_dn_judge_initials_referred: "PR",
    federal_defendant_number: null,
    case_name: "Oduya v. Harbor Mills, Inc.",
    date_filed: "2019-06-03",
    date_terminated: "2019-11-20",
    date_converted: null,
    date_discharged: null,
    assigned_to_str: "Mara K. Stone",
    referred_to_str: "Paul Reed",
    cause: "42:1983 Civil Rights Act",
    nature_of_suit: "",
    jury_demand: "Plaintiff",
    demand: "",
    jurisdiction: "Diversity",
    mdl_status: "",
    ordered_by: "date_filed",
  });
  expect([docket_entries, parties]).toEqual([[], []]);
});

test("tables of related cases in the heading leave what stands below them", async () => {
  const related =
    "<table border=0><tr><td valign=top>Related&nbsp;Cases:&nbsp;</td><td><a href=/cgi-bin/DktRpt.pl?1>2:18-cv-00001-MKS</a></td></tr>" +
    "<tr><td></td><td><a href=/cgi-bin/DktRpt.pl?2>2:18-cv-00002-MKS</tr></td></tr></table>\nCause: 28:1331 Fed. Question";
  const found = await sheet({ left: ["Oduya v. Mills", "Assigned to: Judge Mara Stone", "Demand: $90,000", related] });
  expect([found.case_name, found.demand, found.cause, found.date_filed]).toEqual([
    "Oduya v. Mills",
    "$90,000",
    "28:1331 Fed. Question",
    "2019-06-03",
  ]);
});

test.each([
  ["a page that lists no entries", undefined, ["Date Filed", "#", "Docket Text"], null],
  ["a page by day filed", "", ["Date Filed", "#", "Docket Text"], "date_filed"],
  ["a page by day entered", "", ["Date Entered", "#", "Docket Text"], "date_entered"],
])("%s says so", async (_, entries, columns, orderedBy) => {
  expect((await sheet({ entries, columns })).ordered_by).toBe(orderedBy);
});

describe("parties", () => {
  const partiesOf = async (rows: string): Promise<readonly Party[]> =>
    (await sheet({ parties: `<table width="100%">${rows}</table>` })).parties;

  test("a party without a lawyer has no list of them", async () => {
    expect(await partiesOf(party("Plaintiff", "Ana Oduya "))).toEqual([
      { name: "Ana Oduya", type: "Plaintiff", date_terminated: null, extra_info: "" },
    ]);
  });

  test("what stands below a name is kept line by line, without what is in bold there", async () => {
    const below =
      " <br><I>in her office as mayor <b>(Real Party in Interest)</b></I>\n<BR><I>TERMINATED: 11/20/2019</I>\n<br>\n<I>also known as</I><BR>A. Oduya";
    const [found] = await partiesOf(party("Defendant", "Ana Oduya", below));
    expect(found?.extra_info).toBe("in her office as mayor\nTERMINATED: 11/20/2019\nalso known as\nA. Oduya");
    expect(found?.date_terminated).toBe("2019-11-20");
  });

  test("lawyers have a name, an address and roles, and an address that was printed above is filled in", async () => {
    const rows =
      party(
        "Plaintiff",
        "Ana Oduya",
        "",
        attorney("Paul B. Reed , Jr.", ...ADDRESS, LEAD, "<I>PRO HAC VICE</I>", NOTICED),
      ) +
      "<tr><td valign=top><br>V.<br></td></tr>" +
      party(
        "Defendant",
        "Harbor Mills, Inc.",
        "",
        `${attorney("Paul B. Reed , Jr.", "(See above for address)", "<I>TERMINATED: 07/01/2019</I>", "<I>Designation: Retained</I>")}<br><br>\n` +
          attorney("Ida Lund", "<I>Bar Status: Active</I>", NOTICED),
      );
    const [plaintiff, defendant] = await partiesOf(rows);
    expect(plaintiff?.attorneys).toEqual([
      {
        name: "Paul B. Reed , Jr.",
        contact: CONTACT,
        roles: ["LEAD ATTORNEY", "PRO HAC VICE", "ATTORNEY TO BE NOTICED"],
      },
    ]);
    expect(defendant?.attorneys).toEqual([
      { name: "Paul B. Reed , Jr.", contact: CONTACT, roles: ["TERMINATED: 07/01/2019"] },
      { name: "Ida Lund", contact: "", roles: ["ATTORNEY TO BE NOTICED"] },
    ]);
  });

  test("someone who is their own lawyer is represented by themselves", async () => {
    const [found] = await partiesOf(
      party("Petitioner", "Ana Oduya", "", "<B>Ana Oduya</B>\n<BR>Cell 9\n<BR>\n<BR>PRO SE"),
    );
    expect(found?.attorneys).toEqual([{ name: "Ana Oduya", contact: "Cell 9\nPRO SE\n", roles: [] }]);
  });

  test("a list that gets notices is of no kind but itself", async () => {
    const list = "<tr><td><b>Service List</b></td></tr>";
    const found = await partiesOf(party("Plaintiff", "Ana Oduya") + list);
    expect(found.map(({ type }) => type)).toEqual(["Plaintiff", "Service List"]);
  });
});

describe("criminal cases", () => {
  const heading = (name: string): string =>
    `<tr><td valign=top><br><b><u>${name}</u></b></td><td></td><td valign=top><br><b><u>Disposition</u></b></td></tr>`;
  const level = (name: string, value: string): string =>
    `<tr><td><br><b><u>Highest Offense Level (${name})</u></b></td></tr><tr><td>${value}</td></tr>`;
  const count = (name: string, disposition: string): string =>
    `<tr><td width="40%"> ${name}</td><td></td><td width="60%">${disposition}</td></tr>`;
  const none = "<tr><td valign=top>None</td></tr>";
  const defendant = (name: string, order: number, judge: string): string =>
    `<HR><TABLE width="100%"><tr><td valign=top>Assigned to: ${judge}<br>\nReferred to: Magistrate Judge Paul Reed</td></tr>` +
    `<tr><td valign=top><br><b><u>Defendant ${" ".repeat(20)}(${order})</u></b></td></tr><tr><td><B>${name}</B></td></tr>` +
    heading("Pending Counts") +
    count("18:371 CONSPIRACY<br>(1)", "12 months; &#036;100 assessment") +
    level("Opening", "Felony") +
    heading("Terminated Counts") +
    count("18:1014 LOANS<br>(2-4)", "Dismissed.") +
    level("Terminated", "Felony") +
    heading("Complaints") +
    none +
    "</TABLE>";
  const plaintiff =
    '<HR><TABLE width="100%"><tr><td valign=top><br><b><u>Plaintiff</u></b></td></tr><tr><td><B>USA</B></td></tr></table>';
  const criminal = (number: string, parties: string): Promise<DocketSheet> =>
    sheet({
      number: `CRIMINAL DOCKET FOR CASE #: ${number}`,
      left: ["Case title: USA v. Oduya et al"],
      right: ["Date Filed: 06/03/2019 <br>"],
      parties: parties + plaintiff,
    });

  test("one defendant has counts, complaints and levels, and the judges stand above", async () => {
    const found = await criminal("2:19-cr-00021-MKS-PR-1", defendant("Ana Oduya", 1, "Judge Mara Stone"));
    expect([found.case_name, found.assigned_to_str, found.referred_to_str, found.federal_defendant_number]).toEqual([
      "United States v. Oduya",
      "Mara Stone",
      "Paul Reed",
      "1",
    ]);
    expect(found.parties).toEqual([
      {
        name: "Ana Oduya",
        type: "Defendant",
        date_terminated: null,
        extra_info: "",
        criminal_data: {
          counts: [
            { name: "18:371 CONSPIRACY(1)", disposition: "12 months; $100 assessment", status: "pending" },
            { name: "18:1014 LOANS(2-4)", disposition: "Dismissed.", status: "terminated" },
          ],
          complaints: [],
          highest_offense_level_opening: "Felony",
          highest_offense_level_terminated: "Felony",
        },
      },
      { name: "USA", type: "Plaintiff", date_terminated: null, extra_info: "" },
    ]);
  });

  test("of several defendants each has its own, and the first one's judge is the case's", async () => {
    const found = await criminal(
      "2:19-cr-00021-MKS-PR All Defendants",
      defendant("Ana Oduya", 1, "Judge Mara Stone") + defendant("Ida Lund", 2, "Judge Ana Park"),
    );
    expect(found.parties.map(({ name, criminal_data }) => [name, criminal_data?.counts.length])).toEqual([
      ["Ana Oduya", 2],
      ["Ida Lund", 2],
      ["USA", undefined],
    ]);
    expect([found.assigned_to_str, found.federal_defendant_number]).toEqual(["Mara Stone", null]);
  });
});

describe("entries", () => {
  test("an entry has days, number, link and text", async () => {
    const text =
      ' <!--SB-->ORDER re <a href="https://ecf.vtd.uscourts.gov/doc1/04801">1</a> , granted.<p>So ordered.</p> (Lund, Ida) (Entered: 06/05/2019)';
    const { docket_entries } = await sheet({
      entries: entryRow("06/03/2019", "12", text, { id: "04811234567", seq: "34" }),
    });
    expect(docket_entries).toEqual([
      {
        date_filed: "2019-06-03",
        date_entered: "2019-06-05",
        document_number: "12",
        pacer_doc_id: "04801234567",
        pacer_seq_no: "34",
        description: "ORDER re 1, granted.So ordered. (Lund, Ida) (Entered: 06/05/2019)",
      },
    ]);
  });

  test("an entry without a document has no number, one without a link no id", async () => {
    const rows =
      entryRow("06/03/2019", "", "Hearing held.") + entryRow("06/04/2019", "7", "SEALED (Entered: 06/04/2019)");
    const { docket_entries } = await sheet({ entries: rows });
    expect(
      docket_entries.map((one) => [one.document_number, one.pacer_doc_id, one.pacer_seq_no, one.date_entered]),
    ).toEqual([
      [null, null, null, null],
      ["7", null, null, "2019-06-04"],
    ]);
  });

  test("a column of boxes to tick is passed over, and so are links of other programs", async () => {
    const row =
      "<tr><td>06/03/2019</td><td><a href='https://archive.test/1.pdf'><img src=x></a><a href='/doc1/0480999' onClick=\"goDLS('/doc1/0480999','1','5','','','1','','')\">3</a></td>" +
      "<td><input type=checkbox></td><td>NOTICE (Entered: 06/03/2019)</td></tr>";
    const [found] = (await sheet({ entries: row })).docket_entries;
    expect([found?.document_number, found?.pacer_doc_id, found?.pacer_seq_no, found?.description]).toEqual([
      "3",
      "0480999",
      "5",
      "NOTICE (Entered: 06/03/2019)",
    ]);
  });

  test("buttons below the entries are no entries", async () => {
    const buttons = "<tr><td><input type=button value=View></td><td>or</td><td>Download Selected</td></tr>";
    const { docket_entries } = await sheet({ entries: entryRow("06/03/2019", "1", "ORDER") + buttons });
    expect(docket_entries).toHaveLength(1);
  });

  test("entries right below the heading are found without a table of the case", async () => {
    const page = docketSheet({ entries: entryRow("06/03/2019", "1", "ORDER") });
    const start = page.indexOf("<TABLE width='100%'");
    const found = await read(page.slice(0, start) + page.slice(page.indexOf("</table>", start) + 8));
    expect([found.docket_entries.length, found.case_name]).toEqual([1, "Unknown Case Title"]);
  });

  test("a table inside a text is text", async () => {
    const text =
      "SCHEDULE <table><tr><td>06/09/2019</td><td>Hearing</td><td>Room 4</td></tr></table> (Entered: 06/03/2019)";
    const { docket_entries } = await sheet({ entries: entryRow("06/03/2019", "1", text) });
    expect(docket_entries).toHaveLength(1);
  });
});

describe("pages that are not whole", () => {
  const whole = docketSheet({
    parties: `<table>${party("Plaintiff", "Ana Oduya", "", attorney("Paul Reed", ...ADDRESS, LEAD))}${party("Defendant", "Harbor Mills")}</table>`,
    entries: [1, 2, 3, 4]
      .map((i) =>
        entryRow(`06/0${i}/2019`, String(i), `ORDER number ${i}. (Entered: 06/0${i}/2019)`, {
          id: `048${i}`,
          seq: "1",
        }),
      )
      .join(""),
  });

  test("a page that breaks off gives what it has, and says where it ends", async () => {
    const reading = await readDocket(Buffer.from(whole.slice(0, whole.indexOf("number 3."))), "sheet.html");
    if (reading.kind !== "docket") throw new Error("no docket");
    expect(reading.docket.docket_entries.map((one) => one.description)).toEqual([
      "ORDER number 1. (Entered: 06/01/2019)",
      "ORDER number 2. (Entered: 06/02/2019)",
      "ORDER",
    ]);
    expect(reading.brokenOff).toBe("The page breaks off in or after entry 3 (2019-06-03, number 3): “…ORDER”.");
  });

  test.each([
    ["Ana Oduya</B>", "The page breaks off in the list of parties, in or after “Ana Oduya”."],
    ["Assigned to", "The page breaks off in its heading, after “Oduya v. Harbor Mills, Inc.”."],
  ])("cut at %j: %s", async (words, says) => {
    const reading = await readDocket(Buffer.from(whole.slice(0, whole.indexOf(words) + words.length)), "sheet.html");
    expect(reading).toMatchObject({ kind: "docket", brokenOff: says });
  });

  test("a whole page is said to be whole, also without the ends of its frame", async () => {
    expect(await readDocket(Buffer.from(whole), "sheet.html")).not.toHaveProperty("brokenOff");
    const open = whole.replace("</div></body></html>", "");
    expect(await readDocket(Buffer.from(open), "sheet.html")).not.toHaveProperty("brokenOff");
    const early = open.slice(0, open.indexOf("<HR><CENTER>"));
    expect(await readDocket(Buffer.from(early), "sheet.html")).toHaveProperty("brokenOff");
  });

  test("wherever a page is cut, everything before the cut is there", async () => {
    const all = await read(whole);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: whole.indexOf("Oduya et al"), max: whole.length }), async (end) => {
        const part = await read(whole.slice(0, end));
        const entries = part.docket_entries;
        expect(entries.slice(0, -1)).toEqual(all.docket_entries.slice(0, Math.max(0, entries.length - 1)));
        expect(part.parties.slice(0, -1)).toEqual(all.parties.slice(0, Math.max(0, part.parties.length - 1)));
        expect(whole.slice(0, end).split("Entered: ").length - 1).toBeLessThanOrEqual(entries.length + 1);
      }),
    );
  });

  test("a mangled page is read or refused, and never fails", async () => {
    const tags = whole.match(/<[^>]*>|[^<]+/gu) ?? [];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(tags.length - 1), fc.nat(tags.length - 1)), { maxLength: 40 }),
        async (swaps) => {
          const mangled = [...tags];
          for (const [from, to] of swaps) [mangled[from], mangled[to]] = [mangled[to] ?? "", ""];
          try {
            await readDocket(Buffer.from(mangled.join("")), "sheet.html");
          } catch (error) {
            expect(error).toBeInstanceOf(Problem);
          }
        },
      ),
    );
  });
});

describe("pages that are no docket", () => {
  const menu = '<div id="cmecfMainContent">';
  test.each([
    [
      "a log-in",
      `${menu}<p>This is a restricted web site for Official Court Business only.</p>`,
      "asks for a password",
    ],
    [
      "a form",
      `${menu}<form><table><tr><td>Login:</td><td><input></td></tr><tr><td>Password:</td></tr></table></form>`,
      "asks for a password",
    ],
    [
      "a list of nobody",
      `${menu}<h3>No persons found</h3><table><tr><td>PACER Login: x</td></tr></table>`,
      "found nothing",
    ],
    ["a sealed case", `${menu}<h2>This case is SEALED.</h2>`, "is sealed"],
    ["an empty search", `${menu}<h3>Case not found</h3>`, "found nothing"],
    ["a page with nothing on it", `${menu}<form name=x>\n`, "holds no docket"],
    [
      "a refusal that the court does not end",
      `${menu}<h3>Invalid date_to: 13/45/2019</h3>\n<P><INPUT TYPE="button" Value="Back">`,
      "answered “Invalid date_to: 13/45/2019”",
    ],
    ["a refusal", `${menu}<h3>Invalid date_to: 13/45/2019</h3>`, "answered “Invalid date_to: 13/45/2019”"],
  ])("%s is said to be one", async (_, body, words) => {
    const reading = await readDocket(Buffer.from(`<html><body>${body}`), "sheet.html");
    expect(reading.kind === "answer" && reading.says).toContain(words);
  });

  test.each([
    ["a PDF", "%PDF-1.7\n", "save it as a web page"],
    ["an appeal", "<table><tr><td>Court of Appeals Docket #: 19-1001</td></tr></table>", "court of appeals"],
    ["an old docket", "<pre>U.S. District Court\nCIVIL DOCKET FOR CASE #: 98-CV-1\n</pre>", "plain text"],
    [
      "a page that is cut in its heading",
      "<div id=cmecfMainContent><table><h3>U.S. District Court",
      "breaks off before",
    ],
    [
      "a page that is cut in the first word of its heading",
      "<html><body><div id=cmecfMainContent><h3>U",
      "breaks off before",
    ],
    ["a page that is cut early", "<html><body><table><tr><td>CIVIL", "breaks off before the number"],
  ])("%s is refused with what to do", async (_, page, words) => {
    await expect(readDocket(Buffer.from(page), "sheet.html")).rejects.toThrow(words);
  });

  test.each([
    ["a news page", "<html><body><h1>Mill burns</h1><p>This case is sealed.</p></body></html>"],
    ["plain text", "Nothing of the kind"],
    ["nothing", ""],
    ["a picture", "\u0089PNG\r\n\u0000\u0001"],
  ])("%s is refused", async (_, page) => {
    await expect(readDocket(Buffer.from(page), "sheet.html")).rejects.toMatchObject({ code: "not-a-docket" });
  });
});

test("a page that a browser saved as one file is read", async () => {
  const head =
    'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b1"\r\n\r\n';
  const page = docketSheet({ entries: entryRow("06/03/2019", "1", "ORDER (Entered: 06/03/2019)") });
  const body = Buffer.from(page).toString("base64").replace(/.{76}/gu, "$&\r\n");
  const part = `--b1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n--b1--\r\n`;
  expect((await read(head + part)).docket_entries).toHaveLength(1);
});

test("a long docket is read whole", async () => {
  const { docket_entries } = await read(longSheet(2000));
  expect([docket_entries.length, docket_entries.at(-1)?.document_number]).toEqual([2000, "2000"]);
});

test("bold words in a table that names no kind of party are no party", async () => {
  const note = "<table><tr><td><b>Read this first</b></td></tr></table>";
  const { parties } = await sheet({ parties: `<table>${party("Plaintiff", "Ana Oduya")}</table>${note}` });
  expect(parties.map(({ name }) => name)).toEqual(["Ana Oduya"]);
});

test("a party below another without a kind of its own is of a kind that is not known", async () => {
  const more = "<tr><td><b>Bo Lund</b></td></tr>";
  const { parties } = await sheet({ parties: `<table>${party("Plaintiff", "Ana Oduya")}${more}</table>` });
  expect(parties.map(({ name, type }) => [name, type])).toEqual([
    ["Ana Oduya", "Plaintiff"],
    ["Bo Lund", "Unknown"],
  ]);
});
