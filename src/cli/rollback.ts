// habeas rollback: puts an earlier edition back.

import { dirname } from "node:path";
import { Problem } from "../base/base.ts";
import { editionToPutBack, putBack } from "../publish/publish.ts";
import { openCase, publicFolder, recordPublished } from "../workroom/workroom.ts";
import { BY, counted, deciding, JSON_OUTPUT, noteMoved, REASON } from "./case-command.ts";
import { type Command, wholeNumber } from "./command.ts";
import { EDITION_OUT, MOST_EDITIONS } from "./editions.ts";
import { EVEN_SO, refuseWithheld } from "./withheld-since.ts";

const NAME = "rollback";

export const rollback: Command = {
  name: NAME,
  operands: "<folder>",
  summary: "put an earlier edition back",
  about:
    "Puts the public folder back as it was in an earlier edition, byte for byte: the one before that which stands there now, or --to another. " +
    "An edition that shows somebody or something that was withheld since is refused, and what it is is listed. Documents, decisions and writing stay as they are: the next habeas publish writes them again. That it was put back, by whom and why, is recorded.",
  options: [
    { name: "to", value: "N", text: "the number of the edition, as habeas editions lists it" },
    BY,
    REASON,
    EVEN_SO,
    JSON_OUTPUT,
    EDITION_OUT,
  ],
  examples: ['habeas rollback ./my-case --by "Ada Pell" --reason "The letter went out too early"'],
  takes: [1, 1],
  run: async (call, terminal) => {
    const who = deciding(NAME, call);
    if (who.reason === undefined || who.reason.trim() === "")
      throw new Problem("bad-usage", { command: NAME, why: "Say why it is put back: --reason TEXT." });
    const number = wholeNumber(NAME, call, "to", 1, MOST_EDITIONS);
    const open = await openCase(call.operands[0] ?? "");
    try {
      noteMoved(open, terminal);
      const place = publicFolder(dirname(open.folder.record), call.value("out"));
      if (!call.has("even-so")) await refuseWithheld(open.store.read, place, NAME, editionToPutBack(place, number));
      const edition = putBack(place, number);
      const written = await recordPublished(open, edition.mark, who);
      const { number: shown, at, by, pages } = edition;
      if (call.has("json"))
        terminal.out(`${JSON.stringify({ number: shown, pages, decision: written?.seq ?? null }, undefined, 2)}\n`);
      else
        terminal.out(
          `The public folder shows edition ${shown} again (${at.slice(0, 10)}, ${by}; ${counted(pages, "page")}). To put it where people see it: habeas deploy\n`,
        );
      return 0;
    } finally {
      await open.close();
    }
  },
};
