import { describe, expect, test } from "vitest";
import { betweenSpan, type Day, daySpan, type EntryId, monthSpan } from "../../base/base.ts";
import {
  type CaseDeadline,
  type EntryKind,
  type Statement,
  type ToldEntry,
  triggerWords,
} from "../../record/record.ts";
import { PACKS, ruleBook } from "../packs/packs.ts";
import { caseDeadlines } from "./case-deadlines.ts";

const BOOK = ruleBook(PACKS);

/** What one sentence tells of an entry. */
interface Told extends Partial<Statement> {
  readonly quote: string;
  readonly day?: Day | undefined;
}

let made = 0;

function entry(kind: EntryKind, ...sentences: readonly Told[]): ToldEntry {
  const id: EntryId = `ent_${String(++made).padStart(16, "0")}`;
  const statements = sentences.map(({ quote, day, ...rest }, i): Statement => {
    const start = made * 1000 + i * 100;
    return {
      id: `stm_${start}`,
      speaker: { kind: "narrator" },
      entry: id,
      slot: day === undefined && rest.date === undefined ? "account" : "date",
      value: quote,
      modality: "found",
      polarity: "positive",
      tier: "explicit",
      ...(day !== undefined && { date: daySpan(day, "explicit") }),
      passage: { document: "doc_0000000000000001", start, end: start + quote.length, quote },
      ...rest,
    };
  });
  return { entry: { id, kind, name: kind }, statements };
}

function found(told: readonly ToldEntry[], people: readonly ToldEntry[] = []): CaseDeadline[] {
  return caseDeadlines(told, people, { book: BOOK });
}

const shown = (told: readonly ToldEntry[]): string[] =>
  found(told).flatMap(({ answers }) =>
    answers.map(({ rule, latest, words }) => `${rule?.id ?? "order"} ${latest ?? words}`),
  );

