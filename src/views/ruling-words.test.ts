import { describe, expect, test } from "vitest";
import { daySpan } from "../base/base.ts";
import type { CaseDeadline, OrderedDeadline, Ruling, RulingDeadline, Statement, Told } from "../record/record.ts";
import { byWhom, dueWords, rulingDay, rulingTitle } from "./ruling-words.ts";

const EMPTY: Ruling = {
  entry: "ent_0000000000000001",
  dates: [],
  judges: [],
  courts: [],
  proceedings: [],
  decided: [],
  holdings: [],
  held: [],
  orders: [],
  standards: [],
  burdens: [],
  told: [],
  isSettled: true,
};

describe("the title of a ruling", () => {
  const order = (words: string): Ruling => ({
    ...EMPTY,
    orders: [{ value: { words, deadlines: [] }, statements: [] }],
  });

  test.each([
    ["IT IS HEREBY ORDERED that Respondents shall answer.", "Respondents shall answer"],
    ["ordered that she be released within 30 days", "She be released within 30 days"],
    ["Respondents SHALL file a return", "Respondents shall file a return"],
    [
      "06/14/2019 66 USCA ORDER as to 64 Notice of Appeal: DENIED IN PART.",
      "USCA order as to 64 Notice of Appeal: denied in part",
    ],
    ["The petition of ADA RENNER is GRANTED IN PART", "The petition of ADA RENNER is granted in part"],
  ])("%s", (words, expected) => expect(rulingTitle(order(words), "ruling")).toBe(expected));

  test("an order that begins in the middle of its sentence is called by the sentence", () => {
    const told = { passage: { quote: "A judge ordered her released within 30 days." } } as Statement;
    expect(rulingTitle({ ...order("her released within 30 days"), told: [told] }, "ruling")).toBe(
      "A judge ordered her released within 30 days",
    );
  });

  test("what came out in part is not called by the half that was granted", () => {
    const holding = {
      outcome: "granted",
      inPart: false,
      object: "the petition",
      words: "The petition is GRANTED as to count one",
    };
    const decided = [{ value: "petition granted in part", statements: [] }];
    const ruling = { ...EMPTY, decided, holdings: [{ value: holding, statements: [] }] } as Ruling;
    expect(rulingTitle(ruling, "ruling")).toBe("Petition granted in part");
  });

  test.each([
    ["05/06/2019 6 ORDER TO SHOW CAUSE. Respondents shall answer within 21 days.", "Order to show cause"],
    ["05/06/2019 6 ORDER OF REASSIGNMENT. Case reassigned to Judge Moss.", "Order of reassignment"],
  ])("an entry of a docket has the court's own title: %s", (quote, expected) => {
    const told = { passage: { quote } } as Statement;
    expect(rulingTitle({ ...order("shall answer within 21 days"), told: [told] }, "ruling")).toBe(expected);
  });

  test("two motions that one order decides are both told", () => {
    const holding = (words: string) => ({ value: { words }, statements: [] });
    const ruling = {
      ...EMPTY,
      holdings: [holding("granting 9 Motion"), holding("denying 7 Motion")],
    } as unknown as Ruling;
    expect(rulingTitle(ruling, "ruling")).toBe("Granting 9 Motion, denying 7 Motion");
  });

  test("what was decided in short, where no words of a court say it in full", () => {
    const told = { passage: { quote: "A judge threw out the case." } } as Statement;
    const decided = [{ value: "extradition denied", statements: [] }];
    expect(rulingTitle({ ...EMPTY, decided, told: [told] }, "ruling")).toBe("Extradition denied");
  });

  test("without a decision or an order, its type: a sentence that tells of it is no title", () => {
    const told = { passage: { quote: "The judge who issued a long order has left the court." } } as Statement;
    expect(rulingTitle({ ...EMPTY, told: [told] }, "ruling")).toBe("Ruling");
  });
});

describe("the day of a ruling", () => {
  test.each([
    [daySpan("2019-06-07", "explicit"), undefined, "7 June 2019"],
    [undefined, "2019-06-20", "on or before 20 June 2019"],
    [undefined, undefined, "no day told"],
  ] as const)("%s, made by %s", (date, madeBy, expected) => expect(rulingDay(date, madeBy)).toBe(expected));
});

test("judges that sources name differently stand side by side", () => {
  const named = (name: string) => ({ value: { name, entry: "ent_0000000000000002" as const }, statements: [] });
  expect(
    byWhom({ ...EMPTY, judges: [named("Ada Renner"), named("Paul Amsel")], courts: [named("Harlan Court")] }),
  ).toBe("Ada Renner / Paul Amsel, Harlan Court");
});

describe("by when", () => {
  const term = (deadline: OrderedDeadline, words: string, date?: RulingDeadline["date"]): Told<RulingDeadline> => ({
    value: { words, deadline, date },
    statements: [],
  });
  const period = (n: number, direction: "forward" | "backward" = "forward", recurring = false): OrderedDeadline => ({
    kind: "period",
    n,
    unit: "day",
    from: { kind: "order" },
    direction,
    recurring,
  });

  test.each<[string, Told<RulingDeadline>]>([
    ["30 days from an unknown date", term(period(30), "within 30 days")],
    ["1 day from an unknown date", term(period(1), "within one day")],
    ["7 days before an unknown date", term(period(7, "backward"), "at least 7 days before the hearing")],
    ["every 60 days", term(period(60, "forward", true), "every 60 days")],
    ["at once", term({ kind: "at once" }, "forthwith")],
    ["7 June 2019", term({ kind: "day" }, "by June 7", daySpan("2019-06-07", "explicit"))],
    ["by Friday", term({ kind: "day" }, "by Friday")],
  ])("%s", (expected, told) => expect(dueWords(told, [])).toBe(expected));

  test("the day that is worked out; of several all", () => {
    const answers = ["Monday 17 June 2019", "Tuesday 18 June 2019"].map((words) => ({ words }));
    expect(dueWords(term(period(14), "within 14 days"), [{ answers } as unknown as CaseDeadline])).toBe(
      "Monday 17 June 2019 or Tuesday 18 June 2019",
    );
  });
});
