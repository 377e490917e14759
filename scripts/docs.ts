// Writes the pages that are made from the code: docs/cli.md.

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cliPage } from "../src/cli/cli.ts";

writeFileSync(fileURLToPath(new URL("../docs/cli.md", import.meta.url)), cliPage());
