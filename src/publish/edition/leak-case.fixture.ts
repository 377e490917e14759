// A case in which every sentence has a word of its own, by which it can be told wherever it turns up; with the campaign's writing,
// of which some is ready and some must not be seen, and pictures that tell more than they show.

import type { WritingFile } from "../../record/record.ts";

/** The marks stand in brackets: (brindlemark). */
export const LEAK_CASE: Readonly<Record<string, string>> = {
  "orders/order-plover.txt": `IN THE DISTRICT COURT OF NORTH HARLAN
Orrin v. Warden, No. 3:19-cv-00417

ORDER

June 14, 2019

The petition of Tomas Orrin is granted in part (brindlemark). Magistrate Judge Ada Renner orders that he be released within 10 days (cobblewick). A hearing is set for June 28, 2019 at 9:30 a.m. in Courtroom 4 (dapplefen). Hanna Quill testified on June 3, 2019 that she saw Tomas Orrin at home (emberlock).
`,
  "press/release-curlew.txt": `FOR IMMEDIATE RELEASE

HARLAN, Ohio (June 16, 2019) – The Orrin Committee today welcomed the order of Magistrate Judge Ada Renner (fernhollow).

“My brother has waited long enough for a plain answer from the county (gorsewell),” said Hanna Quill, his sister. “We ask the county to release Tomas Orrin without delay, because two courts have looked at the file and found no reason to keep him (heathervane),” said Bram Teller of the committee.

Tomas Orrin has three children (ironmoss). He was arrested on March 2, 2019 in Harlan (junipertor). Write to hanna.quill@example.org or use #FreeHannaQuill (kestrelbay).
`,
  "press/reprint-dunlin.txt": `Committee speaks out

June 17, 2019

The committee said on Sunday: “We ask the county to release Tomas Orrin without delay, because two courts have looked at the file and found no reason to keep him (heathervane),” said Bram Teller. The sheriff denied that Orrin was mistreated (larkspurden). Tomas Orrin has four children (marrowmead). HANNA QUILL could not be reached, and the Quills stayed away (nettlecombe).
`,
  "notes/hanna-quill-visit.md": `# Visit of Hanna Quill

On July 2, 2019 Hanna Quill visited Tomas Orrin at the Harlan County Jail (oxlipgate). Pia Quill, 9, came with her aunt Quill's neighbour, Bram Teller (pimpernel). Agent Noor Vass alleged that Tomas Orrin killed a guard in Dorvik in 2016 (quillwort). According to the letter of May 9, 2019, Vass had records of 14 calls (ramblestone).
`,
  "press/notice-siskin.txt": `Notice

June 20, 2019

The committee meets on June 25, 2019 in the hall (calamint).
`,
  "press/page-godwit.html": `<html><head><title>The hall</title><meta name="author" content="Pia Quill"></head><body><!-- typed by Hanna Quill -->
<p>The committee thanks everybody who came to the hall on June 25, 2019, and asks those who could not come to write to the county (quakinggrass).</p></body></html>
`,
  "other/stranger-ruff.txt": `Another court

August 5, 2019

In Dorn v. Keel, 1:19-cv-00999, Judge Paul Amsel denied bail to Victor Dorn (saxifrage). Lena Dorn, his wife, called the ruling harsh (tansybrook). His A-number is A 098 765 432 (umberley).
`,
};

/** With what a mail says of itself, and what hangs on it. */
export const LEAK_MAIL: Readonly<Record<string, string>> = {
  "mail/from-wagtail.eml": `From: Noor Vass <noor.vass@agency.example>
To: Bram Teller <bram@committee.example>
Subject: Your question (valerianmoor)
Date: Mon, 24 Jun 2019 10:00:00 -0400
Message-ID: <wolfsbanefell@agency.example>
X-Mailer: yarrowmail 4.1
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b1"

--b1
Content-Type: text/plain; charset=utf-8

Dear Mr. Teller, the agency answered the request of June 3, 2019 on June 20, 2019 (zinniacroft). Noor Vass said that the agency has no further records (alderlyke).
--b1
Content-Type: text/plain; name="list-whimbrel.txt"
Content-Disposition: attachment; filename="list-whimbrel.txt"

List of June 21, 2019. Victor Dorn called the office twice (betonyrigg).
--b1--
`,
};

