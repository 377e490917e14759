import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { PDFDocument, rgb } from "pdf-lib";
import { describe, expect, test } from "vitest";
import type { ExtractedFile } from "./format.ts";
import { PDF_LIMITS, readPdf } from "./pdf.ts";
import { degrees, drawLines, lockPdf, makePdf, scanOf } from "./pdf.fixture.ts";

const LEFT = [
  "The mill by the river had stood empty for",
  "eleven years when the council sold it. The",
  "buyer, a firm from the coast, promised two",
  "hundred places of work and a footbridge. No",
  "one in the village asked to see the contract.",
];
const RIGHT = [
  "Mira Solen kept the minutes of that evening.",
  "They record a single question, put by a man",
  "whose name she did not know, and no answer",
  "to it. The vote was taken at ten past nine",
  "and the lights went out shortly afterwards.",
];

function pageText({ extraction }: ExtractedFile, number: number): string {
  const page = extraction.pages[number - 1];
  if (page === undefined) throw new Error(`no page ${number}`);
  return extraction.text.slice(page.start, page.end);
}

function marked({ extraction }: ExtractedFile): string[] {
  return extraction.marks.map((mark) => `${mark.kind}: ${extraction.text.slice(mark.start, mark.end)}`);
}

describe("the order of the text", () => {
  test("columns that the content stream interleaves are read one after the other", async () => {
    const bytes = await makePdf(1, ({ page }) => {
      drawLines(
        page,
        ["A village and its mill, as it was told in the spring by the people who live beside it"],
        72,
        60,
      );
      LEFT.forEach((line, i) => {
        drawLines(page, [line], 72, 100 + 14 * i);
        drawLines(page, [RIGHT[i]!], 320, 100 + 14 * i);
      });
      drawLines(
        page,
        ["This page was first printed in the parish paper and is given here without any change."],
        72,
        200,
      );
    });
    const file = await readPdf(bytes);
    expect(file.extraction.text).toBe(
      [
        "A village and its mill, as it was told in the spring by the people who live beside it\n",
        ...LEFT,
        `\n${RIGHT[0]}`,
        ...RIGHT.slice(1),
        "\nThis page was first printed in the parish paper and is given here without any change.",
      ].join("\n"),
    );
    expect(file.extraction.receipt).toEqual({ kind: "read" });
  });

  test("columns whose lines stand at different heights are read one after the other", async () => {
    const bytes = await makePdf(1, ({ page }) => {
      LEFT.forEach((line, i) => {
        drawLines(page, [RIGHT[i]!], 320, 107 + 14 * i);
        drawLines(page, [line], 72, 100 + 14 * i);
      });
    });
    expect((await readPdf(bytes)).extraction.text).toBe([...LEFT, "", ...RIGHT].join("\n"));
  });

  test("a table is read row by row", async () => {
    const rows = [
      ["04/02/2019", "1", "Complaint filed"],
      ["04/09/2019", "2", "Summons returned"],
      ["05/21/2019", "3", "Motion to dismiss"],
      ["06/11/2019", "4", "Reply"],
      ["07/30/2019", "5", "Order setting a hearing"],
    ];
    const bytes = await makePdf(1, ({ page }) => {
      for (const column of [2, 0, 1]) {
        rows.forEach((row, i) => drawLines(page, [row[column]!], 72 + 110 * column, 100 + 14 * i));
      }
    });
    expect((await readPdf(bytes)).extraction.text).toBe(rows.map((row) => row.join(" ")).join("\n"));
  });

  test("the two sides of a caption, divided by a column of signs, are read one after the other", async () => {
    const rows = [
      ["MIRA SOLEN,", "No. 4:19-xx-00731"],
      ["", ""],
      ["Petitioner,", "Appeal from the District"],
      ["", "Court of Hollen County"],
      ["v.", ""],
      ["", "Filed: March 4, 2019"],
      ["WARDEN OF HOLLEN,", ""],
    ];
    const bytes = await makePdf(1, ({ page }) => {
      rows.forEach(([left = "", right = ""], i) => {
        drawLines(page, [left], 72, 100 + 14 * i);
        // The signs stand close to the right side.
        drawLines(page, [`) ${right}`], 260, 100 + 14 * i);
      });
      drawLines(page, ["Before the full court, without argument, on the papers that the parties filed."], 72, 240);
    });
    const { text } = (await readPdf(bytes)).extraction;
    expect(text).toContain("MIRA SOLEN, )\n)\nPetitioner, )\n)\nv. )\n)\nWARDEN OF HOLLEN, )");
    expect(text).toMatch(
      /No\. 4:19-xx-00731\s+Appeal from the District\nCourt of Hollen County\s+Filed: March 4, 2019\s+Before/,
    );
  });

  test("a table with long cells is read cell by cell, row after row", async () => {
    const cell = (row: number, side: string) =>
      Array.from(
        { length: side === "left" ? 2 + (row % 3) : 4 - (row % 2) },
        (_, i) => `${side} cell ${row}, line ${i} of prose`,
      );
    const rows = Array.from({ length: 6 }, (_, row) => ({
      left: cell(row, "left"),
      right: cell(row, "right"),
      top: 100 + 66 * row,
    }));
    const bytes = await makePdf(1, ({ page }) => {
      for (const { left, top } of rows) drawLines(page, left, 140, top);
      for (const { right, top } of rows) drawLines(page, right, 340, top);
      rows.forEach(({ top }, row) => drawLines(page, [`0${row + 1}/04/2019`], 72, top));
    });
    const lines = (await readPdf(bytes)).extraction.text.split(/\n+/);
    expect(lines).toEqual(
      rows.flatMap(({ left, right }, row) => [`0${row + 1}/04/2019 ${left[0]!}`, ...left.slice(1), ...right]),
    );
  });

  test("wide spaces that lie below each other in justified lines are no gutter", async () => {
    const lines = [
      ["The council had not", "been told of the"],
      ["sale before the day", "of the vote, nor had"],
      ["the mayor, who was", "away on the coast"],
      ["that week, been asked", "for his opinion of it"],
    ];
    const bytes = await makePdf(1, ({ page, font }) => {
      lines.forEach(([left = "", right = ""], i) => {
        // Pushed to and fro by a few points, as justification does.
        page.drawText(left, { x: 176 - 3.5 * (i % 3) - font.widthOfTextAtSize(left, 11), y: 700 - 14 * i });
        page.drawText(right, { x: 187 + 4 * ((i + 1) % 3), y: 700 - 14 * i });
      });
    });
    expect((await readPdf(bytes)).extraction.text).toBe(lines.map((line) => line.join(" ")).join("\n"));
  });

  test("words drawn one by one are separated by their gaps", async () => {
    const bytes = await makePdf(1, ({ page, font }) => {
      let x = 72;
      for (const word of ["Nobody", "signed", "the", "receipt."]) {
        page.drawText(word, { x, y: 700 });
        x += font.widthOfTextAtSize(word, 11) + 3;
      }
    });
    expect((await readPdf(bytes)).extraction.text).toBe("Nobody signed the receipt.");
  });

  test("a larger gap between lines is a blank line; double spacing is not", async () => {
    const single = await makePdf(1, ({ page }) => {
      drawLines(page, LEFT.slice(0, 3), 72, 100);
      drawLines(page, LEFT.slice(3), 72, 100 + 3 * 14 + 10);
    });
    expect((await readPdf(single)).extraction.text).toBe([...LEFT.slice(0, 3), "", ...LEFT.slice(3)].join("\n"));
    const double = await makePdf(1, ({ page }) => drawLines(page, LEFT, 72, 100, 26));
    expect((await readPdf(double)).extraction.text).toBe(LEFT.join("\n"));
  });

  test("a hyphen at the end of a line stays", async () => {
    const bytes = await makePdf(1, ({ page }) =>
      drawLines(page, ["They were questioned separ-", "ately and at night."], 72, 99),
    );
    expect((await readPdf(bytes)).extraction.text).toBe("They were questioned separ-\nately and at night.");
  });

  test("a raised note number is not glued to the year before it, an ordinal keeps its letters", async () => {
    const bytes = await makePdf(1, ({ page, font }) => {
      const [a, b] = ["He left in 2018", " and came back on the 5"];
      page.drawText(a, { x: 72, y: 700 });
      const x = 72 + font.widthOfTextAtSize(a, 11);
      page.drawText("1", { x, y: 704, size: 7 });
      page.drawText(b, { x: x + 4, y: 700 });
      const y = x + 4 + font.widthOfTextAtSize(b, 11);
      page.drawText("th", { x: y, y: 704, size: 7 });
      page.drawText(" of May.", { x: y + 6, y: 700 });
    });
    expect((await readPdf(bytes)).extraction.text).toMatch(/^He left in 2018 1 and came back on the 5th of May\.$/);
  });

  test("type made bold by drawing it twice is read once", async () => {
    const bytes = await makePdf(1, ({ page }) => {
      let x = 72;
      for (const letter of "COMMITTEE") {
        page.drawText(letter, { x, y: 700 });
        page.drawText(letter, { x: x + 0.2, y: 700.2 });
        x += 11;
      }
    });
    expect((await readPdf(bytes)).extraction.text.replaceAll(" ", "")).toBe("COMMITTEE");
  });

  test.for([90, 180, 270])(
    "a page turned by %i degrees reads like an upright one, with boxes as displayed",
    async (turn) => {
      // The text is drawn so that it is upright once the page is turned.
      const bytes = await makePdf(1, ({ page }) => {
        page.setRotation(degrees(turn));
        LEFT.forEach((line, i) => {
          const [x, y] = turn === 90 ? [100 + 14 * i, 72] : turn === 180 ? [540, 100 + 14 * i] : [500 - 14 * i, 720];
          page.drawText(line, { x, y, rotate: degrees(turn) });
        });
      });
      const file = await readPdf(bytes);
      expect(file.extraction.text).toBe(LEFT.join("\n"));
      const [left, top, right, bottom] = Array.from(file.boxes![0]!.boxes.slice(0, 4), (value) => value / 4);
      expect(left).toBeCloseTo(72, -1);
      expect(top).toBeLessThan(120);
      expect(right).toBeGreaterThan(left!);
      expect(bottom! - top!).toBeGreaterThan(8);
      expect(bottom! - top!).toBeLessThan(16);
    },
  );

  test("text along the side of an upright page comes after it", async () => {
    const bytes = await makePdf(1, ({ page }) => {
      page.drawText("Exhibit seven", { x: 30, y: 300, rotate: degrees(90) });
      drawLines(page, LEFT, 72, 100);
    });
    expect((await readPdf(bytes)).extraction.text).toBe(`${LEFT.join("\n")}\n\nExhibit seven`);
  });

  test("Arabic stands in the order in which it is read, its numbers too", async () => {
    const bytes = new Uint8Array(readFileSync(new URL("./fixtures/arabic.pdf", import.meta.url)));
    const { text } = (await readPdf(bytes)).extraction;
    expect(text.split("\n")).toEqual([
      "أصدرت المحكمة الابتدائية في مدينة النخيل قرارها يوم 12 مارس 2021 بالإفراج عن السيد سليم",
      "الحداد.",
      "",
      "وقالت المحامية ليلى منصور إن موكلها لم يغادر المدينة، وإن الشهادة رقم 4471 تثبت ذلك.",
    ]);
  });

  test("text under a black rectangle is kept as the file has it", async () => {
    const bytes = await makePdf(1, ({ page }) => {
      drawLines(page, ["The witness was Ivo Brandt of Hollen."], 72, 100);
      page.drawRectangle({ x: 130, y: 685, width: 60, height: 14, color: rgb(0, 0, 0) });
    });
    expect((await readPdf(bytes)).extraction.text).toBe("The witness was Ivo Brandt of Hollen.");
  });

  test("what is filled into a form is read", async () => {
    const bytes = await makePdf(
      1,
      ({ page }) => drawLines(page, ["Name of the detained person:"], 72, 100),
      (document) => {
        const page = document.getPage(0);
        const field = document.getForm().createTextField("person");
        field.setText("Tomas Arvid");
        field.addToPage(page, { x: 230, y: 684, width: 150, height: 18 });
      },
    );
    expect((await readPdf(bytes)).extraction.text).toBe("Name of the detained person: Tomas Arvid");
  });
});

