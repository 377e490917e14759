import fc from "fast-check";
// @ts-expect-error The package has no types; the one function used here is given its own.
import { parse as parseUntyped } from "edtf";
import { expect, test } from "vitest";
import { daySpan, type DateSpan, parseDateSpan, parseDay } from "../../base/base.ts";
import type { DateMention, Section } from "../../record/record.ts";
import { findParagraphs, findSentences } from "../../text/text.ts";
import { findDates } from "./dates.ts";

const parse: (edtf: string) => unknown = parseUntyped;

function day(text: string): DateSpan {
  return daySpan(parseDay(text)!, "dateline"); // the tests give days that exist
}

function read(text: string, date?: DateSpan, language?: string): DateMention[] {
  const paragraphs = findParagraphs(text);
  const section: Section = { kind: "document", start: 0, end: text.length, date };
  return findDates(text, paragraphs, findSentences(text, paragraphs), [section], language);
}

/** "quote = value" of every mention. */
function values(text: string, date?: DateSpan): string[] {
  return read(text, date).map(({ quote, timex }) => `${quote} = ${timex.value}`);
}

const WRITTEN: [string, string[]][] = [
  ["It began on May 3, 2021.", ["May 3, 2021 = 2021-05-03"]],
  ["It began on 3 May 2021.", ["3 May 2021 = 2021-05-03"]],
  ["It began on the 3rd of May, 2021.", ["the 3rd of May, 2021 = 2021-05-03"]],
  ["It began on the third of May 2021.", ["the third of May 2021 = 2021-05-03"]],
  ["It began on Sept. 7, 2021.", ["Sept. 7, 2021 = 2021-09-07"]],
  ["Filed 2021-05-03.", ["2021-05-03 = 2021-05-03"]],
  ["Filed 03.05.2021.", ["03.05.2021 = 2021-05-03"]],
  ["Filed 5/13/21.", ["5/13/21 = 2021-05-13"]],
  ["Filed 13/5/2021.", ["13/5/2021 = 2021-05-13"]],
  ["Sent at 2021-05-03T10:00:00Z.", ["2021-05-03T10:00:00Z = 2021-05-03T10:00:00Z"]],
  ["He came in May 2021.", ["May 2021 = 2021-05"]],
  ["He came in 2014.", ["2014 = 2014"]],
  ["He was held from 2012 to 2014.", ["2012 = 2012", "2014 = 2014"]],
  ["It was the 2014 murder of a clerk.", ["2014 = 2014"]],
  ["This was usual in the 1990s.", ["the 1990s = 199"]],
  ["This was usual in the early 1990s.", ["the early 1990s = 199"]],
  ["It was a 19th century law.", ["19th century = 18"]],
  ["He left in early 2020.", ["early 2020 = 2020"]],
  ["He left in the summer of 2019.", ["the summer of 2019 = 2019-SU"]],
  ["The quota for FY 2019 fell.", ["FY 2019 = 2019"]],
  ["Hearings are set for June 11 and 12, 2019.", ["June 11 = 2019-06-11", "12, 2019 = 2019-06-12"]],
  ["They meet March 18–19, 2019 in Orley.", ["March 18 = 2019-03-18", "19, 2019 = 2019-03-19"]],
  [
    "They put it off from March 12 and 13 to April 9 and 10, 2019.",
    ["March 12 = 2019-03-12", "13 = 2019-03-13", "April 9 = 2019-04-09", "10, 2019 = 2019-04-10"],
  ],
  ["He came on Monday, March 4, 2019 at 2:15 p.m.", ["Monday, March 4, 2019 at 2:15 p.m. = 2019-03-04T14:15"]],
  ["Call at 9 am EST May 23, 2021.", ["9 am EST May 23, 2021 = 2021-05-23T09:00"]],
  ["It began at 18:00 UTC on May 3, 2021.", ["18:00 UTC on May 3, 2021 = 2021-05-03T18:00Z"]],
  ["This was usual in the '90s.", ["the '90s = 199"]],
  ["On MAY 3, 2021 the order came.", ["MAY 3, 2021 = 2021-05-03"]],
  ["It was on may 3, 2021 that he left.", ["may 3, 2021 = 2021-05-03"]],
  ["He came the week after Thanksgiving 2019.", ["the week after Thanksgiving 2019 = 2019-W49"]],
  ["He came two days before May 3, 2019.", ["two days before May 3, 2019 = 2019-05-01"]],
  ["He was seen on the night of 23 October 2018.", ["the night of 23 October 2018 = 2018-10-23TNI"]],
  ["They met in the week of March 6, 2017.", ["the week of March 6, 2017 = 2017-W10"]],
  ["It was over by 323 BC.", ["323 BC = BC0323"]],
  ["It was built in 480 B.C. by exiles.", ["480 B.C. = BC0480"]],
  ["It fell in A.D. 476.", ["A.D. 476 = 0476"]],
  ["It is a law of the 5th century BC.", ["the 5th century BC = BC04"]],
  ["Analysts were predicting 1990 earnings.", ["1990 = 1990"]],
  ["For the year ended June 30, 1990, it lost.", ["the year = P1Y", "June 30, 1990 = 1990-06-30"]],
  ["Christmas 2020 was bleak.", ["Christmas 2020 = 2020-12-25"]],
  ["He died on Easter Sunday 2021.", ["Easter Sunday 2021 = 2021-04-04"]],
];

