import { unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { makeZip, type Member } from "./archive.fixture.ts";
import { partsOfSavedPages, plainName, uniqueNames } from "./child-name.ts";
import type { ExtractedFile } from "./format.ts";
import { extract } from "./ingest.ts";

const open = (members: readonly Member[]): Promise<ExtractedFile> => extract(makeZip(members), "a.zip");
const namesOf = ({ children }: ExtractedFile): string[] => children.map(({ name }) => name);
const good: Member = { name: "letters/one.txt", content: "Dear Ines," };

describe("an archive", () => {
  it("gives its members with their paths", async () => {
    const file = await open([{ name: "letters/", content: "" }, good, { name: "two.txt", content: "" }]);
    expect(file.extraction.receipt).toEqual({ kind: "read" });
    expect(file.extraction.mediaType).toBe("application/zip");
    expect(file.children.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ["letters/one.txt", "Dear Ines,"],
      ["two.txt", ""],
    ]);
  });

  it("is read as other programs write and read it", async () => {
    const bytes = zipSync({ "a b/č.txt": Buffer.from("x".repeat(5000)), stored: [Buffer.from("y"), { level: 0 }] });
    const file = await extract(bytes, "x");
    expect(namesOf(file)).toEqual(["a b/č.txt", "stored"]);
    expect(file.children[0]?.bytes.length).toBe(5000);
    expect(Object.keys(unzipSync(makeZip([good])))).toEqual([good.name]);
  });

  it("leaves out what machines add, and the parts of saved pages", async () => {
    const file = await open([
      good,
      { name: "__MACOSX/letters/._one.txt", content: "x" },
      { name: ".DS_Store", content: "x" },
      { name: "News.html", content: "<html>" },
      { name: "News_files/a.css", content: "x" },
    ]);
    expect(namesOf(file)).toEqual(["letters/one.txt", "News.html"]);
    expect(file.extraction.receipt.kind).toBe("read");
  });

  it("leaves out nothing that may be evidence because it lies beside a saved page", async () => {
    const file = await open([
      { name: "Order.html", content: '<p>Order</p><img src="./Order_files/seal%20of%20court.png">' },
      { name: "Order_files/seal of court.png", content: "x" },
      { name: "Order_files/style.css", content: "p { background: url(back.gif) }" },
      { name: "Order_files/back.gif", content: "x" },
      { name: "Order_files/evidence.txt", content: "x" },
      { name: "Order_files/visitors.pdf", content: "x" },
      { name: "Order_files/letter.eml", content: "x" },
      { name: "Order_files/more.zip", content: "x" },
      { name: "Order_files/log.DOCX", content: "x" },
      { name: "Order_files/photograph.jpg", content: "x" },
    ]);
    expect(namesOf(file)).toEqual([
      "Order.html",
      "Order_files/evidence.txt",
      "Order_files/visitors.pdf",
      "Order_files/letter.eml",
      "Order_files/more.zip",
      "Order_files/log.DOCX",
      "Order_files/photograph.jpg",
    ]);
    expect(file.extraction.receipt).toEqual({ kind: "read" });
  });

  it("with two members of one name keeps both", async () => {
    expect(namesOf(await open([good, { ...good, content: "other" }]))).toEqual([
      "letters/one.txt",
      "letters/one (2).txt",
    ]);
  });
});

describe("a member that is refused does not cost the others", () => {
  it.each<[string, Member, string]>([
    ["a path that leads outside", { name: "../../etc/passwd", content: "x" }, "a path that leads outside"],
    ["the same with backslashes", { name: "a\\..\\..\\x.txt", content: "x" }, "a path that leads outside"],
    ["an absolute path", { name: "/etc/passwd", content: "x" }, "an absolute path"],
    ["a drive letter", { name: "C:\\x.txt", content: "x" }, "an absolute path"],
    ["a link", { name: "link", content: "/etc/passwd", link: true }, "a link to another file"],
    ["a name with NUL", { name: "a\0.txt", content: "x" }, "control characters in the name"],
    ["a password", { name: "b.txt", content: "x", encrypted: true }, "protected by a password"],
  ])("%s", async (_, member, reason) => {
    const file = await open([good, member]);
    expect(namesOf(file)).toEqual([good.name]);
    expect(file.extraction.receipt).toEqual({
      kind: "partial",
      missing: `1 of 2 files: ${JSON.stringify(member.name)}: ${reason}`,
    });
  });

  it("bytes that were changed on the way", async () => {
    const bytes = Buffer.from(makeZip([good, { name: "b.txt", content: "The order of the court. ".repeat(20) }]));
    const at = bytes.indexOf("b.txt") + 8;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    const file = await extract(bytes, "x");
    expect(namesOf(file)).toEqual([good.name]);
    expect(file.extraction.receipt).toEqual({ kind: "partial", missing: '1 of 2 files: "b.txt": damaged' });
  });
});