describe("pages", () => {
  test("every page is an exact stretch of the text, and every letter has its box", async () => {
    const bytes = await makePdf(3, ({ page, number }) =>
      drawLines(page, [`Page ${number} says something`], 72, 100 * number),
    );
    const file = await readPdf(bytes);
    expect(file.extraction.pages.map((page) => file.extraction.text.slice(page.start, page.end))).toEqual([
      "Page 1 says something",
      "Page 2 says something",
      "Page 3 says something",
    ]);
    for (const { page, boxes } of file.boxes!) {
      const text = pageText(file, page);
      expect(boxes.length).toBe(4 * text.length);
      for (let unit = 0; unit < text.length; unit++) {
        const [left, top, right, bottom] = boxes.subarray(4 * unit, 4 * unit + 4);
        if (text[unit] === " ") expect([left, top, right, bottom]).toEqual([0, 0, 0, 0]);
        else expect(right! > left! && top! < 400 * page && 400 * page - 60 < top! && bottom! > top!).toBe(true);
      }
    }
  });

  test("heads, feet and page numbers that come back are marked, and stay", async () => {
    const bytes = await makePdf(5, ({ page, number }) => {
      drawLines(page, [`Case 4:19-xx-00731 Document 12 Filed 03/04/19 Page ${number} of 5`], 120, 30);
      drawLines(
        page,
        [`Page ${number} begins with a line of its own, which is not repeated.`, ...LEFT],
        72,
        110 + number,
      );
      drawLines(page, [String(number)], 300, 760);
    });
    const file = await readPdf(bytes);
    expect(marked(file)).toEqual(
      [1, 2, 3, 4, 5].flatMap((number) => [
        `repeated: Case 4:19-xx-00731 Document 12 Filed 03/04/19 Page ${number} of 5`,
        `repeated: ${number}`,
      ]),
    );
  });

  test("the line numbers of pleading paper do not cut the sentences", async () => {
    const bytes = await makePdf(1, ({ page }) => {
      const lines = Array.from({ length: 25 }, (_, i) => LEFT[i % 5]!);
      lines.forEach((line, i) => {
        drawLines(page, [String(i + 1)], i < 9 ? 55.5 : 50, 80 + 26 * i);
        drawLines(page, [line], 90, 80 + 26 * i);
      });
    });
    const file = await readPdf(bytes);
    const numbers = Array.from({ length: 25 }, (_, i) => i + 1).join(" ");
    expect(file.extraction.text.startsWith(LEFT.join("\n"))).toBe(true);
    expect(file.extraction.text.endsWith(`\n\n${numbers}`)).toBe(true);
    expect(marked(file)).toEqual([`repeated: ${numbers}`]);
  });
});

