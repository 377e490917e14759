// habeas deadlines: those of a case, and a calculator of dated rules without one.

import { type DateSpan, type Day, parseDateSpan, parseDay, Problem, systemClock } from "../base/base.ts";
import {
  type Circumstances,
  isZone,
  type PackFault,
  rivalGroups,
  rivalReasons,
  type Rule,
  ruleAnswer,
  type RuleBook,
  rulesFor,
  type Trigger,
} from "../law/law.ts";
import { answerJson, deadlineJson, deadlinesOf } from "../publish/publish.ts";
import { type CaseDeadline, type DeadlineAnswer, lastDue } from "../record/record.ts";
import { nearest } from "../text/text.ts";
import { counted, faultWords, JSON_OUTPUT, notedRules, OUT, withRecord } from "./case-command.ts";
import type { Call, Command, Terminal } from "./command.ts";
import { answerText, deadlineText } from "./deadline-text.ts";
import { missingDay } from "./missing-day.ts";
import { placesOf } from "./passage-place.ts";
import { lineWidth, wrapped } from "./wrap.ts";

const NAME = "deadlines";
const BAD_RULES = 65;
/** Days that are over are many; the last of them are shown. */
const MOST_PAST = 10;
const ADVICE =
  "Worked out by a program from dated rules. This is not legal advice: look the rule up, and ask a lawyer.";

export const deadlines: Command = {
  name: NAME,
  operands: "[<folder>]",
  summary: "by when something must be done, with the sum and the rule",
  about:
    "Brings the record up to date and prints what the documents and dated rules of law give: what lies ahead first, then what " +
    "is over, each day with the passage that starts the clock, the rule, its standing, and the whole sum. Where rules stand " +
    "against each other every day is shown with the reason; of an unknown date it says “30 days from an unknown date”. A " +
    "rule that nobody has checked lately says so. Without a folder it works out one rule: --rule and --from. It is no legal " +
    "advice. Passages are printed as they stand, private identifiers too; only the site masks them. A case may bring rules of its own (docs/formats/rule-pack.md).",
  options: [
    { name: "on", value: "YYYY-MM-DD", text: "the day from which it is asked (today)" },
    { name: "all", text: "show everything that is over as well" },
    { name: "rule", value: "ID", text: "work out this rule alone; needs --from and no folder" },
    {
      name: "from",
      value: "DAY",
      text: "the event's day (2019-06-03, 2019-06, 2019-06-03T14:30); of several events NAME=DAY,NAME=DAY",
    },
    { name: "add", value: "NAME,…", text: "what lengthens the time: mail, clerk, consent, unusual-circumstances" },
    { name: "state", value: "XX", text: "the state in which the court sits, for its holidays: CA, DC" },
    { name: "zone", value: "ZONE", text: "the court's time zone: America/Chicago" },
    { name: "list-rules", text: "list the rules with their events and standing" },
    { name: "rules", value: "FILE", text: "a rule pack to use besides" },
    JSON_OUTPUT,
    OUT,
  ],
  examples: [
    "habeas deadlines ./my-case",
    "habeas deadlines ./my-case --on 2019-06-03 --json",
    "habeas deadlines --rule bia-appeal-30 --from 2019-06-03",
    "habeas deadlines --rule foia-determination --from 2020-03-02 --add unusual-circumstances",
    "habeas deadlines --list-rules",
  ],
  exits: [[BAD_RULES, "a rule pack has a fault: it was said, and everything else was printed"]],
  takes: [0, 1],
  run: (call, terminal) => {
    const named = call.value("rules");
    const files = named === undefined ? [] : [named];
    if (call.operands.length === 1) return ofCase(call, terminal, files);
    const { book, faults } = notedRules(undefined, terminal, files);
    if (call.has("list-rules")) listRules(book, call, terminal);
    else calculate(book, faults, call, terminal);
    return Promise.resolve(faults.length > 0 ? BAD_RULES : 0);
  },
};