describe("what starts a clock", () => {
  test.each<[string, Day, string[]]>([
    ["On June 3, 2019, an immigration judge ordered Nadia Verrin removed.", "2019-06-03", ["bia-appeal-30 2019-07-03"]],
    ["Her asylum claim was denied by an immigration judge on 3 June 2019.", "2019-06-03", ["bia-appeal-30 2019-07-03"]],
    ["Immigration Judge Paula Stent denied bond on June 3, 2019.", "2019-06-03", ["bond-appeal-30 2019-07-03"]],
    [
      "An immigration judge granted her bond of $5,000 on 6/3/2019.",
      "2019-06-03",
      ["automatic-stay-notice 2019-06-04", "automatic-stay-appeal 2019-06-17", "bond-appeal-30 2019-07-03"],
    ],
    [
      "Magistrate Judge Orlo Dane certified the extradition of Verrin on August 31, 2018.",
      "2018-08-31",
      ["extradition-surrender 2018-10-31"],
    ],
    [
      "U.S. District Judge Mira Quell denied the petition for habeas corpus on June 3, 2019.",
      "2019-06-03",
      ["motion-to-alter-judgment 2019-07-01", "appeal-civil 2019-07-03", "appeal-civil-us 2019-08-02"],
    ],
    [
      "On June 3, 2019 the court issued an order to show cause why the writ should not be granted.",
      "2019-06-03",
      ["habeas-return 2019-06-06", "habeas-return-good-cause 2019-06-24"],
    ],
    [
      "The magistrate judge filed a report and recommendation on June 3, 2019.",
      "2019-06-03",
      ["objections-to-recommendation 2019-06-17"],
    ],
    ["The Ninth Circuit affirmed the judgment on June 8, 2020.", "2020-06-08", ["certiorari 2020-09-08"]],
    ["He was provisionally arrested on June 3, 2019.", "2019-06-03", ["provisional-arrest no fixed time"]],
  ])("%s", (quote, day, expected) => {
    expect(shown([entry("ruling", { quote, day })])).toEqual(expected);
  });

  test("the Board's dismissal makes the order of removal final, and what follows from that follows", () => {
    const quote = "On October 2, 2019, the Board of Immigration Appeals dismissed her appeal.";
    expect(shown([entry("ruling", { quote, day: "2019-10-02" })])).toEqual([
      "motion-to-reconsider 2019-11-01",
      "petition-for-review 2019-11-01",
      "custody-review-90 2019-12-31",
      "motion-to-reopen 2019-12-31",
      "removal-period 2019-12-31",
      "custody-review-180 2020-03-30",
      "zadvydas-six-months 2020-04-02",
    ]);
  });

  test.each<[string, Day]>([
    ["On June 3, 2019 an immigration judge ordered another man, Otto Brandt, removed.", "2019-06-03"],
    ["The judge declined to certify the extradition of Verrin on June 3, 2019.", "2019-06-03"],
    ["On June 3, 2019 the magistrate judge refused to certify her extradition.", "2019-06-03"],
    ["The Board of Immigration Appeals dismissed the government's appeal on June 3, 2019.", "2019-06-03"],
    ["The Board of Immigration Appeals dismissed her bond appeal on June 3, 2019.", "2019-06-03"],
    ["A county judge denied the motion on June 3, 2019.", "2019-06-03"],
    ["On June 3, 2019 an immigration judge set a bond hearing.", "2019-06-03"],
    ["The district judge granted the motion to dismiss in part on June 3, 2019.", "2019-06-03"],
    ["Her lawyers asked the immigration court for asylum on June 3, 2019.", "2019-06-03"],
    ["The court ordered him to show cause on June 3, 2019 why he should not be held in contempt.", "2019-06-03"],
  ])("nothing: %s", (quote, day) => {
    expect(shown([entry("ruling", { quote, day })])).toEqual([]);
  });

  test.each<[string, Partial<Statement>]>([
    ["negated", { polarity: "negative" }],
    ["alleged", { modality: "alleged" }],
    ["only set for later", { modality: "scheduled" }],
    ["imagined", { modality: "hypothetical" }],
  ])("nothing of what is %s", (_, rest) => {
    const quote = "On June 3, 2019, an immigration judge ordered Nadia Verrin removed.";
    expect(shown([entry("ruling", { quote, day: "2019-06-03", ...rest })])).toEqual([]);
  });

  test("each day of a sentence belongs to its own clause", () => {
    const quote =
      "On June 3, 2019, an immigration judge ordered Verrin removed, and on October 2, 2019 the Board of Immigration Appeals dismissed her appeal.";
    const triggers = found([
      entry("ruling", { quote, day: "2019-06-03" }),
      entry("ruling", { quote, day: "2019-10-02" }),
    ]).map(({ trigger }) => `${trigger.event} ${trigger.date.edtf}`);
    expect([...new Set(triggers)]).toEqual(["immigration-judge-decision 2019-06-03", "removal-order-final 2019-10-02"]);
  });

  test("a judge whom the sources call an immigration judge is one where only the name stands", () => {
    const judge = entry("person", { quote: "Immigration Judge Paula Stent", slot: "role", value: "immigration judge" });
    const about = [{ kind: "person" as const, name: "Paula Stent", as: "judge", entry: judge.entry.id }];
    const ruling = entry("ruling", { quote: "Stent denied bond on June 3, 2019.", day: "2019-06-03", about });
    expect(found([ruling], [judge]).map(({ title }) => title)).toEqual([
      "Appeal of an immigration judge's bond decision",
    ]);
    expect(found([ruling])).toEqual([]);
  });

  test("of a sentence with two days each starts what its own words say", () => {
    const quote =
      "This acknowledges your Freedom of Information Act request dated June 10, 2019, which was received in this office on June 17, 2019.";
    expect(
      found([entry("event", { quote, day: "2019-06-17" }), entry("event", { quote, day: "2019-06-10" })]).map(
        ({ trigger }) => `${trigger.event} ${trigger.date.edtf}`,
      ),
    ).toEqual(["foia-request-received 2019-06-17"]);
  });

  test("an order in the docket of a civil case is one of a district court", () => {
    const about = [
      { kind: "proceeding" as const, name: "3:19-cv-00417", as: "docket", entry: "ent_0000000000000009" as const },
    ];
    const quote = "ORDER granting 1 Petition for Writ of Habeas Corpus. Signed by Judge Mira Quell on 11/4/2019.";
    expect(shown([entry("ruling", { quote, day: "2019-11-04", about })])).toContain("appeal-civil-us 2020-01-03");
    expect(shown([entry("ruling", { quote, day: "2019-11-04" })])).toEqual([]);
  });

  test("two requests of one day to two agencies have a deadline each", () => {
    const request = (agency: string): ToldEntry =>
      entry("request", {
        quote: `On March 2, 2020 she sent a FOIA request to ${agency}.`,
        day: "2020-03-02",
        modality: "happened",
      });
    expect(shown([request("ICE"), request("the State Department")])).toEqual([
      "foia-determination 2020-03-30",
      "foia-determination 2020-03-30",
    ]);
  });

  test("a request of an unknown day keeps its deadline beside another request whose day is known", () => {
    const dated = entry("request", {
      quote: "On March 2, 2020 she sent a FOIA request to ICE.",
      day: "2020-03-02",
      modality: "happened",
    });
    const undated = entry("request", { quote: "She filed a FOIA request with the State Department." });
    expect(shown([dated, undated])).toEqual([
      "foia-determination 2020-03-30",
      "foia-determination 20 working days from an unknown date",
    ]);
  });
});