test.each(WRITTEN)("a written date needs no other: %s", (text, expected) => {
  expect(values(text)).toEqual(expected);
});

const SPANS: [string, string, string | undefined, string | undefined][] = [
  ["a month", "in May 2021", "2021-05-01", "2021-05-31"],
  ["a year", "in 2014", "2014-01-01", "2014-12-31"],
  ["a decade", "in the 1990s", "1990-01-01", "1999-12-31"],
  ["the beginning of a year", "in early 2020", "2020-01-01", "2020-06-30"],
  ["a northern summer", "in summer 2019", "2019-06-01", "2019-09-22"],
  ["a winter that may begin or end in the year", "in winter 2019", "2018-12-01", "2020-03-20"],
  ["a feast known to a day either way", "on Eid al-Fitr 2021", "2021-05-12", "2021-05-14"],
  ["a leap day", "on February 29, 2020", "2020-02-29", "2020-02-29"],
];

test.each(SPANS)("the days of %s", (_, text, earliest, latest) => {
  expect(read(text).map(({ date }) => [date.earliest, date.latest])).toEqual([[earliest, latest]]);
});

/** The anchor is Thursday, 6 May 2021. */
const RELATIVE: [string, string[]][] = [
  ["He was freed on April 21.", ["April 21 = 2021-04-21"]],
  ["The council wrote on Monday.", ["Monday = 2021-05-03"]],
  ["He was moved yesterday.", ["yesterday = 2021-05-05"]],
  ["He was moved last week.", ["last week = 2021-W17"]],
  ["He was taken two years ago.", ["two years ago = 2019"]],
  ["He was ill earlier this month.", ["earlier this month = 2021-05"]],
  ["He was ill last December.", ["last December = 2020-12"]],
  ["A rally is scheduled for May 11.", ["May 11 = 2021-05-11"]],
  ["The hearing will be held on Tuesday.", ["Tuesday = 2021-05-11"]],
  ["He is awaiting a hearing on Monday.", ["Monday = 2021-05-10"]],
  ["“They knew,” she said Monday.", ["Monday = 2021-05-03"]],
  ["Supporters met on Tuesday, May 4.", ["Tuesday, May 4 = 2021-05-04"]],
  ["They will meet a week from Monday.", ["a week from Monday = 2021-05-17"]],
  ["He left the day before yesterday.", ["the day before yesterday = 2021-05-04"]],
  ["He was taken the day before last Tuesday.", ["the day before last Tuesday = 2021-05-03"]],
  ["On the 14th he left.", ["the 14th = 2021-04-14"]],
  ["They will meet next Friday.", ["next Friday = 2021-05-07"]],
  ["They will meet at the United States Courthouse on Tuesday.", ["Tuesday = 2021-05-11"]],
  ["It closed the Friday before Labor Day weekend.", ["the Friday before Labor Day weekend = 2020-09-04"]],
  [
    "It closed at 6:20 p.m. the Friday before Memorial Day.",
    ["6:20 p.m. the Friday before Memorial Day = 2020-05-22T18:20"],
  ],
  ["He was freed on April 21. The next day he was taken.", ["April 21 = 2021-04-21", "The next day = 2021-04-22"]],
  ["He was freed on April 21 and two weeks later he was ill.", ["April 21 = 2021-04-21", "two weeks later = 2021-W18"]],
];

