// The words of feeds, previews and what newspapers take along, in Arabic.

import type { Words } from "./shape.ts";

export const ARABIC_FORMATS: Pick<Words, "feeds" | "share"> = {
  feeds: {
    titles: { feed: "كل جديد", hearings: "الجلسات", corrections: "التصويبات" },
    kinds: {
      update: "مستجد",
      release: "بيان صحفي",
      statement: "كلمة",
      letter: "رسالة",
      correction: "تصويب",
    },
    set: (hearing, when) => `${hearing}: حُدّد الموعد ${when}`,
    moved: (hearing, from, to) => `${hearing}: نُقل الموعد من ${from} إلى ${to}`,
    over: (hearing, when, what) => `${hearing} (${when}): ${what}`,
    aboutHearing: "كل مواعيد هذه الجلسة وكيفية حضورها",
  },
  share: {
    update: "مستجد",
    release: "بيان صحفي",
    advisory: "دعوة إلى الصحافة",
    letter: "رسالة",
    action: "ما يمكنك فعله",
    statement: "كلمة",
    question: "سؤال",
    term: "مصطلح",
    correction: "تصويب",
    page: "خلفية القضية",
    address: "هذه الصفحة مع جميع مصادرها:",
    kit: "ملف للصحافة: البيانات وصحيفة الحقائق وجهات الاتصال والصور في ملف مضغوط واحد",
  },
};