describe("scanned pages", () => {
  test("a page that is a picture is recognized, page by page, with boxes where the words stand", async () => {
    const plain = await makePdf(1, ({ page }) => drawLines(page, LEFT, 72, 100));
    const scan = await PDFDocument.load(await scanOf(plain));
    const [text] = await scan.copyPages(await PDFDocument.load(plain), [0]);
    scan.addPage(text);
    const file = await readPdf(await scan.save());
    const [first, second] = file.extraction.pages;
    expect([first?.from, second?.from]).toEqual(["ocr", "text"]);
    expect(first?.confidence).toBeGreaterThan(80);
    expect(second?.confidence).toBeUndefined();
    expect(pageText(file, 1)).toContain("promised two\nhundred places of work and a footbridge");
    expect(pageText(file, 2)).toBe(LEFT.join("\n"));
    const [left, top] = Array.from(file.boxes![0]!.boxes.slice(0, 2), (value) => value / 4);
    expect(Math.abs(left! - 72)).toBeLessThan(4);
    expect(Math.abs(top! - 92)).toBeLessThan(6);
  });

  test("a court's stamp over a picture is taken from the file, not guessed", async () => {
    const stamp = "Case 7:21-xx-00482 Document 9 Filed 10/11/21 Page 1 of 1 PageID.1Il0O";
    const plain = await makePdf(1, ({ page }) => drawLines(page, LEFT, 72, 100));
    const { text } = (await readPdf(await scanOf(plain, stamp))).extraction;
    expect(text.startsWith(`${stamp}\n\nThe mill by the river`)).toBe(true);
    expect(text.match(/Document 9/g)).toHaveLength(1);
  });

  test("pages beyond the limit are named in the receipt", async () => {
    const plain = await makePdf(4, ({ page, number }) => drawLines(page, [`Sheet ${number} of the ledger`], 72, 100));
    const file = await readPdf(await scanOf(plain), { ...PDF_LIMITS, scannedPages: 1 });
    expect(file.extraction.receipt).toEqual({
      kind: "partial",
      missing: "pages 2–4 of 4 could not be read (scanned; more than 1 scanned page)",
    });
    expect(pageText(file, 1)).toContain("of the ledger");
    expect(file.extraction.pages.map((page) => page.from)).toEqual(["ocr", "none", "none", "none"]);
  });

  test("an empty page is not scanned", async () => {
    const bytes = await makePdf(2, ({ page, number }) => {
      if (number === 1) drawLines(page, LEFT, 72, 100);
    });
    const file = await readPdf(bytes);
    expect(file.extraction.receipt).toEqual({ kind: "read" });
    expect(file.extraction.pages.map((page) => page.from)).toEqual(["text", "none"]);
  });

  test("the sandbox's flags are enough: no network, no writing, no processes, no threads", async () => {
    const plain = await makePdf(1, ({ page }) => drawLines(page, LEFT, 72, 100));
    const root = new URL("../..", import.meta.url).pathname;
    const child = new URL("./pdf-child.fixture.ts", import.meta.url).pathname;
    const flags = ["--permission", `--allow-fs-read=${root}src`, `--allow-fs-read=${root}node_modules`];
    const answer = execFileSync(process.execPath, [...flags, child], {
      input: await scanOf(plain),
      env: { PATH: "" },
      timeout: 50_000,
      encoding: "utf8",
    });
    expect(JSON.parse(answer)).toMatchObject({ receipt: { kind: "read" }, from: ["ocr"] });
    expect(answer).toContain("hundred places of work");
  });
});

