// Reads a PDF from the standard input, as the sandbox's child does, and prints what was found.

import { buffer } from "node:stream/consumers";
import { readPdf } from "./pdf.ts";

const { extraction } = await readPdf(new Uint8Array(await buffer(process.stdin)));
const { receipt, text, pages } = extraction;
process.stdout.write(JSON.stringify({ receipt, text, from: pages.map((page) => page.from) }));
