// The words of the page of custody and of the first page of a draft, in Arabic.

import type { ENGLISH_CUSTODY } from "./english-custody.ts";
import { plural } from "./plural.ts";
import type { Words } from "./shape.ts";

const NIGHTS = { zero: "# ليلة", one: "ليلة واحدة", two: "ليلتان", few: "# ليال", many: "# ليلة", other: "# ليلة" };
const DAYS = { zero: "# يوم", one: "يوم واحد", two: "يومان", few: "# أيام", many: "# يومًا", other: "# يوم" };

/** The noun that goes with a number which stands in a range: of "970 to 1,000" the last one rules. */
const NIGHT_OF = { zero: "الليالي", one: "ليلة", two: "ليلة", few: "ليال", many: "ليلة", other: "ليلة" };
const DAY_OF = { zero: "الأيام", one: "يوم", two: "يوم", few: "أيام", many: "يومًا", other: "يوم" };

/** One number has the form of its own ("ليلتان"), a range the noun behind it. */
function amount(range: string, last: string, own: typeof NIGHTS, noun: typeof NIGHT_OF): string {
  return range === last ? plural("ar", last, own) : `${range} ${plural("ar", last, noun)}`;
}

export const ARABIC_CUSTODY: Pick<Words, keyof typeof ENGLISH_CUSTODY> = {
  custody: {
    title: "الاحتجاز",
    intro:
      "متى بدأ احتجاز الشخص المعني بهذه القضية ومتى انتهى، وأين، ولدى أي جهة، بقدر ما تذكره الوثائق. لا يُحسب إلا ما ذُكر أنه حدث: فالأمر بالإفراج لا ينهي شيئًا. وحيث تختلف المصادر تُحسب كل رواية على حدة.",
    empty: "لا تذكر أي وثيقة قُرئت مدة احتجاز للشخص المعني بهذه القضية.",
    rule: "الليالي المنقضية هي الليالي ابتداءً من اليوم الأول؛ وعند احتساب اليوم الأول يُحسب كل يوم قُضي جزء منه في الاحتجاز، فيزيد هذا العدد بواحد. ويوم النقل ينتمي إلى المدتين كلتيهما ويُحسب مرة واحدة في المجموع.",
    groups: {
      count: "كم طال",
      periods: "المدد",
      gaps: "فجوات وتداخلات وأخطاء",
      apart: "خارج الحساب",
      ahead: "أيام قادمة، إذا استمر الاحتجاز",
    },
    anotherPerson: "ذُكر عن اسم عائلة يحمله شخص آخر أيضًا، ولا يُحسب:",
    withoutDay: "ذُكر احتجاز دون يوم، ولا يدخل في أي مدة:",
    inCustody: "في الاحتجاز",
    countedTo: "محسوب حتى يوم أحدث وثيقة.",
    withSources: "المدد مع مصادرها",
    byAuthority: "بحسب الجهة",
    byPlace: "بحسب المكان",
    byAccounts: "بحسب الروايات التي تقدمها المصادر:",
    account: (from, to, count) => `من: ${from}؛ إلى: ${to}: ${count}`,
    noKnownEnd: "دون نهاية معروفة",
    noEnd: "لم تُذكر نهاية",
    to: "إلى",
    notTold: "لم يُذكر",
    placeNotTold: "لم يُذكر المكان",
    authority: "الجهة",
    place: "المكان",
    ground: "الأساس القانوني",
    began: "البداية",
    ended: "النهاية",
    heldOn: (n) =>
      `محتجَز، بحسب ما ذُكر، في ${plural("ar", n, {
        one: "يوم آخر",
        two: "يومين آخرين",
        few: "# أيام أخرى",
        many: "# يومًا آخر",
        other: "# يوم آخر",
      })}`,
    toldBy: (n) =>
      plural("ar", n, {
        one: "يذكره مقطع واحد",
        two: "يذكره مقطعان",
        few: "تذكره # مقاطع",
        many: "يذكره # مقطعًا",
        other: "يذكره # مقطع",
      }),
    carried: "منقول من المدة السابقة",
    answerBy: (day) => `${day}، بحسب`,
    heldAfter: "محتجَز، بحسب مصادر أخرى، بعد النهاية المذكورة:",
    ordinal: (n) => `رقم ${n}`,
    atLeast: (n) => `ما لا يقل عن ${n}`,
    unknownNumber: "عدد غير معروف من",
    range: (least, most) => `من ${least} إلى ${most}`,
    count: (nights, mostNights, days, mostDays) =>
      `${amount(nights, mostNights, NIGHTS, NIGHT_OF)} في الاحتجاز، و${amount(days, mostDays, DAYS, DAY_OF)} باحتساب اليوم الأول`,
    unknownDay: "يوم غير معروف",
    unknownDayIn: (span) => `يوم غير معروف، ${span}`,
    by: {
      arrest: "توقيف",
      detention: "احتجاز",
      transfer: "نقل",
      release: "إفراج",
      deportation: "ترحيل",
      extradition: "تسليم",
      death: "وفاة",
      "held since": "محتجَز منذ ذلك الحين",
      "held until": "محتجَز حتى ذلك الحين",
      held: "محتجَز",
      "not released": "لم يُفرج عنه",
      "ordered released": "صدر أمر بالإفراج",
      counted: "بحسب عدّ أحد المصادر",
    },
    byUnknown: "لا يذكر أي مصدر كيف",
    nextBegins: "تبدأ المدة التالية",
    state: {
      untold: (name) => `لا تذكر أي وثيقة متى بدأ احتجاز ${name}.`,
      before: (day) => `${day} يسبق أول يوم احتجاز تذكره وثيقة: لا يُحسب شيء.`,
      beforeFirst: (day, first) => `${day} يسبق أول يوم احتجاز تذكره وثيقة (${first}): لا يُحسب شيء.`,
      held: (name, since, day, count) => `احتجاز ${name} مستمر منذ: ${since}. في ${day} بلغ ذلك ${count}.`,
      heldIf: (name, since, day, count) =>
        `احتجاز ${name} مستمر منذ: ${since}. في ${day} بلغ ذلك ${count}، إن كان الاحتجاز قد استمر.`,
      ended: (end, day, count) => `بحسب الوثائق انتهى الاحتجاز (${end}) قبل ${day}، بعد ${count}.`,
      free: (name, day, end, count) =>
        `بحسب الوثائق لم يكن الاحتجاز قائمًا في ${day} (${name}): فقد انتهت المدة السابقة (${end})، بعد ${count}.`,
      disputed: (name, day, count) => `تختلف المصادر في استمرار احتجاز ${name} في ${day}: ${count}، بحسب أيها الصحيح.`,
      unclear: (name, day, count) => `ما تذكره الوثائق لا يحسم أمر احتجاز ${name} في ${day}: ${count}.`,
      total: (count) => `مع مدد الاحتجاز السابقة: ${count}.`,
      noBeginning: "لا يذكر أي مصدر متى بدأت مدة الاحتجاز هذه.",
      lastByOthers: (name, day) =>
        `بحسب مصادر أخرى، آخر يوم تذكر فيه وثيقة احتجاز ${name} هو ${day}؛ وحيث لم تُذكر نهاية يفترض الحساب أن الاحتجاز استمر.`,
      lastTold: (name, day) =>
        `لا تذكر أي وثيقة نهاية. آخر يوم تذكر فيه وثيقة احتجاز ${name} هو ${day}؛ ويفترض الحساب أن الاحتجاز استمر.`,
    },
    gap: {
      free: (from, to, n) =>
        `من ${from} إلى ${to} (${plural("ar", n, NIGHTS)}): خارج الاحتجاز، كما تذكر الوثائق؛ لا تُحسب.`,
      untold: (from, to, n) =>
        `من ${from} إلى ${to} (${plural("ar", n, NIGHTS)}): لا تقول أي وثيقة هل كان الاحتجاز قائمًا؛ لا تُحسب.`,
      "place untold": (from, to, n) =>
        `من ${from} إلى ${to} (${plural("ar", n, NIGHTS)}): في الاحتجاز، ولا تقول أي وثيقة أين.`,
    },
    overlap: (one, other, from, to) =>
      `المدتان ${one} و${other} متزامنتان من ${from} إلى ${to}، بقدر ما هو مؤكد. وتُحسب الأيام مرة واحدة في المجموع.`,
    overlapOn: (one, other, from) =>
      `المدتان ${one} و${other} متزامنتان ابتداءً من ${from}، بقدر ما هو مؤكد. وتُحسب الأيام مرة واحدة في المجموع.`,
    milestone: {
      days: (day, n, nth) => `${day}: انقضى ${plural("ar", n, DAYS)} (اليوم رقم ${nth} باحتساب اليوم الأول)`,
      anniversary: (day, years, n, nth) =>
        `${day}: ${plural("ar", years, { one: "سنة واحدة", two: "سنتان", few: "# سنوات", many: "# سنة", other: "# سنة" })} (${plural("ar", n, NIGHTS)}، اليوم رقم ${nth} باحتساب اليوم الأول)`,
      holiday: (day, name, n, nth) =>
        `${day}: ${name} (${plural("ar", n, NIGHTS)}، اليوم رقم ${nth} باحتساب اليوم الأول)`,
    },
  },
  draftHome: {
    disputes: "ما هو موضع خلاف",
    latest: "آخر التواريخ في الوثائق",
    next: "الخطوات التالية",
    howTo: "كيف تقرأ هذا الموقع",
    howToText:
      "قرأ برنامج الوثائق وسجّل من يقول ماذا. كل سطر هنا يعرض كلمات مصدر ما؛ اتبعه تجد الكلمات نفسها معلَّمة في الوثيقة. وما يزعمه أحد يُنشر على أنه مزعوم، مع اسم من يزعمه. وحيث تختلف المصادر يرد القولان جنبًا إلى جنب، ولا يختار الموقع بينهما.",
    moreWords: "المزيد عن معاني الكلمات",
    notEstablished: (file) => `لم يثبت عمّن هذه القضية؛ اذكر اسم الشخص في ${file}.`,
    caseOf: (name) => `هذه قضية ${name}.`,
    appearsCaseOf: (name, note) => `يبدو أن هذه قضية ${name} ${note}.`,
    takenFromDocuments: (file) => `(مأخوذ من الوثائق؛ اذكره في ${file})`,
    restsOn: (n) =>
      `تستند إلى ${plural("ar", n, {
        one: "وثيقة واحدة",
        two: "وثيقتين",
        few: "# وثائق",
        many: "# وثيقة",
        other: "# وثيقة",
      })}`,
    andOthers: (kinds) => `${kinds} وغيرها`,
    noneDated: "لا تحمل أي منها تاريخًا أمكنت قراءته.",
    datedOf: (day) => `تاريخ المؤرخة منها: ${day}.`,
    datedSpan: (when) => `كُتبت المؤرخة منها ${when}.`,
    moreRelated: (n) =>
      plural("ar", n, {
        one: "وثيقة أخرى تتعلق بقضية أخرى وهي مفصولة عنها.",
        two: "وثيقتان أخريان تتعلقان بقضية أخرى وهما مفصولتان عنها.",
        few: "# وثائق أخرى تتعلق بقضية أخرى وهي مفصولة عنها.",
        many: "# وثيقة أخرى تتعلق بقضية أخرى وهي مفصولة عنها.",
        other: "# وثيقة أخرى تتعلق بقضية أخرى وهي مفصولة عنها.",
      }),
    figures: {
      documents: "وثائق",
      statements: "أقوال",
      entries: "أشخاص وأماكن ومحاكم وغيرها",
      flags: "اختلافات وأخطاء",
      wanted: "وثائق مطلوبة",
      origins: "نصوص نُشرت أكثر من مرة",
      unread: "ملفات لم تُقرأ كاملة",
    },
    besides: (n) => `و${n} عن قضايا أخرى`,
    besidesIn: (n) => `و${n} في وثائق عن قضايا أخرى`,
    allFlags: (n) => `جميع الاختلافات والأخطاء (${n})`,
    noDisputes: "لم تجد الفحوص مصدرين متعارضين. ولا يعني ذلك أن كل شيء صحيح.",
    cases: "أين وصلت كل دعوى",
    noLatest: "لم يُعثر على قول له تاريخ.",
    wholeTimeline: "التسلسل الزمني كاملًا",
    nameSubject: (file) => `اذكر اسم الشخص المحتجَز في ${file}.`,
    unread: (n, link) =>
      `${plural("ar", n, {
        one: "ملف واحد لم يُقرأ كاملًا",
        two: "ملفان لم يُقرآ كاملين",
        few: "# ملفات لم تُقرأ كاملة",
        many: "# ملفًا لم تُقرأ كاملة",
        other: "# ملف لم تُقرأ كاملة",
      })}: ${link}.`,
    seeWhat: "انظر ما يمكن عمله",
    compare: (link) => `قارن المصادر حيث تختلف: ${link}.`,
    compareFirst: (link) => `قارن المصادر حيث تختلف، والأهم أولًا: ${link}.`,
    flags: (n) =>
      plural("ar", n, {
        one: "اختلاف أو خطأ واحد",
        two: "اختلافان أو خطآن",
        few: "# اختلافات وأخطاء",
        many: "# اختلافًا وخطأً",
        other: "# اختلاف وخطأ",
      }),
    wanted: (n, link) =>
      `${plural("ar", n, {
        one: "وثيقة واحدة مذكورة وليست في المجلد",
        two: "وثيقتان مذكورتان وليستا في المجلد",
        few: "# وثائق مذكورة وليست في المجلد",
        many: "# وثيقة مذكورة وليست في المجلد",
        other: "# وثيقة مذكورة وليست في المجلد",
      })}: ${link}.`,
    whereToGet: (n) =>
      plural("ar", n, { one: "من أين يُحصل عليها", two: "من أين يُحصل عليهما", other: "من أين يُحصل عليها" }),
    inLanguages: (n, list, receipts) =>
      `${plural("ar", n, {
        one: "وثيقة واحدة بلغة لا يقرؤها البرنامج كاملة",
        two: "وثيقتان بلغة لا يقرؤها البرنامج كاملة",
        few: "# وثائق بلغات لا يقرؤها البرنامج كاملة",
        many: "# وثيقة بلغات لا يقرؤها البرنامج كاملة",
        other: "# وثيقة بلغات لا يقرؤها البرنامج كاملة",
      })}: ${list}. وتبيّن ${receipts} ما لم يُقرأ.`,
    receipts: "الإيصالات",
    undated: (n, link) =>
      `${plural("ar", n, {
        one: "وثيقة واحدة لا تحمل تاريخًا",
        two: "وثيقتان لا تحملان تاريخًا",
        few: "# وثائق لا تحمل تاريخًا",
        many: "# وثيقة لا تحمل تاريخًا",
        other: "# وثيقة لا تحمل تاريخًا",
      })}: ${link}.`,
    findDates: "تحقق متى كُتبت كل منها",
    readTimeline: (timeline) => `قابل ${timeline} بالوثائق قبل نشر أي شيء.`,
    timeline: "التسلسل الزمني",
  },
};
