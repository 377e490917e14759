// The list of commands, in the order in which the help shows them.

import { accept, reject } from "./accept.ts";
import { build } from "./build.ts";
import { calendar } from "./calendar.ts";
import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { deadlines } from "./deadlines.ts";
import { custody } from "./custody.ts";
import { decide } from "./decide.ts";
import { decisions } from "./decisions.ts";
import { deploy } from "./deploy.ts";
import { editions } from "./editions.ts";
import { docket } from "./docket.ts";
import { exportRecord } from "./export.ts";
import { level } from "./level.ts";
import { importData } from "./import.ts";
import { open } from "./open.ts";
import { pack } from "./pack.ts";
import { proceedings } from "./proceedings.ts";
import { publish } from "./publish.ts";
import { read } from "./read.ts";
import { ready } from "./ready.ts";
import { rebuild } from "./rebuild.ts";
import { rollback } from "./rollback.ts";
import { search } from "./search.ts";
import { serve } from "./serve.ts";
import { verify } from "./verify.ts";

export const COMMANDS: readonly Command[] = [
  build,
  open,
  serve,
  read,
  docket,
  check,
  proceedings,
  custody,
  deadlines,
  calendar,
  decide,
  decisions,
  accept,
  reject,
  level,
  ready,
  publish,
  editions,
  rollback,
  deploy,
  pack,
  search,
  exportRecord,
  importData,
  verify,
  rebuild,
];
