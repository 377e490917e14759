// record.json: the record as the edition shows it, in the shape of `habeas export --format json`.

import { exportPieces } from "../export-json.ts";
import type { Format } from "./format.ts";

const RECORD = "record.json";

export const publicRecord: Format = {
  name: "record",
  docs: "docs/formats/record-json.md",
  write: async ({ whole, writePieces, keep, recordKey }) => {
    if (recordKey !== undefined && keep(RECORD, recordKey)) return;
    await writePieces(RECORD, exportPieces(whole.source, whole.rules, whole.calendar.deadlines));
  },
};
