// An invented case for looking at the site: a teacher held at a border town that does not exist, with every kind of trouble
// that documents make. Nothing in it happened.

import type { Page } from "../../src/record/record.ts";
import type { DocumentPlan, Plan } from "./memory-source.ts";

const RELEASE_TEXT =
  "Anselm Okoro-Lindqvist has been held at the Quill Street Holding Centre since 9 March 2019, and no charge has been brought against him in that time.";
const STATEMENT =
  "“My brother taught geometry to half of this town. We ask for one thing: a hearing before a judge who has read the file.”";

const orderPages = (text: string): Page[] => {
  const second = text.indexOf("The petitioner has been detained");
  const third = text.indexOf("SO ORDERED");
  return [
    { number: 1, start: 0, end: second, from: "text" },
    { number: 2, start: second, end: third, from: "text" },
    { number: 3, start: third, end: text.length, from: "ocr", confidence: 71.4 },
  ];
};

const ORDER = `IN THE HIGH COURT OF THE CALDER PROVINCE

Case No. 19-HC-0417

In the matter of Anselm Okoro-Lindqvist,
    Petitioner,
v.
Director, Border and Residence Office,
    Respondent.

ORDER ON APPLICATION FOR RELEASE

Before the Honourable Justice Marit Sandoval-Brandt.

The petitioner has been detained for six hundred and ten days. The respondent
concedes that no charge has been filed, and that the original order of detention
expired on 9 March 2020. The Court finds that the respondent has not shown that
the petitioner is likely to abscond.

The respondent shall hold a hearing on continued detention within 21 days of
this order, that is, not later than 30 November 2020. At that hearing the burden
lies on the respondent.

SO ORDERED, this 9th day of November 2020.

Marit Sandoval-Brandt
Justice of the High Court
`;

const UPDATES = `Campaign updates

May 6: New hearing date set

The hearing has been moved to 18 May 2021. We learned of it by telephone at half past four on Friday.

Support letter passes 400 signatures

More than 400 teachers have signed. Thank you to the Harrow Bay Teachers’ Union. Write to us: [email protected]

April 28: Family speaks outside the court

${STATEMENT}

The family stayed until the doors were closed. ${RELEASE_TEXT}
`;