test.each(RELATIVE)("read against the section's date: %s", (text, expected) => {
  expect(values(text, day("2021-05-06"))).toEqual(expected);
});

const WITHOUT_ANCHOR: [string, string][] = [
  ["He was moved on Wednesday.", "XXXX-WXX-3"],
  ["He was moved on May 13.", "XXXX-05-13"],
  ["He was moved yesterday.", "XXXX-XX-XX"],
  ["He was moved last week.", "XXXX-WXX"],
  ["He was born last year.", "XXXX"],
  ["In 2018 he was taken. He was freed that day.", "XXXX-XX-XX"],
  ["He was taken in 2014. On April 21 he was freed.", "XXXX-04-21"],
];

test.each(WITHOUT_ANCHOR)("with nothing to read it against a date stays unknown: %s", (text, value) => {
  const last = read(text).at(-1);
  expect(last?.timex.value).toBe(value);
  expect(last?.date).toEqual({ edtf: "", basis: "unknown" });
});

test("a day soon after a full date is of the same year, also without an anchor", () => {
  expect(values("He was taken on March 3, 2019. On March 10 he saw a lawyer.")).toEqual([
    "March 3, 2019 = 2019-03-03",
    "March 10 = 2019-03-10",
  ]);
});

test("the line a court prints on its pages does not come between a date and what refers to it", () => {
  const text =
    "He asked on March 3, 2021.\n\nCase 2:20-cv-00872 Document 50 Filed 12/22/21 Page 8 of 29\n\nThe next day he was heard.";
  expect(values(text)).toContain("The next day = 2021-03-04");
});

test("a section known only between two days gives bounds, and says against what", () => {
  const between: DateSpan = {
    edtf: "2021-05-06/2021-05-13",
    earliest: parseDay("2021-05-06"),
    latest: parseDay("2021-05-13"),
    basis: "between neighbours",
  };
  const [monday, eleventh] = read("He was moved on Monday. A rally was held on May 11.", between);
  expect(monday?.date).toEqual({
    edtf: "2021-05-03/2021-05-10",
    earliest: "2021-05-03",
    latest: "2021-05-10",
    basis: "relative to 2021-05-06/2021-05-13",
  });
  expect(eleventh?.date.edtf).toBe("2021-05-11");
});

test("a section open to the future gives dates open to the future", () => {
  const open: DateSpan = { edtf: "2022-03-28/..", earliest: parseDay("2022-03-28"), basis: "between neighbours" };
  const [yesterday] = read("He was moved yesterday.", open);
  expect(yesterday?.date).toEqual({
    edtf: "2022-03-27/..",
    earliest: "2022-03-27",
    latest: undefined,
    basis: "relative to 2022-03-28/..",
  });
});