describe("days that are not known, and days that differ", () => {
  const DENIED = "An immigration judge denied her application for asylum.";

  test("of an unknown day the rule's length is given, and no day", () => {
    const [one] = found([entry("ruling", { quote: DENIED })]);
    expect(one?.answers[0]).toMatchObject({ kind: "unknown", words: "30 days from an unknown date", due: [] });
  });

  test("what was told as past by some day ends no later than counted from then, and is still no day", () => {
    const [one, ...others] = found([
      entry("ruling", { quote: DENIED, written: daySpan("2019-06-03", "header") }),
      entry("ruling", { quote: DENIED, written: betweenSpan("2019-05-02", "2019-06-01", "between neighbours") }),
    ]);
    expect(others).toEqual([]);
    expect(one?.trigger.date).toMatchObject({ earliest: undefined, latest: "2019-06-03" });
    expect(one?.answers[0]).toMatchObject({
      kind: "unknown",
      words: "30 days from an unknown date, no later than Wednesday 3 July 2019",
      due: [],
      earliest: undefined,
      latest: "2019-07-03",
    });
    expect(one?.answers[0].sum[0]?.words).toContain("told as past in what was written by 3 June 2019");
  });

  test("a telling of no day gives no bound, nor does the text of another", () => {
    const told = [
      entry("ruling", { quote: DENIED, written: daySpan("2019-06-03", "header") }),
      entry("ruling", { quote: DENIED }),
    ];
    expect(found(told).map(({ answers }) => answers[0].words)).toEqual([
      "30 days from an unknown date, no later than Wednesday 3 July 2019",
      "30 days from an unknown date",
    ]);
  });

  test("a bound says nothing where a source gives the day", () => {
    const told = [
      entry("ruling", { quote: DENIED, written: daySpan("2019-06-05", "header") }),
      entry("ruling", { quote: "An immigration judge denied her asylum on June 3, 2019.", day: "2019-06-03" }),
    ];
    expect(shown(told)).toEqual(["bia-appeal-30 2019-07-03"]);
  });

  test("an order that is told as past was made by then", () => {
    const quote = "The judge ordered her released within 30 days.";
    const [one] = found([entry("event", { quote, modality: "ordered", written: daySpan("2019-06-03", "header") })]);
    expect(one?.answers[0].words).toBe("30 days from an unknown date, no later than Wednesday 3 July 2019");
  });

  test("a rule that came later than the text that tells of the event is not asked", () => {
    const rules = (written: Day): string[] =>
      found([entry("ruling", { quote: DENIED, written: daySpan(written, "header") })]).flatMap(({ answers }) =>
        answers.map(({ rule }) => rule?.id ?? ""),
      );
    expect(rules("2019-08-01")).toEqual(["bia-appeal-30"]);
    expect(rules("2026-08-01")).toEqual(["bia-appeal-30", "bia-appeal-10"]);
  });

  test("what is told without a day says nothing where another source gives the day", () => {
    const day = "An immigration judge denied her application for asylum on June 3, 2019.";
    expect(shown([entry("ruling", { quote: DENIED }), entry("ruling", { quote: day, day: "2019-06-03" })])).toEqual([
      "bia-appeal-30 2019-07-03",
    ]);
  });

  test("a decision of a court of appeals that is told without a day may be of another case", () => {
    expect(shown([entry("ruling", { quote: "The Ninth Circuit affirmed the judgment." })])).toEqual([]);
  });

  test("of a month the deadline is a span", () => {
    const quote = "In June 2019 an immigration judge denied her application for asylum.";
    const [one] = found([entry("ruling", { quote, date: monthSpan(2019, 6, "explicit") })]);
    expect(one?.answers[0]).toMatchObject({ kind: "span", earliest: "2019-07-01", latest: "2019-07-30" });
  });

  test("where sources give two days each has its deadline with its own source", () => {
    const told = (day: number): ToldEntry =>
      entry("ruling", {
        quote: `An immigration judge ordered her removed on June ${day}, 2019.`,
        day: `2019-06-0${day}` as Day,
      });
    const two = found([told(3), told(4)]);
    expect(two.map(({ answers }) => answers[0].latest)).toEqual(["2019-07-03", "2019-07-05"]);
    expect(two.map(({ trigger }) => trigger.statements.length)).toEqual([1, 1]);
  });

  test("several sources of one day are one deadline with all its passages, in any order", () => {
    const told = ["Mr. Dane", "A friend", "The paper"].map((who) =>
      entry("ruling", {
        quote: `${who} said an immigration judge ordered her removed on June 3, 2019.`,
        day: "2019-06-03",
      }),
    );
    const [one, ...others] = found(told);
    expect(others).toEqual([]);
    expect(one?.trigger.statements.length).toBe(3);
    expect(found(told.toReversed())).toEqual([one]);
  });
});

