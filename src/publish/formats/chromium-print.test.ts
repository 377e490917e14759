import { expect, test } from "vitest";
import { printable, withoutTraces } from "./chromium-print.ts";

const PAGE =
  '<link rel="stylesheet" href="../style.css" /><link rel="alternate" href="../feed.atom" /><a class="cite" href="../s/one.html">1</a> <a href="tel:+1">call</a><img src="../photos/a.png" alt="" />';

test("Links in print lead to the published site, and the sheet is taken from the folder", () => {
  expect(printable(PAGE, "/tmp/case", "press/one.html", "https://silen.example/case/")).toBe(
    '<link rel="stylesheet" href="file:///tmp/case/style.css" /><a class="cite" href="https://silen.example/case/s/one.html">1</a> <a href="tel:+1">call</a><img src="file:///tmp/case/photos/a.png" alt="" />',
  );
});

test("Without an address no link leads into a folder of the machine", () => {
  const html = printable(PAGE, "/tmp/case", "press/one.html", undefined);
  expect(html).toContain('<a class="cite" >1</a> <a href="tel:+1">');
});

test("Hour and browser are taken out of a PDF at the same length", () => {
  const pdf =
    "1 0 obj\n<</Creator (Mozilla \\(X11\\) Q)\n/Producer (Skia)\n/CreationDate (D:20190603101112+00'00')>>\nendobj";
  const bare = Buffer.from(withoutTraces(Buffer.from(pdf, "latin1"))).toString("latin1");
  expect(bare.length).toBe(pdf.length);
  expect(bare).toMatch(/^1 0 obj\n<< +\n\/Producer \(Skia\)\n +>>\nendobj$/u);
});