const LENGTHS: [string, string[]][] = [
  ["He was held for two years and eight months.", ["DURATION two years and eight months = P2Y8M"]],
  ["After two years, eight months in custody he left.", ["DURATION two years, eight months = P2Y8M"]],
  ["The trial took over three and a half years.", ["DURATION over three and a half years = P3Y6M"]],
  ["He spent over 1,300 days away.", ["DURATION over 1,300 days = P1300D"]],
  ["It took almost three years.", ["DURATION almost three years = P3Y"]],
  ["An answer is due within 30 days.", ["DURATION 30 days = P30D"]],
  ["It was the 1,000th day.", ["DURATION the 1,000th day = P1000D"]],
  ["It took one hundred and twenty-one days.", ["DURATION one hundred and twenty-one days = P121D"]],
  ["It took two thousand three hundred days.", ["DURATION two thousand three hundred days = P2300D"]],
  ["It took two hundred thousand days.", ["DURATION two hundred thousand days = P200000D"]],
  ["It was a two-day hearing.", ["DURATION two-day = P2D"]],
  ["It lasted several months.", ["DURATION several months = PXM"]],
  ["He calls every day.", ["SET every day = P1D"]],
  ["They meet weekly, and each Monday.", ["SET weekly = P1W", "SET each Monday = XXXX-WXX-1"]],
  ["They come every Monday and Thursday.", ["SET every Monday and Thursday = XXXX-WXX-1"]],
  ["A man comes every second Friday.", ["SET every second Friday = P2W"]],
  ["They came every fall.", ["SET every fall = XXXX-FA"]],
  ["They march each July.", ["SET each July = XXXX-07"]],
  ["She calls twice a week.", ["SET twice a week = P1W"]],
  ["They meet every other month.", ["SET every other month = P2M"]],
  ["He hid for two nights.", ["DURATION two nights = P2D"]],
  ["Legal call, 30 min.", ["DURATION 30 min = PT30M"]],
  ["It lasted one hour and 30 minutes.", ["DURATION one hour and 30 minutes = PT1H30M"]],
];

test.each(LENGTHS)("durations and sets: %s", (text, expected) => {
  expect(read(text).map(({ timex, quote }) => `${timex.type} ${quote} = ${timex.value}`)).toEqual(expected);
});

const NONE = [
  "The 44-year-old mechanic has children under the age of 16.",
  "He is 16 years old.",
  "Minister May said so, and June Park agreed.",
  "They march on and may win.",
  "About 1,300 people came to Room 2014.",
  "It cost $2014 and 2014 dollars.",
  "Call 415-555-2014 or write to 2014 Elm Street.",
  "See 8 U.S.C. § 1226 and No. 18-mj-0152.",
  "The 23-page order named 1,400 detainees.",
  "He sued under 42 U.S.C. section 1983 and on the 5th floor.",
  "A woman in her 40s flew in one of the KC-30s.",
  "Version 2.10.2014.7 is out.",
  "Sun and sat are words.",
  "He sat at the second table in a quarter of the cases.",
];

test.each(NONE)("no date: %s", (text) => {
  expect(values(text)).toEqual([]);
});

test("a numeric date that can be read two ways holds both, unless the text shows its order", () => {
  expect(read("Filed 5/6/21.")[0]?.date).toEqual({
    edtf: "2021-05-06/2021-06-05",
    earliest: "2021-05-06",
    latest: "2021-06-05",
    basis: "explicit",
  });
  expect(read("Filed 5/6/21 in Reno, NV.")[0]?.date.edtf).toBe("2021-05-06");
  expect(read("U.S. District Court. Filed 5/6/21.")[0]?.date.edtf).toBe("2021-05-06");
  expect(read("Filed 5/6/21; heard on May 20, 2021.")[0]?.date.edtf).toBe("2021-05-06");
  expect(read("Filed 5/6/21; heard on 20 May 2021.")[0]?.date.edtf).toBe("2021-06-05");
  expect(read("Filed 5/6/21; heard on 20/6/21.")[0]?.date.edtf).toBe("2021-06-05");
  expect(read("Eingereicht 5/6/21.", undefined, "de")[0]?.date.edtf).toBe("2021-06-05");
});

test.each<[string, string, string]>([
  ["He was seized on 02/03/2021 near the mill.", "2021-02-03/2021-03-02", "explicit"],
  ["Ahmed, al-Khatib and others came on 02/03/2021.", "2021-02-03/2021-03-02", "explicit"],
  ["A federal judge in Abuja ruled on 02/03/2021.", "2021-02-03/2021-03-02", "explicit"],
  ["He once visited the United States. He was seized on 02/03/2021.", "2021-02-03/2021-03-02", "explicit"],
  ["He was seized on 02/03/2021 in Reno, Nevada.", "2021-02-03", "relative to “Reno, Nevada”"],
  ["The U.S. Magistrate Judge ruled on 02/03/2021.", "2021-02-03", "relative to “U.S. Magistrate”"],
  [
    "He was seized on 02/03/2021 and heard on Monday 15 March 2021.",
    "2021-03-02",
    "relative to “Monday 15 March 2021”",
  ],
  ["He was seized on 02/03/2021 and heard on 14/03/2021.", "2021-03-02", "relative to “14/03/2021”"],
])("of two readings neither is taken without a reason: %s", (text, edtf, basis) => {
  expect(read(text)[0]?.date).toMatchObject({ edtf, basis });
});