function ofCase(call: Call, terminal: Terminal, files: readonly string[]): Promise<number> {
  for (const option of ["rule", "from", "list-rules", "add", "zone"])
    if (call.has(option) || call.value(option) !== undefined) throw usage(`--${option} is for use without a folder.`);
  const [on, state] = [dayAsked(call), stateAsked(call)];
  return withRecord(call, terminal, async (read, folder) => {
    const { book, faults } = notedRules(folder, terminal, files);
    const found = await deadlinesOf(read, { book, on, state });
    const groups = grouped(found, on);
    if (call.has("json")) {
      const { ahead, past, undated } = groups;
      const json = {
        on,
        ahead: ahead.map(deadlineJson),
        past: past.map(deadlineJson),
        undated: undated.map(deadlineJson),
      };
      terminal.out(`${JSON.stringify(json, undefined, 2)}\n`);
    } else {
      const documents = await read.documents();
      const names = new Map(documents.map(({ id, names: [name] }) => [id, name ?? id]));
      const passages = found.flatMap(({ trigger, earlier = [] }) =>
        [trigger, ...earlier].flatMap(({ statements }) => statements.map(({ passage }) => passage)),
      );
      const placeOf = await placesOf(read, passages, names);
      const text = (one: CaseDeadline): string => deadlineText(one, placeOf, lineWidth());
      terminal.out(groupsText(groups, on, call.has("all"), text));
    }
    return faults.length > 0 ? BAD_RULES : 0;
  });
}

interface Grouped {
  /** The nearest first. */
  readonly ahead: readonly CaseDeadline[];
  /** The latest first. */
  readonly past: readonly CaseDeadline[];
  readonly undated: readonly CaseDeadline[];
}

function grouped(found: readonly CaseDeadline[], on: Day): Grouped {
  const dated = found.filter((one) => lastDue(one) !== undefined);
  const isAhead = (one: CaseDeadline): boolean => (lastDue(one) ?? "") >= on;
  return {
    ahead: dated.filter(isAhead),
    past: dated.filter((one) => !isAhead(one)).toReversed(),
    undated: found.filter((one) => lastDue(one) === undefined),
  };
}

function groupsText(
  { ahead, past, undated }: Grouped,
  on: Day,
  all: boolean,
  text: (one: CaseDeadline) => string,
): string {
  const shown = all ? past : past.slice(0, MOST_PAST);
  const blocks = (
    [
      [`Ahead of ${on}`, ahead],
      ["Over", shown],
      ["Of no known day", undated],
    ] as const
  ).flatMap(([heading, list]) => (list.length === 0 ? [] : [`${heading}\n`, ...list.map((one) => `${text(one)}\n`)]));
  if (shown.length < past.length) blocks.push(`  … and ${past.length - shown.length} more that are over: --all\n`);
  const total = counted(ahead.length + past.length + undated.length, "deadline");
  return `${[...blocks, `${total}, ${ahead.length} of them ahead of ${on}.`].join("\n")}\n${wrapped(ADVICE, lineWidth())}\n`;
}

function calculate(book: RuleBook, faults: readonly PackFault[], call: Call, terminal: Terminal): void {
  const [id, from] = [call.value("rule"), call.value("from")];
  if (id === undefined) throw usage("Give a folder, or --rule and --from, or --list-rules.");
  const rule = book.rules.find((one) => one.id === id);
  if (rule === undefined) {
    const fault = faults.find((one) => one.rule === id);
    if (fault !== undefined) throw usage(`The rule “${id}” was left out for a fault in its file: ${faultWords(fault)}`);
    const meant = nearest(
      id,
      book.rules.map((one) => one.id),
    );
    throw usage(`There is no rule “${id}”.${meant === undefined ? " See --list-rules." : ` Did you mean ${meant}?`}`);
  }
  if (from === undefined) throw usage(`--rule ${id} needs --from, ${startWords(rule)}.`);
  const trigger = triggerOf(rule, from);
  const circumstances: Circumstances = {
    on: dayAsked(call),
    countings: book.countings,
    state: stateAsked(call),
    zone: zoneAsked(call),
    additions: additionsOf(rule, call.value("add")),
  };
  const group = rivalsOf(book, rule, trigger);
  const answers = group.map((one) => ruleAnswer(one, trigger, circumstances));
  const rivalry = rivalReasons(group);
  if (call.has("json")) {
    terminal.out(`${JSON.stringify({ rule: rule.id, answers: answers.map(answerJson), rivalry }, undefined, 2)}\n`);
    return;
  }
  const width = lineWidth();
  terminal.out(`${answers.map((answer) => calculated(answer, width)).join("\n")}\n`);
  for (const why of rivalry) terminal.out(`${wrapped(`Two rules stand against each other: ${why}`, width)}\n`);
  terminal.out(`${wrapped(ADVICE, width)}\n`);
}

function calculated(answer: DeadlineAnswer, width: number): string {
  return `${answer.rule?.title ?? ""}\n${wrapped(answer.words, width, "  ")}\n${answerText(answer, width, false)}\n`;
}

