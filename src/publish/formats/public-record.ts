// record.json: the record as the edition shows it, in the shape of `habeas export --format json`.

import { exportJson } from "../export-json.ts";
import type { Format } from "./format.ts";

export const publicRecord: Format = {
  name: "record",
  docs: "docs/formats/record-json.md",
  write: async ({ whole, write }) => write("record.json", await exportJson(whole.source, whole.rules)),
};
