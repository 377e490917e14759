// Days on which the President closed the executive departments by an order: days of mourning, days around Christmas.
// Each order puts the day under the rules of pay and leave; whether it is "a day declared a holiday by the President" in
// the sense of Rule 6(a)(6)(B) is disputed. Half days are left out; orders before 1997 are those of mourning only.

import type { Day } from "../../base/base.ts";
import type { DayOff } from "./holiday.ts";

const DISPUTE =
  "the President closed the executive departments by an order on pay and leave, and did not call the day a holiday " +
  "(Latham v. Dominick's Finer Foods, 149 F.3d 673 (7th Cir. 1998), left the day out because the court itself was closed)";

const BY_ORDER: readonly (readonly [Day, string, string])[] = [
  ["1963-11-25", "the day of mourning for President Kennedy", "order of the President, November 1963"],
  ["1969-03-31", "the day of mourning for President Eisenhower", "order of the President, March 1969"],
  ["1972-12-28", "the day of mourning for President Truman", "order of the President, December 1972"],
  ["1973-01-25", "the day of mourning for President Johnson", "order of the President, January 1973"],
  ["1994-04-27", "the day of mourning for President Nixon", "order of the President, April 1994"],
  ["1997-12-26", "the day after Christmas 1997", "order of the President, December 1997; Latham, 149 F.3d 673"],
  ["2001-12-24", "Christmas Eve 2001", "order of the President, December 2001"],
  ["2003-12-26", "the day after Christmas 2003", "order of the President, December 2003"],
  ["2004-06-11", "the day of mourning for President Reagan", "order of 6 June 2004, closing departments and agencies"],
  [
    "2007-01-02",
    "the day of mourning for President Ford",
    "order of 28 December 2006, closing departments and agencies",
  ],
  ["2007-12-24", "Christmas Eve 2007", "order of the President, December 2007"],
  ["2008-12-26", "the day after Christmas 2008", "order of the President, December 2008"],
  ["2012-12-24", "Christmas Eve 2012", "order of the President, December 2012"],
  ["2014-12-26", "the day after Christmas 2014", "order of the President, December 2014"],
  ["2018-12-05", "the day of mourning for President George H. W. Bush", "order of the President, December 2018"],
  ["2018-12-24", "Christmas Eve 2018", "order of 18 December 2018, closing departments and agencies"],
  ["2019-12-24", "Christmas Eve 2019", "order of December 2019, closing departments and agencies"],
  ["2020-12-24", "Christmas Eve 2020", "order of 11 December 2020, closing departments and agencies"],
  ["2024-12-24", "Christmas Eve 2024", "order of December 2024, closing departments and agencies"],
  [
    "2025-01-09",
    "the day of mourning for President Carter",
    "order of 30 December 2024, closing departments and agencies",
  ],
  ["2025-12-24", "Christmas Eve 2025", "order of 18 December 2025, closing departments and agencies"],
  ["2025-12-26", "the day after Christmas 2025", "order of 18 December 2025, closing departments and agencies"],
];

/** Orders are given a few days before: of later days nothing is known. Around Christmas they are frequent. */
export const CLOSURES_KNOWN_UNTIL: Day = "2026-03-01";

export function mayBeClosed(day: Day): boolean {
  return day > CLOSURES_KNOWN_UNTIL && ["12-24", "12-26"].includes(day.slice(5));
}

export const CLOSURES: readonly DayOff[] = BY_ORDER.map(([day, name, authority]) => ({
  day,
  name,
  authority,
  calendar: "us-federal",
  kind: "closure",
  disputed: DISPUTE,
}));