const documents: readonly DocumentPlan[] = [
  {
    name: "court/order-2020-11-09.pdf",
    title: "Order on application for release",
    mediaType: "application/pdf",
    published: "2020-11-09",
    publisher: "High Court of the Calder Province",
    text: ORDER,
    pages: orderPages(ORDER),
    marks: [
      { kind: "heading", quote: "IN THE HIGH COURT OF THE CALDER PROVINCE" },
      { kind: "heading", quote: "ORDER ON APPLICATION FOR RELEASE" },
    ],
  },
  {
    name: "press/harrow-bay-courier.html",
    title: "Teacher’s detention passes six hundred days as court sets deadline",
    mediaType: "text/html",
    published: "2020-11-11",
    publisher: "The Harrow Bay Courier",
    text: `Teacher’s detention passes six hundred days as court sets deadline

Anselm Okoro-Lindqvist, a geometry teacher, was arrested on 9 March 2019 at the ferry terminal in Harrow Bay. He has been held for 612 days.

The Border and Residence Office alleges that Mr Okoro-Lindqvist carried letters for a banned association in the summer of 2018. His lawyer, Beatriz Ferreira de Almeida e Vasconcelos-Thornbury, denied that he had ever met its members.

“There is not one letter in the file,” Ferreira de Almeida said. “There is a photograph of an envelope.”

Photograph: the ferry terminal in winter. Courier archive.

${RELEASE_TEXT}

The Office declined to comment.

Read also: Ferry prices rise for the third year
`,
    marks: [
      { kind: "heading", quote: "Teacher’s detention passes six hundred days as court sets deadline" },
      { kind: "caption", quote: "Photograph: the ferry terminal in winter. Courier archive." },
      { kind: "teaser", quote: "Read also: Ferry prices rise for the third year" },
    ],
  },
  {
    name: "press/release-2020-11-08.docx",
    title: "Release: 609 days without a charge",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    published: "2020-11-08",
    publisher: "Free Anselm Committee",
    text: `FOR IMMEDIATE RELEASE

609 days without a charge

${RELEASE_TEXT}

${STATEMENT} said his sister, Ingrid Okoro-Lindqvist.

He was arrested on 8 March 2019. He is a teacher and the father of three children.

CONTACT: Ingrid Okoro-Lindqvist, +46 70 555 01 23
`,
  },
  {
    name: "web/updates.html",
    title: "Campaign updates",
    mediaType: "text/html",
    published: "2021",
    publisher: "Free Anselm Committee",
    text: UPDATES,
    sections: [
      { from: "Campaign updates", kind: "part" },
      { from: "May 6: New hearing date set", kind: "post", date: "2021-05-06" },
      { from: "Support letter passes 400 signatures", kind: "post", date: "2021-04-28/2021-05-06" },
      { from: "April 28: Family speaks outside the court", kind: "post", date: "2021-04-28" },
    ],
    marks: [{ kind: "heading", quote: "Support letter passes 400 signatures" }],
  },
  {
    name: "press/القضية.html",
    title: "المحكمة تأمر بعقد جلسة للمعلم المحتجز",
    mediaType: "text/html",
    language: "ar",
    published: "2020-11-12",
    publisher: "صحيفة الميناء",
    text: `المحكمة تأمر بعقد جلسة للمعلم المحتجز

أمرت المحكمة العليا في كالدر بعقد جلسة خلال 21 يوماً، وفق القضية رقم 19-HC-0417. ويحتجز أنسيلم أوكورو (Anselm Okoro-Lindqvist) منذ 9 مارس 2019.

وقالت شقيقته: «نطلب شيئاً واحداً: جلسة أمام قاضٍ قرأ الملف». للاتصال: +46 70 555 01 23.
`,
    marks: [{ kind: "heading", quote: "المحكمة تأمر بعقد جلسة للمعلم المحتجز" }],
  },
  {
    name: "mail/re-hearing.eml",
    title: "Re: hearing on 25 May",
    mediaType: "message/rfc822",
    published: "2021-05-07",
    fields: [
      { name: "From", value: "Beatriz Ferreira <b.ferreira@example.org>" },
      { name: "To", value: "Ingrid Okoro-Lindqvist" },
      { name: "Subject", value: "Re: hearing on 25 May" },
    ],
    text: `Dear Ingrid,

the registry now says that the hearing is on 25 May 2021, not on the 18th. I have asked for it in writing.

Beatriz

> Is it true that it has been moved again?
> Nobody has told us anything.
`,
    marks: [
      { kind: "quoted-reply", quote: "> Is it true that it has been moved again?\n> Nobody has told us anything." },
    ],
  },
  {
    name: "records/phone.csv",
    mediaType: "text/csv",
    text: `time\tcell\tdirection\tseconds
2018-07-02 08:14\tHarrow Bay North\tout\t34
2018-07-02 19:40\tHarrow Bay Ferry\tin\t210

2018-07-03 07:55\tQuill Street\tout\t12
`,
  },
  {
    name: "scans/letter-page-2.png",
    mediaType: "image/png",
    receipt: { kind: "partial", missing: "page 1 of 2 holds no text that could be recognised" },
    text: "…and I saw him on the third of July 2018 at the school, where he gave the summer lesson as every year.\n",
    pages: [
      { number: 1, start: 0, end: 0, from: "none" },
      { number: 2, start: 0, end: 103, from: "ocr", confidence: 88 },
    ],
  },
  {
    name: "court/sealed.pdf",
    mediaType: "application/pdf",
    receipt: {
      kind: "unreadable",
      reason: "password",
      hint: "Ask the sender for a copy without a password, and add that.",
    },
    text: "",
  },
  {
    name: "other/two-brothers.txt",
    title: "Two brothers released from Quill Street after ruling",
    scope: "related",
    published: "2017-02-01",
    text: `Two brothers released from Quill Street after ruling

Ravel and Timo Hartikainen left the Quill Street Holding Centre on 1 February 2017. The High Court had found their detention unlawful.
`,
  },
  {
    name: `hostile/"><img src=x onerror=alert(1)>.txt`,
    title: "<script>alert('title')</script>",
    published: "2018",
    text: `<script>alert("text")</script> & <b>bold</b> "><img src=x onerror=alert(2)> said 'nothing' \u0085 \u200f.

]]> --> </section></main> <style>*{display:none}</style> A-very-long-word-${"a".repeat(300)} ends.
`,
  },
  {
    name: "notes/undated-note.txt",
    text: "He told me that he was ill for three weeks. Somebody must ask the infirmary for its book.\n",
  },
];