const SEEN: Readonly<Record<string, string>> = {
  "ready.md": "kind: update\ntitle: Thank you\ndate: 2019-08-01\nnature: thanks\nslug: thank-you\nphoto: bread.png",
  "press/out.md": "kind: release\ntitle: The oven is warm\ndate: 2019-08-02\nslug: oven\ncontacts: [Mina Ohm]",
  "letters/all.md": "kind: letter\ntitle: To all\ndate: 2019-08-03\nslug: to-all\nto:\n  - name: The clerk",
  "press/about.md": "kind: page\ntitle: About the bread\nslug: about-the-bread",
};
const UNSEEN: Readonly<Record<string, string>> = {
  "draft-tw.md": "kind: update\ntitle: Not yet (twayblade)\nnature: thanks",
  "press/held.md":
    "kind: release\ntitle: Held back (spurgewick)\nstatus: ready\nembargo: 2019-12-01T06:00:00Z\nslug: spurgewick",
};

/** @param cites Passages that the writing cites; where they may not be shown, neither they nor their translation may be. */
export function leakWriting(cites: readonly { readonly cite: string; readonly mark: string }[]): WritingFile[] {
  const cited = cites.map(({ cite }) => `We thank you. [[${cite}]]`).join("\n\n");
  return [
    ...Object.entries(SEEN).map(([path, head]) => ({ path, text: `---\n${head}\nstatus: ready\n---\n\n${cited}\n` })),
    ...Object.entries(UNSEEN).map(([path, head]) => ({
      path,
      text: `---\n${head}\n---\n\nNobody may see this (sorreldyke).\n`,
    })),
    {
      path: "contacts.yaml",
      text: '- name: Mina Ohm\n  phone: "(216) 555-0142"\n- name: Otto Gone\n  phone: "(216) 555-0199"\n  to: 2019-07-01\n',
    },
    {
      path: "supporters.yaml",
      text: `- name: Bakers of Harlan\n  acts:\n${cites.map(({ cite }) => `    - did: signed\n      cite: ${cite}\n`).join("")}`,
    },
    {
      path: "coverage.yaml",
      text: "- outlet: The Courier\n  document: press/reprint-dunlin.txt\n- outlet: The Ledger\n  document: notes/hanna-quill-visit.md\n",
    },
    {
      path: "photos.yaml",
      text: "- file: bread.png\n  text: A loaf.\n  credit: Own drawing\n  level: public\n- file: turnstone.png\n  text: Somebody (sedgeholm).\n  level: withheld\n",
    },
    {
      path: "translations.yaml",
      text: cites
        .map(({ cite, mark }) => `- cite: ${cite}\n  language: en\n  text: In other words (${mark})\n`)
        .join(""),
    },
  ];
}

/** Words of the writing that no edition may show. */
export const UNSEEN_MARKS = [
  "twayblade",
  "spurgewick",
  "sorreldyke",
  "sedgeholm",
  "turnstone",
  "draft-tw",
  "Otto Gone",
  "555-0199",
];

/** A dot with words around it: in text, pressed, in Exif data and after the end. */
export function tellingPicture(mark: string): Uint8Array {
  const chunk = (kind: string, data: Uint8Array): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length);
    head.write(kind, 4, "latin1");
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])),
    chunk("tEXt", Buffer.from(`Author\0${mark}`)),
    chunk("eXIf", Buffer.from(`MM\0*${mark}`)),
    chunk("IDAT", Buffer.from([0x78, 0x9c, 0x63, 0x60, 0x60, 0x60, 0, 0, 0, 4, 0, 1])),
    chunk("IEND", Buffer.alloc(0)),
    Buffer.from(mark),
  ]);
}
