// Whether the clause around a date speaks of the past or of what is to come, from its verbs: the nearest verb before the date
// in its clause ("will meet Monday", "met Monday"), else the first after it ("On Monday the court will …").

/** since: past, and before all else that is told there. coming when said: "would come on Monday", which may be past or to come by now. past or coming: "told him to come Monday". open: the clause does not say. */
export type Tense = "past" | "past or coming" | "since" | "coming" | "coming when said" | "open";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Characters before and after a date in which its verb stands. */
const BEFORE = 170;
const AFTER = 110;

const WORD = /[\p{L}\p{M}]+(?:'\p{L}{1,2}(?!\p{L}))?|[,;:()"]|--|(?<= )-(?= )/gu;

const WILL = words("will shall won't 'll he'll she'll it'll they'll we'll i'll you'll");
const MAY = words("may might can must should cannot can't mustn't needn't ought");
const WOULD = words("would wouldn't could he'd she'd they'd");
/** "Could not be reached Monday", "neither could be found". */
const NOT = words("not neither none nobody nor never no");
const IS = words("is are am 's isn't aren't it's he's she's that's there's they're we're you're i'm");
const WAS = words("was were wasn't weren't");
const HAD = words("had hadn't did didn't");
const HAS = words("has have hasn't haven't having i've they've we've you've");

/** "To" after these looks ahead. */
const AHEAD = words(
  "plan plans planned planning hope hopes hoped hoping expect expects expected expecting set schedule schedules scheduled due want wants " +
    "wanted agree agrees agreed vow vows vowed promise promises promised promising intend intends intended prepare prepares " +
    "prepared preparing need needs needed ask asks asked order orders ordered urge urges urged likely unlikely supposed ready poised bound " +
    "slated going seek seeks sought wait waits waiting about required invited eager free able threatens threatened deadline date time " +
    "projected determined pledged pledges offered offers wish wishes wished proposed proposes aims aimed arranged arrangements call calls",
);
/** "To" after these looks back. */
const BACK = words(
  "failed fails refused managed forced declined used came went helped able unable led appeared seemed tended continued began " +
    "started happened returned rushed hurried traveled travelled flew moved brought taken sent allowed permitted compelled neglected",
);
/** A past participle after which a date is that of what is to come, whoever set it. */
const SET_FOR = words("scheduled set due slated planned expected payable redeemable");
/** "Postponed until Monday": only with a word that leads there. */
const PUT_OFF = words(
  "postponed delayed extended rescheduled adjourned continued deferred reset moved pushed remanded put suspended closed recessed stayed",
);
/** The present tense that a timetable takes. */
const TIMETABLE = words(
  "begins starts opens expires takes meets resumes leaves arrives ends runs faces returns closes votes heads departs kicks airs sits " +
    "becomes comes goes convenes concludes falls plays visits travels beginning starting awaiting awaits await upcoming payable effective " +
    "pending",
);
/** Things that are to be held, before "on Monday" with no verb of theirs. */
const APPOINTMENT = words(
  "hearing hearings trial vote deadline sentencing arraignment argument arguments conference rally vigil election elections",
);
/** After "to", of what is still to be done: "told him to come Monday". */
const TO_DO = words(
  "come return appear meet go leave call report pay answer decide see bring send start begin resume speak visit attend hear rule " +
    "testify surrender file reply respond move release free deport fly travel vote rally march",
);
const LEADS_ON = words("to until till for by through");
const SMALL = words(
  "on in at by for of the a an this next late early later mid before after until till as soon around about from to through and or " +
    "also again only but up even then and so not beginning starting his her its their our my your no just midday noon sometime",
);
const SUBORDINATE = words(
  "that which who whom whose when where while because although though if since after before until as than",
);
/** Not verbs, though they end like the past of one. */
const NOT_PAST = words(
  "united hundred red need needed indeed bed seed speed feed breed unprecedented wed aged armed limited led-by sacred naked wicked alleged " +
    "bloodshed watershed shed sled embed exceed proceed succeed agreed-upon freed-man weed greed creed deed reed steed supposed related " +
    "unexpected detailed experienced retired wounded injured crowded hurried married interested tired unarmed unauthorized rugged",
);
const IRREGULAR = words(
  "said told went came took gave made found held met saw left began ran won lost sent brought thought knew kept wrote spoke fell rose " +
    "grew drew flew heard stood struck shot fled caught taught bought built fought died became broke chose drove ate forgot got " +
    "hid laid led paid rode rang sang sank sat sold shook slept slid sprang stole stuck swore swam threw understood woke wore " +
    "withdrew arose awoke beat bore blew bound clung crept dealt dug fed felt froze hung knelt lay lit meant overcame overtook " +
    "sought shone showed spent spun stung swept swung undertook upheld wept wound gone done seen taken given known shown " +
    "grown fallen written spoken broken chosen driven frozen stolen sworn worn thrown begun become",
);

/** What may follow a finite verb of the past; a bare noun after it makes it an adjective ("preferred shares"). */
const FOLLOWS_VERB = words(
  "on in at by for of the a an this that his her its their our my your to from with into over under after before as against about " +
    "and or but not him them it us me you he she they out up down off back away between during through until late early all no " +
    "two three four five several more another also again here there home abroad both",
);
/** "Saying on Friday that": said, whatever the tense around it. */
const SPEECH = words("saying adding telling announcing insisting arguing writing reporting warning");

const MOST_WORDS_BACK = 22;
const MOST_WORDS_ON = 14;

interface Clause {
  readonly start: number;
  readonly end: number;
}

/** `folded` is `fold(text)`; the date stands in the sentence. */
export function tenseOf(folded: string, sentence: Clause, date: Clause): Tense {
  const before = folded.slice(Math.max(sentence.start, date.start - BEFORE), date.start).match(WORD) ?? [];
  const after = folded.slice(date.end, Math.min(sentence.end, date.end + AFTER)).match(WORD) ?? [];
  if (isAttribute(before, after)) return "open";
  // "set June 5 as the deadline"
  if (after[0] === "as" && ["deadline", "date", "day"].includes(after[2] ?? "")) return "coming";
  const last = before.at(-1) ?? "";
  // "until March 9 to answer", "a hearing for 20 January"
  if (["until", "till"].includes(last) && after[0] === "to") return "coming";
  if (last === "for" && APPOINTMENT.has(before.at(-2) ?? "")) return "coming";
  if (last === "," && ["date", "deadline"].includes(before.at(-2) ?? "")) return "coming";
  const back = lookBack(before, before.length - 1);
  if (back !== "open") return back;
  const leads = before.every((word) => SMALL.has(word));
  const on = lookOn(after, leads);
  return on === "open" && LIMITS.has(last) && before.length > 1 ? "coming" : on;
}

/** Before a day to which something lasts or by which it is due. */
const LIMITS = words("until till by through");

/** "Monday's hearing", "the January 14 deadline": the day belongs to a thing, and the verb says nothing of it. */
function isAttribute(before: readonly string[], after: readonly string[]): boolean {
  const next = after[0] ?? "";
  if (next === "'s" || next === "s") return true;
  return (
    ["the", "a", "an"].includes(before.at(-1) ?? "") &&
    /^\p{L}{3,}$/u.test(next) &&
    !SMALL.has(next) &&
    !WILL.has(next) &&
    !WAS.has(next) &&
    !SUBORDINATE.has(next)
  );
}

/** From word `last` leftwards. */
function lookBack(before: readonly string[], last: number): Tense {
  const at = (i: number): string => before[i] ?? "";
  const stop = Math.max(0, last - MOST_WORDS_BACK);
  // "Until May 3" is to come, unless the verb is plainly of the past.
  const limit = LIMITS.has(at(last)) || (at(last) === "the" && LIMITS.has(at(last - 1)));
  if (at(last) === "as" && at(last - 2) === "as" && ["soon", "early"].includes(at(last - 1))) return "coming";
  if (at(last) === "of" && at(last - 1) === "as") return "past";
  if (at(last) === "since" || (at(last - 1) === "since" && SMALL.has(at(last)))) return "since";
  // "has been moved to Tuesday", "was postponed until May 3"
  if (["to", "until", "till", "for"].includes(at(last)) && PUT_OFF.has(at(last - 1))) {
    return at(last - 2) === "been" && HAD.has(at(last - 3)) ? "coming when said" : "coming";
  }
  let commas = 0;
  let weak: Tense = "open";
  let bare = false;
  for (let i = last; i >= stop; i--) {
    const word = at(i);
    if (/^[;:()"]$|^-+$/u.test(word)) {
      // A parenthesis or a quotation ends where the date begins another thought.
      if (word !== '"' && i < last) break;
      continue;
    }
    if (word === ",") {
      commas += 1;
      if (commas > 2) break;
      continue;
    }
    if (WILL.has(word)) return "coming";
    if (MAY.has(word)) {
      if (word === "may" && SMALL.has(at(i - 1))) continue; // the month
      return at(i + 1) === "have" ? "past" : "coming";
    }
    if (WOULD.has(word)) return wouldAt(before, i);
    if (HAD.has(word)) return at(i + 1) === "been" && SET_FOR.has(at(i + 2)) ? "coming when said" : "past";
    if (HAS.has(word)) return at(i + 1) === "to" || limit ? "coming" : "past";
    if (WAS.has(word)) return wasAt(before, i);
    if (IS.has(word)) return isAt(before, i);
    if (word === "to" && i < last && !SMALL.has(at(i + 1))) {
      const infinitive = toAt(before, i);
      if (infinitive !== undefined) return infinitive;
      if (at(i + 1) === "be") return "coming";
      // "Teachers to strike Monday": a headline.
      if (weak === "open" && i <= 3) weak = "coming";
      bare ||= TO_DO.has(at(i + 1));
      continue;
    }
    if (at(i - 1) === "be" || at(i - 1) === "been" || at(i - 1) === "being") continue;
    if (SET_FOR.has(word) && !(word === "set" && at(i + 1) !== "for" && at(i + 1) !== "to")) {
      if (WAS.has(at(i - 1)) || HAD.has(at(i - 1))) return "coming when said";
      if (i >= last - 3) return "coming";
      if (word === "set" || word === "planned") return "past";
    }
    if (PUT_OFF.has(word)) {
      const on = before.slice(i + 1, last + 1).some((next) => LEADS_ON.has(next));
      return on && (word !== "moved" || LEADS_ON.has(at(last))) ? "coming" : "past";
    }
    if (TIMETABLE.has(word)) {
      if (isNounUse(at(i - 1))) continue;
      return "coming";
    }
    if (SPEECH.has(word)) return "past";
    if ((word === "see" && at(i + 1) === "you") || (at(i + 1) === "us" && ["join", "meet"].includes(word)))
      return "coming";
    if (!limit && APPOINTMENT.has(word) && i < last && before.slice(i + 1, last + 1).every((next) => SMALL.has(next))) {
      const rest = lookBack(before, i - 1);
      return rest === "past" || rest === "coming when said" ? rest : "coming";
    }
    if (IRREGULAR.has(word) || isPastForm(word)) {
      if (HAS.has(at(i - 1))) continue;
      if (IRREGULAR.has(word) || i === last || FOLLOWS_VERB.has(at(i + 1))) {
        if (limit && last - i > 7) return "coming";
        return bare ? "past or coming" : "past";
      }
      weak = "past or coming";
    }
    if (SUBORDINATE.has(word) && i < last && last - i > 1) break;
  }
  return weak;
}

function wouldAt(list: readonly string[], i: number): Tense {
  const next = list[i + 1] ?? "";
  if (next === "have") return "past";
  if (list[i] === "could" && (NOT.has(next) || list.slice(0, i).some((word) => NOT.has(word)))) return "past";
  return "coming when said";
}

/** "was to", "were expected", "was scheduled": to come when it was said. */
function wasAt(before: readonly string[], i: number): Tense {
  const next = before[i + 1] ?? "";
  if (next === "to" || SET_FOR.has(next) || next === "due" || next === "going" || next === "likely")
    return "coming when said";
  return "past";
}

function isAt(before: readonly string[], i: number): Tense {
  const [next, second] = [before[i + 1] ?? "", before[i + 2] ?? ""];
  // "is dated", "is remembered": a state, not a time.
  if (isPastForm(next) && !SET_FOR.has(next) && !PUT_OFF.has(next)) return second === "to" ? "coming" : "open";
  if (next === "since" || next === "from") return "past";
  return "coming";
}

/** What governs the infinitive: "plans to meet", "failed to appear", "asked the court to release him". */
function toAt(before: readonly string[], i: number): Tense | undefined {
  const direct = before[i - 1] ?? "";
  if (BACK.has(direct)) return "past";
  if (IS.has(direct) || WILL.has(direct)) return "coming";
  if (WAS.has(direct)) return "coming when said";
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
    const word = before[j] ?? "";
    if (/^[,;:()"]$/u.test(word)) break;
    if (!AHEAD.has(word)) continue;
    const helper = before[j - 1] ?? "";
    return WAS.has(helper) || HAD.has(helper) || helper === "been" ? "coming when said" : "coming";
  }
  return undefined;
}

/** After the date: the first verb that has a tense. `leads`: the date stands first in its sentence. */
function lookOn(after: readonly string[], leads: boolean): Tense {
  const at = (i: number): string => after[i] ?? "";
  for (let i = 0; i < Math.min(after.length, MOST_WORDS_ON); i++) {
    const word = at(i);
    if (/^[;:(]$|^-+$/u.test(word)) return "open";
    if (word === "," && !leads) return "open";
    if (WILL.has(word)) return "coming";
    if (WOULD.has(word)) return wouldAt(after, i);
    if (MAY.has(word)) return at(i + 1) === "have" ? "past" : "coming";
    if (WAS.has(word)) return wasAt(after, i);
    if (HAD.has(word) || HAS.has(word)) return "past";
    if (IS.has(word)) return isAt(after, i);
    if (SUBORDINATE.has(word) && !leads) return "open";
    // "By Easter, she said, they hope": what she says counts.
    if (isPastForm(word) && at(i + 1) === "," && at(i - 2) === ",") continue;
    if (isPastForm(word)) return "past";
    if (AHEAD.has(word) && at(i + 1) === "to") return "coming";
  }
  return "open";
}

function isNounUse(before: string): boolean {
  return before === "the" || before === "a" || before === "an" || before === "of";
}

function isPastForm(word: string): boolean {
  return IRREGULAR.has(word) || (word.length > 3 && word.endsWith("ed") && !NOT_PAST.has(word));
}
