import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { docketSheet, entryRow, party } from "../ingest/dockets/docket.fixture.ts";
import { readCall } from "./command.ts";
import { docket } from "./docket.ts";

const folder = mkdtempSync(join(tmpdir(), "docket-"));
afterAll(() => rmSync(folder, { recursive: true }));

const PAGE = docketSheet({
  parties: `<table>${party("Plaintiff", "Ana Oduya", "", "<B>Paul Reed</B>\n<BR>1 Mill Lane\n<BR><I>LEAD ATTORNEY</I>")}</table>`,
  entries:
    entryRow("06/03/2019", "1", "COMPLAINT (Entered: 06/04/2019)", { id: "0481001", seq: "5" }) +
    entryRow("06/05/2019", "", "Hearing held. (Entered: 06/05/2019)"),
});

async function run(name: string, page: string, ...options: readonly string[]) {
  const path = join(folder, name);
  writeFileSync(path, page);
  const said = { out: "", note: "" };
  const terminal = {
    out: (text: string) => void (said.out += text),
    note: (text: string) => void (said.note += text),
    progress: () => undefined,
    ended: () => Promise.resolve(),
  };
  const code = await docket.run(readCall(docket, [path, ...options]), terminal);
  return { code, ...said };
}

describe("habeas docket", () => {
  test("prints the case, the parties and the entries for people", async () => {
    const { code, out, note } = await run("sheet.html", PAGE);
    expect([code, note]).toEqual([0, ""]);
    expect(out).toBe(`Oduya v. Harbor Mills, Inc. (docket sheet)
Court:          vtd
Number:         2:19-cv-04001-MKS-PR
Assigned to:    Mara K. Stone
Referred to:    Paul Reed
Filed:          2019-06-03
Terminated:     2019-11-20
Cause:          42:1983 Civil Rights Act
Jurisdiction:   Diversity
Jury demand:    Plaintiff
Flags:          CLOSED

Parties

  Plaintiff: Ana Oduya
    represented by Paul Reed (LEAD ATTORNEY)
      1 Mill Lane

2 entries

  2019-06-03  number 1  (entered 2019-06-04)
    COMPLAINT (Entered: 06/04/2019)

  2019-06-05
    Hearing held. (Entered: 06/05/2019)
`);
  });

  test("--json prints one object", async () => {
    const { code, out } = await run("sheet.html", PAGE, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ court_id: "vtd", docket_entries: [{ document_number: "1" }, {}] });
  });

  test("a page that breaks off is printed as far as it goes, with a remark and exit code 1", async () => {
    const { code, out, note } = await run("half.html", PAGE.slice(0, PAGE.indexOf("Hearing held")), "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ docket_entries: [{ document_number: "1" }, { date_filed: "2019-06-05" }] });
    expect(note).toMatch(/breaks off in or after entry 2 \(2019-06-05\)\. Everything before that is printed\.$/u);
  });

  test("a page on which the court shows no docket gives an empty object and a remark", async () => {
    const { code, out, note } = await run(
      "no.html",
      '<div id="cmecfMainContent"><h3>Case not found</h3></div>',
      "--json",
    );
    expect([code, out]).toEqual([0, "{}\n"]);
    expect(note).toContain("found nothing");
  });

  test.each([
    ["letter.txt", "Dear Paul, nothing is decided.", "not-a-docket"],
    ["../nowhere/sheet.html", undefined, "file-not-found"],
    ["..", undefined, "not-a-file"],
  ])("%s is refused", async (name, text, code) => {
    const path = join(folder, name);
    if (text !== undefined) writeFileSync(path, text);
    const terminal = {
      out: () => undefined,
      note: () => undefined,
      progress: () => undefined,
      ended: () => Promise.resolve(),
    };
    await expect(docket.run(readCall(docket, [path]), terminal)).rejects.toMatchObject({ code });
  });
});