describe("rules that stand against each other", () => {
  test("give both days with the reason", () => {
    const quote = "On April 1, 2026, an immigration judge ordered her removed.";
    const [one] = found([entry("ruling", { quote, day: "2026-04-01" })]);
    expect(one?.answers.map(({ rule, latest }) => [rule?.id, rule?.status, latest])).toEqual([
      ["bia-appeal-30", "in force", "2026-05-01"],
      ["bia-appeal-10", "stayed", "2026-04-13"],
    ]);
    expect(one?.rivalry.join(" ")).toContain("A federal court blocked that part on 8 March 2026");
  });
});

describe("whose case it is", () => {
  const about = (name: string, as?: "judge") => [
    { kind: "person" as const, name, entry: "ent_0000000000000099" as EntryId, ...(as && { as }) },
  ];
  const doubts = (quote: string, more: Partial<Statement>, people: readonly ToldEntry[] = []): readonly string[] => {
    const told = [entry("ruling", { quote, day: "2019-06-03", ...more })];
    const [one] = caseDeadlines(told, people, { book: BOOK, subject: "Nadia Verrin" });
    return one?.answers[0]?.doubts.filter((doubt) => doubt.includes("another person")) ?? ["no deadline"];
  };
  const REMOVED = "On June 3, 2019 an immigration judge ordered Otto Brandt removed.";

  test("words that name somebody else and not the subject are doubted, and kept", () => {
    expect(doubts(REMOVED, { about: about("Otto Brandt") })).toEqual([
      "The words name Otto Brandt and not Nadia Verrin: it may be another person's case.",
    ]);
  });

  test.each<[string, string, Partial<Statement>]>([
    ["nobody is named", "On June 3, 2019 an immigration judge ordered her removed.", {}],
    ["the subject is named as well", `${REMOVED} So was Verrin.`, { about: about("Otto Brandt") }],
    ["the judge is named", REMOVED, { about: about("Otto Brandt", "judge") }],
  ])("nothing is doubted where %s", (_, quote, more) => {
    expect(doubts(quote, more)).toEqual([]);
  });

  test("who is known by an office is not the one of whom a decision was made", () => {
    const lawyer = entry("person", { quote: "attorney Otto Brandt", slot: "role", value: "attorney" });
    const named = [{ kind: "person" as const, name: "Otto Brandt", entry: lawyer.entry.id }];
    expect(doubts(REMOVED, { about: named }, [lawyer])).toEqual([]);
  });
});

