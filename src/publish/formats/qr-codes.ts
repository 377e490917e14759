// The address of a page as a square that telephones read, for pages that people print.

import { toString } from "qrcode";
import { writingHref } from "../../record/record.ts";
import { qrHref } from "../../views/views.ts";
import type { Format } from "./format.ts";

const PRINTED: ReadonlySet<string> = new Set(["release", "advisory", "page", "letter"]);

export const qrCodes: Format = {
  name: "QR codes",
  docs: "docs/formats/print.md",
  write: async ({ whole, pieces, write }) => {
    const { address } = whole.site.edition;
    if (address === undefined) return;
    for (const { writing } of pieces) {
      if (!PRINTED.has(writing.kind)) continue;
      const page = writingHref(writing);
      const square = await toString(address + page, { type: "svg", margin: 2, errorCorrectionLevel: "M" });
      write(qrHref(page), square);
    }
  },
};
