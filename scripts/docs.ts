// Writes the pages that are made from the code: docs/cli.md, docs/law-rules.md.

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cliPage } from "../src/cli/cli.ts";
import { PACKS, rulesPage } from "../src/law/law.ts";

writeFileSync(fileURLToPath(new URL("../docs/cli.md", import.meta.url)), cliPage());
writeFileSync(fileURLToPath(new URL("../docs/law-rules.md", import.meta.url)), rulesPage(PACKS));