const COURT = { kind: "court", name: "High Court of the Calder Province" } as const;
const OFFICE = { kind: "organization", name: "Border and Residence Office" } as const;
const LAWYER = { kind: "person", name: "Beatriz Ferreira de Almeida e Vasconcelos-Thornbury" } as const;
const SISTER = { kind: "person", name: "Ingrid Okoro-Lindqvist" } as const;

export const INVENTED_CASE: Plan = {
  name: "The case of Anselm Okoro-Lindqvist",
  subject: { name: "Anselm Okoro-Lindqvist", basis: "inferred" },
  notice: "This case is invented. It was written to test Habeas.",
  documents,
  names: [
    ["person", "Anselm Okoro-Lindqvist", "Mr Okoro-Lindqvist"],
    ["person", "Ingrid Okoro-Lindqvist"],
    ["person", "Beatriz Ferreira de Almeida e Vasconcelos-Thornbury", "Ferreira de Almeida"],
    ["person", "Marit Sandoval-Brandt"],
    ["person", "Ravel and Timo Hartikainen"],
    ["person", `"><img src=x onerror=alert(2)>`],
    ["person", `<script>alert("text")</script>`],
    ["person", "أنسيلم أوكورو"],
    ["organization", "Border and Residence Office"],
    ["organization", "Harrow Bay Teachers’ Union"],
    ["court", "High Court of the Calder Province", "HIGH COURT OF THE CALDER PROVINCE", "High Court"],
    ["facility", "Quill Street Holding Centre"],
    ["place", "Harrow Bay"],
  ],
  statements: [
    {
      in: "press/harrow-bay-courier.html",
      quote: "was arrested on 9 March 2019 at the ferry terminal",
      about: ["event", "arrest"],
      slot: "happened",
      when: "2019-03-09",
    },
    {
      in: "press/release-2020-11-08.docx",
      quote: "He was arrested on 8 March 2019.",
      about: ["event", "arrest"],
      slot: "happened",
      when: "2019-03-08",
    },
    ...["press/harrow-bay-courier.html", "press/release-2020-11-08.docx", "web/updates.html"].map((name) => ({
      in: name,
      quote: RELEASE_TEXT,
      about: ["event", "detention"] as const,
      slot: "since",
      when: "2019-03-09/..",
    })),
    {
      in: "press/harrow-bay-courier.html",
      quote: "carried letters for a banned association in the summer of 2018",
      about: ["allegation", "carrying letters"],
      modality: "alleged",
      speaker: OFFICE,
      when: "2018-06-01/2018-08-31",
    },
    {
      in: "press/harrow-bay-courier.html",
      quote: "denied that he had ever met its members",
      about: ["allegation", "carrying letters"],
      modality: "denied",
      polarity: "negative",
      speaker: LAWYER,
      when: "2018",
    },
    {
      in: "press/harrow-bay-courier.html",
      quote: "“There is not one letter in the file,”",
      about: ["person", LAWYER.name],
      slot: "said",
      modality: "asserted",
      speaker: LAWYER,
    },
    {
      in: "press/harrow-bay-courier.html",
      quote: "“There is a photograph of an envelope.”",
      about: ["person", LAWYER.name],
      slot: "said",
      modality: "asserted",
      speaker: LAWYER,
      tier: "inferred",
    },
    {
      in: "press/harrow-bay-courier.html",
      quote: "a geometry teacher",
      about: ["person", "Anselm Okoro-Lindqvist"],
      slot: "role",
      value: "geometry teacher",
      modality: "asserted",
    },
    {
      in: "press/release-2020-11-08.docx",
      quote: "a teacher and the father of three children",
      about: ["person", "Anselm Okoro-Lindqvist"],
      slot: "role",
      value: "teacher",
      modality: "asserted",
    },
    {
      in: "press/release-2020-11-08.docx",
      quote: STATEMENT,
      about: ["person", SISTER.name],
      slot: "said",
      modality: "asserted",
      speaker: SISTER,
    },
    {
      in: "web/updates.html",
      quote: STATEMENT,
      about: ["person", SISTER.name],
      slot: "said",
      modality: "asserted",
      speaker: SISTER,
      tier: "inferred",
    },
    {
      in: "press/القضية.html",
      quote: "«نطلب شيئاً واحداً: جلسة أمام قاضٍ قرأ الملف»",
      about: ["person", SISTER.name],
      slot: "said",
      modality: "asserted",
      tier: "none",
    },
    {
      in: "press/القضية.html",
      quote: "أمرت المحكمة العليا في كالدر بعقد جلسة خلال 21 يوماً",
      about: ["hearing", "hearing on detention"],
      modality: "ordered",
      when: "2020-11-12",
    },
    {
      in: "court/order-2020-11-09.pdf",
      quote: "The Court finds that the respondent has not shown that\nthe petitioner is likely to abscond.",
      about: ["ruling", "ruling"],
      modality: "found",
      speaker: COURT,
      when: "2020-11-09",
    },
    {
      in: "court/order-2020-11-09.pdf",
      quote:
        "The respondent shall hold a hearing on continued detention within 21 days of\nthis order, that is, not later than 30 November 2020.",
      about: ["hearing", "hearing on detention"],
      modality: "ordered",
      speaker: COURT,
      when: "../2020-11-30",
    },
    {
      in: "court/order-2020-11-09.pdf",
      quote: "that the original order of detention\nexpired on 9 March 2020",
      about: ["event", "expiry of the order"],
      speaker: OFFICE,
      modality: "asserted",
      when: "2020-03-09",
    },
    {
      in: "court/order-2020-11-09.pdf",
      quote: "Justice Marit Sandoval-Brandt",
      about: ["person", "Marit Sandoval-Brandt"],
      slot: "role",
      value: "Justice",
      modality: "asserted",
    },
    {
      in: "web/updates.html",
      quote: "The hearing has been moved to 18 May 2021.",
      about: ["hearing", "hearing"],
      modality: "scheduled",
      when: "2021-05-18",
    },
    {
      in: "mail/re-hearing.eml",
      quote: "the registry now says that the hearing is on 25 May 2021, not on the 18th",
      about: ["hearing", "hearing"],
      modality: "scheduled",
      speaker: LAWYER,
      when: "2021-05-25",
    },
    {
      in: "scans/letter-page-2.png",
      quote: "I saw him on the third of July 2018 at the school",
      about: ["event", "sighting"],
      speaker: { kind: "unknown", name: "the writer of the letter" },
      when: "2018-07-03",
    },
    {
      in: "notes/undated-note.txt",
      quote: "he was ill for three weeks",
      about: ["event", "illness"],
      speaker: { kind: "unknown", name: "" },
      when: "",
    },
    {
      in: "other/two-brothers.txt",
      quote: "left the Quill Street Holding Centre on 1 February 2017",
      about: ["event", "release"],
      when: "2017-02-01",
    },
    {
      in: `hostile/"><img src=x onerror=alert(1)>.txt`,
      quote: `& <b>bold</b>`,
      about: ["event", `<i>"hostile" & 'event'</i>`],
      modality: "alleged",
      speaker: { kind: "person", name: `"><img src=x onerror=alert(2)>` },
      when: "2018-05",
    },
  ],
  shared: [
    {
      quote: RELEASE_TEXT,
      in: ["press/harrow-bay-courier.html", "press/release-2020-11-08.docx", "web/updates.html"],
      first: "press/release-2020-11-08.docx",
      basis: "its date is the earliest, and the others carry it whole",
    },
    {
      quote: STATEMENT,
      in: ["press/release-2020-11-08.docx", "web/updates.html"],
      basis: "undirected: neither names the other",
    },
  ],
  flags: [
    {
      check: "date-conflict",
      class: "conflict",
      severity: "high",
      reason: "The arrest is dated 8 March 2019 in one document and 9 March 2019 in another.",
      settle: "The record of the arrest, or the first page of the custody book.",
      at: [
        ["press/release-2020-11-08.docx", "He was arrested on 8 March 2019."],
        ["press/harrow-bay-courier.html", "was arrested on 9 March 2019 at the ferry terminal"],
      ],
    },
    {
      check: "duration-sum",
      class: "conflict",
      severity: "medium",
      reason:
        "Six hundred and ten days and 612 days are both given for the same stretch; from 9 March 2019 to 9 November 2020 there are 611.",
      settle: "The day on which each document begins to count.",
      at: [
        ["court/order-2020-11-09.pdf", "six hundred and ten days"],
        ["press/harrow-bay-courier.html", "612 days"],
      ],
    },
    {
      check: "hearing-moved",
      class: "disputed",
      severity: "high",
      reason: "The hearing stands on 18 May 2021 in one document and on 25 May 2021 in another.",
      settle: "The registry’s notice.",
      at: [
        ["web/updates.html", "The hearing has been moved to 18 May 2021."],
        ["mail/re-hearing.eml", "the hearing is on 25 May 2021, not on the 18th"],
      ],
    },
    {
      check: "damaged",
      class: "damaged",
      severity: "low",
      reason: "An e-mail address was destroyed when the page was saved.",
      settle: "The address as the site shows it in a browser.",
      at: [["web/updates.html", "[email protected]"]],
    },
    {
      check: "unlawful",
      class: "imprecise",
      severity: "low",
      reason: "The ruling is reported without its date.",
      settle: "The ruling itself.",
      at: [["other/two-brothers.txt", "The High Court had found their detention unlawful."]],
    },
  ],
};