describe("a hostile archive", () => {
  const zeros = new Uint8Array(300 * 2 ** 20);

  it.each<[string, () => Uint8Array, string]>([
    ["a bomb: 300 MB of zeros", () => makeZip([{ name: "z", content: zeros }]), "too large"],
    ["a bomb that says it is small", () => makeZip([{ name: "z", content: zeros, declaredSize: 10 }]), "too large"],
    [
      "many members that unpack to 600 times the archive",
      () => makeZip(Array.from({ length: 30 }, (_, i) => ({ name: `${i}`, content: zeros.subarray(0, 2 ** 20) }))),
      "too large",
    ],
    [
      "members that share their bytes",
      () => makeZip([good, { ...good, name: "2", sameAs: 0 }, { ...good, name: "3", sameAs: 0 }]),
      "too large",
    ],
    [
      "11,000 members",
      () => makeZip(Array.from({ length: 11_000 }, (_, i) => ({ name: `${i}`, content: "" }))),
      "too large",
    ],
    ["passwords everywhere", () => makeZip([{ ...good, encrypted: true }]), "password"],
    ["nothing inside", () => makeZip([]), "empty"],
    ["folders only", () => makeZip([{ name: "a/", content: "" }]), "empty"],
    ["no directory", () => makeZip([good]).subarray(0, 40), "damaged"],
    [
      "a directory that lies beyond the end",
      () => makeZip([good]).map((byte, i, all) => (i >= all.length - 6 && i < all.length - 2 ? 0xff : byte)),
      "empty",
    ],
  ])("%s", async (_, make, reason) => {
    const file = await extract(make(), "x.zip");
    expect(file.extraction.receipt).toMatchObject({ kind: "unreadable", reason });
    expect(file.children).toEqual([]);
  });

  it("a size that lies is not believed: the bytes are what they are", async () => {
    const file = await open([{ ...good, declaredSize: 4_000_000_000 }]);
    expect(file.children.map(({ bytes }) => bytes.length)).toEqual([10]);
  });

  it("archives in archives come out one layer at a time, for the caller to count", async () => {
    const inner = makeZip([{ name: "inner.zip", content: makeZip([good]) }]);
    const file = await open([{ name: "outer.zip", content: inner }]);
    expect(namesOf(file)).toEqual(["outer.zip"]);
    expect(namesOf(await extract(file.children[0]!.bytes, "x"))).toEqual(["inner.zip"]);
  });
});

describe("names", () => {
  it.each([
    ["scan.pdf", "scan.pdf"],
    ["../../x/scan.pdf", "scan.pdf"],
    ["C:\\docs\\scan.pdf", "scan.pdf"],
    ["a\r\nb.pdf", "a b.pdf"],
    ["..", "attachment 1"],
    ["", "attachment 1"],
    [undefined, "attachment 1"],
  ])("plainName(%j) is %j", (name, expected) => {
    expect(plainName(name, "attachment 1")).toBe(expected);
  });

  it("are given once each", () => {
    const unique = uniqueNames();
    expect(["a.txt", "a.txt", "a (2).txt", "a.txt", "b", "b", ".x", ".x"].map(unique)).toEqual([
      "a.txt",
      "a (2).txt",
      "a (2) (2).txt",
      "a (3).txt",
      "b",
      "b (2)",
      ".x",
      ".x (2)",
    ]);
  });

  it("of a saved page's parts are known by the page beside them", () => {
    const names = [
      "a/Page.html",
      "a/Page_files/x/y.js",
      "Page_files/z.js",
      "b/Seite.htm",
      "b/Seite-Dateien/i.png",
      "c_files/d.css",
      "a/Page_files/evidence.txt",
      "a/Page_files/scan.tiff",
      "a/Page_files/no ending",
    ];
    expect([...partsOfSavedPages(names)]).toEqual(["a/Page_files/x/y.js", "b/Seite-Dateien/i.png"]);
  });
});
