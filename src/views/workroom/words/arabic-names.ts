// The words of the lists of people and organizations, in Arabic.

import type { RoomWords } from "./shape.ts";

export const ARABIC_NAMES: RoomWords["names"] = {
  search: "اسم أو جزء منه",
  find: "بحث",
  count: (n) => `العدد في السجل: ${n}`,
  empty: "لا تذكر أي وثيقة اسم أحد بعد.",
  none: (words) => `لا أحد باسم «${words}».`,
  all: "عرض الكل",
  documents: (n) => `الوثائق: ${n}`,
  mentions: (n) => `مرات الذكر: ${n}`,
  statements: (n) => `الأقوال في شأنه: ${n}`,
  says: (n) => `ما صدر عنه من أقوال: ${n}`,
  record: "صفحته في السجل",
  spelt: "يُكتب أيضًا:",
  more: (n) => `وغيرها: ${n}`,
  pairs: (n) => `أسئلة مفتوحة: ${n}. أهما واحد؟`,
  pairsHelp: "لا يضم هابياس الأسماء إلا حيث يكون ذلك مؤكدًا، وهنا يسأل. ويمكن التراجع عما تقرره.",
  and: "و",
  named: (when) => `ورد في وثائق تاريخها: ${when}`,
  passage: "هنا مثلًا:",
  together: (n) => `وثائق تذكر الاسمين معًا: ${n}`,
  apart: "لا وثيقة تذكر الاسمين معًا.",
  join: "ضم",
  two: "هما اثنان",
  later: "لاحقًا",
  pages: "صفحات القائمة",
  previous: "رجوع",
  next: "المزيد",
  fromTo: (from, to, all) => `${from} إلى ${to} من ${all}`,
};