describe("what orders set", () => {
  test("a length of time from the order's own date, with a Sunday put off", () => {
    const told = entry(
      "ruling",
      { quote: "The judge ruled on August 31, 2023.", day: "2023-08-31" },
      {
        quote: "Petitioner is ordered released within 10 days of the date of this Order.",
        modality: "ordered",
        written: daySpan("2023-08-31", "header"),
      },
    );
    const [one] = found([told]);
    expect(one?.answers[0]).toMatchObject({ kind: "day", latest: "2023-09-11" });
    expect(one?.answers[0].sum.map(({ words }) => words).join(" ")).toContain("Sunday 10 September 2023");
  });

  test("the order's own words say what is due, and then come those who tell of it", () => {
    const told = entry(
      "ruling",
      { quote: "She must be let go within ten days, a federal judge ruled on Monday.", modality: "ordered" },
      { quote: "Petitioner is ordered released within 10 days of the date of this Order.", modality: "ordered" },
      { quote: "the judge signed the order", day: "2019-06-03" },
    );
    const [one, ...others] = found([told]);
    expect(others).toEqual([]);
    expect(one?.answers[0]?.act).toBe("Petitioner is ordered released within 10 days of the date of this Order.");
    expect(one?.trigger.statements.map(({ passage }) => passage.quote.slice(0, 10))).toEqual([
      "Petitioner",
      "She must b",
    ]);
  });

  test.each([
    ["Respondents shall release Petitioner within 10 days of the date of this order.", undefined],
    ["Respondents shall file a return within 10 days of the date of this order.", "at midnight on the court's clock"],
  ])("only what is filed is in time until midnight: %s", (quote, ends) => {
    const told = entry("event", { quote, modality: "ordered", written: daySpan("2019-06-03", "header") });
    expect(found([told])[0]?.answers[0]?.ends?.slice(0, 32)).toBe(ends);
  });

  test("a length of time from an order of an unknown date", () => {
    const told = entry("event", { quote: "The judge ordered her released within 30 days.", modality: "ordered" });
    expect(shown([told])).toEqual(["order 30 days from an unknown date"]);
  });

  test("a length of time from something else is from an unknown date until that is known", () => {
    const quote = "Respondents shall answer within 21 days after service of the petition.";
    const [one] = found([entry("event", { quote, modality: "ordered", written: daySpan("2019-06-03", "header") })]);
    expect(one?.trigger.words).toBe("service of the petition");
    expect(one?.answers[0].words).toBe("21 days from an unknown date");
  });

  test("a day that the order names", () => {
    const quote = "Respondents shall release Petitioner by 5:00 PM on 11/27/2019.";
    const [one] = found([entry("event", { quote, day: "2019-11-27", modality: "ordered" })]);
    expect(one?.answers[0]).toMatchObject({ words: "Wednesday 27 November 2019 at 17:00", latest: "2019-11-27" });
    expect(one?.answers[0].rule).toBeUndefined();
  });

  test("the day of an order is no day by which something is due", () => {
    const quote = "A federal judge ordered her released on August 31.";
    expect(shown([entry("event", { quote, day: "2023-08-31", modality: "ordered" })])).toEqual([]);
  });

  test("how long ago an order was is no deadline", () => {
    const quote = "Six days after a federal court ordered Ada Verrin released, she is still in a cell";
    expect(shown([entry("event", { quote, modality: "ordered" })])).toEqual([]);
  });

  test("a ruling that is told in parts: each term with the words of what is ordered", () => {
    const order = entry(
      "ruling",
      { quote: "IT IS SO ORDERED.", day: "2019-11-04" },
      { quote: "Respondents shall hold a hearing within 14 days of the date of this order.", slot: "orders" },
    );
    const [signed, orders] = order.statements;
    if (signed === undefined || orders === undefined) throw new Error("there are two statements");
    const { passage } = orders;
    const at = passage.quote.indexOf("within");
    const term: Statement = {
      ...orders,
      id: "stm_0000000000000099",
      slot: "deadline",
      value: "within 14 days of the date of this order",
      main: signed.id,
      passage: { ...passage, start: passage.start + at, end: passage.end - 1, quote: passage.quote.slice(at, -1) },
    };
    const told = { ...order, statements: [signed, { ...orders, main: signed.id }, term] };
    const [one, ...others] = found([told]);
    expect(others).toEqual([]);
    expect(one?.answers[0]).toMatchObject({
      act: "Respondents shall hold a hearing within 14 days of the date of this order.",
      latest: "2019-11-18",
    });
    expect(one?.trigger.statements.map(({ slot }) => slot)).toEqual(["orders"]);
  });

  test("an order to show cause that sets its own time is not asked about that of the statute", () => {
    const quote = "ORDER TO SHOW CAUSE. Respondents shall file a return within 14 days. Signed on 6/5/2019.";
    expect(found([entry("ruling", { quote, day: "2019-06-05" })]).map(({ title }) => title)).toEqual([]);
  });

  test.each([
    ["Respondents shall hold a hearing before an immigration judge within 14 days.", "Fed. R. Civ. P. 6(a)"],
    ["The immigration judge ordered the government to file its papers within 14 days.", "8 C.F.R. § 1001.1(h)"],
  ])("the days of an order are counted as the court counts that orders: %s", (quote, cite) => {
    const [one] = found([entry("event", { quote, modality: "ordered" })]);
    expect(one?.answers[0].rule?.authority.cite).toContain(cite);
  });

  test("every sixty days is no last day", () => {
    const quote = "Respondents shall file a status report every 60 days.";
    expect(shown([entry("event", { quote, modality: "ordered", written: daySpan("2019-06-03", "header") })])).toEqual(
      [],
    );
  });
});

