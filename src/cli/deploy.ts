// habeas deploy: puts the public site where people can see it.

import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { Problem } from "../base/base.ts";
import { deploySite } from "../publish/publish.ts";
import { findCaseFolder, publicFolder } from "../workroom/workroom.ts";
import { counted, JSON_OUTPUT, OUT } from "./case-command.ts";
import type { Command } from "./command.ts";
import { EVEN_SO, refuseWithheldIn } from "./withheld-since.ts";

const NAME = "deploy";

export const deploy: Command = {
  name: NAME,
  operands: "<folder>",
  summary: "put the public site where people can see it",
  about:
    "Sends the public site that publish has written, and only when you call it. --to names the place: a folder (a stick, a mounted disk, " +
    "what a web server shows), user@host:path or rsync://… through rsync, or s3://bucket/prefix in an S3-compatible store, with its " +
    "keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. Only what changed is sent; only what an earlier edition put there is removed " +
    "(rsync: everything in that folder that is not of the site). If it is broken off, run it again. " +
    "An edition that shows somebody or something that was withheld since is not sent, and what it is is listed.",
  options: [
    { name: "to", value: "PLACE", text: "a folder, user@host:path, rsync://… or s3://bucket/prefix; always needed" },
    { name: "endpoint", value: "URL", text: "of an S3-compatible store that is not Amazon's" },
    { name: "dry-run", text: "say what would be sent and removed, and change nothing" },
    EVEN_SO,
    JSON_OUTPUT,
    OUT,
  ],
  examples: [
    "habeas deploy ./my-case --to /media/stick/site",
    "habeas deploy ./my-case --to me@example.org:/var/www/case --dry-run",
    "habeas deploy ./my-case --to s3://my-bucket --endpoint https://s3.example.org",
  ],
  takes: [1, 1],
  run: async (call, terminal) => {
    const to = call.value("to");
    if (to === undefined || to === "") {
      throw new Problem("bad-usage", { command: NAME, why: "Say where the site goes: --to PLACE." });
    }
    const [folder = ""] = call.operands;
    const { record } = findCaseFolder(folder, call.value("out"));
    const isTry = call.has("dry-run");
    const place = publicFolder(dirname(record));
    if (!call.has("even-so") && existsSync(record))
      await refuseWithheldIn(folder, place, NAME, { home: call.value("out") });
    const done = await deploySite(place.out, to, {
      dryRun: isTry,
      endpoint: call.value("endpoint"),
      onProgress: (sent, total) => terminal.progress({ stage: "Sending", done: sent, total }),
    });
    terminal.progress(undefined);
    if (call.has("json")) terminal.out(`${JSON.stringify({ to, dryRun: isTry, ...done }, undefined, 2)}\n`);
    else {
      const { sent, removed, unchanged } = done;
      const verb = isTry ? "would be sent" : "sent";
      terminal.out(
        `${counted(sent, "file")} ${verb}, ${removed} ${isTry ? "would be removed" : "removed"}, ${unchanged} there already: ${to}\n`,
      );
    }
    return 0;
  },
};
