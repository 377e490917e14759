import { expect, test } from "vitest";
import { FEDERAL_COURTS } from "../../text/text.ts";
import { courtOf } from "./court.ts";
import { docketPage } from "./docket-page.ts";

test.each([
  ["California Northern District (San Francisco)", "cand"],
  ["UNITED STATES DISTRICT COURT, CENTRAL DISTRICT OF CALIFORNIA (Western Division - Los Angeles)", "cacd"],
  ["U.S. District Court\nDistrict of New Jersey [LIVE] (Newark)", "njd"],
  ["U.S. District Court\nSouthern District of Mississippi (Northern (Jackson))", "mssd"],
  ["United States District Court\nNorthern District of Illinois - CM/ECF LIVE, Ver 6.2.1 (Chicago)", "ilnd"],
  ["U.S. District Court\nSouthern District of West Virginia (Charleston)", "wvsd"],
  ["U.S. District Court\nDistrict of Columbia (Washington, DC)", "dcd"],
  ["District Court of Guam", "gud"],
  ["U.S. District Court for the Northern Mariana Islands", "nmid"],
  ["District Court of the Virgin Islands\nDistrict of the Virgin Islands (St. Croix)", "vid"],
  ["U.S. District Court, N.D. Texas", "txnd"],
  ["United States Judicial Panel on Multidistrict Litigation", "jpml"],
  ["US Court of Federal Claims\nUnited States Court of Federal Claims (COFC)", "cofc"],
  ["United States Bankruptcy Court\nDistrict of Kansas (Wichita)", "ksb"],
])("%j is the court %s", (heading, id) => {
  expect(courtOf(docketPage("", "saved.html"), heading)).toBe(id);
});

test.each([
  ["the server that most links lead to", links("vtd", "vtd", "nysd"), "sheet.html", "vtd"],
  ["the title", "<title>CM/ECF - casd</title>", "sheet.html", "casd"],
  ["the file's name", "", "gov.uscourts.txed.150001.docket.html", "txed"],
  ["nothing", "<title>Docket</title>", "sheet.html", ""],
])("where the heading does not name a court, %s does", (_, source, fileName, id) => {
  expect(courtOf(docketPage(source, fileName), "U.S. District Court\nState of Texas")).toBe(id);
});

const DISTRICTS = FEDERAL_COURTS.filter(({ kind }) => kind === "district");

test("every district court and its bankruptcy court is known by its names and by its server", () => {
  for (const { id, name, part, state } of DISTRICTS) {
    const turned = part === "" ? name : `${state.name} ${part} District`;
    const court = (heading: string, source = ""): string => courtOf(docketPage(source, "saved.html"), heading);
    for (const words of [name, name.toUpperCase(), turned, `${name} (Western Office - New York)`, `${name} [LIVE]`]) {
      expect([words, court(`U.S. District Court\n${words}`)]).toEqual([words, id]);
      expect([words, court(`U.S. Bankruptcy Court\n${words}`)]).toEqual([words, `${id.slice(0, -1)}b`]);
    }
    expect(court("", links(id, "train", "train"))).toBe(id);
    expect(court("", links(`${id.slice(0, -1)}b`))).toBe(`${id.slice(0, -1)}b`);
  }
});

function links(...courts: readonly string[]): string {
  return courts.map((court) => `<a href="https://ecf.${court}.uscourts.gov/doc1/1">1</a>`).join("");
}