describe("days that a schedule sets", () => {
  /** A filing that is due by a day, as the reader tells it. */
  function set(
    quote: string,
    what: string,
    day: Day,
    more: Partial<Statement> & { readonly slot?: string } = {},
  ): ToldEntry {
    const { slot = "due", ...rest } = more;
    const told = entry("filing", { quote, day, modality: "scheduled", ...rest });
    const [main] = told.statements;
    if (main === undefined) throw new Error("there is a statement");
    const part: Statement = {
      ...main,
      id: `stm_9${main.id.slice(4)}`,
      slot,
      value: what,
      main: main.id,
      date: undefined,
    };
    return { ...told, statements: [main, part] };
  }
  const days = (told: readonly ToldEntry[]): string[] =>
    found(told).map(({ answers, earlier = [] }) =>
      [answers[0].words, ...earlier.map(({ day }) => `was ${day}`)].join(", "),
    );
  const REPLY = set("The reply brief is due July 1, 2019.", "reply brief", "2019-07-01");

  test("each thing has its own day, also where two are due on one", () => {
    const other = set("Witness lists are due July 1, 2019.", "Witness lists", "2019-07-01");
    expect(found([REPLY, other]).map(({ title }) => title)).toEqual([
      "A day set for filing: Witness lists",
      "A day set for filing: reply brief",
    ]);
  });

  test("told twice it is one deadline with both passages", () => {
    const [one, ...others] = found([REPLY, set("Reply briefs are due July 1.", "Reply briefs", "2019-07-01")]);
    expect(others).toEqual([]);
    expect(one?.trigger.statements.length).toBe(2);
  });

  test("one that is extended is one deadline with its earlier days", () => {
    const told = [
      REPLY,
      set("The time for the reply brief was extended to July 15, 2019.", "time for the reply brief", "2019-07-15", {
        slot: "extended",
      }),
      set("The judge extended the reply deadline again to July 29, 2019.", "the reply deadline", "2019-07-29", {
        slot: "extended",
      }),
      set("Witness lists are due July 1, 2019.", "Witness lists", "2019-07-01"),
    ];
    expect(days(told)).toEqual(["Monday 1 July 2019", "Monday 29 July 2019, was 2019-07-01, was 2019-07-15"]);
    expect(days(told.toReversed())).toEqual(days(told));
  });

  test("of two that it may be it is not known which was extended", () => {
    const told = [
      REPLY,
      set("The reply to the objections is due July 8, 2019.", "reply to the objections", "2019-07-08"),
      set("The time for the reply was extended to July 15, 2019.", "time for the reply", "2019-07-15", {
        slot: "extended",
      }),
    ];
    expect(days(told)).toEqual(["Monday 1 July 2019", "Monday 8 July 2019", "Monday 15 July 2019"]);
  });

  test("a term that one source tells as a length and another as a day is one deadline with both", () => {
    const length = entry("ruling", {
      quote: "The judge ordered the county to hold a new bond hearing within 21 days.",
      modality: "ordered",
    });
    const day = entry("hearing", {
      quote: "The new bond hearing must be held by June 24, 2019.",
      day: "2019-06-24",
      modality: "ordered",
    });
    const [one, ...others] = found([length, day]);
    expect(others).toEqual([]);
    expect(one?.answers[0]).toMatchObject({ kind: "day", words: "Monday 24 June 2019" });
    expect(one?.answers[0].sum.map(({ words }) => words)).toContain(
      "Another passage tells it as a length of time: 21 days from the order.",
    );
    expect(one?.trigger.statements.length).toBe(2);
  });

  test.each<[string, string, Day | undefined]>([
    ["something else", "The judge ordered the county to pay her lawyers within 21 days.", undefined],
    ["another day", "The judge ordered the county to hold a new bond hearing within 21 days.", "2019-06-10"],
  ])("a length of time of %s stands by itself", (_, quote, on) => {
    const length = entry(
      "ruling",
      { quote, modality: "ordered" },
      ...(on === undefined ? [] : [{ quote: "It came then.", day: on }]),
    );
    const day = entry("hearing", {
      quote: "The new bond hearing must be held by June 24, 2019.",
      day: "2019-06-24",
      modality: "ordered",
    });
    expect(found([length, day]).length).toBe(2);
  });
});