describe("receipts", () => {
  const plain = makePdf(2, ({ page, number }) => drawLines(page, [`This is page ${number}.`, ...LEFT], 72, 100));

  test("a PDF that needs a password says so; one that only restricts printing is read", async () => {
    const locked = await readPdf(await lockPdf(await plain, "sesame"));
    expect(locked.extraction.receipt).toMatchObject({ kind: "unreadable", reason: "password" });
    expect(locked.extraction.text).toBe("");
    const restricted = await readPdf(await lockPdf(await plain, ""));
    expect(restricted.extraction.receipt).toEqual({ kind: "read" });
    expect(restricted.extraction.text).toContain("This is page 2.");
  });

  test("a file cut off in the middle is damaged, or read in part and said to be", async () => {
    const bytes = await plain;
    for (const share of [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98]) {
      const { receipt } = (await readPdf(bytes.subarray(0, Math.floor(bytes.length * share)))).extraction;
      if (receipt.kind === "unreadable") expect(receipt.reason).toBe("damaged");
      else
        expect(receipt).toEqual({
          kind: "partial",
          missing: "the end of the file is missing, and with it perhaps pages",
        });
    }
  });

  test("bytes that are no PDF are damaged", async () => {
    const { receipt } = (await readPdf(new TextEncoder().encode("%PDF-1.7\nnothing of the kind"))).extraction;
    expect(receipt).toMatchObject({ kind: "unreadable", reason: "damaged" });
  });

  test("a PDF without pages is empty", async () => {
    const document = await PDFDocument.create();
    const bytes = await document.save({ addDefaultPage: false });
    expect((await readPdf(bytes)).extraction.receipt).toMatchObject({ kind: "unreadable", reason: "empty" });
  });

  test("ten thousand pages are refused with the reason", async () => {
    const kids = Array.from({ length: 10_000 }, (_, i) => `${i + 3} 0 R`).join(" ");
    const pages = Array.from({ length: 10_000 }, (_, i) => `${i + 3} 0 obj<</Type/Page/Parent 2 0 R>>endobj`).join(
      "\n",
    );
    const body = `1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/MediaBox[0 0 9 9]/Count 10000/Kids[${kids}]>>endobj`;
    const bytes = new TextEncoder().encode(`%PDF-1.4\n${body}\n${pages}\ntrailer<</Root 1 0 R>>\n%%EOF\n`);
    expect((await readPdf(bytes)).extraction.receipt).toEqual({
      kind: "unreadable",
      reason: "too large",
      hint: "This PDF has 10000 pages; the most that are read is 5000. Split it into smaller files.",
    });
  });

  test("a page without any text is said to have none", async () => {
    const { receipt } = (await readPdf(await makePdf(1, () => undefined))).extraction;
    expect(receipt).toEqual({ kind: "partial", missing: "no text found" });
  });
});

