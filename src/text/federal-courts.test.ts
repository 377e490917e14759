import { expect, test } from "vitest";
import { circuitOf, COURT_STATES, FEDERAL_COURTS } from "./federal-courts.ts";

test("there are 94 districts in 55 places, 13 circuits, and no id twice", () => {
  expect(COURT_STATES.length).toBe(55);
  expect(FEDERAL_COURTS.filter(({ kind }) => kind === "district").length).toBe(94);
  expect(FEDERAL_COURTS.filter(({ kind }) => kind === "appeals").length).toBe(13);
  expect(new Set(FEDERAL_COURTS.map(({ id }) => id)).size).toBe(107);
});

test("every court has a circuit, and a zone that the clock knows or two", () => {
  for (const court of FEDERAL_COURTS) {
    expect(circuitOf(court)?.kind).toBe("appeals");
    if (court.zone !== "split") expect(() => new Intl.DateTimeFormat("en", { timeZone: court.zone })).not.toThrow();
  }
});

test.each([
  ["cand", "N.D. Cal.", "CA", "America/Los_Angeles", "ca9"],
  ["nysd", "S.D.N.Y.", "NY", "America/New_York", "ca2"],
  ["dcd", "D.D.C.", "DC", "America/New_York", "cadc"],
  ["txwd", "W.D. Tex.", "TX", "split", "ca5"],
  ["txsd", "S.D. Tex.", "TX", "America/Chicago", "ca5"],
  ["nmid", "D. N. Mar. I.", "MP", "Pacific/Saipan", "ca9"],
  ["ca3", "3d Cir.", "PA", "split", "ca3"],
])("%s is %s in %s", (id, short, letters, zone, circuit) => {
  const court = FEDERAL_COURTS.find((one) => one.id === id);
  expect(court && [court.short, court.state.letters, court.zone, circuitOf(court)?.id]).toEqual([
    short,
    letters,
    zone,
    circuit,
  ]);
});

test.each([
  ["dcd", "District of Columbia"],
  ["vid", "District of the Virgin Islands"],
  ["mnd", "District of Minnesota"],
  ["gamd", "Middle District of Georgia"],
  ["cadc", "District of Columbia Circuit"],
])("%s is the %s", (id, name) => {
  expect(FEDERAL_COURTS.find((one) => one.id === id)?.name).toBe(name);
});