test.each<[string, string]>([
  ["She said that she would bring the papers to court on Monday.", "2031-04-07/2031-04-14"],
  ["She brought the papers to court on Monday.", "2031-04-07"],
  ["She will bring the papers to court on Monday.", "2031-04-14"],
  ["See you on Tuesday", "2031-04-15"],
  ["Join us at the gate on Tuesday.", "2031-04-15"],
])("before or after the text, as it says: %s", (text, edtf) => {
  expect(read(text, daySpan("2031-04-09", "metadata"))[0]?.date.edtf).toBe(edtf);
});

/** The anchor is Thursday, 6 May 2021. */
const TIMES: [string, string[]][] = [
  ["He was taken on May 3 at 7.15 am.", ["May 3 at 7.15 am = 2021-05-03T07:15"]],
  ["He came on May 3 at noon Pacific.", ["May 3 at noon Pacific = 2021-05-03T12:00"]],
  ["He came on May 3 at about 14:30 GMT.", ["May 3 at about 14:30 GMT = 2021-05-03T14:30Z"]],
  ["Sent: Monday, 3 May 2021 09:12", ["Monday, 3 May 2021 09:12 = 2021-05-03T09:12"]],
  ["5/6/21 0715 Placed in the unit.", ["5/6/21 = 2021-XX-XX", "0715 = 2021-05-06T07:15"]],
  ["On May 3 he came at half past five.", ["May 3 = 2021-05-03", "half past five = 2021-05-03T05:30"]],
  ["On May 3 he came at seven in the evening.", ["May 3 = 2021-05-03", "seven in the evening = 2021-05-03T19:00"]],
  ["On May 3 he came at a quarter to nine.", ["May 3 = 2021-05-03", "a quarter to nine = 2021-05-03T08:45"]],
  ["On May 3 it began at 2 o'clock.", ["May 3 = 2021-05-03", "2 o'clock = 2021-05-03T02:00"]],
  ["On May 3 he came in the morning.", ["May 3 = 2021-05-03", "the morning = 2021-05-03TMO"]],
  ["They came on May 3. The next morning he was gone.", ["May 3 = 2021-05-03", "The next morning = 2021-05-04TMO"]],
  ["Shares were little changed at 2.46 billion, at five schools.", []],
];

test.each(TIMES)("times of day: %s", (text, expected) => {
  expect(values(text, day("2021-05-06"))).toEqual(expected);
});

test("a time of day whose day is not told in its sentence has no days, unless the entry is of one day", () => {
  expect(read("He was free. He left at 10 p.m.", day("2021-05-06"))[0]).toMatchObject({
    timex: { value: "2021-05-06T22:00" },
    date: { edtf: "", basis: "unknown" },
  });
});

test.each<[string, string, string]>([
  ["They will meet next Friday.", "2021-05-03", "2021-05-07/2021-05-14"],
  ["They will meet next Friday.", "2021-05-01", "2021-05-07"],
  ["They met last week.", "2021-05-09", "2021-04-26/2021-05-08"],
  ["The job fair will be held this weekend.", "2021-05-05", "2021-05-08/2021-05-09"],
  ["Work was to begin in March.", "2021-09-05", "2021-03-01/2022-03-31"],
  ["It was a Sunday.", "2021-05-05", ""],
  ["The judge gave them until March 9 to answer.", "2021-02-15", "2021-03-09"],
  ["“They told me yesterday,” she said.", "2021-09-06", "2021-08-29/2021-09-05"],
  ["It will end in two weeks.", "2021-09-06", "2021-09-20/2021-09-26"],
  ["It is his third arrest in two weeks.", "2021-09-06", ""],
  ["They meet on Friday. He was seized the same day.", "2021-09-06", "2021-09-03/2021-09-10"],
  ["By Halloween, she said, she hopes to be home.", "2021-09-06", "2021-10-31"],
])("what may be one or the other is given as both: %s", (text, anchor, edtf) => {
  expect(read(text, day(anchor))[0]?.date.edtf).toBe(edtf);
});

