// Trains the tagger of the names reader on MEANTIME, wikigold and WNUT-17 and writes src/read/names/name-weights.ts. By hand:
//   node scripts/train-names.ts
// Data: $HABEAS_GOLD, else ../shared/gold. The same data gives the same bytes; docs/models/name-tagger.md says more.

import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { meantimeTexts, wikigoldTexts, wnutTexts } from "../test/bench/name-sets.ts";
import { examplesOf, quantized, TRAINING, train } from "./name-training.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const gold = process.env["HABEAS_GOLD"] ?? join(root, "../shared/gold");

const sets = await Promise.all([
  meantimeTexts(gold),
  wikigoldTexts(gold),
  wnutTexts(gold, "train"),
  wnutTexts(gold, "dev"),
]);
if (sets.some((texts) => texts.length === 0)) {
  console.error(`Not all of MEANTIME, wikigold and WNUT-17 are under ${gold}.`);
  process.exit(66);
}
const examples = sets.flat().flatMap(examplesOf);
const packed = Buffer.from(quantized(train(examples, TRAINING)).buffer).toString("base64");
writeFileSync(
  join(root, "src/read/names/name-weights.ts"),
  `// Written by scripts/train-names.ts; docs/models/name-tagger.md says from what.\n\nexport const NAME_WEIGHTS =\n  "${packed}";\n`,
);
console.log(
  `${examples.length} stretches, ${packed.length} characters, sha256 ${createHash("sha256").update(packed).digest("hex")}`,
);