describe("the court in which a clock runs", () => {
  const RECOMMENDED = "The magistrate judge filed a report and recommendation on March 17, 2020.";
  const BOARD = "On March 17, 2020, the Board of Immigration Appeals dismissed her appeal.";
  const JUDGMENT = "U.S. District Judge Mira Quell denied the petition for habeas corpus on March 17, 2020.";
  const UNKNOWN = "It is not known in which state the court sits";

  function inCourts(quote: string, courts: readonly string[], state?: string): CaseDeadline[] {
    const told = [entry("ruling", { quote, day: "2020-03-17" })];
    return caseDeadlines(told, [], { book: BOOK, state, courts: () => courts });
  }

  test.each<[string, readonly string[], string | undefined, string, boolean]>([
    ["one court", ["N.D. Cal."], undefined, "2020-04-01", false],
    ["one court under two names", ["N.D. Cal.", "Northern District of California"], undefined, "2020-04-01", false],
    ["one court, and words that name none", ["U.S. District Court", "N.D. Cal."], undefined, "2020-04-01", false],
    ["no court", [], undefined, "2020-03-31", true],
    ["two courts of one state", ["N.D. Cal.", "E.D. Cal."], undefined, "2020-03-31", true],
    ["a court beside one that is not federal", ["N.D. Cal.", "Orton County Court"], undefined, "2020-03-31", true],
    ["a court of appeals, which such an event is not of", ["Ninth Circuit"], undefined, "2020-03-31", true],
    ["a state that a person gives", ["N.D. Cal."], "MI", "2020-03-31", false],
  ])("%s", (_, courts, state, day, isDoubted) => {
    const [one] = inCourts(RECOMMENDED, courts, state);
    expect(one?.answers[0].latest).toBe(day);
    expect(one?.answers[0].doubts.join(" ").includes(UNKNOWN)).toBe(isDoubted);
  });

  test("is named with what started the clock", () => {
    const [one] = inCourts(RECOMMENDED, ["N.D. Cal."]);
    expect(one && triggerWords(one.trigger)).toBe(
      "a magistrate judge’s recommendation, in the Northern District of California",
    );
  });

  test("brings the state of its circuit's clerk along on appeal", () => {
    const doubts = inCourts(JUDGMENT, ["D. Ariz."]).flatMap(({ answers }) => answers.flatMap((one) => one.doubts));
    expect(doubts.join(" ")).not.toContain("It is not known in which state");
    expect(doubts.join(" ")).toContain("California");
  });

  test("is not that of a petition for review, which goes elsewhere", () => {
    const doubts = inCourts(BOARD, ["N.D. Cal."]).flatMap(({ answers }) => answers.flatMap((one) => one.doubts));
    expect(doubts.join(" ")).toContain("It is not known in which state the district court sits");
  });

  test("counts the days of its orders by its own rules", () => {
    const order = entry("event", {
      quote: "Respondents shall file a return within 14 days of the date of this order.",
      modality: "ordered",
      written: daySpan("2020-03-17", "header"),
    });
    const orderIn = (court: string): CaseDeadline["answers"][0] | undefined =>
      caseDeadlines([order], [], { book: BOOK, courts: () => [court] })[0]?.answers[0];
    expect(orderIn("N.D. Cal.")?.latest).toBe("2020-04-01");
    expect(orderIn("N.D. Cal.")?.rule?.caveats.join(" ")).not.toContain("other courts count in other ways");
    expect(orderIn("9th Cir.")?.rule?.authority.cite).toContain("Fed. R. App. P. 26(a)");
  });
});
