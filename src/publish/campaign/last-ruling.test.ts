// What the first page of a public site says was ruled last: of the rulings that are the subject's, and what became of them since.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterEach, describe, expect, test } from "vitest";
import { filesIn } from "../../../test/site/built-site.ts";
import { type DateSpan, type Day, daySpan, type EntryId, parseDateSpan } from "../../base/base.ts";
import { NO_WRITINGS } from "../../record/record.ts";
import { type Edition, type ShownRuling, wordsOf } from "../../views/views.ts";
import { writeCase } from "../../workroom/small-case.fixture.ts";
import { buildRecord, openCase } from "../../workroom/workroom.ts";
import { writeSite } from "../publish.ts";
import { lastRulings } from "./live-values.ts";

const made: { remove(): void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const docket = (
  ...rows: readonly (readonly [day: string, number: number, text: string])[]
): Readonly<Record<string, string>> => ({
  "documents/docket.html": `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Docket Report - 4:19-cv-00871</title></head><body>
<h3>U.S. District Court<br>District of North Harlan<br>CIVIL DOCKET FOR CASE #: 4:19-cv-00871</h3>
<table><tr><td>Silen v. Amsel</td><td>Date Filed: 02/04/2019</td></tr>
<tr><td>Assigned to: Judge Ada Renner</td></tr><tr><td>Cause: 28:2241 Petition for Writ of Habeas Corpus</td></tr></table>
<table><tr><td><b>Petitioner</b><br>Marta Silen</td><td>represented by Ben Orlo</td></tr></table>
<table border="1"><thead><tr><th>Date Filed</th><th>#</th><th>Docket Text</th></tr></thead><tbody>
<tr><td>02/04/2019</td><td>1</td><td>PETITION for Writ of Habeas Corpus, filed by Marta Silen. (Orlo, Ben)</td></tr>
${rows.map(([day, number, text]) => `<tr><td>${day}</td><td>${number}</td><td>${text}</td></tr>`).join("\n")}
</tbody></table></body></html>`,
});
const GRANTED = [
  "06/11/2019",
  9,
  "ORDER granting 1 Petition. Respondent shall release Petitioner by 6/17/2019. Signed by Judge Ada Renner on 6/11/2019. (km)",
] as const;
const STAY = ["06/17/2019", 12, "USCA ORDER: administrative stay of 9 Order pending further order. (km)"] as const;

const PUBLIC: Edition = { kind: "public", language: "en", words: wordsOf("en"), languages: ["en"], areas: new Set() };

/** The texts of the boxes that say what was ruled last, by language. */
async function lastSaid(documents: Readonly<Record<string, string>>, asOf: Day, languages = ["en"]): Promise<string[]> {
  const one = writeCase({
    "case.json": `{ "id": "silen", "name": "Free Silen", "subject": { "name": "Marta Silen" } }`,
    ...documents,
  });
  const root = mkdtempSync(join(tmpdir(), "habeas-last-ruling-"));
  made.push(one, { remove: () => rmSync(root, { recursive: true }) });
  const open = await openCase(one.folder);
  try {
    await buildRecord(open.store, open.folder);
    const out = join(root, "site");
    await writeSite(open.store.read, { out, edition: { ...PUBLIC, languages }, writings: NO_WRITINGS, asOf });
    const files = filesIn(out);
    return languages.map((language, i) => {
      const page = files.get(i === 0 ? "index.html" : `${language}/index.html`) ?? "";
      const box = parseHTML(page).document.querySelector(".stand section:last-child");
      return (box?.textContent ?? "").replace(/[\s\u2066-\u2069]+/gu, " ").trim();
    });
  } finally {
    await open.close();
  }
}

test(
  "A stay that names no proceeding is the last ruling where it acts on an order of the case, and says on which",
  { timeout: 120_000 },
  async () => {
    const [last, spanish, arabic] = await lastSaid(docket(GRANTED, STAY), "2019-06-30", ["en", "es", "ar"]);
    expect(last).toMatch(/^Last ruling 17 June 2019 Administrative stay .*Stayed: .*11 June 2019/u);
    expect(spanish).toMatch(/17 de junio de 2019 .*11 de junio de 2019/u);
    expect(arabic).toMatch(/17 يونيو 2019 .*11 يونيو 2019/u);
  },
);

test(
  "Before its day the order stands as the last, in words and not as a row of the docket, with nothing that came later",
  { timeout: 120_000 },
  async () => {
    const [last] = await lastSaid(docket(GRANTED, STAY), "2019-06-14");
    expect(last).toMatch(/^Last ruling 11 June 2019 Petition granted|^Last ruling 11 June 2019 Granting 1 Petition/u);
    expect(last).not.toMatch(/stay|06\/11\/2019|the document itself/iu);
  },
);

describe("of several", () => {
  const of = (entry: EntryId, date: DateSpan, concerns: ShownRuling["concerns"] = "subject"): ShownRuling => ({
    ruling: {
      entry,
      dates: [{ value: date, statements: [] }],
      judges: [],
      courts: [],
      proceedings: [],
      decided: [{ value: "release ordered", statements: [] }],
      holdings: [],
      held: [],
      orders: [],
      standards: [],
      burdens: [],
      told: [],
      isSettled: true,
    },
    type: "ruling",
    concerns,
    deadlines: [],
    actsOn: [],
    actedOnBy: [],
  });
  const JUNE_3 = of("ent_a", daySpan("2019-06-03", "explicit"));
  const JUNE_11 = of("ent_b", daySpan("2019-06-11", "explicit"));
  const ALSO_JUNE_11 = of("ent_c", daySpan("2019-06-11", "explicit"));
  const IN_JUNE = of("ent_d", parseDateSpan("2019-06", "explicit")!); // it is a date
  const ABOUT_MONTHS_END = of("ent_f", parseDateSpan("2019-06-28/2019-07-04", "explicit")!); // as above
  const IN_JULY = of("ent_g", parseDateSpan("2019-07", "explicit")!); // as above
  const OTHERS = of("ent_e", daySpan("2019-06-20", "explicit"), "others");

  test.each<[string, readonly ShownRuling[], readonly EntryId[]]>([
    ["the later one", [JUNE_11, JUNE_3], ["ent_b"]],
    ["both of one day", [JUNE_3, JUNE_11, ALSO_JUNE_11], ["ent_b", "ent_c"]],
    ["also one that may have come later, after that whose day is known", [IN_JUNE, JUNE_11], ["ent_b", "ent_d"]],
    ["one whose days, told only roughly, reach past the day of the edition", [JUNE_11, ABOUT_MONTHS_END], ["ent_f"]],
    ["none of days still to come", [JUNE_11, IN_JULY], ["ent_b"]],
    ["none of others", [JUNE_3, OTHERS, JUNE_11], ["ent_b"]],
  ])("%s", (_, rulings, expected) => {
    expect(lastRulings({ rulings, asOf: "2019-06-30" }).map(({ ruling }) => ruling.entry)).toEqual(expected);
  });
});