test.each<[string, string[]]>([
  ["The 21st day of June, 2019; day 412 of it.", ["The 21st day of June, 2019 = 2019-06-21", "day 412 = P412D"]],
  ["[04/Mar/2020:10:15:22] GET", ["04/Mar/2020 = 2020-03-04"]],
  ["2020-03-04T10:15:22+02:00 ok", ["2020-03-04T10:15:22+02:00 = 2020-03-04T10:15:22+02:00"]],
  ["between 9 a.m. and 5 p.m. on Friday", ["9 a.m. = 2021-04-30T09:00", "5 p.m. on Friday = 2021-04-30T17:00"]],
  ["May 30 1000 signatures in one weekend!", ["May 30 = 2021-05-30", "one weekend = P1WE"]],
  ["On May 3 1800 people came.", ["May 3 = 2021-05-03"]],
  ["January 14, 2012Court frees a fisherman", ["January 14, 2012 = 2012-01-14"]],
  ["They came a year ago today.", ["a year ago today = 2020-05-06"]],
  ["We meet a week from today.", ["a week from today = 2021-05-13"]],
  ["FRIDAY\n8.40 am: The coach has left.", ["FRIDAY = 2021-04-30", "8.40 am = 2021-04-30T08:40"]],
  ["They have been on the road since Nov-\nember 2019.", ["Nov-\nember 2019 = 2019-11"]],
  ["On 3 May\n2019 he was taken at\n10 a.m.", ["3 May\n2019 = 2019-05-03", "10 a.m. = 2019-05-03T10:00"]],
])("numbers and lines beside a date: %s", (text, expected) => {
  expect(values(text, day("2021-05-06"))).toEqual(expected);
});

test("a day without a year, after an old year and in news, may be of either", () => {
  const text = "In 1915 the front moved. By 7 May it was over.";
  expect(read(text, day("2021-09-06")).at(-1)?.date.edtf).toBe("1915-05-07/2021-05-07");
});

test("“the same day”, of what is past, is not a day to come", () => {
  expect(read("They will meet on Friday. Another was seized the same day.", day("2021-09-06")).at(-1)?.date.edtf).toBe(
    "",
  );
});

test("a year that is only compared with is not counted from", () => {
  const text = "Rent was low a year earlier. It had lost much a year earlier.";
  expect(values(text, day("2021-09-06"))).toEqual(["a year earlier = 2020", "a year earlier = 2020"]);
});

test("a day that does not exist is not read", () => {
  expect(values("It says February 30, 2021.")).toEqual([]);
  expect(values("It says 13/25/2020.")).toEqual([]);
});

test("every quote is exact, spans hold their order, and what is emitted is EDTF", () => {
  const piece = fc.constantFrom(
    "May", "3", "2021", ",", "5/6/21", "the", "last", "two", "years", "ago", "Friday", "before", "Labor Day", "weekend",
    "at", "4:30", "p.m.", "early", "1990s", "-", "and", "28", "Eid al-Fitr", "summer", "next", "day", ".", "\n", "\n\n", "Feb.", "29", "12", "of",
    "third", "quarter", "FY", "9999", "0001", "century", "10000", "decades", "week", "earlier",
  ); // prettier-ignore
  const anchor = fc.constantFrom<DateSpan | undefined>(
    undefined,
    day("2021-05-06"),
    day("0001-01-01"),
    day("9999-12-31"),
    {
      edtf: "2021-01-01/2022-03-28",
      earliest: parseDay("2021-01-01"),
      latest: parseDay("2022-03-28"),
      basis: "between neighbours",
    },
    { edtf: "../2022-03-28", latest: parseDay("2022-03-28"), basis: "between neighbours" },
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), anchor, (pieces, date) => {
      const text = pieces.join(" ");
      let last = 0;
      for (const mention of read(text, date)) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.quote);
        expect(mention.start).toBeGreaterThanOrEqual(last);
        expect(mention.end).toBeGreaterThan(mention.start);
        last = mention.end;
        const { edtf, earliest, latest, basis } = mention.date;
        if (earliest !== undefined && latest !== undefined) expect(earliest <= latest).toBe(true);
        if (edtf === "") continue;
        expect(parseDateSpan(edtf, basis)).toEqual({ edtf, earliest, latest, basis });
        expect(() => parse(edtf)).not.toThrow();
      }
    }),
    { numRuns: 400 },
  );
});

