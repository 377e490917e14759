// The words for parting what was read as one event, in Arabic.

import type { RoomWords } from "./shape.ts";

export const ARABIC_PARTING: RoomWords["parting"] = {
  link: "هما جلستان",
  title: "جلستان لا واحدة",
  help: "قرأ هابياس هذا كله على أنه في شأن جلسة واحدة. فإن كانتا اثنتين فاختر ما قيل في الأخرى. وما يرد لاحقًا لا يُضم إلى إحداهما إلا حيث يكون ذلك مؤكدًا.",
  which: "هذا قيل في الأخرى",
  why: "لماذا هما اثنتان",
  button: "فصلهما",
  some: "اختر بعضه، لا كله ولا شيء منه.",
  onlyOne: "لم يرد هذا إلا في موضع واحد: لا شيء يُفصل.",
  done: "تم الفصل.",
};