/** The rule first, then those that stand against it for an event of that time. */
function rivalsOf(book: RuleBook, rule: Rule, trigger: Trigger): Rule[] {
  const [event, told] = Object.entries(trigger)[0] ?? [];
  if (event === undefined || told === undefined) return [rule];
  const group = rivalGroups(rulesFor(book, event, told.date)).find((rules) => rules.some(({ id }) => id === rule.id));
  return [rule, ...(group ?? []).filter(({ id }) => id !== rule.id)];
}

function triggerOf(rule: Rule, from: string): Trigger {
  const [first] = rule.start.events;
  const events = rule.start.events.map(({ event }) => event);
  return Object.fromEntries(
    from.split(",").map((part) => {
      const at = part.indexOf("=");
      const [event, written] = at < 0 ? [first?.event ?? "", part] : [part.slice(0, at).trim(), part.slice(at + 1)];
      if (!events.includes(event)) {
        throw usage(`The rule ${rule.id} has no event “${event}”. It has ${events.join(", ")}.`);
      }
      return [event, momentOf(written.trim())];
    }),
  );
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})[T ]([0-2]\d:[0-5]\d)$/u;

function momentOf(written: string): { readonly date: DateSpan; readonly time?: string | undefined } {
  const [, day, time] = MOMENT.exec(written) ?? [];
  const date = parseDateSpan(day ?? written, "person");
  const missing = missingDay(day ?? written);
  if (date === undefined && missing !== undefined) throw usage(missing);
  if (date === undefined || (time !== undefined && time >= "24:00"))
    throw usage(`“${written}” is no day: write 2019-06-03, 2019-06 or 2019-06-03T14:30.`);
  return { date, time };
}

function additionsOf(rule: Rule, names: string | undefined): string[] {
  const wanted = (names ?? "").split(",").filter((name) => name.trim() !== "");
  const known = rule.additions.map(({ id }) => id);
  const unknown = wanted.find((name) => !known.includes(name.trim()));
  if (unknown === undefined) return wanted.map((name) => name.trim());
  const has = known.length === 0 ? "nothing that is added" : `these: ${known.join(", ")}`;
  throw usage(`The rule ${rule.id} knows no “${unknown}”; it has ${has}.`);
}

function dayAsked(call: Call): Day {
  const written = call.value("on");
  const day = parseDay(written ?? systemClock().slice(0, 10));
  if (day === undefined)
    throw usage(missingDay(written ?? "") ?? `--on takes a day: 2019-06-03, not “${written ?? ""}”.`);
  return day;
}

function stateAsked(call: Call): string | undefined {
  const written = call.value("state");
  if (written === undefined || /^[a-z]{2}$/iu.test(written)) return written?.toUpperCase();
  throw usage(`--state takes the two letters of a state: CA, DC, not “${written}”.`);
}

function zoneAsked(call: Call): string | undefined {
  const written = call.value("zone");
  if (written === undefined || isZone(written)) return written;
  throw usage(`--zone takes the name of a time zone: America/Chicago, not “${written}”.`);
}

function listRules(book: RuleBook, call: Call, terminal: Terminal): void {
  if (call.has("json")) {
    terminal.out(`${JSON.stringify(book.rules, undefined, 2)}\n`);
    return;
  }
  const width = lineWidth();
  for (const rule of book.rules) {
    const { id, title, authority, status, checkedOn } = rule;
    const standing = status.at(-1)?.status ?? "in force";
    const checked = checkedOn === undefined ? "not checked" : `checked ${checkedOn}`;
    terminal.out(`${id}\n${wrapped(`${title}: ${periodOf(rule)} ${startWords(rule)}.`, width, "  ")}\n`);
    terminal.out(`${wrapped(`${authority.cite}; ${standing}; ${checked}.`, width, "  ")}\n`);
  }
  terminal.out(`${counted(book.rules.length, "rule")}.\n`);
}

function periodOf({ period }: Rule): string {
  if (period === undefined) return "no fixed time from";
  const unit = `${period.unit === "month" ? "calendar month" : period.unit}${period.n === 1 ? "" : "s"}`;
  return `${period.n} ${unit} ${period.direction === "forward" ? "from" : "before"}`;
}

function startWords({ start }: Rule): string {
  return start.events
    .map(({ event, words }) => `${words} (${event})`)
    .join(` or ${start.of === "one" ? "" : `${start.of}, `}`);
}

function usage(why: string): Problem<"bad-usage"> {
  return new Problem("bad-usage", { command: NAME, why });
}