/** Articles with names, statements and reprinted text, as many as are asked for: for measuring. Always the same. */
export function manyArticles(n: number): Plan {
  const towns = ["Harrow Bay", "Calder", "Ostrand", "Vellin", "Marrowgate"];
  const people = Array.from(
    { length: 300 },
    (_, i) => `${FIRST[i % FIRST.length]!} ${LAST[(i * 7) % LAST.length]!}-${i}`,
  ); // in range
  const made: DocumentPlan[] = [];
  const statements: Plan["statements"][number][] = [];
  for (let i = 0; i < n; i++) {
    const name = `articles/${String(i).padStart(5, "0")}.txt`;
    const [a, b, c] = [people[i % 300]!, people[(i * 13 + 5) % 300]!, people[(i * 29 + 11) % 300]!]; // in range
    const day = `${2015 + (i % 9)}-${String(1 + (i % 12)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")}`;
    const town = towns[i % towns.length]!; // in range
    const facts = [
      `${a} was moved to ${town} on ${day} (item ${i}).`,
      `“We were told nothing about item ${i},” ${b} said.`,
    ];
    const filler = Array.from(
      { length: 8 },
      (_, k) =>
        `In ${towns[(i + k) % towns.length]!} the office gave its ${k + 1}. account of item ${i}; ${c} asked for the file, and the file was not given.`,
    );
    made.push({
      name,
      title: `Item ${i}: ${a} and the office in ${town}`,
      published: day,
      publisher: "The Calder Wire",
      text: `${facts.join(" ")}\n\n${filler.slice(0, 4).join(" ")}\n\n${filler.slice(4).join(" ")}\n`,
    });
    statements.push({ in: name, quote: facts[0]!, about: ["event", `transfer ${i}`], when: day }); // two facts
    statements.push({
      in: name,
      quote: `“We were told nothing about item ${i},”`,
      about: ["person", b],
      slot: "said",
      modality: "asserted",
      speaker: { kind: "person", name: b },
    });
  }
  return {
    name: "A thousand articles",
    subject: { name: people[0]!, basis: "case file" }, // there are 300
    documents: made,
    names: [...people.map((name) => ["person", name] as const), ...towns.map((name) => ["place", name] as const)],
    statements,
    shared: [],
    flags: [],
  };
}

const FIRST = ["Ada", "Bram", "Cleo", "Dario", "Edda", "Farid", "Greta", "Hugo", "Ines", "Jarl", "Kaja"];
const LAST = ["Abern", "Boscov", "Cardel", "Dunmore", "Estrup", "Falk", "Grieve", "Holt", "Ivers", "Jansson", "Kell"];
