// The words that dates are made of, in small letters.

export const MONTHS: ReadonlyMap<string, number> = numbered([
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
]);

/** 1 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered([
  ["monday", "mon"],
  ["tuesday", "tues", "tue"],
  ["wednesday", "wed", "weds"],
  ["thursday", "thurs", "thur", "thu"],
  ["friday", "fri"],
  ["saturday", "sat"],
  ["sunday", "sun"],
]);

export const PLURAL_WEEKDAYS: ReadonlyMap<string, number> = numbered([
  ["mondays"],
  ["tuesdays"],
  ["wednesdays"],
  ["thursdays"],
  ["fridays"],
  ["saturdays"],
  ["sundays"],
]);

/** ISO-TimeML letters; "TH", "TM" and "TS" are the hours, minutes and seconds, which stand after a T. */
export type Unit = "Y" | "Q" | "M" | "W" | "D" | "WE" | "DE" | "CE" | "TH" | "TM" | "TS";

export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["year", "Y"],
  ["yr", "Y"],
  ["quarter", "Q"],
  ["month", "M"],
  ["week", "W"],
  ["day", "D"],
  ["weekend", "WE"],
  ["decade", "DE"],
  ["century", "CE"],
  ["hour", "TH"],
  ["hr", "TH"],
  ["minute", "TM"],
  ["min", "TM"],
  ["second", "TS"],
]);

export const PLURAL_UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["years", "Y"],
  ["yrs", "Y"],
  ["quarters", "Q"],
  ["months", "M"],
  ["weeks", "W"],
  ["days", "D"],
  ["wks", "W"],
  ["mos", "M"],
  ["weekends", "WE"],
  ["decades", "DE"],
  ["centuries", "CE"],
  ["hours", "TH"],
  ["hrs", "TH"],
  ["minutes", "TM"],
  ["mins", "TM"],
  ["seconds", "TS"],
]);

export type Season = "SP" | "SU" | "FA" | "WI";
export const SEASONS: ReadonlyMap<string, Season> = new Map<string, Season>([
  ["spring", "SP"],
  ["springtime", "SP"],
  ["summer", "SU"],
  ["summertime", "SU"],
  ["autumn", "FA"],
  ["fall", "FA"],
  ["winter", "WI"],
  ["wintertime", "WI"],
]);

/** ISO-TimeML parts of the day. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ["morning", "TMO"],
  ["afternoon", "TAF"],
  ["evening", "TEV"],
  ["night", "TNI"],
  ["midday", "TMI"],
]);

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
    "seventeen eighteen nineteen"
  )
    .split(" ")
    .map((word, value) => [word, value] as const),
);
export const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, 10 * (i + 2)] as const),
);
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth " +
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
  )
    .split(" ")
    .map((word, value) => [word, value] as const),
);
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** "the last two weeks", "next May": −1 before, 0 the current, 1 after. */
export const WHICH: ReadonlyMap<string, -1 | 0 | 1> = new Map<string, -1 | 0 | 1>([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["preceding", -1],
  ["prior", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
  ["upcoming", 1],
  ["following", 1],
]);

/** Words before an amount that say how exact it is; they belong to the expression. Longest first. */
export const ROUNDING: readonly (readonly string[])[] = [
  ["no", "more", "than"],
  ["no", "less", "than"],
  ["as", "many", "as"],
  ["as", "long", "as"],
  ["more", "than"],
  ["less", "than"],
  ["fewer", "than"],
  ["at", "least"],
  ["at", "most"],
  ["up", "to"],
  ["just", "over"],
  ["just", "under"],
  ["well", "over"],
  ["about"],
  ["around"],
  ["almost"],
  ["nearly"],
  ["over"],
  ["approximately"],
  ["roughly"],
  ["under"],
];
export const ROUNDING_STARTS: ReadonlySet<string> = new Set(ROUNDING.map((words) => words[0]!)); // no list is empty

export const VAGUE_AMOUNTS: ReadonlySet<string> = new Set(["several", "few", "many", "some", "numerous", "countless"]);

/** Words that begin an expression and stand in none of the lists above. */
const OTHER_STARTS =
  "ad the that same a an half couple dozens every each once twice day year fiscal fy q h current recent coming these " +
  "noon midday midnight thirtieth early mid late earlier later beginning start dawn middle end close " +
  "today yesterday tomorrow tonight overnight now nowadays currently presently recently lately " +
  "quarterly daily nightly weekly biweekly fortnightly monthly yearly annually hourly " +
  "twenties thirties forties fifties sixties seventies eighties nineties";

/** A word that is none of these begins no expression: most words of a text are passed over by one look. */
export const STARTS: ReadonlySet<string> = new Set([
  ...[MONTHS, WEEKDAYS, PLURAL_WEEKDAYS, PLURAL_UNITS, SEASONS, SMALL_NUMBERS, TENS, ORDINALS, WHICH].flatMap(
    (words) => [...words.keys()],
  ),
  ...ROUNDING_STARTS,
  ...VAGUE_AMOUNTS,
  ...OTHER_STARTS.split(" "),
]);

/** What may follow the number of a day that bears no month: "May 3 and 4 in court". */
export const FOLLOWS_DAY: ReadonlySet<string> = new Set(
  "and or at in to for of on from with before by when as is was are were the a during through hearing hearings but while after until will would he she it they we i his her their there who that".split(
    " ",
  ),
);

/** Time zones as they are printed in the United States and elsewhere. */
export const ZONES: ReadonlySet<string> = new Set(
  (
    "est edt et cst cdt ct mst mdt mt pst pdt pt akst akdt hst gmt utc bst cet cest eet eest msk ist jst aest aedt trt " +
    "eastern central mountain pacific"
  ).split(" "),
);

function numbered(names: readonly (readonly string[])[]): Map<string, number> {
  return new Map(names.flatMap((words, i) => words.map((word) => [word, i + 1] as const)));
}
