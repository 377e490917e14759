// The labels of the texts of our own: they stand where they say, and say what can be.

import { describe, expect, test } from "vitest";
import { parseDay } from "../src/base/base.ts";
import { labelledCases } from "./bench/labelled-cases.ts";
import { type DateLabel, labelledDates } from "./bench/labelled.ts";

const TIME_OF_DAY = /T(?:[01]\d|2[0-4])(?::[0-5]\d(?::[0-5]\d)?)?|T(?:MO|MI|AF|EV|NI|DT)/u;
const DATE = /(?:\d{4}|XXXX)-(?:\d\d|XX)(?:-(?:\d\d|XX))?|(?:\d{4}|XXXX)-W(?:\d\d|XX)(?:-(?:WE|[1-7]))?/u;
const VALUES: Readonly<Record<DateLabel["type"], RegExp>> = {
  DATE: new RegExp(
    `^(?:${DATE.source}|\\d{2,4}|XXXX|FY\\d{4}|(?:\\d{4}|XXXX)-(?:SP|SU|FA|WI|Q[1-4]|H[12])|(?:PAST|PRESENT|FUTURE)_REF)$`,
    "u",
  ),
  TIME: new RegExp(`^(?:${DATE.source})?(?:${TIME_OF_DAY.source})$`, "u"),
  DURATION: /^P(?:(?:\d+(?:\.\d+)?(?:Y|M|W|D|DE|WE))+(?:T(?:\d+[HMS])+)?|T(?:\d+[HMS])+)$/u,
  SET: new RegExp(`^(?:${DATE.source}|XXXX-(?:SP|SU|FA|WI)|P\\d+(?:Y|M|W|D|Q)|PT\\d+[HMS])$`, "u"),
};

describe.each([
  { set: "dates", fewestTexts: 34, fewestDates: 350 },
  { set: "held-out-dates", fewestTexts: 32, fewestDates: 340 },
] as const)("dates labelled by hand: $set", ({ set, fewestTexts, fewestDates }) => {
  const texts = labelledDates(set);

  test("there are enough of them", () => {
    expect(texts.length).toBeGreaterThanOrEqual(fewestTexts);
    expect(texts.flatMap(({ dates }) => dates).length).toBeGreaterThanOrEqual(fewestDates);
  });

  test.each(texts)("$name: each label stands at its place, and its days can be", ({ text, date, dates, ignored }) => {
    if (date !== undefined) expect(parseDay(date)).toBe(date);
    for (const { quote, start, end } of [...dates, ...ignored]) expect(text.slice(start, end)).toBe(quote);
    const spans = [...dates, ...ignored].sort((a, b) => a.start - b.start);
    for (const [i, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
    for (const { earliest, latest } of dates) {
      for (const day of [earliest, latest]) if (day !== null) expect(parseDay(day)).toBe(day);
      if (earliest !== null && latest !== null) expect(earliest <= latest, `${earliest}..${latest}`).toBe(true);
    }
  });

  test.each(texts)("$name: each value is TIMEX3 of its type and its days hold it", ({ dates }) => {
    for (const { quote, type, value, earliest, latest } of dates) {
      expect(value, quote).toMatch(VALUES[type]);
      const day = /^\d{4}-\d\d-\d\d/u.exec(value)?.[0];
      if (day === undefined) continue;
      expect(parseDay(day), quote).toBe(day);
      if (earliest !== null && latest !== null)
        expect(earliest <= day && day <= latest, `${quote} ${value}`).toBe(true);
    }
  });

  test.each(texts)("$name: a weekday that is named is the weekday of the day", ({ dates }) => {
    const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    for (const { quote, value } of dates) {
      const day = /^\d{4}-\d\d-\d\d/u.exec(value)?.[0];
      const named = /\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?s?\b/iu.exec(quote)?.[1]?.toLowerCase();
      if (day === undefined || named === undefined || /night of/u.test(quote)) continue;
      expect(weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1], `${quote} ${day}`).toBe(named);
    }
  });
});

describe.each([
  { set: "cases", number: 12 },
  { set: "held-out-cases", number: 10 },
] as const)("documents of cases labelled by hand: $set", ({ set, number }) => {
  const texts = labelledCases(set);

  test("there are as many as are spoken of, and each names people", () => {
    expect(texts).toHaveLength(number);
    for (const { name, names } of texts)
      expect(names.filter(({ kind }) => kind === "person").length, name).toBeGreaterThan(0);
  });

  test.each(texts)("$name: each label stands at its place", ({ text, sections, ...labels }) => {
    const { names, roles, quotations, numbers, identifiers, ignored } = labels;
    for (const { quote, start, end } of [...names, ...roles, ...quotations, ...numbers, ...identifiers, ...ignored]) {
      expect(text.slice(start, end)).toBe(quote);
    }
    for (const { quote } of quotations) expect(quote).toMatch(/^[“"].*[”"]$/su);
    const starts = sections.map(({ start }) => start);
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
    expect(starts[0]).toBe(0);
    for (const { date } of sections) if (date !== undefined) expect(parseDay(date)).toBe(date);
  });

  test.each(texts)("$name: who speaks and who holds a role is named in the text", ({ text, roles, quotations }) => {
    for (const { person } of roles) expect(text).toContain(person.split(" ").at(-1));
    for (const { speaker } of quotations) if (speaker !== null) expect(text).toContain(speaker.split(" ").at(-1));
  });
});

test("no text stands in two sets", () => {
  const texts = [
    ...labelledDates("dates"),
    ...labelledDates("held-out-dates"),
    ...labelledCases("cases"),
    ...labelledCases("held-out-cases"),
  ].map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
});