const YEAR: DateSpan = parseDateSpan("2020", "header")!; // a year is an EDTF date
const MONTH: DateSpan = parseDateSpan("2020-03", "header")!; // so is a month

const BY_WHAT_IS_NEAR = [
  "that very day",
  "the same day",
  "today",
  "yesterday",
  "tonight",
  "on Monday",
  "last Friday",
  "the next day",
  "the previous day",
  "two days later",
  "three days ago",
  "a week ago",
  "this morning",
  "that night",
  "last weekend",
];
const BEFORE = ["", "He came in 2019. ", "He came in March 2019. ", "He came on 3 May 2018. On Wednesday he slept. "];

test("against a year or a month no relative expression is one day", () => {
  const cases = fc.record({
    words: fc.constantFrom(...BY_WHAT_IS_NEAR),
    before: fc.constantFrom(...BEFORE),
    anchor: fc.constantFrom(YEAR, MONTH),
  });
  fc.assert(
    fc.property(cases, ({ words, before, anchor }) => {
      const date = read(`${before}He was taken away ${words} by two men.`, anchor).at(-1)?.date;
      expect(date?.earliest === undefined || date.earliest !== date.latest).toBe(true);
    }),
  );
});

test.each([
  ["He was held on 6 July 2020 and let go on 9 July.", "9 July", "2020-07-09"],
  ["He came on 6 July 2020. He was heard on 9 July.", "9 July", "2020-07-09/2021-07-09"],
  ["She was moved to the annex on Tuesday.", "Tuesday", "2021-09-28"],
  ["The hearing was moved to Tuesday.", "Tuesday", "2021-10-05"],
])("in “%s” %s is %s", (text, words, expected) => {
  expect(
    read(text, day("2021-10-04"))
      .filter(({ quote }) => quote === words)
      .map(({ date }) => date.edtf),
  ).toEqual([expected]);
});

test("“since January” beside a day of another month is not the January after it", () => {
  expect(values("On 8 November 2022 she was heard. He was held since January.")).toContain("January = XXXX-01");
});

test("“the same day” far from any date is no day", () => {
  const between = "She read, and wrote, and slept a little. ".repeat(20);
  expect(values(`He came on 3 May 2018. ${between}She was back the same day.`)).toContain("the same day = XXXX-XX-XX");
  expect(values("He came on 3 May 2018. She was back the same day.")).toContain("the same day = 2018-05-03");
});

// A search for the beginning of a line that goes back through the whole text would not end within the time of a test.
test("a long text without lines is read to its end", () => {
  expect(read("since 2009 the ".repeat(60_000)).length).toBeGreaterThan(0);
});

test.each([
  "She lives at 1939 Elm Street.",
  "Send it to 1925 Rue Sherbrooke.",
  "He lives in 1999 Avenue of the Stars.",
])("the number of a house is no year: %s", (text) => {
  expect(read(text)).toEqual([]);
});

// Work that grows faster than the text would not end within the time of a test.
test.each([
  "of the day before the day before ",
  "1 2 3 4 ",
  "20 days after his arrest ",
  "every Monday and ",
  "from 9 to a quarter past ",
  "in 1990 and 1991 to the New Year ",
])("a text that repeats “%s” is read in time that grows with its length", (piece) => {
  expect(read(piece.repeat(Math.ceil(400_000 / piece.length)), day("2021-05-06"))).toBeDefined();
});