test("files attached to a PDF are documents of their own, under harmless names", async () => {
  const attached = new TextEncoder().encode("name,day\nIvo Brandt,2019-03-04\n");
  const bytes = await makePdf(
    1,
    ({ page }) => drawLines(page, LEFT, 72, 100),
    async (document) => {
      await document.attach(attached, "../../visits.csv");
      await document.attach(attached.subarray(0, 9), "visits.csv");
    },
  );
  const { children, extraction } = await readPdf(bytes);
  expect(children.map(({ name, bytes: content }) => [name, content.length])).toEqual([
    ["visits.csv", attached.length],
    ["visits (2).csv", 9],
  ]);
  expect(children[0]?.bytes).toEqual(attached);
  expect(extraction.receipt).toEqual({ kind: "read" });
});

describe("what the file says of itself", () => {
  test.for([
    ["Report on the closing of the mill", "Report on the closing of the mill"],
    ["  Findings\r\nof fact ", "Findings of fact"],
    ["Microsoft Word - brief_final.doc", undefined],
    ["brief final.pdf", undefined],
    ["untitled", undefined],
    ["Document1", undefined],
    ["Scan 2019 04 02", undefined],
    ["https://mill.example/a b", undefined],
    ["", undefined],
  ] as const)("title %j gives %j", async ([title, expected]) => {
    const bytes = await makePdf(
      1,
      ({ page }) => drawLines(page, LEFT, 72, 100),
      (document) => document.setTitle(title),
    );
    const { extraction } = await readPdf(bytes);
    expect(extraction.title).toEqual(expected === undefined ? undefined : { value: expected, from: "PDF metadata" });
  });

  test("an author of one word is an account; the date of the file is no date of publication", async () => {
    const authored = async (author: string) => {
      const draw = ({ page }: { page: Parameters<typeof drawLines>[0] }) => drawLines(page, LEFT, 72, 100);
      const { extraction } = await readPdf(await makePdf(1, draw, (document) => document.setAuthor(author)));
      expect(extraction.published).toBeUndefined();
      return extraction.byline?.value;
    };
    expect(await authored("msolen")).toBeUndefined();
    expect(await authored("Mira Solen")).toBe("Mira Solen");
  });
});

test("two hundred files in one process do not pile up in memory", async () => {
  const noise = randomBytes(1_000_000);
  const bytes = await makePdf(
    1,
    ({ page }) => drawLines(page, LEFT, 72, 100),
    async (document) => {
      await document.attach(noise, "noise.bin");
    },
  );
  for (let i = 0; i < 20; i++) await readPdf(bytes);
  const before = process.memoryUsage().rss;
  for (let i = 0; i < 200; i++) await readPdf(bytes);
  // A leak of the files alone would be 200 MB.
  expect(process.memoryUsage().rss - before).toBeLessThan(120_000_000);
});
