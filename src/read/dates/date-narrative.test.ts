import { expect, test } from "vitest";
import { daySpan, type DateSpan, parseDay } from "../../base/base.ts";
import { findParagraphs, findSentences } from "../../text/text.ts";
import { findDates } from "./dates.ts";

const WAR = `The War of the Two Rivers was fought from 1871 to 1874.

Background
In 1868 the council of Varnia had closed the ferry. In March 1870 a treaty was signed, but it lapsed the following year.

The war
On 4 May 1871 the army crossed at Selm. On 6 May it took the bridge. Two days later the fort fell. That night the town burned. By June the southern bank was held, and in the autumn the siege of Orle began. It lasted four months. In January the garrison surrendered. The following month talks were opened. The next day they failed.

On 12 March 1872 a second army landed. That spring it marched east. On 3 April and again on 9–11 April there was fighting. On the morning of 14 April the king fled. In late 1872 the war at sea began. It was quiet until the following summer. On 5 July 1873 the fleet met. A week later an armistice was signed. Later that year the powers met at Linz. In December the peace was drafted, and on 2 January it was signed.

Today the battlefield is a park.`;

function values(text: string, date?: DateSpan): string[] {
  const paragraphs = findParagraphs(text);
  const section = { kind: "document" as const, start: 0, end: text.length, date };
  return findDates(text, paragraphs, findSentences(text, paragraphs), [section]).map(
    ({ quote, timex }) => `${quote} = ${timex.value}`,
  );
}

const TOLD = [
  "1871 = 1871", "1874 = 1874", "1868 = 1868", "March 1870 = 1870-03", "the following year = 1871", "4 May 1871 = 1871-05-04",
  "6 May = 1871-05-06", "Two days later = 1871-05-08", "That night = 1871-05-08TNI", "June = 1871-06", "the autumn = 1871-FA",
  "four months = P4M", "January = 1872-01", "The following month = 1872-02", "The next day = XXXX-XX-XX",
  "12 March 1872 = 1872-03-12", "That spring = 1872-SP", "3 April = 1872-04-03", "9 = 1872-04-09", "11 April = 1872-04-11",
  "the morning of 14 April = 1872-04-14TMO", "late 1872 = 1872", "the following summer = 1873-SU", "5 July 1873 = 1873-07-05",
  "A week later = 1873-W28", "Later that year = 1873", "December = 1873-12", "2 January = 1874-01-02",
]; // prettier-ignore

test("a history without a date of its own is read from date to date", () => {
  expect(values(WAR)).toEqual([...TOLD, "Today = PRESENT_REF"]);
});

test("a history that is dated is read from date to date as well", () => {
  expect(values(WAR, daySpan(parseDay("2015-06-03")!, "metadata"))).toEqual([...TOLD, "Today = 2015-06-03"]); // the day exists
});
